//! The sheet to keep: the result once more, made for paper.

use axum::http::{StatusCode, header};

use super::site::{LANGUAGES, Reply, Site, answers};

fn record(lang: &str, answers: &str) -> Reply {
    Site::new().post(&format!("/{lang}/check"), &format!("{answers}&record=yes"))
}

#[test]
fn it_states_day_version_verdicts_answers_source_and_that_it_is_no_decision() {
    for (lang, day, source, is_not) in [
        ("de", "24. November 2026", "27. Mai 2025", "keine Entscheidung"),
        ("en", "24 November 2026", "27 May 2025", "not an authority’s decision"),
    ] {
        let page = record(lang, answers::SEVERAL);
        assert_eq!(page.status, StatusCode::OK);
        let main = page.texts("main[data-page=record]").join(" ");
        for wanted in [day, source, is_not, env!("CARGO_PKG_VERSION")] {
            assert!(main.contains(wanted), "{wanted} on the record in {lang}");
        }
        assert_eq!(page.count("[data-verdict]"), 3);
        assert_eq!(page.count("details[open] .rows > div"), 7, "one row for each answer");
    }
}

#[test]
fn no_text_is_missing_and_no_search_engine_lists_it() {
    for lang in LANGUAGES {
        for given in answers::ALL {
            let page = record(lang, given);
            page.assert_no_gap(given);
            assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
            assert!(page.header(header::CACHE_CONTROL).contains("private"));
        }
    }
}

#[test]
fn unfinished_answers_lead_to_the_open_question_and_the_old_address_to_the_check() {
    let open = record("de", answers::UNFINISHED);
    assert_eq!(open.attributes("main", "data-question"), ["objected"]);
    let old = Site::new().get(&format!("/de/record?{}", answers::NOW));
    assert_eq!((old.status, old.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/check"));
}

#[test]
fn the_way_back_keeps_the_answers() {
    let sheet = record("de", answers::SEVERAL);
    let result = Site::new().post("/de/check", &sheet.fields());
    assert_eq!((result.count("[data-verdict]"), result.count("[data-page]")), (3, 0));
}
