//! Every path with one account and every path with two, following only what stands in the HTML; in
//! the other languages and in a frame those with one account, because neither has a say in it.

use crate::support::oracle::{self, Fields, Step};
use crate::support::{APP, Button, Finding, Page, Walker, fields, languages};

#[test]
fn every_path_with_two_accounts_can_be_walked() {
    assert_eq!(walk("", languages()[0], "facebook=1&instagram=1"), 15 + 2 * 15 * 15);
}

#[test]
fn every_path_with_one_account_can_be_walked_in_every_language_and_in_a_frame() {
    for language in languages() {
        for (place, counts) in
            [("", "facebook=1&instagram=0"), ("/frame", "facebook=0&instagram=1")]
        {
            assert_eq!(walk(place, language, counts), 15);
        }
    }
}

/// What is chosen is sent in the same words in every language, also if a browser translates the page.
#[test]
fn the_ways_to_link_three_accounts_can_be_walked_in_every_language() {
    let counts = "facebook=2&instagram=1";
    for language in languages() {
        let linked = APP.visit(language, counts);
        assert_eq!(ways_on(&linked.page), sorted(oracle::choices("linked", &fields(counts))));
        let visitor = APP.visit(language, &format!("{counts}&linked=some"));
        let ways = ways_on(&visitor.page);
        assert_eq!(ways, sorted(oracle::choices("groups", &fields(counts))));
        for way in ways {
            assert_eq!(visitor.answering(&way).page.step(), "confirmed.facebook-1", "{way:?}");
        }
    }
}

/// Walks every path with these counts; gives how many there are.
fn walk(place: &str, language: &str, counts: &str) -> usize {
    let check = format!("{place}/{language}/check");
    let first = Walker::at(&APP, &APP.get(&check));
    assert_eq!(first.page.step(), "accounts");
    let counts = fields(counts);
    assert!(ways_on(&first.page).contains(&counts));
    let mut results = 0;
    let mut open = vec![(first.answering(&counts), counts)];
    while let Some((visitor, answers)) = open.pop() {
        assert_eq!(visitor.page.language(), language);
        assert_eq!(visitor.page.marker("data-error"), None);
        let next = visitor.pressed(Button::Enter);
        assert_eq!(next.0.split('?').next(), Some(check.as_str()));
        match oracle::step(&answers) {
            Step::Result(findings) => {
                assert_eq!(visitor.stands(), (200, "result".to_owned()), "{answers:?}");
                assert_eq!(Finding::of_page(&visitor.page), findings, "{answers:?}");
                results += 1;
            }
            Step::Question(question) => {
                let choices = sorted(oracle::choices(&question, &answers));
                // Dates are typed, so their form offers no list of choices.
                if !question.starts_with("date.") {
                    assert_eq!(ways_on(&visitor.page), choices, "{answers:?}");
                }
                assert_eq!(visitor.stands(), (200, question), "{answers:?}");
                assert_eq!(next, visitor.pressed(Button::Continue), "the Enter key goes on");
                let after = |way| (visitor.answering(&way), [answers.clone(), way].concat());
                open.extend(choices.into_iter().map(after));
            }
        }
    }
    results
}

/// Every combination of the choices on a page.
fn ways_on(page: &Page) -> Vec<Fields> {
    let mut names = page.attributes("input[type=radio]", "name");
    names.dedup();
    sorted(oracle::combinations(names.into_iter().map(|name| {
        let values = page.attributes(&format!("input[name='{name}']"), "value").into_iter();
        values.map(|value| (name.to_owned(), value.to_owned())).collect()
    })))
}

fn sorted(mut ways: Vec<Fields>) -> Vec<Fields> {
    ways.sort();
    ways
}
