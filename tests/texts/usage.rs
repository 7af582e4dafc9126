//! Every message is used, and every message that is used exists.
//!
//! Messages are asked for by their id as it stands in the source, or by an id that is put together
//! from an enum (`question-{}`). Of the second kind it is not enough that the pattern fits: the
//! wording has to be seen on a page.

use std::collections::BTreeSet;

use super::fluent::{Parts, messages};
use super::pages;
use crate::support::{files, languages, one_line};

/// How the ids begin of messages that no page of these tests shows.
const NOT_SHOWN: &str = include_str!("not-shown.txt");

/// Templates and sources, without the tests in them.
fn program() -> Vec<String> {
    let program = [files("src"), files("templates")].concat().into_iter();
    let program = program.filter(|(path, _)| !path.ends_with("tests.rs"));
    program.map(|(_, text)| text.split("#[cfg(test)]").next().unwrap().to_owned()).collect()
}

#[test]
fn every_message_that_is_asked_for_exists_and_every_message_is_used() {
    assert!(!NOT_SHOWN.contains("\n\n"), "every id begins with nothing");
    let program = program();
    let calls = program.iter().flat_map(|text| text.split(".t(\"").skip(1));
    let asked: BTreeSet<&str> = calls.filter_map(|rest| rest.split('"').next()).collect();
    assert!(asked.len() > 50, "the search finds something");
    let quoted: BTreeSet<&str> = program.iter().flat_map(|text| text.split('"')).collect();
    let formats: Vec<_> = quoted.iter().filter_map(|text| format_of_ids(text)).collect();
    assert!(formats.contains(&("question-", ".hint")), "{formats:?}");
    for tag in languages() {
        let messages = messages(tag);
        let missing: Vec<_> = asked.iter().filter(|id| !messages.contains_key(**id)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
        let seen = seen(tag);
        let is_unused = |(id, parts): &(&String, &Parts)| {
            let fits = |(start, end): &(&str, &str)| id.starts_with(start) && id.ends_with(end);
            let is_shown = || parts.words.iter().any(|words| seen.contains(&one_line(words)));
            let is_known = || NOT_SHOWN.lines().any(|stem| id.starts_with(stem));
            let is_made = || formats.iter().any(fits) && (is_known() || is_shown());
            let is_referred_to = || messages.values().any(|other| other.references.contains(*id));
            !quoted.contains(id.as_str()) && !is_made() && !is_referred_to()
        };
        let unused: Vec<_> = messages.iter().filter(is_unused).map(|(id, _)| id).collect();
        assert!(unused.is_empty(), "{tag}: {unused:#?}");
    }
}

/// How ids of this format begin and end, if the text may be one: a part in braces, a fixed part with
/// letters, and no other signs than ids have.
fn format_of_ids(text: &str) -> Option<(&str, &str)> {
    let is_sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.{}".contains(c);
    let ((start, _), (_, end)) = (text.split_once('{')?, text.rsplit_once('}')?);
    let is_format =
        text.chars().all(is_sign) && [start, end].concat().contains(char::is_alphabetic);
    is_format.then_some((start, end))
}

/// Everything that can be read on the pages of a language.
fn seen(language: &str) -> String {
    let pages = pages::of(language);
    let read = pages.iter().flat_map(|(_, page)| {
        let descriptions = page.attributes("meta[name=description]", "content");
        [page.text("body"), one_line(&descriptions.join(" "))]
    });
    read.collect::<Vec<_>>().join("\n")
}
