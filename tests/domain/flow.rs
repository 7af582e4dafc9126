//! The picture of the flow in the pack for review is that of the check: an arrow stands where an answer
//! leads.

use form_urlencoded::parse;

use crate::support::oracle::Step;
use crate::support::{Finding, domain};

const ONE: &str = "facebook=1&instagram=0";
const EMAIL: &str = "facebook=1&instagram=0&confirmed=email";
const SINCE: &str = "facebook=1&instagram=0&confirmed=email&objected=since-start";
const THREE: &str = "facebook=2&instagram=1";
const SOME: &str = "facebook=2&instagram=1&linked=some";
const LINKS: &str = "linked-with.facebook-2=none&linked-with.instagram-1=facebook-1";
const MONTH: &str = "date-unknown=yes&month=8&year=2025";

/// What is said already, what the arrow is called, and the answers that lead along it. Fields about a
/// group are written without its name.
const ARROWS: [(&str, &str, &[&str]); 13] = [
    ("", "no account", &["facebook=0&instagram=0"]),
    ("", "one account", &[ONE, "facebook=0&instagram=1"]),
    ("", "two accounts or more", &[THREE, "facebook=1&instagram=1", "facebook=2&instagram=0"]),
    (THREE, "all, none, not sure", &["linked=all", "linked=none", "linked=unsure"]),
    (THREE, "some (of three or more)", &["linked=some"]),
    (SOME, "each linked with one before, or none", &[LINKS]),
    (ONE, "never", &["confirmed=never"]),
    (ONE, "no, not sure", &["confirmed=no", "confirmed=unsure"]),
    (ONE, "email, message in the app", &["confirmed=email", "confirmed=popup"]),
    (EMAIL, "in 2024, before the start", &["objected=in-2024", "objected=before-start"]),
    (EMAIL, "not sure", &["objected=unsure"]),
    (EMAIL, "since the start", &["objected=since-start"]),
    (SINCE, "day, month, or not known", &["day=3&month=8&year=2025", MONTH, "date-unknown=yes"]),
];

/// Where answers lead: the kind of the open question, or the first verdict.
fn node(said: &str) -> String {
    let fields = parse(said.as_bytes()).into_owned().map(|(name, value)| {
        let is_about_all = name.contains("linked") || ["facebook", "instagram"].contains(&&*name);
        (if is_about_all { name } else { format!("{name}.facebook-1") }, value)
    });
    let fields: Vec<_> = fields.collect();
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
