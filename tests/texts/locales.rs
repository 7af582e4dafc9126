//! Every locale says the same things: the same files, messages, attributes and variables, and all
//! of them can be shown.

use std::collections::BTreeSet;
use std::fs;

use fluent_syntax::ast::Entry;
use objection_check::text::Catalogue;

use super::fluent::{Parts, files, messages};
use crate::support::{CATALOGUE, TestApp, languages};

#[test]
fn every_file_on_the_disk_is_built_in() {
    let names = |path: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name());
        entries.map(|name| name.into_string().unwrap()).collect()
    };
    assert_eq!(names("locales"), languages().into_iter().map(str::to_owned).collect());
    for tag in languages() {
        let files = files(tag).into_iter().map(|(name, _)| format!("{name}.ftl")).collect();
        assert_eq!(names(&format!("locales/{tag}")), files);
    }
}

#[test]
fn no_file_has_a_line_that_is_no_message() {
    for tag in languages() {
        for (file, resource) in files(tag) {
            for entry in resource.body {
                let is_text = matches!(
                    entry,
                    Entry::Message(_)
                        | Entry::Comment(_)
                        | Entry::GroupComment(_)
                        | Entry::ResourceComment(_)
                );
                assert!(is_text, "{tag}/{file}: {entry:?}");
            }
        }
    }
}

#[test]
fn all_locales_have_the_same_messages_with_the_same_variables() {
    let [first, others @ ..] = &languages()[..] else { panic!("there are locales") };
    let original = messages(first);
    for other in others {
        let translated = messages(other);
        let ids = |messages: &super::fluent::Messages| -> BTreeSet<String> {
            messages.keys().cloned().collect()
        };
        let (ours, theirs) = (ids(&original), ids(&translated));
        let different: Vec<_> = ours.symmetric_difference(&theirs).collect();
        assert!(different.is_empty(), "only in {first} or only in {other}: {different:?}");
        for (id, parts) in &original {
            assert_eq!(parts.variables, translated[id].variables, "{id} in {first} and {other}");
        }
    }
}

#[test]
fn each_message_stands_in_the_same_file_in_every_locale() {
    let places = |tag: &str| -> Vec<(String, &str)> {
        let ids = files(tag).into_iter().flat_map(|(file, resource)| {
            let messages = resource.body.into_iter().filter_map(move |entry| match entry {
                Entry::Message(message) => Some((message.id.name.to_owned(), file)),
                _ => None,
            });
            messages.collect::<Vec<_>>()
        });
        let mut places: Vec<_> = ids.collect();
        places.sort();
        places
    };
    for tag in languages() {
        assert_eq!(places(tag), places(languages()[0]), "{tag}");
    }
}

#[test]
fn every_message_can_be_shown_with_every_variant() {
    for tag in languages() {
        for (id, parts) in messages(tag) {
            for numbers in samples(parts.selectors.len()) {
                let shown = shown(tag, &id, &parts, &numbers);
                assert!(!shown.trim().is_empty(), "{tag}: {id}");
                let gap = shown.contains(['⟦', '⟧', '{', '}']);
                assert!(!gap, "{tag}: {id}: {shown}");
            }
        }
    }
}

/// Numbers for so many variables: all of 0 to 5 for each.
fn samples(variables: usize) -> Vec<Vec<u8>> {
    let mut found = vec![Vec::new()];
    for _ in 0..variables {
        let extend = |numbers: Vec<u8>| (0..=5).map(move |n| [numbers.clone(), vec![n]].concat());
        found = found.into_iter().flat_map(extend).collect();
    }
    found
}

fn shown(tag: &str, id: &str, parts: &Parts, numbers: &[u8]) -> String {
    let mut text = CATALOGUE.localizer(tag).expect("a locale").t(id.to_owned());
    for name in parts.variables.difference(&parts.selectors) {
        text = text.arg(lasting(name), "something");
    }
    for (name, number) in parts.selectors.iter().zip(numbers) {
        text = text.arg(lasting(name), *number);
    }
    text.to_string()
}

/// The names of variables are part of the program; those of a test last as long.
fn lasting(name: &str) -> &'static str {
    Box::leak(name.to_owned().into_boxed_str())
}

#[test]
fn no_message_contains_html() {
    for (tag, file, text) in Catalogue::built_in_sources() {
        for (number, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with('#');
            // An ampersand may stand in the names of Meta's menus; the templates escape it.
            let is_plain = is_comment || !(line.contains('<') || has_entity(line));
            assert!(is_plain, "locales/{tag}/{file}.ftl:{}: {line}", number + 1);
        }
    }
}

/// Whether an ampersand begins something like `&nbsp;`.
fn has_entity(line: &str) -> bool {
    line.split('&').skip(1).any(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '#').collect();
        !name.is_empty() && rest[name.len()..].starts_with(';')
    })
}

#[test]
fn no_message_contains_an_address() {
    for (tag, file, text) in Catalogue::built_in_sources() {
        let found = ["http:", "https:", "www."].into_iter().find(|sign| text.contains(sign));
        assert_eq!(found, None, "{tag}/{file}");
    }
}

#[test]
fn dates_stay_on_one_line() {
    let app = TestApp::new();
    for (language, date) in [("de", "27.\u{a0}Mai\u{a0}2025"), ("en", "27\u{a0}May\u{a0}2025")] {
        let page = app.get(&format!("/{language}/overview"));
        assert!(page.text().contains(date), "{language}");
        assert!(!page.text().contains(&date.replace('\u{a0}', " ")), "{language}");
    }
}
