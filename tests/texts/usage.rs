//! Every message is used, and every message that is used exists.
//!
//! Messages are asked for by their id as it stands in the source, or by an id that is put together
//! from an enum (`question-{}`). Of the second kind it is not enough that the pattern fits: the
//! wording has to be seen on a page.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, PatternElement};

use super::fluent::{self, messages};
use super::pages;
use super::sources::files;
use crate::support::page::Page;
use crate::support::{TestApp, languages, one_line};

/// Messages with ids made from enums that no page of these tests shows: other days, what only an
/// overloaded or broken service says or a slow visitor sees, and what the pages tell by a date and
/// by links (claims F1 and F2, and the authority's page as the source of its own statements).
const NOT_SHOWN: [&str; 21] = [
    // Until the page of the date reads its input with `DateInput`.
    "error-date-short-year",
    "error-date-unreadable",
    "month-",
    "fault-bad-request",
    "fault-unavailable",
    "fault-too-slow",
    "fault-internal",
    "statement-f1",
    "statement-f2",
    "source-authority-page",
    // Only with an operator; the tests of the operator file show them.
    "embed-accent-own",
    "statement-state-",
    "statement-non-compliance",
    "statement-disproportionate-burden",
    "statement-out-of-scope",
    // Only after two years; the tests of freshness show it.
    "statement-not-maintained",
    // Only in the review pack; its tests look for gaps.
    "review-",
    "question-linked.short",
    "question-objected.short",
    "question-date.short",
    "question-confirmed.short",
];

/// Templates and sources, without the tests in them.
fn program() -> Vec<String> {
    let all = [files("src"), files("templates")].concat();
    let program = all.into_iter().filter(|(path, _)| !path.ends_with("tests.rs"));
    let without_tests =
        |text: String| text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
    program.map(|(_, text)| without_tests(text)).collect()
}

/// The texts in quotation marks.
fn quoted() -> BTreeSet<String> {
    program().iter().flat_map(|text| text.split('"').map(str::to_owned)).collect()
}

/// The messages that sources and templates ask for by `t("...")`.
fn asked_for() -> BTreeSet<String> {
    let calls = |text: &String| -> Vec<String> {
        let calls = text.split(".t(\"").skip(1).filter_map(|rest| rest.split('"').next());
        calls.map(str::to_owned).collect()
    };
    program().iter().flat_map(calls).collect()
}

/// Whether an id fits a format such as `case-{slug}.answer`, with one word for each brace.
fn fits(id: &str, format: &str) -> bool {
    let Some((start, rest)) = format.split_once('{') else { return id == format };
    let Some((_, end)) = rest.split_once('}') else { return false };
    let Some(rest) = id.strip_prefix(start) else { return false };
    let is_word = |text: &str| !text.is_empty() && !text.contains('.');
    (1..=rest.len())
        .any(|at| rest.is_char_boundary(at) && is_word(&rest[..at]) && fits(&rest[at..], end))
}

#[test]
fn formats_of_ids_are_understood() {
    assert!(fits("question-linked.hint", "question-{}.hint"));
    assert!(fits("error-date-both", "error-{}-{}"));
    assert!(!fits("question-linked.hint", "question-{}"));
    assert!(!fits("question-", "question-{}"));
    assert!(is_format("question-{}") && is_format("{id}.explained"));
    assert!(!is_format("question") && !is_format("{id}-{}") && !is_format("{heading} in {place}"));
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let asked = asked_for();
    assert!(asked.len() > 50, "the search finds something");
    for tag in languages() {
        let messages = messages(tag);
        let missing: Vec<_> = asked.iter().filter(|id| !messages.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn every_message_is_used() {
    let app = TestApp::new();
    let quoted = quoted();
    let formats: Vec<_> = quoted.iter().filter(|text| is_format(text)).collect();
    let mut unused = Vec::new();
    for tag in languages() {
        let messages = messages(tag);
        let wordings = wordings(tag);
        let seen = seen(&app, tag);
        let is_referred_to =
            |id: &String| messages.values().any(|parts| parts.references.contains(id));
        for id in messages.keys() {
            let is_made = formats.iter().any(|format| fits(id, format))
                && (NOT_SHOWN.iter().any(|rest| is_or_begins(id, rest))
                    || wordings[id].iter().any(|wording| seen.contains(&one_line(wording))));
            if !(quoted.contains(id) || is_made || is_referred_to(id)) {
                unused.push(format!("{tag}: {id}"));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

/// Whether an id is this one, one of its attributes, or begins with a stem that ends in a hyphen.
fn is_or_begins(id: &str, other: &str) -> bool {
    match id.strip_prefix(other) {
        Some(rest) => rest.is_empty() || rest.starts_with('.') || other.ends_with('-'),
        None => false,
    }
}

/// Whether a text may be a format of an id: a part in braces, a fixed part, and no other signs
/// than ids have.
fn is_format(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.{}".contains(c);
    let fixed =
        |part: &str| part.rsplit('}').next().is_some_and(|rest| rest.contains(char::is_alphabetic));
    text.contains('{') && text.chars().all(is_sign) && text.split('{').any(fixed)
}

/// The fixed words of each message and attribute, each piece on its own.
fn wordings(tag: &str) -> std::collections::BTreeMap<String, Vec<String>> {
    let mut found = std::collections::BTreeMap::new();
    let words = |pattern: &fluent_syntax::ast::Pattern<&str>| -> Vec<String> {
        let texts = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.trim().to_owned()),
            PatternElement::Placeable { .. } => None,
        });
        texts.filter(|text| !text.is_empty()).collect()
    };
    for (_, resource) in fluent::files(tag) {
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            for attribute in &message.attributes {
                let id = format!("{}.{}", message.id.name, attribute.id.name);
                found.insert(id, words(&attribute.value));
            }
            if let Some(value) = &message.value {
                found.insert(message.id.name.to_owned(), words(value));
            }
        }
    }
    found
}

/// Everything that can be read on the pages of a language.
fn seen(app: &TestApp, language: &str) -> String {
    let pages = pages::of(app, language);
    let described = |page: &Page| page.attributes("meta[name=description]", "content").join("\n");
    pages
        .iter()
        .map(|(_, page)| page.text("body") + "\n" + &one_line(&described(page)) + "\n")
        .collect()
}
