//! What leads on from a result: the link to it, the buttons, and the sheet to keep, which is the result
//! once more, made for paper.

use crate::support::{APP, Button, Finding, Reply, Walker, languages, results};

const LINK: &str = "a.permalink";

#[test]
fn the_link_leads_to_the_same_result_and_the_calendar_is_offered_where_something_is_left() {
    for language in languages() {
        for given in results::all() {
            let result = APP.post(&format!("/{language}/check"), given).page();
            let linked = APP.page(result.attribute(LINK, "href"));
            let finding = Finding::of_page(&result);
            assert!(!finding.is_empty(), "{given}");
            assert_eq!(Finding::of_page(&linked), finding, "{given}");
            assert_eq!(linked.texts(".rows dd.value"), result.texts(".rows dd.value"), "{given}");
            let calendar = format!("button[formaction='/{language}/reminder.ics'][name=reminder]");
            assert_eq!(result.has(&calendar), results::LEFT.contains(&given), "{given}");
            assert_eq!(result.all("button[name=record]").len(), 1, "{given}");
        }
    }
    for (language, words) in [("de", "stehen Ihre Antworten"), ("en", "contains your answers")] {
        assert!(APP.check(language, results::SINCE_2024).count(words) > 0);
    }
}

#[test]
fn it_holds_no_answer_that_does_not_count() {
    let noise = "linked=none&confirmed.instagram-3=email&day.facebook-1=my+name&session=7";
    let result = APP.post("/de/check", &format!("{noise}&{}", results::NOW)).page();
    assert!(result.has("input[value='my name']"), "the form itself keeps what was typed");
    assert_eq!(result.attribute(LINK, "href"), format!("/de/check?{}", results::NOW));
}

/// Small browsers ignore `formaction`: they send each button to the address of the page.
#[test]
fn buttons_that_lead_elsewhere_work_by_their_names() {
    for check in ["/de/check", "/frame/de/check"] {
        let open = "facebook=1&instagram=0&question=confirmed.facebook-1&language=en";
        for (fields, status, step, error) in [
            (&format!("{open}&full-page=yes"), 200, "confirmed.facebook-1", None),
            (&format!("{open}&wrong=yes"), 422, "confirmed.facebook-1", Some("missing")),
            (&format!("{}&language=en", results::NOW), 200, "result", None),
        ] {
            let page = APP.post(check, fields).page_with(status);
            let on_full_page = !check.starts_with("/frame") || fields.contains("full-page");
            assert_eq!((page.language(), page.has("html.site")), ("en", on_full_page));
            assert_eq!((page.step().as_str(), page.marker("data-error")), (step, error));
        }
        let file = APP.post(check, &format!("{}&reminder=yes", results::NOW));
        assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(file.body, APP.get("/de/reminder.ics?forms=facebook").body);
    }
}

#[test]
fn finishing_clears_what_the_browser_keeps_in_its_cache_and_leads_to_the_start() {
    for language in languages() {
        for (path, next) in [
            ("/LANG/finish", "/LANG"),
            ("/LANG/check", "/LANG"),
            ("/frame/LANG/check", "/frame/LANG/check"),
            ("/frame/LANG/check?theme=dark", "/frame/LANG/check?theme=dark"),
        ] {
            let [path, next] = [path, next].map(|one| one.replace("LANG", language));
            let finished = APP.post(&path, &format!("{}&finish=yes", results::NOW));
            assert_eq!((finished.status.as_u16(), finished.header("location")), (303, &*next));
            assert_eq!(finished.header("clear-site-data"), "\"cache\"");
        }
    }
}

#[test]
fn from_a_frame_everything_leads_to_windows_of_its_own() {
    let record = "button[name=record]";
    let site = APP.post("/de/check", results::NOW).page();
    assert!(!site.has(&format!("{record}[formtarget]")));
    let framed = APP.post("/frame/de/check", results::NOW).page();
    assert_eq!(framed.attribute(record, "formtarget"), "_blank");
    assert_eq!(framed.attribute(record, "formaction"), "/de/check?sent#step");
    assert!(framed.attribute(LINK, "href").starts_with("/de/check?"));
    for selector in [LINK, "a[href*='/letters/']"] {
        let links = framed.all(selector).len();
        assert!(links > 0, "{selector}");
        assert_eq!(framed.attributes(selector, "target"), vec!["_blank"; links]);
    }
}

fn record(language: &str, answers: &str) -> Reply {
    APP.post(&format!("/{language}/check"), &format!("{answers}&record=yes"))
}

#[test]
fn the_sheet_states_day_version_verdicts_answers_source_and_that_it_is_no_decision() {
    for (language, day, source, is_not) in [
        ("de", "24. November 2026", "27. Mai 2025", "keine Entscheidung"),
        ("en", "24 November 2026", "27 May 2025", "not an authority’s decision"),
    ] {
        let page = record(language, results::SEVERAL).page_with(200);
        let main = page.text("main[data-page=record]");
        for wanted in [day, source, is_not, env!("CARGO_PKG_VERSION")] {
            assert!(main.contains(wanted), "{wanted} on the sheet in {language}");
        }
        assert_eq!(page.all("[data-verdict]").len(), 3);
        assert_eq!(page.all("details[open] .rows > div").len(), 7, "one row for each answer");
    }
}

#[test]
fn the_way_back_from_the_sheet_keeps_the_answers_and_there_is_none_to_unfinished_ones() {
    let mut visitor = Walker::at(&APP, &record("de", results::SEVERAL));
    let result = &visitor.press(Button::Enter).page;
    assert_eq!((result.all("[data-verdict]").len(), result.has("[data-page]")), (3, false));
    let open = record("de", "facebook=1&instagram=0&confirmed.facebook-1=email");
    assert_eq!(open.page().step(), "objected.facebook-1");
    let old = APP.get(&format!("/de/record?{}", results::NOW));
    assert_eq!((old.status.as_u16(), old.header("location")), (303, "/de/check"));
}
