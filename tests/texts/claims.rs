//! What the authority says stands on the pages, with its number and in its words.

use std::collections::BTreeSet;

use objection_check::content::Statement;

use super::pages;
use crate::support::page::{parsed, text};
use crate::support::{TestApp, languages, message};

#[test]
fn every_claim_of_the_authority_stands_on_a_page() {
    let app = TestApp::new();
    for language in languages() {
        let pages = pages::of(&app, language);
        let stated: BTreeSet<&str> =
            pages.iter().flat_map(|(_, page)| page.claims("main")).collect();
        let expected: BTreeSet<String> = (1..=49).map(|number| format!("F{number}")).collect();
        assert_eq!(stated, expected.iter().map(String::as_str).collect(), "{language}");
    }
}

#[test]
fn the_questions_and_answers_state_every_claim_each_question_its_own() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.get(&format!("/{language}/questions")).page_with(200);
        let stated: BTreeSet<&str> = page.claims("main").into_iter().collect();
        let missing: Vec<_> =
            (1..=49).map(|n| format!("F{n}")).filter(|id| !stated.contains(id.as_str())).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        for link in page.attributes("nav[aria-labelledby=contents] a", "href") {
            let is_addition = ["#open", "#trouble", "#views"].contains(&link)
                || page.has(&format!("#open {link}"));
            assert!(is_addition || !page.claims(&format!("section{link}")).is_empty(), "{link}");
        }
        // What the authority does not answer is not passed off as its answer.
        assert!(page.claims("#open").is_empty() && page.claims("#trouble").is_empty());
        let cases = page.all("#open > section");
        assert!(cases.len() > 15);
        for case in cases {
            let who = text(case.select(&parsed(".who")).next().expect("somebody says it"));
            // That there is no deadline is the one thing the authority says itself (F7, F13, F32).
            let is_answered = case.attr("id") == Some("deadline-missed");
            let speaker = if is_answered { "speaker-authority" } else { "speaker-addition" };
            assert!(who.starts_with(&message(language, speaker)), "{who}");
        }
    }
}

#[test]
fn what_carries_the_number_of_a_claim_says_it() {
    let app = TestApp::new();
    for language in languages() {
        for (address, page) in pages::of(&app, language) {
            for element in page.all("ul.said > li[data-statement]") {
                let number = element.attr("data-statement").unwrap_or_default();
                let claim = Statement::ALL.iter().find(|statement| statement.id() == number);
                let wording = message(language, &claim.expect("a claim").message());
                assert!(text(element).starts_with(&wording), "{address}: {number}");
            }
        }
    }
}

#[test]
fn every_statement_is_said_somewhere() {
    let app = TestApp::new();
    for language in languages() {
        let pages = pages::of(&app, language);
        let words: Vec<String> = pages.iter().map(|(_, page)| page.text("main")).collect();
        for statement in Statement::ALL {
            // The claims on dates, forms and versions are told by links and dates instead.
            // The notice that nobody maintains the content comes only after two years.
            if matches!(statement, Statement::F1 | Statement::F2 | Statement::NotMaintained) {
                continue;
            }
            let wording = message(language, &statement.message());
            let is_said = words.iter().any(|text| text.contains(&wording));
            assert!(is_said, "{language}: {}", statement.id());
        }
    }
}

#[test]
fn day_and_source_of_the_content_stand_below_all_content() {
    let app = TestApp::new();
    for language in languages() {
        let day = match language {
            "de" => "27. Mai 2025",
            "en" => "27 May 2025",
            _ => "2025",
        };
        let mut with_content = 0;
        for (address, page) in pages::of(&app, language) {
            let is_question = page.marker("data-step") == Some("question");
            if is_question || !page.has("main [data-statement]") {
                continue;
            }
            with_content += 1;
            assert!(page.text("[data-statement=F1]").contains(day), "{address}");
            assert!(
                page.text("[data-statement=F1]").contains("18"),
                "{address}: months since then"
            );
            let age = message(language, "statement-content-age");
            assert!(page.text("main").contains(&age), "{address}");
            let result = page.marker("data-step") == Some("result");
            let source = if result { ".folds a" } else { "[data-statement=F2] a" };
            assert!(page.has(&format!("{source}[href*='datenschutz-hamburg.de']")), "{address}");
        }
        assert!(with_content > 10, "start, questions, overview and results");
    }
}
