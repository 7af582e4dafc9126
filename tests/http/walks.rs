//! Every path with up to two accounts, following only what stands in the HTML; and every path with
//! one account in every other language, and in a frame. What is asked after what does not depend on
//! either.

use std::collections::HashSet;

use crate::support::finding::Finding;
use crate::support::form::{Button, FormOnPage};
use crate::support::paths::{Fields, day_of, every, findings, read};
use crate::support::{Page, TODAY, TestApp, Walker, languages};
use objection_check::check::{End, Subject};

#[test]
fn every_path_can_be_walked_in_the_default_language() {
    walk("", languages()[0], 2);
}

#[test]
fn every_path_with_one_account_can_be_walked_in_every_other_language() {
    for language in languages().into_iter().skip(1) {
        walk("", language, 1);
    }
}

#[test]
fn every_path_with_one_account_can_be_walked_in_a_frame() {
    for language in languages() {
        walk("/frame", language, 1);
    }
}

/// Walks every path with at most so many accounts, on the site or in a frame.
fn walk(place: &str, language: &str, most_accounts: u8) {
    let app = TestApp::new();
    let check = format!("{place}/{language}/check");
    let first = Walker::at(&app, &app.get(&check));
    let mut walk = Walk { check, most_accounts, results: HashSet::new() };
    walk.follow(&first, &Fields::new());
    let expected: HashSet<Fields> = every(most_accounts).into_iter().collect();
    assert_eq!(walk.results.len(), expected.len());
    assert!(walk.results == expected, "the pages offer other choices than the check has");
}

struct Walk {
    /// The address of the check, which no step leaves.
    check: String,
    most_accounts: u8,
    /// The answers of each result that was reached.
    results: HashSet<Fields>,
}

impl Walk {
    /// Looks at a page and goes on from it in every possible way. `answers` is what this visitor
    /// has chosen so far.
    fn follow(&mut self, visitor: &Walker<'_>, answers: &Fields) {
        assert_eq!(visitor.status, 200, "{answers:?}");
        assert!(self.check.contains(visitor.page.language()));
        let path = read(answers).path(TODAY);
        match path.end {
            End::Complete(_) => {
                look_at_result(&visitor.page, answers);
                let is_new = self.results.insert(answers.clone());
                assert!(is_new, "{answers:?} was reached twice");
            }
            End::Open(question, _) => {
                assert_eq!(visitor.page.step(), question.to_string(), "{answers:?}");
                assert_eq!(visitor.page.marker("data-step"), Some("question"));
                assert_eq!(visitor.page.marker("data-error"), None);
                for (form, fields) in ways_on(visitor, self.most_accounts) {
                    let sent = form.pressed(Button::Continue);
                    assert_eq!(sent.0, self.check);
                    self.follow(&visitor.after(&sent), &[answers.clone(), fields].concat());
                }
            }
        }
        let answered: Vec<_> = path.answered.iter().map(ToString::to_string).collect();
        assert_eq!(visitor.page.answered(), answered);
    }
}

fn look_at_result(page: &Page, answers: &Fields) {
    assert_eq!(page.marker("data-step"), Some("result"));
    assert_eq!(Finding::of_page(page), findings(answers), "{answers:?}");
}

/// Every way to fill the form of a page, with the answer that it means.
fn ways_on(visitor: &Walker<'_>, most_accounts: u8) -> Vec<(FormOnPage, Fields)> {
    let form = &visitor.form;
    if visitor.page.step() == "accounts" {
        return counts(form, most_accounts);
    }
    if !form.text_fields().is_empty() {
        return dates(form, visitor.page.marker("data-subject").expect("a subject"));
    }
    let [name] = form.radio_names()[..] else { unreachable!("one group of choices") };
    let chosen = |value: &str| {
        (form.clone().choosing(name, value), vec![(name.to_owned(), value.to_owned())])
    };
    form.radios(name).into_iter().map(chosen).collect()
}

fn counts(form: &FormOnPage, most_accounts: u8) -> Vec<(FormOnPage, Fields)> {
    let mut ways = Vec::new();
    for facebook in form.radios("facebook") {
        for instagram in form.radios("instagram") {
            let number = |count: &str| count.parse::<u8>().expect("a count");
            if number(facebook) + number(instagram) <= most_accounts {
                let fields = [("facebook", facebook), ("instagram", instagram)];
                let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
                let filled = form.clone().choosing("facebook", facebook);
                ways.push((filled.choosing("instagram", instagram), fields.to_vec()));
            }
        }
    }
    ways
}

fn dates(form: &FormOnPage, subject: &str) -> Vec<(FormOnPage, Fields)> {
    let day = day_of(Subject::parse(subject).expect("a subject"));
    let parts = [i16::from(day.day()), day.month().into(), day.year()].map(|n| n.to_string());
    let names: Vec<String> = form.text_fields().into_iter().map(str::to_owned).collect();
    assert_eq!(names.len(), parts.len());
    let typed: Fields = names.into_iter().zip(parts).collect();
    let type_in = |form: FormOnPage, (name, text): &(String, String)| form.typing(name, text);
    let known = typed.iter().fold(form.clone(), type_in);
    let tick = format!("date-unknown.{subject}");
    let unknown = form.clone().ticking(&tick, true);
    vec![(known, typed), (unknown, vec![(tick, "yes".to_owned())])]
}
