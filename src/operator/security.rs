//! The file security.txt (RFC 9116): where to report weaknesses.
//! Filled from the operator file; served by the web.

use std::fmt::Display;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use url::Url;

use super::value::{Line, moment, read_from_text, some};

/// The fields of the file (RFC 9116, section 2.5).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecurityTxt {
    #[serde(deserialize_with = "some")]
    contact: Vec<SecurityLink>,
    /// From when on nobody should rely on it.
    #[serde(deserialize_with = "moment")]
    pub expires: Timestamp,
    #[serde(default)]
    encryption: Vec<SecurityLink>,
    #[serde(default)]
    acknowledgments: Vec<SecurityLink>,
    #[serde(default)]
    policy: Vec<SecurityLink>,
    #[serde(default)]
    hiring: Vec<SecurityLink>,
    #[serde(default)]
    preferred_languages: Vec<Line>,
    /// Addresses under which the file itself can be found; empty if the operator names none.
    #[serde(default)]
    canonical: Vec<SecurityLink>,
}

impl SecurityTxt {
    /// The file. `languages` are those of the check, in case the operator prefers none; `address`
    /// is where the file is if the operator names no address.
    pub fn text(&self, languages: &[&str], address: Option<&str>) -> String {
        let lines = [
            ("Contact", &self.contact),
            ("Encryption", &self.encryption),
            ("Acknowledgments", &self.acknowledgments),
            ("Policy", &self.policy),
            ("Hiring", &self.hiring),
            ("Canonical", &self.canonical),
        ];
        let line = |name: &str, value: &dyn Display| format!("{name}: {value}\n");
        let mut text: String = lines
            .iter()
            .flat_map(|(name, links)| links.iter().map(|SecurityLink(link)| line(name, link)))
            .collect();
        if let Some(address) = address.filter(|_| self.canonical.is_empty()) {
            text += &line("Canonical", &address);
        }
        let preferred: Vec<_> = self.preferred_languages.iter().map(Line::as_str).collect();
        let preferred = if preferred.is_empty() { languages } else { &preferred };
        text + &line("Expires", &self.expires) + &line("Preferred-Languages", &preferred.join(", "))
    }

    /// How many days are left on a day; from 0 on the file is left out. The day of expiry (UTC)
    /// does not count: the file goes some hours early rather than late.
    pub fn days_left(&self, today: Date) -> i32 {
        (TimeZone::UTC.to_datetime(self.expires).date() - today).get_days()
    }
}

/// An address as RFC 9116 allows it: one of the web by https only.
#[derive(Clone, Debug, PartialEq, Eq)]
struct SecurityLink(Url);

read_from_text!(SecurityLink);

impl FromStr for SecurityLink {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let allowed = ["https", "mailto", "tel", "dns", "openpgp4fpr"];
        let url = Url::parse(text).ok().filter(|url| allowed.contains(&url.scheme()));
        url.map(Self).ok_or("write an address that begins with https:, or mailto: for a contact")
    }
}
