//! The accessibility statement: the contents that § 7 BITV 2.0 and the annex of Implementing
//! Decision (EU) 2018/1523 require. Used by the accessibility page.

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};

use super::address::WebAddress;
use super::body::{Body, LocalText, reachable};
use super::legal::LegalPage;
use super::value::{Line, day};
use crate::ids::ids;

#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessibilityStatement {
    pub law: LocalText,
    /// How far the pages meet it. There is no default.
    pub state: Conformity,
    #[serde(default, rename = "not_accessible")]
    pub barriers: Vec<Barrier>,
    #[serde(deserialize_with = "day")]
    pub created: Date,
    #[serde(default, deserialize_with = "day")]
    pub reviewed: Option<Date>,
    pub method: Method,
    pub assessor: Option<Line>,
    pub report: Option<WebAddress>,
    /// Where people report barriers; the operator's own contact if nothing else is entered.
    #[serde(default, deserialize_with = "reachable")]
    pub feedback: Option<Body>,
    /// The body that enforces or settles (§ 16 BGG or the law of a Land).
    pub enforcement: Body,
    /// What else one should know about its procedure, such as costs.
    pub enforcement_procedure: Option<LocalText>,
    pub easy_language: Option<WebAddress>,
    pub sign_language: Option<WebAddress>,
}

ids! {
    /// How far the pages meet the requirements (Decision (EU) 2018/1523, annex, section 1).
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Conformity {
        Full = "full",
        Partial = "partial",
        None = "none",
    }
}

ids! {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Method {
        Own = "own",
        ThirdParty = "third-party",
    }
}

ids! {
    /// The three headings of the section on contents that are not accessible.
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Ground {
        NonCompliance = "non-compliance",
        DisproportionateBurden = "disproportionate-burden",
        OutOfScope = "out-of-scope",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Barrier {
    pub what: LocalText,
    pub why: LocalText,
    pub alternative: Option<LocalText>,
    #[serde(default, deserialize_with = "day")]
    pub until: Option<Date>,
    pub ground: Ground,
}

impl AccessibilityStatement {
    /// The contents that are not accessible on one ground.
    pub fn barriers_on(&self, ground: Ground) -> Vec<&Barrier> {
        self.barriers.iter().filter(|barrier| barrier.ground == ground).collect()
    }

    pub(super) fn texts(&self) -> Vec<&LocalText> {
        let barriers = self.barriers.iter();
        let barriers =
            barriers.flat_map(|one| [Some(&one.what), Some(&one.why), one.alternative.as_ref()]);
        let own = [Some(&self.law), self.enforcement_procedure.as_ref()];
        own.into_iter().chain(barriers).flatten().collect()
    }

    /// Reads a statement that does not contradict itself. A state short of full needs the contents
    /// it falls short with, and full allows none.
    pub(super) fn consistent<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<LegalPage<Self>, D::Error> {
        let page = LegalPage::<Self>::deserialize(from)?;
        let Some(statement) = page.built_in() else { return Ok(page) };
        let within = statement.barriers.iter().any(|barrier| barrier.ground != Ground::OutOfScope);
        let is_named = (statement.method == Method::ThirdParty) == statement.assessor.is_some();
        match statement.state {
            Conformity::Full if within => Err(Error::custom(
                "state is \"full\", but contents are not accessible; write state = \"partial\"",
            )),
            Conformity::Partial | Conformity::None if statement.barriers.is_empty() => {
                Err(Error::custom(
                    "name the contents that are not accessible, each in a table \
                     [[accessibility.not_accessible]] with what, why and ground",
                ))
            }
            _ if !is_named => Err(Error::custom(
                "write method = \"own\", or \"third-party\" with assessor = \"...\"",
            )),
            _ => Ok(page),
        }
    }
}
