//! The accessibility statement: the contents that § 7 BITV 2.0 and the annex of Implementing
//! Decision (EU) 2018/1523 require. Used by the accessibility page.

use std::str::FromStr;

use jiff::civil::Date;

use super::address::WebAddress;
use super::body::{Body, LocalText};

/// What the operator states about accessibility.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessibilityStatement {
    /// The law that applies to the operator.
    pub law: LocalText,
    /// How far the pages meet it. There is no default.
    pub state: Conformity,
    /// The contents that are not accessible.
    pub barriers: Vec<Barrier>,
    /// The day on which the statement was made.
    pub created: Date,
    /// The day on which it was last reviewed.
    pub reviewed: Option<Date>,
    /// How the pages were assessed.
    pub method: Method,
    /// The report on it.
    pub report: Option<WebAddress>,
    /// Where people report barriers; the operator's own contact if nothing else is entered.
    pub feedback: Body,
    /// The body that enforces or settles (§ 16 BGG or the law of a Land).
    pub enforcement: Body,
    /// What else one should know about its procedure, such as costs.
    pub enforcement_procedure: Option<LocalText>,
    /// The statement in easy-to-read language.
    pub easy_language: Option<WebAddress>,
    /// The statement in sign language.
    pub sign_language: Option<WebAddress>,
}

/// How far the pages meet the requirements (Decision (EU) 2018/1523, annex, section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conformity {
    /// All of them.
    Full,
    /// Most of them.
    Partial,
    /// Not most of them.
    None,
}

/// How the pages were assessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Method {
    /// By the operator.
    Own,
    /// By somebody else.
    ThirdParty(String),
}

/// A content that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barrier {
    /// Which content.
    pub what: LocalText,
    /// For what reason.
    pub why: LocalText,
    /// What people can use instead.
    pub alternative: Option<LocalText>,
    /// By when it will be mended.
    pub until: Option<Date>,
    /// Under which heading of the statement it stands.
    pub ground: Ground,
}

/// The three headings of the section on contents that are not accessible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It does not meet the requirements.
    NonCompliance,
    /// Meeting them would be a disproportionate burden.
    DisproportionateBurden,
    /// The law does not apply to it.
    OutOfScope,
}

impl Conformity {
    /// The stem of the Fluent id, and how it is written in the file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }
}

impl FromStr for Conformity {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = [Self::Full, Self::Partial, Self::None];
        let found = known.into_iter().find(|state| state.id() == text);
        found.ok_or("no state of conformity; write \"full\", \"partial\" or \"none\"")
    }
}

impl Ground {
    /// All grounds in the order of the statement.
    pub const ALL: [Self; 3] =
        [Self::NonCompliance, Self::DisproportionateBurden, Self::OutOfScope];

    /// The stem of the Fluent id, and how it is written in the file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NonCompliance => "non-compliance",
            Self::DisproportionateBurden => "disproportionate-burden",
            Self::OutOfScope => "out-of-scope",
        }
    }
}

impl FromStr for Ground {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|ground| ground.id() == text).ok_or(
            "no ground; write \"non-compliance\", \"disproportionate-burden\" or \"out-of-scope\"",
        )
    }
}
