//! The review pack is exact about what has changed, and the command about what is wrong.

use std::path::PathBuf;
use std::process::{Command, Output};

use crate::pack::{REVIEW, marked, page, snapshot};
use objection_check::check::Form;
use objection_check::commands::review::{
    Changes, FieldChange, Line, PathChange, Snapshot, Step, TextChange, review,
};
use scraper::Selector;

#[test]
fn the_same_content_has_no_changes() {
    assert_eq!(Changes::between(&snapshot(), &snapshot()), Changes::default());
    let review = review(&[], Some(&REVIEW.json)).unwrap();
    assert!(review.html.contains("Nichts hat sich geändert."));
    assert!(marked(&page(&review.html), "data-changed-text").is_empty());
}

/// An older content in which known things were different.
fn older() -> Snapshot {
    let mut old = snapshot();
    let texts = |old: &mut Snapshot, file: &str, id: &str, tag: &str, text: Option<&str>| {
        let texts = old.texts.get_mut(file).unwrap().entry(id.to_owned()).or_default();
        match text {
            Some(text) => texts.insert(tag.to_owned(), text.to_owned()),
            None => texts.remove(tag),
        };
    };
    texts(&mut old, "statements", "statement-f7", "de", Some("Alt."));
    texts(&mut old, "result", "todo-title", "en", None);
    texts(&mut old, "result", "gone", "de", Some("Weg."));
    let unsure = |line: &&mut Line<_>| {
        line.steps
            .iter()
            .any(|step: &Step| step.question == "objected" && step.answers == ["unsure"])
    };
    let line = old.results.iter_mut().find(unsure).unwrap();
    line.result.verdict = String::from("object-again");
    old.groupings.retain(|line| line.result != "no-account");
    old.statements.get_mut("F18").unwrap().speaker = String::from("authority");
    old.statements.get_mut("F49").unwrap().contradicted_since = None;
    old.forms.get_mut("facebook").unwrap().address = String::from("https://www.facebook.com/old");
    old
}

#[allow(clippy::unnecessary_wraps, reason = "a table of old and new reads better")]
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn text_change(id: &str, language: &str, old: Option<String>, new: Option<String>) -> TextChange {
    let file = if id.starts_with("statement") { "statements" } else { "result" };
    TextChange {
        file: file.to_owned(),
        id: id.to_owned(),
        language: language.to_owned(),
        old,
        new,
        places: Vec::new(),
    }
}

#[test]
fn exactly_what_has_changed_is_named() {
    let changes = Changes::between(&older(), &snapshot());
    let f7 = "Wer ein Konto bei Facebook oder Instagram hat, kann dem KI-Training jederzeit \
              widersprechen.";
    let mut statement = text_change("statement-f7", "de", some("Alt."), some(f7));
    statement.places = vec!["verdict-object-now".to_owned(), "faq-objection".to_owned()];
    assert_eq!(
        changes.texts,
        [
            text_change("gone", "de", some("Weg."), None),
            text_change("todo-title", "en", None, some("What to do now")),
            statement,
        ]
    );
    let no_account = vec![Step::new("facebook", "0"), Step::new("instagram", "0")];
    assert_eq!(
        changes.groupings,
        [PathChange { steps: no_account, old: None, new: some("no-account") }]
    );
    let [result] = changes.results.as_slice() else { panic!("{:?}", changes.results) };
    assert_eq!(result.written(), "group=facebook|instagram objected=unsure confirmed=email|popup");
    assert!(result.old.as_ref().unwrap().contains("verdict: object-again"));
    assert!(result.new.as_ref().unwrap().contains("verdict: effective-from-unknown"));
    let field = |id: &str, field: &str, old, new| FieldChange {
        id: id.to_owned(),
        field: field.to_owned(),
        old,
        new,
    };
    assert_eq!(
        changes.statements,
        [
            field("F18", "speaker", some("authority"), some("meta")),
            field("F49", "contradicted_since", None, some("2025-04")),
        ]
    );
    let address = Form::Facebook.address();
    assert_eq!(
        changes.forms,
        [field("facebook", "address", some("https://www.facebook.com/old"), some(address))]
    );
    assert_eq!(changes.count(), 8);
}

#[test]
fn the_pack_shows_old_and_new_side_by_side() {
    let old = serde_json::to_string(&older()).unwrap();
    let review = review(&["en", "de"], Some(&old)).unwrap();
    let page = page(&review.html);
    assert_eq!(marked(&page, "data-changed-text"), ["gone", "todo-title", "statement-f7"]);
    assert_eq!(
        marked(&page, "data-changed-path"),
        [
            "facebook=0 instagram=0",
            "group=facebook|instagram objected=unsure confirmed=email|popup"
        ]
    );
    assert_eq!(
        marked(&page, "data-changed-record"),
        ["F18.speaker", "F49.contradicted_since", "facebook.address"]
    );
    let selector = Selector::parse("[data-changed-text='statement-f7']").unwrap();
    let entry = page.select(&selector).next().unwrap();
    for (part, text) in [
        (".columns > .old .value", "Alt."),
        (".columns > .old + .new .value", "Wer ein Konto bei Facebook oder Instagram hat"),
        (".columns + p", "Stands at: You have not objected yet."),
    ] {
        let words: String =
            entry.select(&Selector::parse(part).unwrap()).flat_map(|p| p.text()).collect();
        assert!(words.starts_with(text), "{part}: {words}");
    }
    assert!(
        review.summary.ends_with("changed: 3 texts, 1 groupings, 1 results, 2 statements, 1 forms")
    );
}

#[test]
fn it_does_not_matter_how_the_lines_were_drawn() {
    let mut old = snapshot();
    let apart = |line: &Line<_>| {
        let result = &line.result;
        let paths = line.expanded().into_iter();
        paths.map(|steps| Line { steps, result: Clone::clone(result) }).collect::<Vec<_>>()
    };
    old.results = old.results.iter().flat_map(apart).collect();
    old.results.reverse();
    assert!(old.results.len() > 100);
    assert_eq!(Changes::between(&old, &snapshot()), Changes::default());
}

#[test]
fn only_languages_of_the_new_pack_are_compared() {
    let german = review(&["de"], Some(&serde_json::to_string(&older()).unwrap())).unwrap();
    assert_eq!(marked(&page(&german.html), "data-changed-text"), ["gone", "statement-f7"]);
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What an earlier run has left behind.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(arguments: &[&str]) -> Output {
    let command = env!("CARGO_BIN_EXE_objection-check");
    Command::new(command).arg("review").args(arguments).output().unwrap()
}

#[test]
fn the_command_writes_the_same_bytes_each_time() {
    let folder = folder("same-bytes");
    let out = folder.join("pack.html");
    let output = run(&["--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), REVIEW.html);
    assert_eq!(std::fs::read_to_string(folder.join("pack.json")).unwrap(), REVIEW.json);
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim_end(), REVIEW.summary);
}

#[test]
fn mistakes_on_the_command_line_are_named_and_nothing_is_written() {
    let folder = folder("mistakes");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    std::fs::write(path("broken.json"), "{}").unwrap();
    let mut other = snapshot();
    other.format = 99;
    std::fs::write(path("other.json"), serde_json::to_string(&other).unwrap()).unwrap();
    let out = path("pack.html");
    for (arguments, message) in [
        (vec!["--lang", "fr"], "--lang fr: there is no such language; there are de, en"),
        (vec!["--since", &path("pack.json")], "--since names the file that would be written"),
        (vec!["--since", &path("none.json")], "none.json: "),
        (vec!["--since", &path("broken.json")], "--since: missing field"),
        (vec!["--since", &path("other.json")], "the file has format 99, and only format 1"),
        (vec!["--json", &path("no/such/folder.json")], "folder.json: "),
    ] {
        let output = run(&[&["--out", out.as_str()], arguments.as_slice()].concat());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{message}");
        assert!(error.contains(message), "{message}: {error}");
    }
    assert!(!folder.join("pack.json").exists() && !folder.join("pack.html").exists());
}
