//! What hands and ears need: first choices that harm nobody, headings that are headings, dates that
//! stay on their line, and pages that a browser may translate.

use crate::support::oracle::Fields;
use crate::support::questions::SINCE_START;
use crate::support::results::{NO_ACCOUNT, NOW};
use crate::support::{Page, TestApp, languages, message};

/// So a browser that translates the page changes nothing that is sent.
#[test]
fn what_is_sent_is_the_same_in_every_language() {
    let app = TestApp::new();
    let controls = "[name]:not(meta):not([name=language]):not(select)";
    let sent = |page: &Page| -> Fields {
        let attribute = |of: scraper::ElementRef<'_>, name| of.attr(name).unwrap_or("?").to_owned();
        let all = page.all(controls).into_iter();
        all.map(|of| (attribute(of, "name"), attribute(of, "value"))).collect()
    };
    for answers in
        ["facebook=1&instagram=1", "facebook=1&instagram=0", SINCE_START, NO_ACCOUNT, NOW]
    {
        let first = sent(&app.check("de", answers));
        assert!(first.len() > 1 && !first.iter().any(|(_, value)| value == "?"), "{first:?}");
        assert!(languages().iter().all(|language| sent(&app.check(language, answers)) == first));
    }
}

#[test]
fn the_first_choice_never_gives_the_all_clear() {
    let app = TestApp::new();
    for language in languages() {
        let question = app.check(language, "facebook=1&instagram=0");
        let first = question.attributes("[name='confirmed.facebook-1']", "value")[0];
        let answers = format!("facebook=1&instagram=0&confirmed.facebook-1={first}");
        let result = app.check(language, &answers);
        let verdict = result.attribute("[data-verdict]", "data-verdict");
        assert!(verdict.starts_with("object-"), "{language}: {first} gives {verdict}");
    }
}

#[test]
fn the_way_in_skips_the_top_complaints_have_a_heading_and_copying_a_link_needs_no_mouse() {
    let app = TestApp::new();
    for language in languages() {
        let start = app.page(&format!("/{language}"));
        assert_eq!(start.attribute("main a.primary", "href"), format!("/{language}/check#step"));
        let headings = app.page(&format!("/{language}/questions")).texts("h2, h3, h4, h5");
        assert!(headings.contains(&message(language, "complaint-where-title")), "{headings:?}");
        assert!(app.check(language, NOW).text("main").contains("F10"), "{language}");
    }
}

#[test]
fn dates_stay_on_their_line() {
    let app = TestApp::new();
    for (language, date) in
        [("de", "27. Mai 2025"), ("en", "27 May 2025"), ("de-simple", "27. Mai 2025")]
    {
        for path in ["", "/questions", "/overview", &format!("/check?{NOW}")] {
            let page = app.get(&format!("/{language}{path}"));
            assert!(page.text().contains(&date.replace(' ', "\u{a0}")), "{language}{path}");
            assert!(!page.text().contains(date), "{language}{path}");
        }
    }
}
