//! Every kind of page, and what holds for each.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;

use crate::support::page::text;
use crate::support::questions::{QUESTIONS, WRONG_DATES, date_form};
use crate::support::results::{self, NO_ACCOUNT, NOW};
use crate::support::{APP, Page, languages, message};

/// Looks at every page in every language, each with its language and how it was asked for.
pub fn every_page(mut look: impl FnMut(&'static str, &str, &Page)) {
    for language in languages() {
        for (address, page) in of(language) {
            look(language, &address, &page);
        }
    }
}

/// Every page to read, found by following links, then each question, error and result, and refusals.
pub fn of(language: &str) -> Vec<(String, Page)> {
    let mut pages = linked(language);
    let mut add = |name: String, page| pages.push((name, page));
    let check = format!("/{language}/check");
    let asked = QUESTIONS
        .into_iter()
        .flat_map(|(step, before)| [before.to_owned(), format!("{before}&question={step}")]);
    let dates = WRONG_DATES.map(|(parts, error)| date_form(parts, error));
    let results = results::all().map(str::to_owned);
    for answers in asked.chain(dates).chain(results) {
        let framed = format!("/frame{check}?{answers}");
        add(framed.clone(), APP.get(&framed).page());
        // A form brings the text of a date back with its error; out of a link it is dropped.
        add(format!("sent: {answers}"), APP.post(&check, &answers).page());
    }
    for answers in results::all() {
        add(format!("sheet: {answers}"), APP.post(&check, &format!("{answers}&record=yes")).page());
    }
    let reminder = format!("/{language}/reminder.ics");
    for (name, reply) in [
        ("bad request", APP.request(Method::GET, "/%ff/check", &[("accept-language", language)])),
        ("nothing", APP.get(&format!("/{language}/nothing"))),
        ("/frame: nothing", APP.get(&format!("/frame/{language}/nothing"))),
        ("wrong method", APP.request(Method::DELETE, &check, &[])),
        ("wrong type", APP.post_body(&check, "text/plain", "")),
        ("nothing to be reminded of", APP.post(&reminder, NO_ACCOUNT)),
        ("too large", APP.post(&check, &"x".repeat(20_000))),
    ] {
        add(name.to_owned(), reply.page());
    }
    pages
}

/// The pages that links lead to from the start page.
fn linked(language: &str) -> Vec<(String, Page)> {
    let start = format!("/{language}");
    let mut found = BTreeSet::from([start.clone()]);
    let mut left = vec![start.clone()];
    let mut pages = Vec::new();
    while let Some(address) = left.pop() {
        let reply = APP.get(&address);
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
    let names = "/check /questions /overview /imprint /privacy /letters/photos /letters/reasons";
    for name in names.split(' ') {
        assert!(found.contains(&format!("{start}{name}")), "no link leads to {name}");
    }
    pages
}

#[test]
fn every_page_has_its_language_one_main_heading_ids_that_are_there_and_buttons_with_a_type() {
    every_page(|language, address, page| {
        assert!(!page.text("html").contains("{$") && !page.text("html").contains("{ $"));
        assert_eq!(page.language(), language, "{address}");
        let headings = usize::from(!address.starts_with("/frame"));
        assert_eq!(page.all("h1").len(), headings, "{address}");
        assert!(page.title().ends_with(&message(language, "site-name")), "{address}");
        assert!(!page.has("button:not([type])"), "{address}");
        let ids = page.attributes("[id]", "id");
        let different: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(different.len(), ids.len(), "{address}: an id stands twice");
        let links = page.attributes("a[href^='#']", "href").into_iter().map(|link| &link[1..]);
        let described = page.attributes("[aria-describedby]", "aria-describedby").into_iter();
        for id in links.chain(described.flat_map(str::split_whitespace)) {
            assert!(different.contains(id), "{address}: #{id}");
        }
        let mut leads = BTreeMap::new();
        for link in page.all("a[href]") {
            let to = link.attr("href").and_then(|to| to.split('#').next());
            assert_eq!(*leads.entry(text(link)).or_insert(to), to, "{address}: {}", text(link));
        }
    });
}

#[test]
fn what_is_made_from_answers_is_kept_out_of_search_engines() {
    every_page(|_, address, page| {
        if page.has("main[data-step], main[data-page=record]") {
            assert_eq!(page.attribute("meta[name=robots]", "content"), "noindex", "{address}");
            assert!(!page.has("link[rel=canonical], link[hreflang]"), "{address}");
        }
    });
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
fn dates_and_numbers_of_articles_stay_on_their_line() {
    let mut dates = 0;
    every_page(|language, address, page| {
        let date = if language == "en" { "27 May 2025" } else { "27. Mai 2025" };
        let said: String = page.the("body").text().collect();
        assert!(![date, "§ ", "Artikel "].iter().any(|one| said.contains(one)), "{address}");
        dates += said.matches(&date.replace(' ', "\u{a0}")).count();
    });
    assert!(dates > 100, "{dates}");
}
