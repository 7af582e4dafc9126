//! What hands and ears need on every page: buttons that say what they do, first choices that harm nobody,
//! headings that are headings, dates that stay on their line.

use crate::support::page::text;
use crate::support::{Page, TestApp, Walker, languages, message};

const RESULT: &str = "facebook=1&instagram=0&confirmed.facebook-1=never";

fn pages(app: &TestApp, language: &str) -> Vec<Page> {
    let check = [
        "facebook=1&instagram=1",
        "facebook=1&instagram=0",
        "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start",
        "facebook=0&instagram=0",
        RESULT,
    ];
    let check = check.iter().map(|fields| format!("/check?{fields}"));
    let others = ["", "/questions", "/overview", "/quick", "/letters/photos", "/embed"];
    let paths = check.chain(others.map(str::to_owned));
    paths.map(|path| app.get(&format!("/{language}{path}")).page_with(200)).collect()
}

#[test]
fn every_button_has_a_type() {
    let app = TestApp::new();
    for page in languages().iter().flat_map(|language| pages(&app, language)) {
        assert!(!page.has("button:not([type])"), "{}", page.title());
    }
}

/// So a browser that translates the page changes nothing that is sent.
#[test]
fn what_is_sent_is_the_same_in_every_language() {
    let app = TestApp::new();
    let controls = "[name]:not(meta):not([name=language]):not(select)";
    let sent = |page: &Page| -> Vec<(String, String)> {
        let attribute = |of: scraper::ElementRef<'_>, name| of.attr(name).unwrap_or("?").to_owned();
        let all = page.all(controls).into_iter();
        all.map(|of| (attribute(of, "name"), attribute(of, "value"))).collect()
    };
    for pages in (0..5)
        .map(|at| languages().iter().map(|l| pages(&app, l).swap_remove(at)).collect::<Vec<_>>())
    {
        let first = sent(&pages[0]);
        assert!(first.len() > 1 && !first.iter().any(|(_, value)| value == "?"), "{first:?}");
        assert!(pages.iter().all(|page| sent(page) == first), "{first:?}");
    }
}

#[test]
fn the_first_choice_never_gives_the_all_clear() {
    let app = TestApp::new();
    for language in languages() {
        let mut visitor = Walker::open(&app, language, &[("facebook", "1"), ("instagram", "0")]);
        let first = visitor.form.radios("confirmed.facebook-1")[0].to_owned();
        visitor.choose("confirmed.facebook-1", &first).go_on();
        let verdict = visitor.page.the("[data-verdict]").attr("data-verdict").unwrap();
        assert!(verdict.starts_with("object-"), "{language}: {first} gives {verdict}");
    }
}

#[test]
fn the_start_leads_to_the_question_like_every_other_step() {
    let app = TestApp::new();
    for language in languages() {
        let start = app.get(&format!("/{language}")).page_with(200);
        let links = start.attributes("main a.primary", "href");
        assert_eq!(links, [format!("/{language}/check#step")]);
    }
}

#[test]
fn where_to_complain_is_a_heading_and_copying_a_link_needs_no_mouse() {
    let app = TestApp::new();
    for language in languages() {
        let questions = app.get(&format!("/{language}/questions")).page_with(200);
        let headings = questions.all("h2, h3, h4, h5").into_iter().map(text).collect::<Vec<_>>();
        assert!(headings.contains(&message(language, "complaint-where-title")), "{headings:?}");
        let result = app.get(&format!("/{language}/check?{RESULT}")).page_with(200);
        assert!(result.text("main").contains("F10"), "{language}");
    }
}

#[test]
fn dates_stay_on_their_line() {
    let app = TestApp::new();
    for (language, date) in [
        ("de", "27.\u{a0}Mai\u{a0}2025"),
        ("en", "27\u{a0}May\u{a0}2025"),
        ("de-simple", "27.\u{a0}Mai\u{a0}2025"),
    ] {
        for path in ["", "/questions", &format!("/check?{RESULT}")] {
            let page = app.get(&format!("/{language}{path}"));
            assert!(page.text().contains(date), "{language}{path}");
            assert!(!page.text().contains(&date.replace('\u{a0}', " ")), "{language}{path}");
        }
    }
}
