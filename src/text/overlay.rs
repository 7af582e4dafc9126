//! An operator's own wording, laid over the built-in messages and checked against them.
//! Used by the catalogue when it loads a locale.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use super::catalogue::Files;
use super::references::References;

/// A message of the operator's and where it is written.
struct Own<'a> {
    message: Message<&'a str>,
    file: &'a Path,
    text: &'a str,
}

/// Mistakes in the operator's files, each as `file:line: what to write instead`.
pub(super) type Mistakes = Vec<String>;

/// The files of a locale with the operator's messages in place of the built-in ones; nothing if
/// the operator has none for this locale.
pub(super) fn overlay(
    tag: &str,
    files: Files,
    folder: &Path,
) -> Result<Option<Vec<(String, String)>>, Mistakes> {
    let texts = read(&folder.join(tag))?;
    if texts.is_empty() {
        return Ok(None);
    }
    let mut resources: Vec<(&str, Resource<&str>)> = Vec::new();
    for (name, text) in files {
        let (Ok(resource) | Err((resource, _))) = parser::parse(*text);
        resources.push((name, resource));
    }
    let built_in: BTreeMap<&str, &Message<&str>> = resources
        .iter()
        .flat_map(|(_, resource)| messages(resource))
        .map(|message| (message.id.name, message))
        .collect();
    let (own, mut mistakes) = parse(&texts);
    for own in own.values() {
        mistakes.extend(check(own, &built_in));
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    for (_, resource) in &mut resources {
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry
                && let Some(own) = own.get(message.id.name)
            {
                replace(message, &own.message);
            }
        }
    }
    let laid_over = |(name, resource): &(&str, Resource<&str>)| {
        ((*name).to_owned(), serializer::serialize(resource))
    };
    Ok(Some(resources.iter().map(laid_over).collect()))
}

/// Folders that belong to no locale: a language that is misspelt would silently say nothing.
pub(super) fn strange_folders(folder: &Path, tags: &[&str]) -> Mistakes {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let strange = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().unwrap_or_default();
        let is_file = path.extension().is_some_and(|extension| extension == "ftl");
        is_file || (path.is_dir() && !tags.iter().any(|tag| name == *tag))
    });
    let mut mistakes: Mistakes = strange
        .map(|path| {
            let languages = tags.join(", ");
            format!("{}:1: put files into a folder of a language: {languages}", path.display())
        })
        .collect();
    mistakes.sort();
    mistakes
}

fn read(folder: &Path) -> Result<Vec<(PathBuf, String)>, Mistakes> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |path: &Path, error: std::io::Error| {
        vec![format!("{}:1: cannot be read: {error}", path.display())]
    };
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let path = entry.map_err(|error| failed(folder, error))?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(&path).map_err(|error| failed(&path, error))?;
            texts.push((path, text));
        }
    }
    texts.sort();
    Ok(texts)
}

fn parse(texts: &[(PathBuf, String)]) -> (BTreeMap<&str, Own<'_>>, Mistakes) {
    let (mut own, mut mistakes) = (BTreeMap::new(), Mistakes::new());
    for (file, text) in texts {
        let (resource, errors) = match parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
            mistakes.push(format!("{}:{line}: {error}; write a line as id = text", file.display()));
        }
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let one = Own { message, file, text };
                    let (line, twice) = (one.line(None), own.contains_key(id));
                    if twice {
                        mistakes
                            .push(one.mistake(line, &format!("{id} is written twice; keep one")));
                    }
                    own.insert(id, one);
                }
                Entry::Term(term) => mistakes.push(format!(
                    "{}:1: terms like -{} are not used here; write the words themselves",
                    file.display(),
                    term.id.name
                )),
                _ => {}
            }
        }
    }
    (own, mistakes)
}

impl Own<'_> {
    /// The line of the message or of one of its attributes, from 1.
    fn line(&self, attribute: Option<&str>) -> usize {
        let defines = |line: &str, name: &str| {
            line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut lines = self.text.lines().enumerate();
        let found = lines.find(|(_, line)| defines(line, self.message.id.name));
        let start = found.map_or(0, |(index, _)| index);
        let Some(name) = attribute else { return 1 + start };
        let name = format!(".{name}");
        let found = lines.find(|(_, line)| defines(line.trim_start(), &name));
        1 + found.map_or(start, |(index, _)| index)
    }

    fn mistake(&self, line: usize, advice: &str) -> String {
        format!("{}:{line}: {advice}", self.file.display())
    }
}

fn messages<'a, 'b>(resource: &'b Resource<&'a str>) -> impl Iterator<Item = &'b Message<&'a str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn check(own: &Own<'_>, built_in: &BTreeMap<&str, &Message<&str>>) -> Mistakes {
    let id = own.message.id.name;
    let Some(known) = built_in.get(id) else {
        let nearest = built_in
            .keys()
            .max_by(|a, b| strsim::jaro_winkler(a, id).total_cmp(&strsim::jaro_winkler(b, id)));
        let nearest = nearest.map_or("", |nearest| nearest);
        let advice = format!("there is no message {id}; the nearest one is {nearest}");
        return vec![own.mistake(own.line(None), &advice)];
    };
    let mut mistakes = Mistakes::new();
    let mut compare =
        |attribute: Option<&str>, own_pattern, known_pattern: Option<&Pattern<&str>>| {
            let name = attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
            let line = own.line(attribute);
            let Some(known_pattern) = known_pattern else {
                let advice = format!("there is no {name}; leave it out");
                return mistakes.push(own.mistake(line, &advice));
            };
            for advice in differences(&name, own_pattern, known_pattern, built_in) {
                mistakes.push(own.mistake(line, &advice));
            }
        };
    if let Some(value) = &own.message.value {
        compare(None, value, known.value.as_ref());
    }
    for attribute in &own.message.attributes {
        let name = attribute.id.name;
        let known = known.attributes.iter().find(|known| known.id.name == name);
        compare(Some(name), &attribute.value, known.map(|known| &known.value));
    }
    mistakes
}

fn differences(
    name: &str,
    own: &Pattern<&str>,
    known: &Pattern<&str>,
    built_in: &BTreeMap<&str, &Message<&str>>,
) -> Vec<String> {
    let (own, known) = (References::of(own), References::of(known));
    let variables = |set: &BTreeSet<&str>| {
        let names: Vec<_> = set.iter().map(|name| format!("{{ ${name} }}")).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    };
    let expected = variables(&known.variables);
    let mut advice = Vec::new();
    for unknown in own.variables.difference(&known.variables) {
        let known = format!("it has {expected}");
        advice.push(format!("{name} has no variable {{ ${unknown} }}; {known}"));
    }
    for missing in known.variables.difference(&own.variables) {
        advice.push(format!("{name} lacks the variable {{ ${missing} }}; put it into the text"));
    }
    for message in own.messages.iter().filter(|message| !built_in.contains_key(*message)) {
        advice.push(format!("{name} refers to {{ {message} }}, which does not exist; write words"));
    }
    for other in own.others {
        advice.push(format!("{name} uses {other}; write plain words and variables only"));
    }
    if own.has_markup {
        advice.push(format!("{name} has HTML in it; write plain text, pages would show the tags"));
    }
    advice
}

fn replace<'a>(message: &mut Message<&'a str>, own: &Message<&'a str>) {
    if let Some(value) = &own.value {
        message.value = Some(value.clone());
    }
    for Attribute { id, value } in &own.attributes {
        let replaced = message.attributes.iter_mut().find(|attribute| attribute.id == *id);
        if let Some(attribute) = replaced {
            attribute.value = value.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Catalogue;

    #[test]
    fn what_is_written_out_again_is_what_was_read() {
        for (tag, file, text) in Catalogue::built_in_sources() {
            let read = parser::parse(text).unwrap();
            let written = serializer::serialize(&read);
            assert_eq!(parser::parse(written.as_str()).unwrap(), read, "{tag}/{file}");
        }
    }
}
