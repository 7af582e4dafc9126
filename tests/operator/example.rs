//! The example and the command that checks a file.

use std::process::{Command, Output};

use objection_check::content::Statement;

use super::support::{Folder, LOGO, MUSTER};
use crate::support::languages;

const EXAMPLE: &str = include_str!("../../src/commands/operator.example.toml");

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_objection-check")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The example with every setting in use: explanations go, settings lose their sign.
fn in_use() -> String {
    let lines = EXAMPLE.lines().filter(|line| !line.starts_with("##"));
    lines.map(|line| line.strip_prefix("# ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_is_printed_and_sets_nothing_by_itself() {
    let printed = run(&["operator", "example"]);
    assert!(printed.status.success());
    assert_eq!(text(&printed.stdout), EXAMPLE);
    let folder = Folder::with(&[("operator.toml", EXAMPLE)]);
    assert_eq!(folder.start(), Ok(()));
    assert!(EXAMPLE.lines().all(|line| line.is_empty() || line.starts_with('#')));
}

#[test]
fn the_example_passes_when_every_setting_is_in_use() {
    let (file, wording) = (in_use(), "start-title = x\n");
    let folder = Folder::with(&[
        ("operator.toml", &file),
        ("logo.svg", LOGO),
        ("logo-dark.svg", LOGO),
        ("wording/de/start.ftl", wording),
    ]);
    assert_eq!(folder.start(), Ok(()));
    let checked = run(&["operator", "check", folder.file().to_str().unwrap()]);
    assert!(checked.status.success(), "{}", text(&checked.stderr));
    assert!(text(&checked.stdout).contains("messages replaced in de: 1\n"));
}

/// The parser itself says which keys there are, table by table.
#[test]
fn the_example_names_every_key() {
    // The first stands for what is in no table.
    let tables = " [operator] [imprint] [privacy] [privacy.officer] [accessibility] \
        [[accessibility.not_accessible]] [brand] [complaint] [forms] [security]";
    for header in tables.split(' ') {
        let said = super::support::start(&format!("{header}\nunknown = 1\n")).unwrap_err();
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
        let said = super::support::start(&file).unwrap_err();
        let line = format!("operator.toml:{}: ", file[..=at].lines().count());
        assert!(said.starts_with(&line) && said.contains("en-x"), "{said}");
    }
}

#[test]
fn a_good_file_is_summed_up_and_a_bad_one_ends_with_1() {
    let good = run(&["operator", "check", MUSTER]);
    assert!(good.status.success());
    let said = text(&good.stdout);
    assert!(said.contains("operator: Musterbehörde für Testzwecke\n"), "{said}");
    assert!(said.contains("path_prefix: /widerspruch\n"), "{said}");
    assert!(!said.contains('@'), "contacts stay out: {said}");
    let folder = Folder::with(&[("operator.toml", "public_url = 5\n")]);
    let bad = run(&["operator", "check", folder.file().to_str().unwrap()]);
    assert_eq!(bad.status.code(), Some(1));
    let said = text(&bad.stderr);
    assert!(said.lines().all(|line| line.contains("operator.toml:1: ")), "{said}");
    assert_eq!(text(&bad.stdout), "");
}

#[test]
fn whoever_reads_only_the_beginning_gets_no_error() {
    for arguments in [vec!["example"], vec!["check", MUSTER]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
        let ended = command.arg("operator").args(arguments).stdout(writer).output().unwrap();
        assert_eq!((ended.status.code(), text(&ended.stderr).as_str()), (Some(0), ""));
    }
}

#[test]
fn a_mistake_in_an_environment_variable_names_the_variable() {
    let said = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
        let command = command.env("OBJECTION_CHECK_PUBLIC_URL", "example").args(arguments);
        text(&command.output().unwrap().stderr)
    };
    let variable = "'OBJECTION_CHECK_PUBLIC_URL (an environment variable)': not an address";
    assert!(said(&[]).contains(variable), "{}", said(&[]));
    let typed = said(&["--public-url", "example"]);
    assert!(typed.contains("'--public-url <PUBLIC_URL>': not an address"), "{typed}");
}

#[test]
fn the_pack_for_review_has_the_flow_every_statement_and_every_message_in_every_language() {
    let pack = text(&run(&["review"]).stdout);
    for kind in ["accounts", "linked", "groups", "confirmed", "objected", "date"] {
        assert!(pack.contains(&format!("\n  {kind} -- ")), "{kind}");
    }
    for result in ["no account", "effective", "effective-from", "object-again", "object-now"] {
        assert!(pack.contains(&format!("([{result}])")), "{result}");
    }
    for statement in Statement::ALL {
        assert!(pack.contains(&format!("\n- {} (", statement.id())), "{statement:?}");
    }
    assert!(pack.contains("- F38 (authority;") && pack.contains("faq-photos"));
    assert!(pack.contains("`effective-from 2025-09`"));
    let messages = pack.matches("\n### ").count();
    assert_eq!(pack.matches("\n[").count(), languages().len() * messages);
    let older = pack.replace("\n- F38 (authority;", "\n- F38 (meta;");
    let folder = Folder::with(&[("new.md", &pack), ("old.md", &older)]);
    let since = |name| {
        let file = folder.file().with_file_name(name);
        text(&run(&["review", "--since", file.to_str().unwrap()]).stdout)
    };
    assert_eq!(since("new.md"), "");
    assert!(since("old.md").contains("\n+- F38 (authority;"));
}
