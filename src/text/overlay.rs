//! An operator's own wording: checked against the built-in messages and laid over them.
//! Used by the catalogue when it loads a locale. A mistake is told as `file:line: what to write instead`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern};

use super::localizer::Bundle;
use super::references::References;
use super::typography::bind_numbers;

/// Checks that there is a folder, and that each in it is that of a language offered: one that is
/// misspelt would silently change nothing.
///
/// # Errors
/// Names what is wrong there, and what to do.
pub fn check_wording(folder: &Path, offered: &[&str]) -> Result<(), String> {
    if !folder.is_dir() {
        let advice = "is no folder; name the folder that holds de/*.ftl, from the folder of the \
            operator file";
        return Err(format!("{} {advice}", folder.display()));
    }
    let advice = format!("put files into the folder of a language offered: {}", offered.join(", "));
    let paths = entries(folder, &format!("this folder is empty; {advice}"))?;
    let is_language = |path: &Path| path.is_dir() && offered.iter().any(|tag| path.ends_with(tag));
    let strange = paths.iter().find(|path| !is_language(path));
    strange.map_or(Ok(()), |strange| Err(format!("{}: {advice}", strange.display())))
}

/// Lays the messages of a folder over those of a locale and says how many it replaced. `ids` are
/// those of the built-in messages.
pub(super) fn lay_over(
    bundle: &mut Bundle,
    ids: &[String],
    folder: &Path,
) -> Result<usize, String> {
    if !folder.is_dir() {
        return Ok(0);
    }
    let advice = "no messages here; write them into files *.ftl, or take the folder away";
    let paths = entries(folder, advice)?;
    let own = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let mut replaced = BTreeSet::new();
    for (path, resource) in paths.iter().zip(&own) {
        for entry in resource.entries() {
            let (id, mut checked) = match entry {
                Entry::Message(message) => (message.id.name, check(message, bundle, ids)),
                Entry::Term(term) => {
                    let advice = "terms are not used here; write the words themselves";
                    (term.id.name, Err(advice.to_owned()))
                }
                _ => continue,
            };
            if checked.is_ok() && !replaced.insert(id.to_owned()) {
                checked = Err(format!("{id} is written twice; keep one"));
            }
            let line = line_of_message(resource.source(), id);
            checked.map_err(|advice| format!("{}:{line}: {advice}", path.display()))?;
        }
    }
    for resource in own {
        bundle.add_resource_overriding(resource);
    }
    Ok(replaced.len())
}

/// What is in a folder; an error with this advice if nothing is. Names with a dot in front are left out:
/// Kubernetes keeps the files of a mounted folder under such names, with links to them.
fn entries(folder: &Path, advice: &str) -> Result<Vec<PathBuf>, String> {
    let read = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let refuse = |advice: &str| format!("{}: {advice}", folder.display());
    let readable = "let the service read the folder, for example with chmod 755";
    let read = read.map_err(|error| refuse(&format!("cannot be read: {error}; {readable}")))?;
    let shown =
        read.into_iter().filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    let mut paths: Vec<_> = shown.map(|entry| entry.path()).collect();
    paths.sort();
    if paths.is_empty() { Err(refuse(advice)) } else { Ok(paths) }
}

fn read(path: &Path) -> Result<FluentResource, String> {
    let refuse = |advice: String| format!("{}:1: {advice}", path.display());
    if path.extension().is_none_or(|ending| ending != "ftl") {
        return Err(refuse("end its name in .ftl, or take it away".to_owned()));
    }
    let text = fs::read_to_string(path).map_err(|error| {
        let advice = "save it as UTF-8 and let the service read it, for example with chmod 644";
        refuse(format!("cannot be read: {error}; {advice}"))
    })?;
    parse(&path.display().to_string(), &text)
}

/// Reads the messages of a file; a mistake is told with this name of it and the line.
pub(super) fn parse(file: &str, text: &str) -> Result<FluentResource, String> {
    FluentResource::try_new(bind_numbers(text)).map_err(|(resource, errors)| {
        let Some(error) = errors.first() else { return format!("{file}: cannot be read") };
        // What is missing at the end of a line is missed in the next one, but not before its message.
        let source = resource.source();
        let end = source.get(..error.pos.start).unwrap_or_default().trim_end().len();
        let message = error.slice.as_ref().map_or(0, |slice| slice.start);
        let before = source.bytes().take(end.max(message));
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        format!("{file}:{line}: {error}; write a line as id = text")
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
fn check(own: &Message<&str>, bundle: &Bundle, ids: &[String]) -> Result<(), String> {
    let id = own.id.name;
    let Some(known) = bundle.get_message(id) else {
        let alike =
            |other: &&String| other.bytes().zip(id.bytes()).take_while(|(a, b)| a == b).count();
        let nearest = ids.iter().max_by_key(alike).map_or("", String::as_str);
        return Err(format!("there is no message {id}; perhaps you mean {nearest}"));
    };
    compare(id, own.value.as_ref(), known.value())?;
    let own: BTreeMap<_, _> = own.attributes.iter().map(|one| (one.id.name, &one.value)).collect();
    let known: BTreeMap<_, _> = known.attributes().map(|one| (one.id(), one.value())).collect();
    for name in own.keys().chain(known.keys()) {
        compare(&format!("{id}.{name}"), own.get(name).copied(), known.get(name).copied())?;
    }
    Ok(())
}

fn compare(
    name: &str,
    own: Option<&Pattern<&str>>,
    known: Option<&Pattern<&str>>,
) -> Result<(), String> {
    match (own, known) {
        (Some(own), Some(known)) => {
            let checked = References::of(own).against(&References::of(known));
            checked.map_err(|advice| format!("{name} {advice}"))
        }
        (Some(_), None) => Err(format!("there is no {name}; leave it out")),
        (None, Some(_)) => Err(format!("{name} is missing; write the whole message")),
        (None, None) => Ok(()),
    }
}
