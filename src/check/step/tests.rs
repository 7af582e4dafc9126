//! Which page comes next, whatever was sent.

use super::*;
use crate::check::{Dates, MonthNames};

const ONE: &str = "facebook=1 instagram=0";
const TWO: &str = "facebook=1 instagram=1";
const DONE: &str = "facebook=1 instagram=1 linked=all confirmed.facebook-1=no";

/// The next page: a question, a question with its error after `!`, or "result".
fn next(sent: bool, said: &str) -> String {
    let fields = said.split_whitespace().filter_map(|field| field.split_once('='));
    let submission = Submission::parse(fields, sent);
    let months = MonthNames::default();
    let dates = Dates { latest: jiff::civil::date(2026, 11, 24), months: &months };
    match submission.step(&submission.answers.replay(&dates)) {
        Step::Ask { question, problem: None } => question.to_string(),
        Step::Ask { question, problem: Some(problem) } => format!("{question}!{}", problem.id()),
        Step::Result(_) => "result".to_owned(),
    }
}

#[track_caller]
fn assert_next(sent: bool, cases: &[(&str, &str)]) {
    for (said, expected) in cases {
        assert_eq!(next(sent, said), *expected, "{said}");
    }
}

#[test]
fn an_address_leads_to_the_first_open_question_and_names_a_wrong_answer() {
    assert_next(
        false,
        &[
            ("", "accounts"),
            ("facebook=2", "accounts"),
            ("facebook=99", "accounts!missing"),
            (TWO, "linked"),
            (&format!("{TWO} linked=x"), "linked!missing"),
            (&format!("{TWO} linked=some"), "linked!missing"),
            (&format!("{TWO} confirmed.facebook-1=x"), "linked"),
            (DONE, "result"),
            // An address has no page of origin.
            (&format!("{TWO} question=linked"), "linked"),
            (
                &format!(
                    "{ONE} confirmed.facebook-1=email objected.facebook-1=since-start day.facebook-1=3"
                ),
                "date.facebook-1!incomplete",
            ),
        ],
    );
}

#[test]
fn links_of_the_first_version_are_no_mistake() {
    assert_next(
        false,
        &[
            (&format!("{ONE} objected.facebook-1=no"), "confirmed.facebook-1"),
            (
                &format!("{ONE} objected.facebook-1=no confirmed.facebook-1=email"),
                "objected.facebook-1",
            ),
            (
                &format!("{TWO} linked=all objected.all=in-2024 confirmed.all=email"),
                "confirmed.facebook-1",
            ),
            (
                &format!("{TWO} linked=none objected.instagram-1=with.facebook-1"),
                "confirmed.facebook-1",
            ),
        ],
    );
}

#[test]
fn going_on_shows_the_next_question_even_if_it_is_answered() {
    assert_next(
        true,
        &[
            ("", "accounts!missing"),
            ("question=accounts", "accounts!missing"),
            (TWO, "linked"),
            (DONE, "result"),
            (&format!("{TWO} question=linked"), "linked!missing"),
            (&format!("{DONE} question=accounts"), "linked"),
            (&format!("{DONE} question=linked"), "confirmed.facebook-1"),
            (&format!("{DONE} question=confirmed.facebook-1"), "result"),
            // A question that is not on the path leads to the open one.
            (&format!("{TWO} question=confirmed.instagram-2"), "linked"),
        ],
    );
}

#[test]
fn back_change_and_show_lead_where_they_say() {
    assert_next(
        true,
        &[
            (&format!("{TWO} question=linked back=yes"), "accounts"),
            (&format!("{TWO} question=accounts back=yes"), "accounts"),
            (&format!("{DONE} back=yes"), "confirmed.facebook-1"),
            (&format!("{TWO} question=date.facebook-1 back=yes"), "linked"),
            (&format!("{DONE} change=linked"), "linked"),
            (&format!("{DONE} question=linked change=accounts"), "accounts"),
            (&format!("{TWO} change=confirmed.instagram-2"), "linked"),
        ],
    );
}

#[test]
fn a_mistake_is_shown_again_until_it_is_mended() {
    let stay = format!("{TWO} question=linked language=en");
    assert_eq!(next(true, &stay), "linked");
    assert_eq!(next(true, &format!("{stay} wrong=yes")), "linked!missing");
    assert_eq!(next(true, &format!("{stay} wrong=yes linked=all")), "linked");
    assert_eq!(next(true, &format!("{TWO} question=linked full-page=yes linked=all")), "linked");
}
