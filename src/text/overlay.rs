//! An operator's own wording: checked against the built-in messages and laid over them.
//! Used by the catalogue when it loads a locale.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern};

use super::localizer::Bundle;
use super::references::References;
use super::typography::bind_numbers;

/// What is wrong with the operator's files, each as `file:line: what to write instead`.
pub(super) type Mistakes = Vec<String>;

/// Whether each folder is that of a language offered: one that is misspelt would silently change
/// nothing.
pub(super) fn check_folder(folder: &Path, offered: &[&str]) -> Result<(), Mistakes> {
    let advice = format!("put files into the folder of a language offered: {}", offered.join(", "));
    let paths = entries(folder).map_err(|mistake| vec![mistake])?;
    if paths.is_empty() {
        return Err(vec![format!("{}: this folder is empty; {advice}", folder.display())]);
    }
    let is_language = |path: &PathBuf| {
        path.is_dir() && offered.iter().any(|tag| path.file_name().is_some_and(|name| name == *tag))
    };
    let strange = paths.iter().filter(|path| !is_language(path));
    let mistakes: Mistakes = strange.map(|path| format!("{}: {advice}", path.display())).collect();
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}

/// Lays the messages of a folder over those of a locale and says how many it replaced. `ids` are
/// those of the built-in messages.
pub(super) fn lay_over(
    bundle: &mut Bundle,
    ids: &[String],
    folder: &Path,
) -> Result<usize, Mistakes> {
    if !folder.is_dir() {
        return Ok(0);
    }
    let (mut own, mut mistakes) = (Vec::new(), Mistakes::new());
    for path in entries(folder).map_err(|mistake| vec![mistake])? {
        match read(&path) {
            Ok(resource) => own.push((path, resource)),
            Err(wrong) => mistakes.extend(wrong),
        }
    }
    if own.is_empty() && mistakes.is_empty() {
        let advice = "no messages here; write them into files *.ftl, or take the folder away";
        mistakes.push(format!("{}: {advice}", folder.display()));
    }
    let mut replaced = BTreeSet::new();
    for (path, resource) in &own {
        for entry in resource.entries() {
            let (id, advice) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let mut advice = check(message, bundle, ids);
                    if !replaced.insert(id.to_owned()) {
                        advice.push(format!("{id} is written twice; keep one"));
                    }
                    (id, advice)
                }
                Entry::Term(term) => {
                    let advice = "terms are not used here; write the words themselves".to_owned();
                    (term.id.name, vec![advice])
                }
                _ => continue,
            };
            let place = format!("{}:{}", path.display(), line_of_message(resource.source(), id));
            mistakes.extend(advice.into_iter().map(|advice| format!("{place}: {advice}")));
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    for (_, resource) in own {
        bundle.add_resource_overriding(resource);
    }
    Ok(replaced.len())
}

/// What is in a folder. Names with a dot in front are left out: Kubernetes keeps the files of a
/// mounted folder under such names, with links to them.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let read = read.map_err(|error| {
        let advice = "let the service read the folder, for example with chmod 755";
        format!("{}: cannot be read: {error}; {advice}", folder.display())
    })?;
    let shown =
        read.into_iter().filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    let mut paths: Vec<_> = shown.map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<FluentResource, Mistakes> {
    let refuse = |line: usize, advice: String| format!("{}:{line}: {advice}", path.display());
    if path.extension().is_none_or(|ending| ending != "ftl") {
        return Err(vec![refuse(1, "end its name in .ftl, or take it away".to_owned())]);
    }
    let text = fs::read_to_string(path).map_err(|error| {
        let advice = "save it as UTF-8 and let the service read it, for example with chmod 644";
        vec![refuse(1, format!("cannot be read: {error}; {advice}"))]
    })?;
    FluentResource::try_new(bind_numbers(&text)).map_err(|(resource, errors)| {
        let line =
            |at: usize| 1 + resource.source().bytes().take(at).filter(|b| *b == b'\n').count();
        let said = errors.into_iter().map(|error| {
            refuse(line(error.pos.start), format!("{error}; write a line as id = text"))
        });
        said.collect()
    })
}

fn line_of_message(text: &str, id: &str) -> usize {
    let defines = |line: &str| {
        let rest = line.trim_start_matches('-').strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    1 + text.lines().position(defines).unwrap_or_default()
}

/// A whole message has the text and the attributes of the built-in one, and each of them uses what
/// that one uses.
fn check(own: &Message<&str>, bundle: &Bundle, ids: &[String]) -> Vec<String> {
    let id = own.id.name;
    let Some(known) = bundle.get_message(id) else {
        let alike =
            |other: &&String| other.bytes().zip(id.bytes()).take_while(|(a, b)| a == b).count();
        let nearest = ids.iter().max_by_key(alike).map_or("", String::as_str);
        return vec![format!("there is no message {id}; perhaps you mean {nearest}")];
    };
    let mut advice = Vec::new();
    let mut compare =
        |name: &str, own: Option<&Pattern<&str>>, known: Option<&Pattern<&str>>| match (own, known)
        {
            (Some(own), Some(known)) => {
                let wrong = References::of(own).against(&References::of(known));
                advice.extend(wrong.into_iter().map(|wrong| format!("{name} {wrong}")));
            }
            (Some(_), None) => advice.push(format!("there is no {name}; leave it out")),
            (None, Some(_)) => advice.push(format!("{name} is missing; write the whole message")),
            (None, None) => {}
        };
    compare(id, own.value.as_ref(), known.value());
    let attribute = |name: &str| own.attributes.iter().find(|one| one.id.name == name);
    for known in known.attributes() {
        let own = attribute(known.id()).map(|own| &own.value);
        compare(&format!("{id}.{}", known.id()), own, Some(known.value()));
    }
    for own in &own.attributes {
        if known.get_attribute(own.id.name).is_none() {
            compare(&format!("{id}.{}", own.id.name), Some(&own.value), None);
        }
    }
    advice
}
