//! The file security.txt (RFC 9116): where to report weaknesses.
//! Filled from the operator file; served by the web.

use std::fmt::Write as _;

use jiff::Timestamp;
use toml::Spanned;
use unic_langid::LanguageIdentifier;
use url::Url;

use super::file::{SecurityTable, Texts};
use super::reader::Reader;

/// The contents of security.txt, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityTxt {
    /// Name and value of each field in order.
    fields: Vec<(&'static str, String)>,
    /// Addresses under which the file itself can be found; empty if the operator names none.
    canonical: Vec<String>,
    /// From when on nobody should rely on it.
    pub expires: Timestamp,
}

impl SecurityTxt {
    /// The file. `address` is where it is if the operator names no address.
    pub fn text(&self, address: Option<&str>) -> String {
        let mut text = String::new();
        let own = address.filter(|_| self.canonical.is_empty());
        let canonical = self.canonical.iter().map(String::as_str).chain(own);
        let fields = self.fields.iter().map(|(name, value)| (*name, value.as_str()));
        for (name, value) in fields.chain(canonical.map(|value| ("Canonical", value))) {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{name}: {value}");
        }
        text
    }
}

impl Reader<'_> {
    pub(super) fn security(
        &self,
        table: Option<&Spanned<SecurityTable>>,
        languages: &[String],
        now: Timestamp,
    ) -> Option<SecurityTxt> {
        let table = table?;
        let (span, raw) = (table.span(), table.get_ref());
        if raw.contact.is_empty() {
            self.refuse(
                &span,
                "[security]: contact is missing; write contact = [\"mailto:security@example.org\"]",
            );
        }
        let expires = self.need(
            raw.expires.as_ref(),
            &span,
            "[security]: expires is missing (RFC 9116, section 2.5.5); \
             write a moment less than a year ahead, like expires = 2027-06-30T00:00:00Z",
        );
        let moment = self.moment("security.expires", expires)?;
        if moment <= now {
            let at = expires.map(Spanned::span).unwrap_or_default();
            self.refuse(
                &at,
                format!(
                    "security.expires {moment} is over; check the contact, \
                     then write a moment less than a year ahead"
                ),
            );
        }
        let tags = self.tags(&raw.preferred_languages);
        let tags = if tags.is_empty() { languages.to_vec() } else { tags };
        let mut fields = Vec::new();
        let mut add = |name: &'static str, key: &str, values: &Texts| {
            fields.extend(self.links(key, values).into_iter().map(|value| (name, value)));
        };
        add("Contact", "contact", &raw.contact);
        add("Encryption", "encryption", &raw.encryption);
        add("Acknowledgments", "acknowledgments", &raw.acknowledgments);
        add("Policy", "policy", &raw.policy);
        add("Hiring", "hiring", &raw.hiring);
        fields.push(("Expires", moment.to_string()));
        fields.push(("Preferred-Languages", tags.join(", ")));
        let canonical = self.links("canonical", &raw.canonical);
        Some(SecurityTxt { fields, canonical, expires: moment })
    }

    /// Language tags (RFC 5646).
    fn tags(&self, values: &Texts) -> Vec<String> {
        let tag = |value: &Spanned<String>| {
            let written = value.get_ref();
            if written.parse::<LanguageIdentifier>().is_ok() {
                return Some(written.clone());
            }
            let advice = "not a language; write a tag like \"de\" or \"en\"";
            let message = format!("security.preferred_languages {written:?}: {advice}");
            self.refuse(&value.span(), message);
            None
        };
        values.iter().filter_map(tag).collect()
    }

    /// Addresses as RFC 9116 wants them: a web address by https only.
    fn links(&self, key: &str, values: &Texts) -> Vec<String> {
        let link = |value: &Spanned<String>| {
            let url = Url::parse(value.get_ref()).ok();
            let scheme = url.as_ref().map_or("", Url::scheme);
            let allowed: &[&str] = match key {
                "contact" => &["mailto", "tel", "https"],
                "encryption" => &["https", "dns", "openpgp4fpr"],
                _ => &["https"],
            };
            if allowed.contains(&scheme) {
                return url.map(String::from);
            }
            let schemes: Vec<_> = allowed.iter().map(|scheme| format!("{scheme}:")).collect();
            let advice = format!("write an address that begins with {}", schemes.join(" or "));
            let written = value.get_ref();
            self.refuse(&value.span(), format!("security.{key} {written:?}: {advice}"));
            None
        };
        values.iter().filter_map(link).collect()
    }
}
