//! Which page comes next, whatever was sent.

use super::*;
use crate::check::{DateProblem, Subject};

const TODAY: Date = jiff::civil::date(2026, 11, 24);
const TWO: [(&str, &str); 2] = [("facebook", "1"), ("instagram", "1")];

fn turn(sent: bool, fields: &[&[(&str, &str)]]) -> Turn {
    let submission = Submission::parse(fields.concat(), sent);
    submission.turn(&submission.path(TODAY))
}

fn opened(fields: &[&[(&str, &str)]]) -> Turn {
    turn(false, fields)
}

fn posted(fields: &[&[(&str, &str)]]) -> Turn {
    turn(true, fields)
}

const fn wrong(question: Question) -> Turn {
    Turn::Ask { question, problem: Some(Problem::Missing) }
}

#[test]
fn an_address_without_answers_is_no_mistake_but_an_empty_form_is() {
    assert_eq!(opened(&[]), Turn::ask(Question::Accounts));
    assert_eq!(posted(&[]), wrong(Question::Accounts));
}

#[test]
fn answers_without_a_page_of_origin_lead_to_the_first_open_question() {
    for arrive in [opened, posted] {
        assert_eq!(arrive(&[&TWO]), Turn::ask(Question::Linked));
        assert_eq!(
            arrive(&[&TWO, &[("linked", "all")]]),
            Turn::ask(Question::Objected(Subject::All))
        );
        assert_eq!(arrive(&[&TWO, &[("linked", "all"), ("objected.all", "no")]]), Turn::Result);
    }
}

#[test]
fn a_wrong_answer_to_the_open_question_is_a_mistake() {
    assert_eq!(opened(&[&[("facebook", "99")]]), wrong(Question::Accounts));
    assert_eq!(opened(&[&TWO, &[("linked", "x")]]), wrong(Question::Linked));
    let half = [("linked", "all"), ("objected.all", "since-start"), ("day.all", "3")];
    let problem = Some(Problem::Date(DateProblem::Incomplete));
    let question = Question::Date(Subject::All);
    assert_eq!(opened(&[&TWO, &half]), Turn::Ask { question, problem });
    // A choice that exists, but not here.
    let with = [("linked", "all"), ("objected.all", "with.facebook-1")];
    assert_eq!(opened(&[&TWO, &with]), wrong(Question::Objected(Subject::All)));
}

#[test]
fn a_wrong_answer_to_another_question_is_none() {
    let noise = [("confirmed.all", "x"), ("objected.facebook-1", "x")];
    assert_eq!(opened(&[&TWO, &noise]), Turn::ask(Question::Linked));
}

#[test]
fn going_on_shows_the_next_question_even_if_it_is_answered() {
    let answers = [("linked", "all"), ("objected.all", "no")];
    let from = |question| posted(&[&TWO, &answers, &[("question", question)]]);
    assert_eq!(from("accounts"), Turn::ask(Question::Linked));
    assert_eq!(from("linked"), Turn::ask(Question::Objected(Subject::All)));
    assert_eq!(from("objected.all"), Turn::Result);
}

#[test]
fn going_on_without_an_answer_is_a_mistake() {
    assert_eq!(posted(&[&[("question", "accounts")]]), wrong(Question::Accounts));
    assert_eq!(posted(&[&TWO, &[("question", "linked")]]), wrong(Question::Linked));
}

#[test]
fn a_question_that_is_not_on_the_path_leads_to_the_open_one() {
    for field in ["question", "change", "show", "recheck"] {
        let turn = posted(&[&TWO, &[(field, "confirmed.instagram-2")]]);
        assert_eq!(turn, Turn::ask(Question::Linked), "{field}");
    }
    let back = [("question", "confirmed.all"), ("back", "yes")];
    assert_eq!(posted(&[&TWO, &back]), Turn::ask(Question::Linked));
}

#[test]
fn change_and_show_lead_to_the_question_without_a_mistake() {
    for field in ["change", "show"] {
        for question in ["accounts", "linked"] {
            let turn = posted(&[&TWO, &[("question", "linked"), (field, question)]]);
            assert_eq!(Some(turn), Question::parse(question).map(Turn::ask));
        }
    }
}

#[test]
fn a_mistake_is_shown_again_until_it_is_mended() {
    let recheck = [("question", "linked"), ("recheck", "linked")];
    assert_eq!(posted(&[&TWO, &recheck]), wrong(Question::Linked));
    let mended = posted(&[&TWO, &[("linked", "some")], &recheck]);
    assert_eq!(mended, Turn::ask(Question::Linked));
}

#[test]
fn back_leads_to_the_step_before() {
    let back = |from| posted(&[&TWO, &[("question", from), ("back", "yes")]]);
    assert_eq!(back("linked"), Turn::ask(Question::Accounts));
    assert_eq!(back("accounts"), Turn::ask(Question::Accounts));
    let result = [("linked", "all"), ("objected.all", "no"), ("back", "yes")];
    assert_eq!(posted(&[&TWO, &result]), Turn::ask(Question::Objected(Subject::All)));
}

#[test]
fn the_page_of_origin_says_nothing_in_an_address() {
    assert_eq!(opened(&[&TWO, &[("question", "linked")]]), Turn::ask(Question::Linked));
}
