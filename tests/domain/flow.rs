//! The picture of the flow in the pack for review is that of the check: an arrow stands where an answer
//! leads.

use crate::support::oracle::Step;
use crate::support::{Finding, domain};

const ONE: &str = "facebook=1&instagram=0";
const EMAIL: &str = "facebook=1&instagram=0&confirmed.facebook-1=email";
const SINCE: &str =
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start";
const THREE: &str = "facebook=2&instagram=1";
const SOME: &str = "facebook=2&instagram=1&linked=some";

/// What is said already, what the arrow is called, and the answers that lead along it.
const ARROWS: [(&str, &str, &[&str]); 13] = [
    ("", "no account", &["facebook=0&instagram=0"]),
    ("", "one account", &[ONE, "facebook=0&instagram=1"]),
    ("", "two accounts or more", &[THREE, "facebook=1&instagram=1", "facebook=2&instagram=0"]),
    (THREE, "all, none, not sure", &["linked=all", "linked=none", "linked=unsure"]),
    (THREE, "some (of three or more)", &["linked=some"]),
    (
        SOME,
        "each linked with one before, or none",
        &["linked-with.facebook-2=none&linked-with.instagram-1=facebook-1"],
    ),
    (ONE, "never", &["confirmed.facebook-1=never"]),
    (ONE, "no, not sure", &["confirmed.facebook-1=no", "confirmed.facebook-1=unsure"]),
    (
        ONE,
        "email, message in the app",
        &["confirmed.facebook-1=email", "confirmed.facebook-1=popup"],
    ),
    (
        EMAIL,
        "in 2024, before the start",
        &["objected.facebook-1=in-2024", "objected.facebook-1=before-start"],
    ),
    (EMAIL, "not sure", &["objected.facebook-1=unsure"]),
    (EMAIL, "since the start", &["objected.facebook-1=since-start"]),
    (
        SINCE,
        "day, month, or not known",
        &[
            "day.facebook-1=3&month.facebook-1=8&year.facebook-1=2025",
            "date-unknown.facebook-1=yes&month.facebook-1=8&year.facebook-1=2025",
            "date-unknown.facebook-1=yes",
        ],
    ),
];

/// Where answers lead: the kind of the open question, or the first verdict.
fn node(said: &str) -> String {
    let fields: Vec<_> = form_urlencoded::parse(said.as_bytes()).into_owned().collect();
    match domain::step(&fields) {
        Step::Question(name) => name.split('.').next().unwrap_or_default().to_owned(),
        Step::Result(findings) if findings == [Finding::no_account()] => {
            "result([no account])".to_owned()
        }
        Step::Result(findings) => format!("{0}([{0}])", findings[0].verdict),
    }
}

#[test]
fn the_arrows_in_the_pack_for_review_are_those_of_the_check() {
    let pack = include_str!("../../templates/review.md");
    for (before, label, answers) in ARROWS {
        for answer in answers {
            let (from, to) = (node(before), node(&format!("{before}&{answer}")));
            let arrow = format!("\n  {from} -- \"{label}\" --> {to}\n");
            assert!(pack.contains(&arrow), "{arrow}");
        }
    }
    assert_eq!(pack.matches(" --> ").count(), ARROWS.len());
}
