//! How old the content is on a certain day, and what the pages say about it.

use crate::support::page::text;
use crate::support::{APP, TestApp, message, results};
use jiff::civil::date;
use objection_check::operator::Operator;

/// The pages that say where the content comes from.
fn pages_with_content(tag: &str) -> Vec<String> {
    let pages = ["", "/questions", "/overview"].map(|page| format!("/{tag}{page}"));
    pages.into_iter().chain(results::all().map(|fields| format!("/{tag}/check?{fields}"))).collect()
}

/// The stronger notice stands above the verdict and takes the focus; else the verdict has it.
#[test]
fn the_age_is_right_with_a_notice_after_twelve_months_and_a_stronger_one_after_twenty_four() {
    let [none, calm, strong] = [[0, 0], [1, 0], [0, 1]];
    for (today, age, notices) in [
        (date(2025, 5, 27), "Less than one month", none),
        (date(2025, 5, 31), "Less than one month", none),
        (date(2025, 6, 11), "Less than one month", none),
        (date(2025, 6, 12), "One month", none),
        (date(2025, 6, 30), "One month", none),
        (date(2025, 7, 31), "About 2 months", none),
        (date(2026, 2, 28), "About 9 months", none),
        (date(2026, 5, 26), "About 12 months", none),
        (date(2026, 5, 27), "About 12 months", calm),
        (date(2027, 5, 26), "About 24 months", calm),
        (date(2027, 5, 27), "About 24 months", strong),
        (date(2028, 2, 29), "About 33 months", strong),
    ] {
        let app = TestApp::on(today);
        let said = app.page("/en").text("[data-statement=F1]");
        assert!(said.ends_with(&format!("{age} old.")), "{today}: {said}");
        // On the first days, dates of examples would still lie in the future.
        let pages = ["de", "en"].into_iter().flat_map(pages_with_content);
        for path in pages.filter(|path| today > date(2025, 6, 30) || !path.contains("since-start"))
        {
            let page = app.page(&path);
            let texts = ["statement-content-age", "statement-not-maintained"]
                .map(|id| message(page.language(), id));
            assert_eq!([0, 1].map(|at| page.count(&texts[at])), notices, "{today} {path}");
            if page.step() == "result" {
                let focus = page.the("#step");
                let is_above = page.all("#step, [data-verdict]")[0] == focus;
                let is_heading = focus.value().name().starts_with('h');
                let is_strong = text(focus).starts_with(&texts[1]);
                assert_eq!(is_strong, notices == strong, "{path}");
                assert!(if is_strong { is_above } else { is_heading }, "{path}");
            }
        }
    }
}

#[test]
fn the_pages_say_when_a_person_last_checked_the_forms_and_nothing_where_nobody_says_so() {
    let operator = Operator { forms_checked: Some(date(2026, 8, 3)), ..Operator::default() };
    let checked = TestApp::of_operator(operator);
    for (tag, said) in [("de", "3. August 2026"), ("en", "3 August 2026")] {
        for path in pages_with_content(tag) {
            let counts = [&checked, &*APP].map(|app| app.page(&path).count(said));
            assert_eq!(counts, [1, 0], "{path}");
        }
    }
}
