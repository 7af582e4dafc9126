//! The flow as a graph: complete, made by the check itself, and current in docs/flow.md.

use std::path::Path;
use std::process::Command;

use objection_check::check::{Confirmed, Linked, Objected};
use objection_check::commands::{Format, graph};
use objection_check::text::Catalogue;

const DOCUMENT: &str = "docs/flow.md";

fn document() -> String {
    format!(
        "# The flow of the check\n\n\
         Boxes are questions, rounded boxes are results; an arrow says which answers lead on, \
         under which earlier answers, and for which accounts. A group of linked accounts has one \
         result; dashed arrows go on to the next account, if there is one. The picture is made \
         by `objection-check graph`, which walks through the check with every choice of every \
         question, so a change of the rule changes the picture. A test keeps this file current; \
         `BLESS=1 cargo test graph` writes it anew.\n\n\
         ```mermaid\n{}```\n",
        graph(Format::Mermaid, None)
    )
}

#[test]
fn the_picture_in_the_documents_is_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(DOCUMENT);
    let document = document();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, &document).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(written, document, "{DOCUMENT} is old; BLESS=1 cargo test graph");
}

#[test]
fn every_choice_of_every_question_leads_somewhere() {
    let text = graph(Format::Mermaid, None);
    let leaves = |question: &str, choice: &str| {
        let start = format!("    {question} --");
        text.lines().filter(|line| line.starts_with(&start)).any(|line| {
            let label = line.split('"').nth(1).unwrap();
            let answers = label.split("<br>").next().unwrap();
            answers.split(" | ").any(|answer| answer == choice)
        })
    };
    assert!(Linked::ALL.into_iter().all(|choice| leaves("linked", choice.id())));
    assert!(Objected::PLAIN.into_iter().all(|choice| leaves("objected", choice.id())));
    assert!(leaves("objected", "with"));
    assert!(Confirmed::ALL.into_iter().all(|choice| leaves("confirmed", choice.id())));
    assert!(["0", "1", "2–10"].into_iter().all(|choice| leaves("accounts", choice)));
    assert!(["day", "unknown"].into_iter().all(|choice| leaves("date", choice)));
    assert!(!leaves("confirmed", "with"));
}

#[test]
fn every_language_has_words_for_all_of_it() {
    let catalogue = Catalogue::built_in().unwrap();
    for l in catalogue.localizers() {
        for format in [Format::Mermaid, Format::Dot] {
            let text = graph(format, Some(l));
            assert!(!text.contains('⟦'), "{}", l.tag());
            assert!(text.contains(&l.t("verdict-object-now").to_string()), "{}", l.tag());
        }
    }
}

fn run(arguments: &[&str]) -> (bool, String, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_objection-check")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_writes_either_format_in_any_language() {
    assert_eq!(run(&["graph"]), (true, graph(Format::Mermaid, None), String::new()));
    let catalogue = Catalogue::built_in().unwrap();
    let german = graph(Format::Dot, catalogue.localizer("de"));
    assert!(german.starts_with("digraph check {\n") && german.ends_with("}\n"));
    let written = run(&["graph", "--format", "dot", "--lang", "de"]);
    assert_eq!(written, (true, german, String::new()));
}

#[test]
fn an_unknown_language_is_refused_with_the_known_ones() {
    let (fine, out, error) = run(&["graph", "--lang", "fr"]);
    assert!(!fine && out.is_empty());
    assert!(error.contains("--lang fr: there is no such language; there are de, en"), "{error}");
}
