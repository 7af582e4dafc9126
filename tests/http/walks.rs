//! Every path with one account and every path with two, following only what stands in the HTML; in
//! the other languages and in a frame those with one account, because neither has a say in it.

use crate::support::oracle::{self, Fields, Step};
use crate::support::{Button, Finding, FormOnPage, TestApp, Walker, languages};

#[test]
fn every_path_with_two_accounts_can_be_walked() {
    assert_eq!(walk("", languages()[0], [1, 1]), 15 + 2 * 15 * 15);
}

#[test]
fn every_path_with_one_account_can_be_walked_in_every_language_and_in_a_frame() {
    for language in languages() {
        for (place, counts) in [("", [1, 0]), ("/frame", [0, 1])] {
            assert_eq!(walk(place, language, counts), 15);
        }
    }
}

#[test]
fn the_ways_to_link_three_accounts_can_be_walked() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "de");
    visitor.answer_accounts("2", "1").answer("some");
    let answers = fields(&[("facebook", "2"), ("instagram", "1"), ("linked", "some")]);
    let mut ways = ways_on(&visitor.form);
    ways.sort();
    let mut choices = oracle::choices("groups", &answers);
    choices.sort();
    assert_eq!(ways, choices);
    for way in ways {
        let next = visitor.after(&filled(&visitor.form, &way).pressed(Button::Continue));
        assert_eq!(next.step(), "confirmed.facebook-1", "{way:?}");
    }
}

/// Walks every path with these counts; gives how many there are.
fn walk(place: &str, language: &str, counts: [u8; 2]) -> usize {
    let app = TestApp::new();
    let check = format!("{place}/{language}/check");
    let first = Walker::at(&app, &app.get(&check));
    assert_eq!(first.step(), "accounts");
    let counts = counts.map(|count| count.to_string());
    let counts = fields(&[("facebook", &counts[0]), ("instagram", &counts[1])]);
    assert!(ways_on(&first.form).contains(&counts));
    let mut results = 0;
    let mut open =
        vec![(first.after(&filled(&first.form, &counts).pressed(Button::Continue)), counts)];
    while let Some((visitor, answers)) = open.pop() {
        assert_eq!(visitor.status, 200, "{answers:?}");
        assert_eq!(visitor.page.language(), language);
        match oracle::step(&answers) {
            Step::Result(findings) => {
                assert_eq!(visitor.step(), "result", "{answers:?}");
                assert_eq!(Finding::of_page(&visitor.page), findings, "{answers:?}");
                results += 1;
            }
            Step::Question(question) => {
                assert_eq!(visitor.step(), question, "{answers:?}");
                assert_eq!(visitor.page.marker("data-error"), None);
                let mut ways = ways_on(&visitor.form);
                let mut choices = oracle::choices(&question, &answers);
                // Dates are typed, so their form offers no list of choices.
                if question.starts_with("date.") {
                    ways.clone_from(&choices);
                }
                ways.sort();
                choices.sort();
                assert_eq!(ways, choices, "{answers:?}");
                for way in ways {
                    let sent = filled(&visitor.form, &way).pressed(Button::Continue);
                    assert_eq!(sent.0.split('?').next(), Some(check.as_str()));
                    open.push((visitor.after(&sent), [answers.clone(), way].concat()));
                }
            }
        }
    }
    results
}

fn fields(of: &[(&str, &str)]) -> Fields {
    of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Every combination of the choices on a page.
fn ways_on(form: &FormOnPage) -> Vec<Fields> {
    let mut ways = vec![Fields::new()];
    for name in form.radio_names() {
        let values = form.radios(name);
        let chosen = |way: &Fields| -> Vec<Fields> {
            values.iter().map(|value| [way.clone(), fields(&[(name, value)])].concat()).collect()
        };
        ways = ways.iter().flat_map(chosen).collect();
    }
    ways
}

fn filled(form: &FormOnPage, way: &Fields) -> FormOnPage {
    form.clone().filled(way)
}
