//! How old the content is on a certain day, and what the pages say about it.

use crate::support::page::text;
use crate::support::{PLAIN, TODAY, TestApp, message, results};
use jiff::civil::date;
use objection_check::operator::Operator;

/// The pages that say where the content comes from.
fn every_page(tag: &str) -> Vec<String> {
    let pages = ["", "/questions", "/overview"].map(|page| format!("/{tag}{page}"));
    pages.into_iter().chain(results::all().map(|fields| format!("/{tag}/check?{fields}"))).collect()
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
        let age = TestApp::on(today).page("/en").text("[data-statement=F1]");
        assert!(age.ends_with(&format!("{said} old.")), "{today}: {age}");
    }
}

/// The stronger notice stands above the verdict and takes the focus; else the verdict has it.
#[test]
fn after_twelve_months_there_is_a_notice_and_after_twenty_four_a_stronger_one_instead() {
    for (today, times) in [
        (date(2026, 5, 26), (0, 0)),
        (date(2026, 5, 27), (1, 0)),
        (date(2027, 5, 26), (1, 0)),
        (date(2027, 5, 27), (0, 1)),
        (date(2028, 2, 29), (0, 1)),
    ] {
        let app = TestApp::on(today);
        for tag in PLAIN {
            let calm = message(tag, "statement-content-age");
            let strong = message(tag, "statement-not-maintained");
            for path in every_page(tag) {
                let page = app.page(&path);
                assert_eq!((page.count(&calm), page.count(&strong)), times, "{today} {path}");
                if page.step() == "result" {
                    let focus = page.the("#step");
                    let is_above = page.all("#step, [data-verdict]")[0] == focus;
                    let is_heading = focus.value().name().starts_with('h');
                    let is_strong = text(focus).starts_with(&strong);
                    assert_eq!(is_strong, times == (0, 1), "{path}");
                    assert!(if is_strong { is_above } else { is_heading }, "{path}");
                }
            }
        }
    }
}

#[test]
fn the_pages_say_when_a_person_last_checked_the_forms_and_nothing_where_nobody_says_so() {
    let operator = Operator { forms_checked: Some(date(2026, 8, 3)), ..Operator::default() };
    let checked = TestApp::of_operator(operator);
    for (tag, said) in [("de", "3. August 2026"), ("en", "3 August 2026")] {
        for path in every_page(tag) {
            let counts = [&checked, &TestApp::on(TODAY)].map(|app| app.page(&path).count(said));
            assert_eq!(counts, [1, 0], "{path}");
        }
    }
}
