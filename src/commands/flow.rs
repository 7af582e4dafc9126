//! The flow of the check as a Mermaid diagram, observed from the replay itself: an arrow stands where an
//! answer leads. Used by the review.

use std::fmt::Write as _;

use jiff::civil::date;

use crate::check::{Answers, Dates, MonthNames};

/// Answers in the order of the questions: each line adds one to the line it names, and is an arrow.
const STEPS: &[(&str, &str, &str)] = &[
    ("", "no account", "facebook=0&instagram=0"),
    ("", "one account", "facebook=1&instagram=0"),
    ("", "two accounts or more", "facebook=2&instagram=1"),
    ("facebook=2&instagram=1", "all, none, not sure", "linked=all"),
    ("facebook=2&instagram=1", "some (of three or more)", "linked=some"),
    (
        "facebook=2&instagram=1&linked=some",
        "each linked with one before, or none",
        "linked-with.facebook-2=none&linked-with.instagram-1=none",
    ),
    ("facebook=1&instagram=0", "never", "confirmed.facebook-1=never"),
    ("facebook=1&instagram=0", "no, not sure", "confirmed.facebook-1=no"),
    ("facebook=1&instagram=0", "email, message in the app", "confirmed.facebook-1=email"),
    (
        "facebook=1&instagram=0&confirmed.facebook-1=email",
        "in 2024, before the start",
        "objected.facebook-1=in-2024",
    ),
    ("facebook=1&instagram=0&confirmed.facebook-1=email", "not sure", "objected.facebook-1=unsure"),
    (
        "facebook=1&instagram=0&confirmed.facebook-1=email",
        "since the start",
        "objected.facebook-1=since-start",
    ),
    (
        "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start",
        "day, month, or not known",
        "date-unknown.facebook-1=yes",
    ),
];

/// The diagram.
pub fn flow() -> String {
    let mut flow = "flowchart TD\n".to_owned();
    for (before, label, answer) in STEPS {
        let from = node(before);
        let to = node(&format!("{before}&{answer}"));
        let _ = writeln!(flow, "  {from} -- \"{label}\" --> {to}");
    }
    flow
}

/// Where answers lead: the kind of the open question, or the verdict.
fn node(said: &str) -> String {
    let fields = said.split('&').filter_map(|field| field.split_once('='));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_and_every_result_is_reached() {
        let flow = flow();
        for name in [
            "accounts -- ",
            "linked -- ",
            "groups -- ",
            "confirmed -- ",
            "objected -- ",
            "date -- ",
            "([no account])",
            "([effective])",
            "([effective-from])",
            "([object-again])",
            "([object-now])",
        ] {
            assert!(flow.contains(name), "{name}\n{flow}");
        }
    }
}
