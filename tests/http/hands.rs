//! What hands and ears need: first choices that harm nobody, headings that are headings, and dates
//! that stay on their line.

use crate::support::results::NOW;
use crate::support::{APP, languages, message};

#[test]
fn the_first_choice_never_gives_the_all_clear() {
    for language in languages() {
        let question = APP.check(language, "facebook=1&instagram=0");
        let first = question.attributes("[name='confirmed.facebook-1']", "value")[0];
        let answers = format!("facebook=1&instagram=0&confirmed.facebook-1={first}");
        let result = APP.check(language, &answers);
        let verdict = result.attribute("[data-verdict]", "data-verdict");
        assert!(verdict.starts_with("object-"), "{language}: {first} gives {verdict}");
    }
}

#[test]
fn the_way_in_skips_the_top_complaints_have_a_heading_and_copying_a_link_needs_no_mouse() {
    for language in languages() {
        let start = APP.page(&format!("/{language}"));
        assert_eq!(start.attribute("main a.primary", "href"), format!("/{language}/check#step"));
        let headings = APP.page(&format!("/{language}/questions")).texts("h2, h3, h4, h5");
        assert!(headings.contains(&message(language, "complaint-where-title")), "{headings:?}");
        assert!(APP.check(language, NOW).text("main").contains("F10"), "{language}");
    }
}

#[test]
fn dates_stay_on_their_line() {
    for (language, date) in
        [("de", "27. Mai 2025"), ("en", "27 May 2025"), ("de-simple", "27. Mai 2025")]
    {
        for path in ["", "/questions", "/overview", &format!("/check?{NOW}")] {
            let page = APP.get(&format!("/{language}{path}"));
            assert!(page.text().contains(&date.replace(' ', "\u{a0}")), "{language}{path}");
            assert!(!page.text().contains(date), "{language}{path}");
        }
    }
}
