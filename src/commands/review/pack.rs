//! The review pack: one printable file with everything that a lawyer signs off.
//! Used by the command `review`.

use askama::Template;

use super::changes::{Changes, FieldChange, PathChange, TextChange};
use super::lines::written;
use super::paths::Table;
use super::picture::Picture;
use super::snapshot::Snapshot;
use super::texts::Text;
use super::{uses, words};
use crate::check::{CONTENT_DATE, Form, Source, Speaker, Statement, Status};
use crate::commands::graph::FLOW;
use crate::commands::observed::verdict_id;
use crate::text::{Localizer, wording};

/// What the pack is made of.
pub struct Content<'a> {
    /// The languages; the first one is also the language of the pack itself.
    pub languages: &'a [Localizer<'a>],
    /// All paths.
    pub table: &'a Table,
    /// All texts.
    pub texts: &'a [Text],
    /// The same for machines.
    pub snapshot: &'a Snapshot,
    /// The mark by which this content can be told from any other.
    pub fingerprint: &'a str,
    /// What has changed since the last sign-off, if it is known.
    pub since: Option<Since>,
}

/// The last sign-off and what has changed since.
pub struct Since {
    /// The version of the program then.
    pub version: String,
    /// The mark of the content then.
    pub fingerprint: String,
    /// The differences.
    pub changes: Changes,
}

/// The pack.
#[derive(Template)]
#[template(path = "review/pack.html")]
pub struct Pack<'a> {
    l: Localizer<'a>,
    content: &'a Content<'a>,
    content_date: String,
    language_names: String,
    pictures: Vec<Picture>,
    groupings: Vec<PathEntry>,
    results: Vec<PathEntry>,
    statements: Vec<StatementEntry>,
    forms: Vec<FormEntry>,
    files: Vec<(&'static str, Vec<&'a Text>)>,
}

/// A line of the table of paths.
struct PathEntry {
    /// As form fields, and where they lead.
    written: String,
    /// The same with less to read.
    short: String,
    paths: usize,
    /// In each language: tag, questions with answers, sentences of the result.
    words: Vec<PathWords>,
    statements: Vec<&'static str>,
}

struct PathWords {
    tag: &'static str,
    steps: Vec<(String, String)>,
    result: Vec<String>,
}

struct StatementEntry {
    id: &'static str,
    speaker: String,
    source: String,
    /// The note, if somebody says otherwise.
    note: Option<(&'static str, String)>,
    wordings: Vec<(&'static str, String)>,
    places: Vec<String>,
}

struct FormEntry {
    id: &'static str,
    address: &'static str,
    names: Vec<(&'static str, String)>,
    statements: Vec<&'static str>,
}

impl<'a> Pack<'a> {
    /// Puts the content into the pack.
    pub fn new(content: &'a Content<'a>) -> Self {
        let l = content.languages[0];
        let languages = content.languages;
        let names: Vec<_> = languages.iter().map(|l| l.t("language-name").into_string()).collect();
        let mut files: Vec<(&str, Vec<&Text>)> = Vec::new();
        for text in content.texts {
            match files.last_mut() {
                Some((file, texts)) if *file == text.file => texts.push(text),
                _ => files.push((text.file, vec![text])),
            }
        }
        let statements = Statement::ALL.iter();
        Self {
            l,
            content,
            content_date: l.date(CONTENT_DATE),
            language_names: names.join(", "),
            pictures: languages.iter().map(|l| Picture::new(*l, &FLOW)).collect(),
            groupings: groupings(languages, content.table),
            results: results(languages, content.table),
            statements: statements.map(|one| statement(languages, content.table, *one)).collect(),
            forms: Form::ALL.into_iter().map(|form| form_entry(languages, form)).collect(),
            files,
        }
    }

    /// Where the text of a place stands, in words.
    fn places(&self, change: &TextChange) -> String {
        let words = change.places.iter().map(|place| uses::words(self.l, place));
        words.collect::<Vec<_>>().join(" · ")
    }

    fn steps(&self, change: &PathChange) -> Vec<(String, String)> {
        words::steps(self.l, &change.steps)
    }

    /// The sentences of a written result, as far as this check still knows them.
    fn sentences(&self, result: Option<&String>) -> Vec<String> {
        let lines = result.into_iter().flat_map(|text| text.lines());
        let ids = lines.filter_map(|line| match line.split_once(": ")? {
            ("verdict", id) => Some(format!("verdict-{id}")),
            ("gap", id) => Some(id.to_owned()),
            _ => None,
        });
        let known = |id: &String| self.content.texts.iter().any(|text| text.id == *id);
        ids.filter(known).map(|id| uses::words(self.l, &id)).collect()
    }

    /// The heading of a kind of change.
    fn kinds<'c>(&self, changes: &'c Changes) -> [(String, &'c [PathChange]); 2] {
        let title = |id| self.l.t(id).into_string();
        [
            (title("review-groupings-title"), &changes.groupings),
            (title("review-results-title"), &changes.results),
        ]
    }

    fn records<'c>(&self, changes: &'c Changes) -> [(String, &'c [FieldChange]); 2] {
        let title = |id| self.l.t(id).into_string();
        [
            (title("review-statements-title"), &changes.statements),
            (title("review-forms-title"), &changes.forms),
        ]
    }
}

fn groupings(languages: &[Localizer<'_>], table: &Table) -> Vec<PathEntry> {
    let lines = table.groupings.iter();
    lines
        .map(|line| PathEntry {
            written: format!("{} → {}", written(&line.steps), line.result),
            short: format!("{} → {}", words::short(&line.steps), line.result),
            paths: line.paths(),
            words: in_each(languages, |l| (words::steps(l, &line.steps), words::grouping(l, line))),
            statements: Vec::new(),
        })
        .collect()
}

fn results(languages: &[Localizer<'_>], table: &Table) -> Vec<PathEntry> {
    let lines = table.results.iter();
    lines
        .map(|line| PathEntry {
            written: format!("{} → {}", written(&line.steps), verdict_id(line.result.verdict)),
            short: format!("{} → {}", words::short(&line.steps), verdict_id(line.result.verdict)),
            paths: line.paths(),
            words: in_each(languages, |l| {
                (words::steps(l, &line.steps), words::told(l, &line.result))
            }),
            statements: line.result.statements.iter().map(|one| one.id()).collect(),
        })
        .collect()
}

fn in_each<'a>(
    languages: &[Localizer<'a>],
    words: impl Fn(Localizer<'a>) -> (Vec<(String, String)>, Vec<String>),
) -> Vec<PathWords> {
    let in_one = |l: &Localizer<'a>| {
        let (steps, result) = words(*l);
        PathWords { tag: l.tag(), steps, result }
    };
    languages.iter().map(in_one).collect()
}

fn statement(languages: &[Localizer<'_>], table: &Table, statement: Statement) -> StatementEntry {
    let l = languages[0];
    let places = uses::places(table, statement);
    let note = match statement.status() {
        Status::Contradicted { since } => {
            statement.note().map(|note| (note.id(), wording::published(l, since)))
        }
        Status::Current => None,
    };
    StatementEntry {
        id: statement.id(),
        speaker: speaker(l, statement.speaker()),
        source: source(l, statement.source()),
        note,
        wordings: wordings(languages, &statement.message()),
        places: places.iter().map(|place| uses::words(l, place)).collect(),
    }
}

fn speaker(l: Localizer<'_>, speaker: Speaker) -> String {
    l.t(format!("speaker-{}", speaker.id())).into_string()
}

fn source(l: Localizer<'_>, source: Source) -> String {
    wording::source_name(l, source)
}

fn form_entry(languages: &[Localizer<'_>], form: Form) -> FormEntry {
    FormEntry {
        id: form.id(),
        address: form.address(),
        names: wordings(languages, &format!("form-{}", form.id())),
        statements: form.statements().iter().map(|one| one.id()).collect(),
    }
}

fn wordings(languages: &[Localizer<'_>], id: &str) -> Vec<(&'static str, String)> {
    languages.iter().map(|l| (l.tag(), l.t(id.to_owned()).into_string())).collect()
}
