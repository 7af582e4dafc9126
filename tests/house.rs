//! The house: which file of `src` may know which, and how long a file may be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::files;

/// The most lines of a file, its tests included.
const MOST_LINES: usize = 250;

/// The files of `src` by module, as in `web::pages::check`; those of tests alone are left out.
fn modules() -> BTreeMap<String, String> {
    let module = |path: &Path| {
        let path = path.with_extension("");
        let parts = path.iter().skip(1).filter_map(|part| part.to_str());
        parts.filter(|part| !matches!(*part, "mod" | "lib")).collect::<Vec<_>>().join("::")
    };
    let rust = files("src").into_iter().filter(|(path, _)| {
        path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs")
    });
    rust.map(|(path, text)| (module(&path), text)).collect()
}

/// The paths that the `use` items of a file name, and whether each is exported again.
fn imports(text: &str) -> Vec<(String, bool)> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut lines = code.lines().map(str::trim_start);
    while let Some(line) = lines.next() {
        let (visible, item) = line.split_once("use ").unwrap_or(("no", ""));
        if !matches!(visible, "" | "pub " | "pub(super) " | "pub(crate) ") {
            continue;
        }
        let mut item = item.to_owned();
        while !item.ends_with(';') {
            item += lines.next().expect("an item ends");
        }
        let (stem, names) = item.split_once('{').unwrap_or(("", &item));
        assert!(!names.contains('{'), "{item} has braces in braces");
        for name in names.trim_end_matches([';', '}', ',']).split(',') {
            let name = name.split(" as ").next().unwrap_or_default().trim();
            found.push((format!("{stem}{name}"), !visible.is_empty()));
        }
    }
    found
}

/// What each file imports, and whether it exports it again.
type Imports = BTreeMap<String, Vec<(String, bool)>>;

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// The file that defines what a path in a file of this module names, if it is one of ours.
fn file_of(imports: &Imports, module: &str, path: &str) -> Option<String> {
    let parent =
        |module: &str| module.rsplit_once("::").map_or("", |(parent, _)| parent).to_owned();
    let mut parts = path.split("::").peekable();
    let mut at = match *parts.peek()? {
        "crate" => String::new(),
        "super" => parent(module),
        "self" => module.to_owned(),
        first if imports.contains_key(&join(module, first)) => join(module, first),
        _ => return None,
    };
    parts.next();
    while parts.next_if_eq(&"super").is_some() {
        at = parent(&at);
    }
    for part in parts {
        if imports.contains_key(&join(&at, part)) {
            at = join(&at, part);
            continue;
        }
        // What a file only hands on is defined elsewhere.
        let mut again = imports.get(&at)?.iter().filter(|(_, again)| *again);
        return match again.find(|(path, _)| path.rsplit("::").next() == Some(part)) {
            Some((path, _)) => file_of(imports, &at, path),
            None => Some(at),
        };
    }
    Some(at)
}

#[test]
fn no_file_needs_one_that_needs_it() {
    let all: Imports = modules().iter().map(|(name, text)| (name.clone(), imports(text))).collect();
    // What a file hands on is needed by those who take it.
    let needs = |module: &str| -> BTreeSet<String> {
        let own = all[module].iter().filter(|(_, again)| !again);
        let files = own.filter_map(|(path, _)| file_of(&all, module, path));
        files.filter(|file| file != module).collect()
    };
    let needs: BTreeMap<_, _> = all.keys().map(|module| (module.as_str(), needs(module))).collect();
    assert!(needs["server::errors"].contains("web::view::shell"), "{:?}", needs["server::errors"]);
    let reaches_itself = |start: &&&str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![**start]);
        while let Some(file) = open.pop() {
            let next = needs[file].iter().map(String::as_str);
            open.extend(next.filter(|next| seen.insert(*next)));
        }
        seen.contains(**start)
    };
    let circle: Vec<&str> = needs.keys().filter(reaches_itself).copied().collect();
    assert!(circle.is_empty(), "{circle:?}");
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    let files = modules();
    let long: Vec<_> = files.iter().filter(|(_, text)| text.lines().count() > MOST_LINES).collect();
    assert!(long.is_empty(), "{:?}", long.iter().map(|(name, _)| name).collect::<Vec<_>>());
}

#[test]
fn no_name_stands_for_two_types() {
    let files = modules();
    let mut seen = BTreeSet::new();
    let names = files.values().flat_map(|text| text.lines()).filter_map(|line| {
        let (before, named) = line.split_once("struct ").or_else(|| line.split_once("enum "))?;
        let is_item = matches!(before.trim(), "" | "pub" | "pub(super)" | "pub(crate)" | "$vis");
        let name = named.split(|c: char| !c.is_alphanumeric()).next()?;
        (is_item && !name.is_empty()).then_some(name)
    });
    let twice: Vec<_> = names.filter(|name| !seen.insert(*name)).collect();
    assert!(seen.len() > 100, "{seen:?}");
    assert_eq!(twice, [""; 0]);
}
