//! The accessibility statement: the contents that § 7 BITV 2.0 and the annex of Implementing
//! Decision (EU) 2018/1523 require. Used by the accessibility page.

use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error};

use super::address::WebAddress;
use super::body::{Body, LocalText, reachable};
use super::legal::LegalPage;
use super::value::{Line, day};
use crate::ids::ids;

/// What the operator states about accessibility.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessibilityStatement {
    /// The law that applies to the operator.
    pub law: LocalText,
    /// How far the pages meet it. There is no default.
    pub state: Conformity,
    /// The contents that are not accessible.
    #[serde(default, rename = "not_accessible")]
    pub barriers: Vec<Barrier>,
    /// The day on which the statement was made.
    #[serde(deserialize_with = "day")]
    pub created: Date,
    /// The day on which it was last reviewed.
    #[serde(default, deserialize_with = "day")]
    pub reviewed: Option<Date>,
    /// Who assessed the pages.
    pub method: Method,
    /// The third party that did.
    pub assessor: Option<Line>,
    /// The report on it.
    pub report: Option<WebAddress>,
    /// Where people report barriers; the operator's own contact if nothing else is entered.
    #[serde(default, deserialize_with = "reachable")]
    pub feedback: Option<Body>,
    /// The body that enforces or settles (§ 16 BGG or the law of a Land).
    pub enforcement: Body,
    /// What else one should know about its procedure, such as costs.
    pub enforcement_procedure: Option<LocalText>,
    /// The statement in easy-to-read language.
    pub easy_language: Option<WebAddress>,
    /// The statement in sign language.
    pub sign_language: Option<WebAddress>,
}

ids! {
    /// How far the pages meet the requirements (Decision (EU) 2018/1523, annex, section 1).
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Conformity {
        /// All of them.
        Full = "full",
        /// Most of them.
        Partial = "partial",
        /// Not most of them.
        None = "none",
    }
}

ids! {
    /// Who assessed the pages.
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Method {
        /// The operator.
        Own = "own",
        /// Somebody else.
        ThirdParty = "third-party",
    }
}

ids! {
    /// The three headings of the section on contents that are not accessible.
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Ground {
        /// It does not meet the requirements.
        NonCompliance = "non-compliance",
        /// Meeting them would be a disproportionate burden.
        DisproportionateBurden = "disproportionate-burden",
        /// The law does not apply to it.
        OutOfScope = "out-of-scope",
    }
}

/// A content that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Barrier {
    /// Which content.
    pub what: LocalText,
    /// For what reason.
    pub why: LocalText,
    /// What people can use instead.
    pub alternative: Option<LocalText>,
    /// By when it will be mended.
    #[serde(default, deserialize_with = "day")]
    pub until: Option<Date>,
    /// Under which heading of the statement it stands.
    pub ground: Ground,
}

impl AccessibilityStatement {
    /// The last day on which somebody looked at it.
    pub fn last_reviewed(&self) -> Date {
        self.reviewed.unwrap_or(self.created)
    }

    /// The contents that are not accessible on one ground.
    pub fn barriers_on(&self, ground: Ground) -> Vec<&Barrier> {
        self.barriers.iter().filter(|barrier| barrier.ground == ground).collect()
    }

    pub(super) fn texts(&self) -> Vec<&LocalText> {
        let mut texts = vec![&self.law];
        texts.extend(&self.enforcement_procedure);
        for barrier in &self.barriers {
            texts.extend([&barrier.what, &barrier.why]);
            texts.extend(&barrier.alternative);
        }
        texts
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
