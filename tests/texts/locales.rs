//! Every locale says the same things: the same files, messages, attributes and variables, and all
//! of them can be shown.

use std::collections::BTreeSet;
use std::path::PathBuf;

use objection_check::text::Catalogue;

use super::fluent::messages;
use crate::support::{CATALOGUE, files, languages};

#[test]
fn every_file_on_the_disk_is_built_in() {
    let built_in = Catalogue::built_in_sources();
    let built_in = built_in.map(|(tag, name, _)| format!("locales/{tag}/{name}.ftl").into());
    let on_disk: BTreeSet<PathBuf> = files("locales").into_iter().map(|(path, _)| path).collect();
    assert_eq!(on_disk, built_in.collect());
}

#[test]
fn all_locales_have_the_same_messages_in_the_same_files_with_the_same_variables() {
    let interface = |tag| -> BTreeSet<_> {
        let of = |(id, parts): (String, super::fluent::Parts)| (id, parts.file, parts.variables);
        messages(tag).into_iter().map(of).collect()
    };
    let first = interface(languages()[0]);
    for tag in &languages()[1..] {
        let other = interface(tag);
        let different: Vec<_> = first.symmetric_difference(&other).collect();
        assert!(different.is_empty(), "{tag}: {different:#?}");
    }
}

/// With each variable from 0 to 5, which is what texts choose between.
#[test]
fn every_message_can_be_shown_with_every_variant() {
    for tag in languages() {
        for (id, parts) in messages(tag) {
            let count = u32::try_from(parts.variables.len()).unwrap();
            for sample in 0..6_u32.pow(count) {
                let mut text = CATALOGUE.localizer(tag).expect("a locale").t(id.clone());
                for (place, name) in (0..count).zip(&parts.variables) {
                    // The names of variables are part of the program; those of a test last as long.
                    let name: &'static str = Box::leak(name.clone().into_boxed_str());
                    text = text.arg(name, sample / 6_u32.pow(place) % 6);
                }
                let shown = text.to_string();
                assert!(!shown.trim().is_empty(), "{tag}: {id}");
                assert!(!shown.contains(['⟦', '⟧', '{', '}']), "{tag}: {id}: {shown}");
            }
        }
    }
}

/// An ampersand may stand in the names of Meta's menus; the templates escape it.
#[test]
fn no_message_contains_html_or_an_address() {
    let is_entity = |rest: &str| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '#').unwrap_or(rest.len());
        end > 0 && rest[end..].starts_with(';')
    };
    for (tag, file, text) in Catalogue::built_in_sources() {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        for line in lines {
            let is_html = line.contains('<') || line.split('&').skip(1).any(is_entity);
            let is_address = ["http:", "https:", "www."].iter().any(|sign| line.contains(sign));
            assert!(!is_html && !is_address, "locales/{tag}/{file}.ftl: {line}");
        }
    }
}
