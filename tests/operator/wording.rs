//! The operator's own wording: laid over the built-in one, and refused with file and line.

use std::os::unix::fs::symlink;

use super::support::{Folder, assert_has};

const OPERATOR: (&str, &str) = ("operator.toml", "wording = \"locales\"");

#[test]
fn messages_that_would_say_less_or_something_broken_are_refused_with_file_line_and_advice() {
    for (content, line, advice) in [
        ("\nstart-titel = x\n", 2, "there is no message start-titel; perhaps you mean start-title"),
        ("list-and = { $most } usw.", 1, "list-and lacks the variable { $last }; put it"),
        ("start-title = { $name }", 1, "start-title has no variable { $name }; it has none"),
        ("list-and = { $most } { $lasd }", 1, "no variable { $lasd }; it has { $last }, { $most }"),
        ("\n\nverdict-effective = x\n    .since = { $all }", 3, "effective.since has no variable"),
        ("\n\nverdict-effective = x\n", 3, "effective.since is missing; write the whole message"),
        ("verdict-effective =\n    .since = x", 1, "effective is missing; write the whole message"),
        ("start-title = x\n    .hint = y", 1, "there is no start-title.hint; leave it out"),
        ("start-title = x\n\nstart-lead\n", 3, "write a line as id = text"),
        ("start-title = { \"\" }\n", 1, "start-title is empty"),
        ("start-title = { no-such-message }", 1, "uses { no-such-message }; write plain words"),
        ("start-title = { start-title }", 1, "uses { start-title }; write plain words"),
        ("start-title = { -brand }", 1, "uses { -brand }; write plain words"),
        ("start-title = { NUMBER(5) }", 1, "uses { NUMBER() }; write plain words"),
        ("start-title = x\n-brand = x", 2, "terms are not used here"),
        ("start-title = Mit <b>Nachdruck</b>", 1, "write plain text"),
        ("start-title = { \"<script>\" }", 1, "write plain text"),
        ("start-title = { \"\\u003Cscript>\" }", 1, "write plain text"),
        ("start-title = x\nstart-title = y", 1, "start-title is written twice"),
    ] {
        let said = Folder::with(&[OPERATOR, ("locales/de/own.ftl", content)]).start();
        assert_has(&said.expect_err(content), &format!("locales/de/own.ftl:{line}: … {advice}"));
    }
}

#[test]
fn folders_and_files_that_would_change_nothing_are_refused() {
    let own = ("locales/de/own.ftl", "start-title = x");
    let english = ("locales/en/own.ftl", "start-title = x");
    let one = ("operator.toml", "wording = \"locales\"\nlanguages = [\"de\"]");
    for (files, excerpt) in [
        (vec![OPERATOR], "operator.toml:1: wording: … locales is no folder … de/*.ftl"),
        (vec![OPERATOR, ("locales/.keep", "")], "toml:1: wording: … locales: this folder is empty"),
        (vec![OPERATOR, own, ("locales/DE/own.ftl", "")], "toml:1: … locales/DE: … de, en"),
        (vec![OPERATOR, own, ("locales/own.ftl", "")], "toml:1: … locales/own.ftl: … offered: de"),
        (vec![OPERATOR, ("locales/de/.keep", "")], "locales/de: … no messages here"),
        (vec![OPERATOR, ("locales/de/a.txt", "")], "locales/de/a.txt:1: … end its name in .ftl"),
        (vec![one, own, english], "toml:1: … locales/en: … put files … offered: de"),
    ] {
        assert_has(&Folder::with(&files).start().unwrap_err(), excerpt);
    }
    let broken = Folder::with(&[OPERATOR, own]);
    let file = broken.path("locales/de/broken.ftl");
    symlink("nowhere", &file).unwrap();
    assert_has(&broken.start().unwrap_err(), "locales/de/broken.ftl:1: cannot be read: ");
    std::fs::remove_file(&file).unwrap();
    std::fs::write(&file, b"start-title = \xfc").unwrap();
    assert_has(&broken.start().unwrap_err(), "save it as UTF-8");
}

/// Kubernetes mounts the keys of a `ConfigMap` as links into a folder that begins with two dots.
#[test]
fn a_mounted_config_map_is_read_once() {
    let folder =
        Folder::with(&[OPERATOR, ("locales/de/..2026_11/own.ftl", "start-title = Eigener")]);
    let mounted = folder.path("locales/de");
    symlink("..2026_11", mounted.join("..data")).unwrap();
    symlink("..data/own.ftl", mounted.join("own.ftl")).unwrap();
    assert_eq!(folder.service().page("/de").text("h1"), "Eigener");
}

#[test]
fn own_messages_replace_built_in_ones_and_no_others() {
    let own = "start-title = Eigener Titel\nlist-and = { $most } sowie { $last }\n\
        fault-not-found = Nichts.\n    .hint = Eigenes\n";
    let service = Folder::with(&[OPERATOR, ("locales/de/own.ftl", own)]).service();
    let start = service.page("/de");
    assert_eq!(start.text("h1"), "Eigener Titel");
    assert_eq!(start.text(".primary"), "Check beginnen");
    assert!(service.page("/en").text("h1").starts_with("Is your objection"));
    let linked = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=never";
    assert!(service.check("de", linked).text("main").contains(" sowie "));
    assert_has(&service.get("/de/nothing").page_with(404).text("main"), "Nichts. … Eigenes");
}
