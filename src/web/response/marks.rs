//! What a response says about itself: for those who count and log, its route and what it shows; for
//! the server, how it is to be sent. Never what a visitor sent. Set where pages are made.

use axum::extract::MatchedPath;

use crate::check::{ObjectionDate, Outcome, Question, Verdict};
use crate::operator::PathPrefix;
use crate::text::Tag;

/// The route that answered, as the template in the code: `/{lang}/check`. A response without one
/// is of an address that does not exist.
#[derive(Clone, Debug)]
pub struct Route(pub MatchedPath);

impl Route {
    /// The template of a route as a label.
    pub fn name<'a>(route: Option<&'a Self>, prefix: &PathPrefix) -> &'a str {
        route.map_or("unmatched", |route| route.template(prefix))
    }

    /// The template without the prefix of a proxy.
    fn template(&self, prefix: &PathPrefix) -> &str {
        let path = self.0.as_str();
        match prefix.strip(path).unwrap_or(path) {
            // The prefix alone, with and without a slash, is the root.
            "" | "//" => "/",
            path => path,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    pub tag: Tag,
    pub kind: PageKind,
}

/// What a page shows: a question or a result, but no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageKind {
    Question {
        /// Its kind, which does not say about which account it is.
        kind: &'static str,
        /// Whether the page asks again, because there was no usable answer.
        with_error: bool,
    },
    Result(Verdicts),
    #[default]
    Other,
}

impl PageKind {
    pub const fn question(question: Question, with_error: bool) -> Self {
        Self::Question { kind: question.kind(), with_error }
    }
}

/// Which verdicts are on a result, each once, however many accounts it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts([bool; Self::ALL.len()]);

impl Verdicts {
    const NO_ACCOUNT: &str = "no-account";

    /// The ids of all verdicts, as in the marker `data-verdict`.
    pub const ALL: [&str; 5] = [
        Verdict::Effective.id(),
        Verdict::EffectiveFrom(ObjectionDate::Unknown).id(),
        Verdict::ObjectAgain.id(),
        Verdict::ObjectNow.id(),
        Self::NO_ACCOUNT,
    ];

    pub fn of(outcome: &Outcome) -> Self {
        let mut shown: Vec<_> = outcome.groups.iter().map(|group| group.verdict.id()).collect();
        if shown.is_empty() {
            shown.push(Self::NO_ACCOUNT);
        }
        Self(Self::ALL.map(|id| shown.contains(&id)))
    }

    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().zip(self.0).filter_map(|(id, shown)| shown.then_some(id))
    }
}

/// Marks a response whose body already explains its status to a person.
#[derive(Clone, Copy)]
pub struct Explained;

/// Marks a response whose compressed body is to have this many bytes if it has fewer, so that its
/// length does not tell what it says.
#[derive(Clone, Copy)]
pub struct PadTo(pub usize);

/// What a response may do and who may use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    Site,
    Preview,
    Frame,
    Shared,
}

impl Policy {
    /// What applies where a handler has not said anything.
    pub fn of_path(path: &str) -> Self {
        if path.starts_with("/frame/") { Self::Frame } else { Self::Site }
    }
}
