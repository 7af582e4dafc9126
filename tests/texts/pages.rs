//! Every kind of page, in one language. Used by the tests of claims and of usage.

use std::collections::BTreeSet;

use axum::http::Method;

use crate::support::{FORM, Page, TestApp, languages, message};

/// Answers whose pages show, together, every question, choice, error and verdict.
const VISITS: [&str; 21] = [
    "",
    "facebook=0&instagram=0",
    "facebook=99",
    "facebook=5&instagram=5",
    "facebook=5&instagram=5&linked=x",
    "facebook=2&instagram=1&linked=some",
    "facebook=2&instagram=1&linked=some&linked-with.facebook-2=x",
    "facebook=1&instagram=1&linked=all&confirmed.facebook-1=x",
    "facebook=1&instagram=0&confirmed.facebook-1=email",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=x",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start\
     &day.facebook-1=3",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start\
     &day.facebook-1=31&month.facebook-1=6&year.facebook-1=2025",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start\
     &day.facebook-1=1&month.facebook-1=5&year.facebook-1=2025",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start\
     &day.facebook-1=1&month.facebook-1=5&year.facebook-1=2027",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start\
     &day.facebook-1=1&month.facebook-1=6&year.facebook-1=2025&date-unknown.facebook-1=yes",
    "facebook=1&instagram=1&linked=all&confirmed.facebook-1=popup&objected.facebook-1=since-start\
     &day.facebook-1=27&month.facebook-1=5&year.facebook-1=2025",
    "facebook=0&instagram=1&confirmed.instagram-1=popup&objected.instagram-1=since-start\
     &month.instagram-1=8&year.instagram-1=2025&date-unknown.instagram-1=yes",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=unsure",
    "facebook=1&instagram=1&linked=all&confirmed.facebook-1=unsure",
    "facebook=2&instagram=1&linked=unsure&confirmed.facebook-1=email&objected.facebook-1=in-2024\
     &confirmed.facebook-2=no&confirmed.instagram-1=never",
];

/// Answers after which nothing is left to do.
const NOTHING_LEFT: &str = "facebook=0&instagram=0";

/// A date that is asked for and not given.
const NO_DATE: &str = "facebook=1&instagram=0&confirmed.facebook-1=email\
    &objected.facebook-1=since-start&question=date.facebook-1";

/// Every page to read, found by following links, then pages of the check and refusals.
pub fn of(app: &TestApp, language: &str) -> Vec<(String, Page)> {
    let mut pages = linked(app, language);
    for layout in ["", "/frame"] {
        for answers in VISITS {
            let address = format!("{layout}/{language}/check?{answers}");
            pages.push((address.clone(), app.get(&address).page()));
        }
    }
    let sheet = format!("/{language}/check");
    for answers in VISITS {
        let sent = app.post_body(&sheet, FORM, format!("{answers}&record=yes"));
        pages.push((format!("sheet of {answers}"), sent.page()));
    }
    let check = format!("/{language}/check");
    let reminder = format!("/{language}/reminder.ics");
    for (name, reply) in [
        ("bad request", app.request(Method::GET, "/%ff/check", &[("accept-language", language)])),
        ("nothing", app.get(&format!("/{language}/nothing"))),
        ("/frame: nothing", app.get(&format!("/frame/{language}/nothing"))),
        ("wrong method", app.request(Method::DELETE, &check, &[])),
        ("wrong type", app.post_body(&check, "text/plain", "")),
        ("nothing to be reminded of", app.post_body(&reminder, FORM, NOTHING_LEFT)),
        ("no date", app.post_body(&check, FORM, NO_DATE)),
        ("too large", app.post_body(&check, FORM, "x".repeat(20_000))),
    ] {
        pages.push((name.to_owned(), reply.page()));
    }
    pages
}

fn linked(app: &TestApp, language: &str) -> Vec<(String, Page)> {
    let start = format!("/{language}");
    let mut found = BTreeSet::from([start.clone()]);
    let mut left = vec![start.clone()];
    let mut pages = Vec::new();
    while let Some(address) = left.pop() {
        let reply = app.get(&address);
        if !reply.header("content-type").starts_with("text/html") {
            continue;
        }
        let page = reply.page_with(200);
        for link in page.attributes("a[href]", "href") {
            let link = link.split('#').next().unwrap_or_default();
            let is_ours = link == start || link.starts_with(&format!("{start}/"));
            if is_ours && found.insert(link.to_owned()) {
                left.push(link.to_owned());
            }
        }
        pages.push((address, page));
    }
    pages
}

#[test]
fn links_lead_to_every_page_to_read() {
    let app = TestApp::new();
    for language in languages() {
        let pages = linked(&app, language);
        for name in [
            "",
            "/check",
            "/questions",
            "/overview",
            "/imprint",
            "/privacy",
            "/letters/photos",
            "/letters/reasons",
        ] {
            let address = format!("/{language}{name}");
            assert!(pages.iter().any(|(found, _)| *found == address), "{address}");
        }
    }
}

#[test]
fn every_page_has_its_texts_its_language_and_one_main_heading() {
    let app = TestApp::new();
    for language in languages() {
        for (address, page) in of(&app, language) {
            let text = format!("{} {}", page.title(), page.text("html"));
            let gap = ["⟦", "⟧", "{$", "{ $"].into_iter().find(|gap| text.contains(gap));
            assert_eq!(gap, None, "{address}");
            assert_eq!(page.language(), language, "{address}");
            let headings = page.all("h1").len();
            let expected = usize::from(!address.starts_with("/frame"));
            assert_eq!(headings, expected, "{address}");
            assert!(page.title().ends_with(&message(language, "site-name")), "{address}");
        }
    }
}

#[test]
fn links_inside_a_page_lead_somewhere_on_it() {
    let app = TestApp::new();
    for language in languages() {
        for (address, page) in of(&app, language) {
            for target in page.attributes("a[href^='#']", "href") {
                let id = target.trim_start_matches('#');
                assert_eq!(page.all(&format!("[id='{id}']")).len(), 1, "{address}: {target}");
            }
            let mut ids = page.attributes("[id]", "id");
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "{address}: an id stands twice");
        }
    }
}
