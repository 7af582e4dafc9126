//! The example, and the commands that check a file and write the pack for review.

use std::io::pipe;
use std::process::Command;

use objection_check::content::Statement;

use super::support::{Folder, LOGO, MUSTER, alone, assert_refused};
use crate::support::languages;

const EXAMPLE: &str = include_str!("../../src/commands/operator.example.toml");

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
    command.args(arguments);
    command
}

/// The status of a command that has ended, its output and its errors.
fn run(command: &mut Command) -> (Option<i32>, String, String) {
    let ended = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (ended.status.code(), text(ended.stdout), text(ended.stderr))
}

/// What a command prints that ends well and complains of nothing.
fn printed(arguments: &[&str]) -> String {
    let (status, output, errors) = run(&mut program(arguments));
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    output
}

/// The example with every setting in use: explanations go, settings lose their sign.
fn in_use() -> String {
    let lines = EXAMPLE.lines().filter(|line| !line.starts_with("##"));
    lines.map(|line| line.strip_prefix("# ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_is_printed_and_sets_nothing_by_itself() {
    assert_eq!(printed(&["operator", "example"]), EXAMPLE);
    // Whoever reads only the beginning gets no error.
    for arguments in [&["operator", "example"][..], &["operator", "check", MUSTER]] {
        let (_, writer) = pipe().unwrap();
        let unread = run(program(arguments).stdout(writer));
        assert_eq!(unread, (Some(0), String::new(), String::new()), "{arguments:?}");
    }
    assert!(EXAMPLE.lines().all(|line| line.is_empty() || line.starts_with('#')));
}

#[test]
fn a_good_file_is_summed_up_such_as_the_example_in_full_use_and_a_bad_one_ends_with_1() {
    let said = printed(&["operator", "check", MUSTER]);
    assert!(said.contains("operator: Musterbehörde für Testzwecke\n"), "{said}");
    assert!(said.contains("path_prefix: /widerspruch\n"), "{said}");
    assert!(!said.contains('@'), "contacts stay out: {said}");
    let folder = Folder::with(&[
        ("operator.toml", &in_use()),
        ("logo.svg", LOGO),
        ("logo-dark.svg", LOGO),
        ("wording/de/start.ftl", "start-title = x\n"),
    ]);
    let file = folder.path("operator.toml");
    let said = printed(&["operator", "check", file.to_str().unwrap()]);
    assert!(said.contains("messages replaced in de: 1\n"), "{said}");
    std::fs::write(&file, "public_url = 5\n").unwrap();
    let (status, output, errors) = run(program(&["operator", "check"]).arg(file));
    assert_eq!((status, output.as_str()), (Some(1), ""));
    assert!(errors.lines().all(|line| line.contains("operator.toml:1: ")), "{errors}");
}

/// The parser itself says which keys there are, table by table.
#[test]
fn the_example_names_every_key() {
    // The first stands for what is in no table.
    let tables = " [operator] [imprint] [privacy] [privacy.officer] [accessibility] \
        [[accessibility.not_accessible]] [brand] [complaint] [forms] [security]";
    for header in tables.split(' ') {
        let said = alone(&format!("{header}\nunknown = 1\n")).start().unwrap_err();
        let (_, keys) = said.split_once("expected one of ").expect(&said);
        for key in keys.split('`').skip(1).step_by(2).filter(|key| !key.contains(' ')) {
            let named = [format!("# {key} ="), format!("[{key}]"), format!(".{key}]")];
            assert!(named.iter().any(|named| EXAMPLE.contains(named)), "{header}: {key}");
        }
    }
}

/// Every text has a German and an English version in the example. Without one of them, each is
/// refused: none slips past the check.
#[test]
fn a_text_that_lacks_a_language_is_refused_wherever_it_stands() {
    let file = in_use();
    for (at, text) in file.match_indices(", en = \"") {
        let file = [&file[..at], ", en-x = \"", &file[at + text.len()..]].concat();
        assert_refused(&file, file[..=at].lines().count(), "en-x");
    }
}

#[test]
fn a_mistake_in_an_environment_variable_names_the_variable() {
    for (typed, named) in [
        (&[][..], "'OBJECTION_CHECK_PUBLIC_URL (an environment variable)'"),
        (&["--public-url", "example"], "'--public-url <PUBLIC_URL>'"),
    ] {
        let (_, _, said) = run(program(typed).env("OBJECTION_CHECK_PUBLIC_URL", "example"));
        assert!(said.contains(&format!("{named}: not an address")), "{said}");
    }
}

/// The flow in it is held to the rule by `domain/flow.rs`.
#[test]
fn the_pack_for_review_has_the_flow_every_statement_and_every_message_in_every_language() {
    let pack = printed(&["review"]);
    for statement in Statement::ALL {
        assert!(pack.contains(&format!("\n- {} (", statement.id())), "{statement:?}");
    }
    for part in ["\n  accounts -- ", "- F38 (authority;", "faq-photos", "`effective-from 2025-09`"]
    {
        assert!(pack.contains(part), "{part}");
    }
    assert_eq!(pack.matches("\n[").count(), languages().len() * pack.matches("\n### ").count());
    let older = pack.replace("\n- F38 (authority;", "\n- F38 (meta;");
    let folder = Folder::with(&[("new.md", &pack), ("old.md", &older)]);
    let since = |name| printed(&["review", "--since", folder.path(name).to_str().unwrap()]);
    assert_eq!(since("new.md"), "");
    assert!(since("old.md").contains("\n+- F38 (authority;"));
}
