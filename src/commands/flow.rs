//! The flow of the check as a Mermaid diagram, observed from the replay itself: an arrow stands where an
//! answer leads. Used by the review.

use std::fmt::Write as _;

use jiff::civil::date;

use crate::check::{Answers, Dates, MonthNames};

const ONE: &str = "facebook=1&instagram=0";
const THREE: &str = "facebook=2&instagram=1";
const SOME: &str = "linked=some";
const EMAIL: &str = "confirmed.facebook-1=email";
const SINCE: &str = "objected.facebook-1=since-start";

/// Each is an arrow: what is said already, what the arrow is called, and the answer that leads along it.
const ARROWS: &[(&[&str], &str, &str)] = &[
    (&[], "no account", "facebook=0&instagram=0"),
    (&[], "one account", ONE),
    (&[], "two accounts or more", THREE),
    (&[THREE], "all, none, not sure", "linked=all"),
    (&[THREE], "some (of three or more)", SOME),
    (
        &[THREE, SOME],
        "each linked with one before, or none",
        "linked-with.facebook-2=none&linked-with.instagram-1=none",
    ),
    (&[ONE], "never", "confirmed.facebook-1=never"),
    (&[ONE], "no, not sure", "confirmed.facebook-1=no"),
    (&[ONE], "email, message in the app", EMAIL),
    (&[ONE, EMAIL], "in 2024, before the start", "objected.facebook-1=in-2024"),
    (&[ONE, EMAIL], "not sure", "objected.facebook-1=unsure"),
    (&[ONE, EMAIL], "since the start", SINCE),
    (&[ONE, EMAIL, SINCE], "day, month, or not known", "date-unknown.facebook-1=yes"),
];

/// The diagram.
pub fn flow() -> String {
    let mut flow = "flowchart TD\n".to_owned();
    for (before, label, answer) in ARROWS {
        let (from, to) = (node(before), node(&[*before, &[*answer]].concat()));
        let _ = writeln!(flow, "  {from} -- \"{label}\" --> {to}");
    }
    flow
}

/// Where answers lead: the kind of the open question, or the verdict.
fn node(said: &[&str]) -> String {
    let fields =
        said.iter().flat_map(|answer| answer.split('&')).filter_map(|field| field.split_once('='));
    let months = MonthNames::default();
    let dates = Dates { latest: date(2026, 1, 1), months: &months };
    match Answers::parse(fields).replay(&dates).end {
        Err((question, _)) => question.kind().to_owned(),
        Ok(outcome) => match outcome.groups.first().map(|group| group.verdict.id()) {
            Some(verdict) => format!("{verdict}([{verdict}])"),
            None => "result([no account])".to_owned(),
        },
    }
}
