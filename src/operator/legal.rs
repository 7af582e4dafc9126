//! The operator's imprint and privacy page: a link, or what the built-in pages are filled with.
//! Used by the legal pages.

use std::ops::Range;

use toml::Spanned;

use super::address::WebAddress;
use super::body::{Body, LocalText};
use super::file::{ImprintTable, PrivacyTable, Text};
use super::reader::Reader;

/// A page that the law asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LegalPage<T> {
    /// Nothing is entered: the page says so.
    #[default]
    Missing,
    /// The operator's own page elsewhere.
    Elsewhere(WebAddress),
    /// The built-in page, filled with this.
    BuiltIn(T),
}

/// What § 5 DDG asks for beside the operator's name and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imprint {
    /// Who represents the operator.
    pub represented_by: Option<LocalText>,
    /// Which authority supervises it.
    pub supervisory_authority: Option<LocalText>,
    /// Its entry in a register.
    pub register: Option<LocalText>,
    /// Its VAT identification number (§ 27a `UStG`).
    pub vat_id: Option<String>,
    /// Who answers for journalistic content (§ 18 (2) `MStV`): name and address, line by line.
    pub responsible: Vec<String>,
}

/// What Art. 13 GDPR asks for beside the operator's name and contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Privacy {
    /// On which ground the server processes data (Art. 13 (1) (c)).
    pub legal_basis: LocalText,
    /// The data protection officer, if there is one (Art. 13 (1) (b)).
    pub officer: Option<Body>,
    /// Who runs the server on the operator's behalf, if somebody does (Art. 13 (1) (e), Art. 28).
    pub hosting: Option<Body>,
    /// What the server in front writes to its logs, and for how long it keeps them.
    pub server_logs: Option<LocalText>,
    /// The authority to complain to (Art. 13 (2) (d)).
    pub authority: Body,
}

impl<T> LegalPage<T> {
    /// The operator's own page, if the page is elsewhere.
    pub const fn elsewhere(&self) -> Option<&WebAddress> {
        match self {
            Self::Elsewhere(address) => Some(address),
            Self::Missing | Self::BuiltIn(_) => None,
        }
    }

    /// What applies, for the summary of the settings.
    pub fn summary(&self) -> String {
        match self {
            Self::Missing => "missing".to_owned(),
            Self::Elsewhere(address) => address.to_string(),
            Self::BuiltIn(_) => "built-in page".to_owned(),
        }
    }
}

impl Reader<'_> {
    /// A page elsewhere, or else the built-in one with what a function reads.
    pub(super) fn legal_page<T>(
        &self,
        key: &str,
        (url, others): (&Text, bool),
        span: &Range<usize>,
        built_in: impl FnOnce() -> Option<T>,
    ) -> LegalPage<T> {
        let Some(url) = url else {
            return built_in().map_or(LegalPage::Missing, LegalPage::BuiltIn);
        };
        if others {
            let advice = "url stands alone; leave out the other keys, or url for the built-in page";
            self.refuse(span, format!("[{key}]: {advice}"));
        }
        let address = self.parse(&format!("{key}.url"), Some(url));
        address.map_or(LegalPage::Missing, LegalPage::Elsewhere)
    }

    /// The operator with the contact that a built-in page must name.
    pub(super) fn need_operator(&self, operator: Option<&Body>, span: &Range<usize>, key: &str) {
        let complete = operator.is_some_and(|body| !body.postal.is_empty() && body.email.is_some());
        if !complete {
            let advice = "the built-in page needs name, address and email in [operator]";
            self.refuse(
                span,
                format!("[{key}]: {advice}; or link your own page with url = \"...\""),
            );
        }
    }

    pub(super) fn imprint(
        &self,
        table: Option<&Spanned<ImprintTable>>,
        operator: Option<&Body>,
        tags: &[String],
    ) -> LegalPage<Imprint> {
        let Some(table) = table else { return LegalPage::Missing };
        let (span, raw) = (table.span(), table.get_ref());
        let others = raw.represented_by.is_some()
            || raw.supervisory_authority.is_some()
            || raw.register.is_some()
            || raw.vat_id.is_some()
            || !raw.responsible.is_empty();
        self.legal_page("imprint", (&raw.url, others), &span, || {
            self.need_operator(operator, &span, "imprint");
            let text = |key, value| self.translated(key, value, tags);
            Some(Imprint {
                represented_by: text("imprint.represented_by", &raw.represented_by),
                supervisory_authority: text(
                    "imprint.supervisory_authority",
                    &raw.supervisory_authority,
                ),
                register: text("imprint.register", &raw.register),
                vat_id: self.text("imprint.vat_id", raw.vat_id.as_ref()),
                responsible: self.lines("imprint.responsible", &raw.responsible),
            })
        })
    }

    pub(super) fn privacy(
        &self,
        table: Option<&Spanned<PrivacyTable>>,
        operator: Option<&Body>,
        tags: &[String],
    ) -> LegalPage<Privacy> {
        let Some(table) = table else { return LegalPage::Missing };
        let (span, raw) = (table.span(), table.get_ref());
        let others = raw.legal_basis.is_some()
            || raw.officer.is_some()
            || raw.hosting.is_some()
            || raw.server_logs.is_some()
            || raw.authority.is_some();
        self.legal_page("privacy", (&raw.url, others), &span, || {
            self.need_operator(operator, &span, "privacy");
            let missing = "[privacy]: legal_basis is missing; name the ground for the processing (Art. 6 GDPR)";
            let basis = self.need(raw.legal_basis.as_ref(), &span, missing);
            let basis = basis
                .and_then(|_| self.translated("privacy.legal_basis", &raw.legal_basis, tags));
            let authority = self.need(
                raw.authority.as_ref(),
                &span,
                "[privacy]: [privacy.authority] is missing; name the authority for complaints",
            );
            let officer = self.body("privacy.officer", raw.officer.as_ref());
            if let (Some(officer), Some(table)) = (&officer, &raw.officer) {
                self.need_contact(officer, &table.span(), "privacy.officer");
            }
            Some(Privacy {
                officer,
                hosting: self.body("privacy.hosting", raw.hosting.as_ref()),
                server_logs: self.translated("privacy.server_logs", &raw.server_logs, tags),
                authority: self.body("privacy.authority", authority)?,
                legal_basis: basis?,
            })
        })
    }
}
