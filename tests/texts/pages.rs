//! Every kind of page, in one language. Used by the tests of claims and of usage.

use std::collections::BTreeSet;

use axum::http::Method;

use crate::support::questions::SINCE_START;
use crate::support::results::{self, NO_ACCOUNT};
use crate::support::{FORM, Page, TestApp, languages, message};

/// Answers whose pages show, together, every question, choice and error.
const QUESTIONS: [&str; 9] = [
    "",
    "facebook=99",
    "facebook=5&instagram=5",
    "facebook=5&instagram=5&linked=x",
    "facebook=2&instagram=1&linked=some",
    "facebook=2&instagram=1&linked=some&linked-with.facebook-2=x",
    "facebook=1&instagram=1&linked=all&confirmed.facebook-1=x",
    "facebook=1&instagram=0&confirmed.facebook-1=email",
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=x",
];

/// Dates for the one question with many errors.
const DATES: [&str; 8] = [
    "",
    "&day.facebook-1=3",
    "&day.facebook-1=3&month.facebook-1=6&year.facebook-1=25",
    "&day.facebook-1=31&month.facebook-1=6&year.facebook-1=2025",
    "&day.facebook-1=x&month.facebook-1=6&year.facebook-1=2025",
    "&day.facebook-1=1&month.facebook-1=5&year.facebook-1=2025",
    "&day.facebook-1=1&month.facebook-1=5&year.facebook-1=2027",
    "&day.facebook-1=1&month.facebook-1=6&year.facebook-1=2025&date-unknown.facebook-1=yes",
];

/// Every page to read, found by following links, then pages of the check and refusals.
pub fn of(app: &TestApp, language: &str) -> Vec<(String, Page)> {
    let mut pages = linked(app, language);
    let mut add = |name: String, page| pages.push((name, page));
    let check = format!("/{language}/check");
    let dates = DATES.map(|date| format!("{SINCE_START}{date}"));
    let answers = QUESTIONS.into_iter().chain(results::all()).map(str::to_owned).chain(dates);
    for answers in answers {
        let framed = format!("/frame{check}?{answers}");
        add(framed.clone(), app.get(&framed).page());
        // A form brings the text of a date back with its error; out of a link it is dropped.
        add(format!("sent: {answers}"), app.post(&check, &answers).page());
    }
    for answers in results::all() {
        add(format!("sheet: {answers}"), app.post(&check, &format!("{answers}&record=yes")).page());
    }
    let missing = format!("{SINCE_START}&question=date.facebook-1");
    let reminder = format!("/{language}/reminder.ics");
    for (name, reply) in [
        ("bad request", app.request(Method::GET, "/%ff/check", &[("accept-language", language)])),
        ("nothing", app.get(&format!("/{language}/nothing"))),
        ("/frame: nothing", app.get(&format!("/frame/{language}/nothing"))),
        ("wrong method", app.request(Method::DELETE, &check, &[])),
        ("wrong type", app.post_body(&check, "text/plain", "")),
        ("nothing to be reminded of", app.post(&reminder, NO_ACCOUNT)),
        ("no date", app.post(&check, &missing)),
        ("too large", app.post_body(&check, FORM, "x".repeat(20_000))),
    ] {
        add(name.to_owned(), reply.page());
    }
    pages
}

/// The pages that links lead to from the start page.
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
    let letters = ["/letters/photos", "/letters/reasons"];
    let read = ["", "/check", "/questions", "/overview", "/imprint", "/privacy"];
    for name in read.into_iter().chain(letters) {
        assert!(found.contains(&format!("{start}{name}")), "no link leads to {name}");
    }
    pages
}

#[test]
fn every_page_has_its_language_one_main_heading_links_that_lead_on_and_buttons_with_a_type() {
    let app = TestApp::new();
    for language in languages() {
        let name = message(language, "site-name");
        for (address, page) in of(&app, language) {
            assert!(!page.text("html").contains("{$") && !page.text("html").contains("{ $"));
            assert_eq!(page.language(), language, "{address}");
            let headings = usize::from(!address.starts_with("/frame"));
            assert_eq!(page.all("h1").len(), headings, "{address}");
            assert!(page.title().ends_with(&name), "{address}");
            assert!(!page.has("button:not([type])"), "{address}");
            let ids = page.attributes("[id]", "id");
            let different: BTreeSet<_> = ids.iter().copied().collect();
            assert_eq!(different.len(), ids.len(), "{address}: an id stands twice");
            for target in page.attributes("a[href^='#']", "href") {
                assert!(different.contains(&target[1..]), "{address}: {target}");
            }
        }
    }
}
