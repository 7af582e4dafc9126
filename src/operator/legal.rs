//! The operator's imprint and privacy page: a link, or what the built-in pages are filled with.

use serde::Deserialize;

use super::address::WebAddress;
use super::body::{Body, LocalText, reachable};
use super::value::Line;

/// A page that the law asks for. The names of the variants are those that `file` puts into the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum LegalPage<T> {
    /// Nothing is entered: the page says so.
    #[default]
    #[serde(skip)]
    Missing,
    /// The operator's own page elsewhere.
    #[serde(rename = "url")]
    Elsewhere(WebAddress),
    /// The built-in page, filled with this.
    #[serde(rename = "built-in")]
    BuiltIn(T),
}

/// What § 5 DDG asks for beside the operator's name and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Imprint {
    pub represented_by: Option<LocalText>,
    pub supervisory_authority: Option<LocalText>,
    pub register: Option<LocalText>,
    /// Its VAT identification number (§ 27a `UStG`).
    pub vat_id: Option<Line>,
    /// Who answers for journalistic content (§ 18 (2) `MStV`): name and address, line by line.
    pub responsible: Vec<Line>,
}

/// What Art. 13 GDPR asks for beside the operator's name and contact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Privacy {
    /// On which ground the server processes data (Art. 13 (1) (c)).
    pub legal_basis: LocalText,
    /// The data protection officer, if there is one (Art. 13 (1) (b)).
    #[serde(default, deserialize_with = "reachable")]
    pub officer: Option<Body>,
    /// Who runs the server on the operator's behalf, if somebody does (Art. 13 (1) (e), Art. 28).
    pub hosting: Option<Body>,
    /// What the server in front writes to its logs, and for how long it keeps them.
    pub server_logs: Option<LocalText>,
    /// The authority to complain to (Art. 13 (2) (d)).
    pub authority: Body,
}

impl Imprint {
    pub(super) fn texts(&self) -> Vec<&LocalText> {
        let texts = [&self.represented_by, &self.supervisory_authority, &self.register];
        texts.into_iter().flatten().collect()
    }
}

impl Privacy {
    pub(super) fn texts(&self) -> Vec<&LocalText> {
        [Some(&self.legal_basis), self.server_logs.as_ref()].into_iter().flatten().collect()
    }
}

impl<T> LegalPage<T> {
    /// The operator's own page, if the page is elsewhere.
    pub const fn elsewhere(&self) -> Option<&WebAddress> {
        if let Self::Elsewhere(address) = self { Some(address) } else { None }
    }

    /// What the built-in page is filled with, if that is the one.
    pub const fn built_in(&self) -> Option<&T> {
        if let Self::BuiltIn(content) = self { Some(content) } else { None }
    }

    /// What applies, for the summary of the settings; empty if nothing is entered.
    pub(super) fn summary(&self) -> String {
        match self {
            Self::Missing => String::new(),
            Self::Elsewhere(address) => address.to_string(),
            Self::BuiltIn(_) => "built-in page".to_owned(),
        }
    }
}
