//! The sheet to keep: the result once more, made for paper.

use crate::support::{APP, Reply, Walker, results};

fn record(language: &str, answers: &str) -> Reply {
    APP.post(&format!("/{language}/check"), &format!("{answers}&record=yes"))
}

#[test]
fn it_states_day_version_verdicts_answers_source_and_that_it_is_no_decision() {
    for (language, day, source, is_not) in [
        ("de", "24. November 2026", "27. Mai 2025", "keine Entscheidung"),
        ("en", "24 November 2026", "27 May 2025", "not an authority’s decision"),
    ] {
        let page = record(language, results::SEVERAL).page_with(200);
        let main = page.text("main[data-page=record]");
        for wanted in [day, source, is_not, env!("CARGO_PKG_VERSION")] {
            assert!(main.contains(wanted), "{wanted} on the record in {language}");
        }
        assert_eq!(page.all("[data-verdict]").len(), 3);
        assert_eq!(page.all("details[open] .rows > div").len(), 7, "one row for each answer");
    }
}

#[test]
fn unfinished_answers_lead_to_the_open_question_and_the_old_address_to_the_check() {
    let open = record("de", "facebook=1&instagram=0&confirmed.facebook-1=email");
    assert_eq!(open.page().step(), "objected.facebook-1");
    let old = APP.get(&format!("/de/record?{}", results::NOW));
    assert_eq!((old.status.as_u16(), old.header("location")), (303, "/de/check"));
}

#[test]
fn the_way_back_keeps_the_answers() {
    let mut visitor = Walker::at(&APP, &record("de", results::SEVERAL));
    let result = &visitor.press(crate::support::Button::Enter).page;
    assert_eq!((result.all("[data-verdict]").len(), result.has("[data-page]")), (3, false));
}
