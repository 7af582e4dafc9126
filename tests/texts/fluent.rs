//! The Fluent files as a parser sees them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Entry, Identifier, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use objection_check::text::Catalogue;

/// What a message, or an attribute of one, is made of.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts {
    /// Its file.
    pub file: &'static str,
    pub variables: BTreeSet<String>,
    /// The messages that it refers to.
    pub references: BTreeSet<String>,
    /// The fixed words before, between and after its variables.
    pub words: Vec<String>,
}

/// All messages of a locale by id, and attributes by `message.attribute`; each with the variables of
/// the messages that it refers to.
pub fn messages(tag: &str) -> BTreeMap<String, Parts> {
    let mut found = BTreeMap::new();
    for (_, file, text) in Catalogue::built_in_sources().filter(|(locale, ..)| *locale == tag) {
        let parsed = parser::parse(text).expect("the file has messages only");
        for entry in parsed.body {
            assert!(!matches!(entry, Entry::Term(_)), "{tag}/{file}: {entry:?}");
            let Entry::Message(message) = entry else { continue };
            let attributes = message
                .attributes
                .into_iter()
                .map(|Attribute { id, value }| (format!("{}.{}", message.id.name, id.name), value));
            let value = message.value.map(|value| (message.id.name.to_owned(), value));
            for (id, pattern) in attributes.chain(value) {
                let twice = found.insert(id, Parts::of(file, pattern));
                assert_eq!(twice, None);
            }
        }
    }
    let own = |id: &String| found.get(id).expect("it exists").variables.clone();
    let used = |parts: &Parts| parts.references.iter().flat_map(own).collect::<Vec<_>>();
    let used: Vec<_> = found.values().map(used).collect();
    found.values_mut().zip(used).for_each(|(parts, used)| parts.variables.extend(used));
    found
}

impl Parts {
    fn of(file: &'static str, pattern: Pattern<&'static str>) -> Self {
        let words = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value.trim().to_owned()),
            PatternElement::Placeable { .. } => None,
        });
        let words = words.filter(|words| !words.is_empty()).collect();
        // Written anew, every placeable has one blank inside its braces.
        let (id, value) = (Identifier { name: "id" }, Some(pattern));
        let message = Message { id, value, attributes: Vec::new(), comment: None };
        let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        let named = |sign: &str| -> BTreeSet<String> {
            let is_id = |c: &char| c.is_ascii_alphanumeric() || "-_.".contains(*c);
            text.split(sign).skip(1).map(|rest| rest.chars().take_while(is_id).collect()).collect()
        };
        let mut references = named("{ ");
        references.retain(|id| id.starts_with(|c: char| c.is_ascii_lowercase()));
        Self { file, variables: named("$"), references, words }
    }
}
