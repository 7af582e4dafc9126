//! The review pack: complete, always the same for the same content, and exact about changes.

#![allow(clippy::unwrap_used, reason = "a test may fail here")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;

use objection_check::check::{Advice, Form, Group, Network, Statement, Verdict};
use objection_check::commands::review::{
    Changes, FieldChange, Line, PathChange, Review, Snapshot, Step, TextChange, review, written,
};
use objection_check::commands::{Walk, every_walk};
use objection_check::text::Catalogue;
use scraper::{Html, Selector};

static REVIEW: LazyLock<Review> = LazyLock::new(|| review(&[], None).unwrap());

fn snapshot() -> Snapshot {
    serde_json::from_str(&REVIEW.json).unwrap()
}

fn page(html: &str) -> Html {
    Html::parse_document(html)
}

/// The values of an attribute, in order.
fn marked(page: &Html, name: &str) -> Vec<String> {
    let selector = Selector::parse(&format!("[{name}]")).unwrap();
    page.select(&selector).filter_map(|one| one.attr(name)).map(str::to_owned).collect()
}

/// Every message and attribute of a language's files, found without the parser of the program.
fn ids(tag: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for (_, _, source) in Catalogue::built_in_sources().filter(|(other, _, _)| *other == tag) {
        let mut message = "";
        for line in source.lines() {
            let Some((start, _)) = line.split_once(" =") else { continue };
            if let Some(attribute) = start.strip_prefix("    .") {
                ids.push(format!("{message}.{attribute}"));
            } else if start.starts_with(|letter: char| letter.is_ascii_lowercase())
                && start.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            {
                message = start;
                ids.push(start.to_owned());
            }
        }
    }
    ids
}

#[test]
fn every_message_stands_in_the_pack_in_every_language() {
    let page = page(&REVIEW.html);
    let rows = Selector::parse("tr[data-message]").unwrap();
    let cells = Selector::parse("td[lang]").unwrap();
    let in_pack: HashMap<String, Vec<(String, String)>> = page
        .select(&rows)
        .map(|row| {
            let cell = |cell: scraper::ElementRef<'_>| {
                (cell.attr("lang").unwrap().to_owned(), cell.text().collect())
            };
            (row.attr("data-message").unwrap().to_owned(), row.select(&cells).map(cell).collect())
        })
        .collect();
    let catalogue = Catalogue::built_in().unwrap();
    for l in catalogue.localizers() {
        let ids = ids(l.tag());
        assert!(ids.len() > 400 && ids.contains(&"speaker-meta.explained".to_owned()));
        assert_eq!(in_pack.len(), ids.len(), "{}", l.tag());
        for id in ids {
            let wordings = &in_pack[&id];
            let (_, text) = wordings.iter().find(|(tag, _)| tag == l.tag()).unwrap();
            let resolved = l.t(id.clone()).to_string();
            // Texts with variables stand there as in the file.
            assert!(text == &resolved || text.contains('{'), "{id}: {text}");
        }
    }
}

fn stands_for(line: &[Step], path: &[(String, String)]) -> bool {
    line.len() == path.len()
        && line.iter().zip(path).all(|(step, (question, answer))| {
            step.question == *question && step.answers.contains(answer)
        })
}

/// The answers of a walk that decide about groups, as form fields.
fn grouping_fields(walk: &Walk) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (question, choice) in &walk.steps {
        let (question, answer) = (question.to_string(), choice.to_string());
        match question.split('.').next().unwrap() {
            "accounts" => {
                let (facebook, instagram) = answer.split_once('+').unwrap();
                fields.push(("facebook".to_owned(), facebook.to_owned()));
                fields.push(("instagram".to_owned(), instagram.to_owned()));
            }
            "linked" | "objected" => fields.push((question, answer)),
            _ => {}
        }
    }
    fields
}

/// The answers about a group, without the account's name.
fn group_fields(walk: &Walk, group: &Group) -> Vec<(String, String)> {
    let networks: Vec<_> = group.networks().map(Network::id).collect();
    let kind = match (networks.as_slice(), group.accounts.len()) {
        ([network], 2..) => format!("{network}+{network}"),
        (networks, _) => networks.join("+"),
    };
    let ends = [".all".to_owned(), format!(".{}", group.accounts[0])];
    let about = walk.steps.iter().filter_map(|(question, choice)| {
        let question = question.to_string();
        let stem = ends.iter().find_map(|end| question.strip_suffix(end))?;
        Some((stem.to_owned(), choice.to_string()))
    });
    std::iter::once(("group".to_owned(), kind)).chain(about).collect()
}

fn one_line<'a, R>(lines: &'a [Line<R>], path: &[(String, String)]) -> &'a R {
    let found: Vec<_> = lines.iter().filter(|line| stands_for(&line.steps, path)).collect();
    assert_eq!(found.len(), 1, "{path:?}");
    &found[0].result
}

#[test]
fn every_path_of_the_check_stands_in_the_table_once_with_its_result() {
    let snapshot = snapshot();
    let walks = every_walk(2);
    assert_eq!(walks.len(), 5901);
    for walk in &walks {
        let grouping = one_line(&snapshot.groupings, &grouping_fields(walk));
        let Advice::Groups { groups, link_unsure } = &walk.advice else {
            assert_eq!(grouping, "no-account");
            continue;
        };
        let names = groups.iter().map(|group| {
            let names: Vec<_> = group.accounts.iter().map(ToString::to_string).collect();
            names.join("+")
        });
        let mut names: Vec<_> = names.collect();
        names.extend(link_unsure.then(|| "link-unsure".to_owned()));
        assert_eq!(*grouping, names.join(" "));
        for group in groups {
            let result = one_line(&snapshot.results, &group_fields(walk, group));
            assert!(result.verdict.starts_with(group.verdict.id()));
            let from = match group.verdict {
                Verdict::EffectiveFrom(day) => day.map(|day| day.to_string()),
                _ => None,
            };
            assert_eq!(result.from, from);
            let forms: Vec<_> = group.forms().iter().map(|form| form.id().to_owned()).collect();
            assert_eq!(result.forms, forms);
            for reason in group.reasons().iter().chain(&group.gap_reasons()) {
                assert!(result.statements.contains(&reason.id().to_owned()), "{reason:?}");
            }
        }
    }
}

#[test]
fn every_line_of_the_table_stands_in_the_pack_with_words_in_every_language() {
    let snapshot = snapshot();
    let page = page(&REVIEW.html);
    let groupings = snapshot.groupings.iter();
    let groupings = groupings.map(|line| format!("{} → {}", written(&line.steps), line.result));
    let results = snapshot.results.iter();
    let results = results.map(|line| format!("{} → {}", written(&line.steps), line.result.verdict));
    let lines: Vec<String> = groupings.chain(results).collect();
    assert_eq!(marked(&page, "data-path"), lines);
    let told = Selector::parse("tr[data-path] td").unwrap();
    for cell in page.select(&told) {
        let sentence = Selector::parse(".told").unwrap();
        assert!(cell.select(&sentence).count() >= 1);
    }
    assert!(!REVIEW.html.contains('⟦'), "a text is missing");
}

#[test]
fn the_numbers_of_everything_stand_on_the_first_page() {
    let snapshot = snapshot();
    let facts = Selector::parse("header .facts td").unwrap();
    let page = page(&REVIEW.html);
    let facts: Vec<String> = page.select(&facts).map(|cell| cell.text().collect()).collect();
    for number in [
        snapshot.text_count(),
        snapshot.walks,
        snapshot.groupings.len(),
        snapshot.results.len(),
        snapshot.statements.len(),
        snapshot.forms.len(),
    ] {
        assert!(facts.contains(&number.to_string()), "{number}: {facts:?}");
    }
}

#[test]
fn every_statement_stands_in_the_pack_with_speaker_source_and_places() {
    let page = page(&REVIEW.html);
    let ids: Vec<_> = Statement::ALL.iter().map(|one| one.id().to_owned()).collect();
    assert_eq!(marked(&page, "data-statement"), ids);
    let entry = |id: &str| -> String {
        let selector = Selector::parse(&format!("[data-statement='{id}']")).unwrap();
        let text: String = page.select(&selector).next().unwrap().text().collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let f49 = entry("F49");
    for part in [
        "Wer es sagt: Behörde",
        "Quelle: Seite der Datenschutzbehörde, 27. Mai 2025",
        "Für Unterhaltungen mit den Chatbots gibt es keine Möglichkeit zum Widerspruch.",
        "there is no way to object",
        "Andere sehen es anders (seit April 2025). Der Hinweis dazu ist views-differ-chatbot.",
        "Ihre Chats mit Meta AI in WhatsApp, Facebook und Instagram",
        "Kann ich Meta AI nutzen, wenn ich widersprochen habe?",
    ] {
        assert!(f49.contains(part), "{part}: {f49}");
    }
    assert!(entry("F18").contains("Wer es sagt: laut Meta"));
    assert!(
        entry("views-differ-2024").contains("Quelle: Bericht über ein Schreiben von noyb, Mai")
    );
    for (id, statement) in &snapshot().statements {
        assert!(!statement.places.is_empty(), "{id} stands nowhere");
    }
}

#[test]
fn the_forms_stand_there_with_their_addresses() {
    let page = page(&REVIEW.html);
    assert_eq!(marked(&page, "data-form"), Form::ALL.map(|form| form.id().to_owned()));
    for form in Form::ALL {
        assert!(REVIEW.html.contains(form.address()));
    }
}

#[test]
fn the_pack_is_one_file_without_scripts() {
    let page = page(&REVIEW.html);
    for selector in ["script", "link", "img", "iframe", "[src]", "[onload]", "[onclick]"] {
        let found = page.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!(found, 0, "{selector}");
    }
    assert!(marked(&page, "href").iter().all(|address| address.starts_with('#')));
    let pictures = page.select(&Selector::parse("svg.flow").unwrap()).count();
    assert_eq!(pictures, 2);
}

#[test]
fn links_inside_the_pack_lead_somewhere() {
    let page = page(&REVIEW.html);
    let ids = marked(&page, "id");
    for address in marked(&page, "href") {
        assert!(ids.contains(&address[1..].to_owned()), "{address}");
    }
}

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
        (".columns > .old", "beforeAlt."),
        (".columns > .old + .new", "nowWer ein Konto bei Facebook oder Instagram hat"),
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
    let output = run(&["--lang", "de,en", "--out", out.to_str().unwrap()]);
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
