//! The link to a result, and the buttons that lead from it to the sheet and the calendar file.

use axum::http::{StatusCode, header};

use super::site::{LANGUAGES, Reply, Site, answers};

const LINK: &str = "a.permalink";

/// What a result says, and nothing of how it was reached.
fn verdicts(result: &Reply) -> Vec<String> {
    ["data-verdict", "data-accounts", "data-effective-from"]
        .iter()
        .flat_map(|marker| result.attributes("[data-verdict]", marker))
        .collect()
}

#[test]
fn the_link_leads_to_the_same_result() {
    let site = Site::new();
    for lang in LANGUAGES {
        for given in answers::ALL {
            let result = site.post(&format!("/{lang}/check"), given);
            let link = result.attributes(LINK, "href").remove(0);
            let linked = site.get(&link);
            assert!(!verdicts(&result).is_empty(), "{given}");
            assert_eq!(verdicts(&linked), verdicts(&result), "{given}");
            assert_eq!(linked.texts(".rows dd.value"), result.texts(".rows dd.value"), "{given}");
            assert_eq!(linked.attributes("meta[name=robots]", "content"), ["noindex"]);
        }
    }
}

#[test]
fn it_holds_no_answer_that_does_not_count() {
    let noise = "linked=none&confirmed.instagram-3=email&day.facebook-1=my+name&session=7";
    let result = Site::new().post("/de/check", &format!("{noise}&{}", answers::NOW));
    assert!(result.fields().contains("my+name"), "the form itself keeps what was typed");
    assert_eq!(
        result.attributes(LINK, "href"),
        ["/de/check?facebook=1&instagram=0&confirmed.facebook-1=never"]
    );
}

#[test]
fn people_are_told_what_is_in_it() {
    for (lang, words) in [("de", "stehen Ihre Antworten"), ("en", "contains your answers")] {
        let result = Site::new().post(&format!("/{lang}/check"), answers::EFFECTIVE);
        let section = result.texts("main").join(" ");
        assert!(section.contains(words), "{section}");
    }
}

#[test]
fn the_calendar_is_offered_only_if_there_is_anything_to_do() {
    let site = Site::new();
    let calendar = "button[formaction='/en/reminder.ics']";
    for given in answers::ALL {
        let result = site.post("/en/check", given);
        assert_eq!(result.count(calendar) == 1, answers::OPEN.contains(&given), "{given}");
        assert_eq!(result.count("button[name=record]"), 1, "{given}");
    }
}

#[test]
fn browsers_that_ignore_where_a_button_leads_get_there_too() {
    let site = Site::new();
    let sent = |button: &str| format!("{}&{button}=yes", answers::NOW);
    let file = site.post("/de/check", &sent("reminder"));
    assert!(file.header(header::CONTENT_TYPE).starts_with("text/calendar"));
    for (path, next) in [
        ("/de/check", "/de"),
        ("/de/finish", "/de"),
        ("/frame/de/check?theme=dark", "/frame/de/check?theme=dark"),
    ] {
        let finished = site.post(path, &sent("finish"));
        assert_eq!(
            (finished.status, finished.header(header::LOCATION)),
            (StatusCode::SEE_OTHER, next)
        );
        assert_eq!(finished.headers["clear-site-data"], "\"cache\"");
    }
}

#[test]
fn only_from_a_frame_the_sheet_opens_a_new_window() {
    let site = Site::new();
    let button = "button[name=record]";
    let result = site.post("/de/check", answers::NOW);
    assert_eq!(result.attributes(button, "formtarget").len(), 0);
    let framed = site.post("/frame/de/check", answers::NOW);
    assert_eq!(framed.attributes(button, "formtarget"), ["_blank"]);
    assert_eq!(framed.attributes(button, "formaction"), ["/de/check?sent#step"]);
}

#[test]
fn from_a_frame_everything_leads_to_windows_of_its_own() {
    let result = Site::new().post("/frame/de/check", answers::NOW);
    assert_eq!(result.attributes("main", "data-step"), ["result"]);
    assert!(result.attributes(LINK, "href")[0].starts_with("/de/check?"));
    for selector in [LINK, "a[href*='/letters/']"] {
        let links = result.count(selector);
        assert!(links > 0, "{selector}");
        assert_eq!(result.attributes(selector, "target"), vec!["_blank"; links]);
    }
}
