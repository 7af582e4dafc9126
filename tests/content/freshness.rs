//! How old the content is on a certain day, and what the pages say about it.

use crate::support::page::text;
use crate::support::{PLAIN, Page, TODAY, TestApp, message, open_on, results};
use jiff::civil::{Date, date};
use objection_check::operator::Operator;

/// The pages that say where the content comes from, without answers in their address.
const PAGES: [&str; 3] = ["", "/questions", "/overview"];

fn result(tag: &str, fields: &str) -> String {
    format!("/{tag}/check?{fields}")
}

fn every_page(tag: &str) -> Vec<String> {
    let pages = PAGES.iter().map(|page| format!("/{tag}{page}"));
    pages.chain(results::all().iter().map(|(_, fields)| result(tag, fields))).collect()
}

fn age(page: &Page) -> String {
    text(page.the("[data-statement=F1]"))
}

#[test]
fn every_result_and_every_page_with_content_shows_its_date_and_age() {
    for (tag, day, months) in
        [("de", "27. Mai 2025", "und 18 Monate"), ("en", "27 May 2025", "bout 18 months")]
    {
        for path in every_page(tag) {
            let age = age(&open_on(TODAY, &path));
            assert!(age.contains(day) && age.contains(months), "{path}: {age}");
        }
    }
}

#[test]
fn the_age_is_right_at_key_dates_and_at_the_ends_of_months() {
    for (today, said) in [
        (date(2025, 5, 27), "Less than one month"),
        (date(2025, 5, 31), "Less than one month"),
        (date(2025, 6, 11), "Less than one month"),
        (date(2025, 6, 12), "One month"),
        (date(2025, 6, 30), "One month"),
        (date(2025, 7, 31), "About 2 months"),
        (date(2026, 2, 28), "About 9 months"),
        (date(2026, 5, 26), "About 12 months"),
        (date(2026, 5, 27), "About 12 months"),
        (date(2027, 5, 27), "About 24 months"),
        (date(2028, 2, 29), "About 33 months"),
    ] {
        let age = age(&open_on(today, "/en"));
        assert!(age.ends_with(&format!("{said} old.")), "{today}: {age}");
    }
}

/// The days around each change, with the number of times each notice stands on a page.
const NOTICES: [(Date, usize, usize); 6] = [
    (date(2025, 5, 27), 0, 0),
    (date(2026, 5, 26), 0, 0),
    (date(2026, 5, 27), 1, 0),
    (date(2027, 5, 26), 1, 0),
    (date(2027, 5, 27), 0, 1),
    (date(2028, 2, 29), 0, 1),
];

#[test]
fn after_twelve_months_there_is_a_notice_and_after_twenty_four_a_stronger_one_instead() {
    for tag in PLAIN {
        let calm = message(tag, "statement-content-age");
        let strong = message(tag, "statement-not-maintained");
        for path in every_page(tag) {
            // On the first days, dates of examples would still lie in the future.
            for (today, old, not_maintained) in NOTICES.into_iter().skip(1) {
                let page = open_on(today, &path);
                assert_eq!(page.count(&calm), old, "{today} {path}");
                assert_eq!(page.count(&strong), not_maintained, "{today} {path}");
            }
        }
        for (today, old, not_maintained) in NOTICES {
            let page = open_on(today, &format!("/{tag}"));
            assert_eq!((page.count(&calm), page.count(&strong)), (old, not_maintained), "{today}");
        }
    }
}

#[test]
fn the_stronger_notice_stands_above_the_verdict_and_takes_the_focus() {
    for tag in PLAIN {
        let strong = message(tag, "statement-not-maintained");
        for (name, fields) in results::all() {
            let page = open_on(date(2027, 5, 27), &result(tag, fields));
            let focus = page.the("#step");
            assert!(text(focus).starts_with(&strong), "{name}");
            let order = page.all("#step, [data-verdict]");
            assert_eq!(order[0], focus, "{name}");
            assert!(order.len() > 1, "{name}");
        }
    }
}

#[test]
fn before_that_the_verdict_itself_takes_the_focus() {
    for (name, fields) in results::all() {
        let page = open_on(date(2027, 5, 26), &result("en", fields));
        let focus = page.the("#step");
        assert!(focus.value().name().starts_with('h'), "{name}");
    }
}

#[test]
fn the_pages_say_when_a_person_last_checked_the_forms_and_nothing_where_nobody_says_so() {
    let operator = Operator { forms_checked: Some(date(2026, 8, 3)), ..Operator::default() };
    let checked = TestApp::of_operator(operator);
    for (tag, said) in [("de", "3. August 2026"), ("en", "3 August 2026")] {
        for path in every_page(tag) {
            let page = checked.get(&path).page_with(200);
            assert_eq!(page.count(said), 1, "{path}");
            assert_eq!(open_on(TODAY, &path).count(said), 0, "{path}");
        }
    }
}
