//! The operator's imprint and privacy page: a link, or what the built-in pages are filled with.
//! Used by the legal pages.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::address::WebAddress;
use super::body::{Body, LocalText, reachable};
use super::value::Line;

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
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imprint {
    /// Who represents the operator.
    pub represented_by: Option<LocalText>,
    /// Which authority supervises it.
    pub supervisory_authority: Option<LocalText>,
    /// Its entry in a register.
    pub register: Option<LocalText>,
    /// Its VAT identification number (§ 27a `UStG`).
    pub vat_id: Option<Line>,
    /// Who answers for journalistic content (§ 18 (2) `MStV`): name and address, line by line.
    #[serde(default)]
    pub responsible: Vec<Line>,
}

/// What Art. 13 GDPR asks for beside the operator's name and contact.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
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

impl<T> LegalPage<T> {
    /// The operator's own page, if the page is elsewhere.
    pub const fn elsewhere(&self) -> Option<&WebAddress> {
        match self {
            Self::Elsewhere(address) => Some(address),
            Self::Missing | Self::BuiltIn(_) => None,
        }
    }

    /// What the built-in page is filled with, if that is the one.
    pub const fn built_in(&self) -> Option<&T> {
        match self {
            Self::BuiltIn(content) => Some(content),
            Self::Missing | Self::Elsewhere(_) => None,
        }
    }

    /// What applies, for the summary of the settings.
    pub(super) fn summary(&self) -> String {
        match self {
            Self::Missing => "missing".to_owned(),
            Self::Elsewhere(address) => address.to_string(),
            Self::BuiltIn(_) => "built-in page".to_owned(),
        }
    }
}

/// An address is a page elsewhere, a table the built-in one. (The file writes the address as a
/// table with `url` alone, see `file`.)
impl<'de, T: Deserialize<'de>> Deserialize<'de> for LegalPage<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = LegalPage<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table, with url = \"...\" or with the content of the built-in page")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let address = text.parse().map_err(|error| E::custom(format_args!("{text:?}: {error}")));
        address.map(LegalPage::Elsewhere)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(LegalPage::BuiltIn)
    }
}
