//! Everything a lawyer signs off, for machines: texts, paths with their results, statements, forms.
//! Written beside the review pack; a later review reads it again and says what has changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::lines::Line;
use super::paths::{Table, Told};
use super::texts::Text;
use super::uses::places;
use crate::check::{CONTENT_DATE, Form, Gap, Published, Statement, Status, Verdict};
use crate::commands::observed::verdict_id;
use crate::text::Tag;

/// The form of the file; another number is another form.
pub const FORMAT: u32 = 1;

/// What was, or is to be, signed off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// [`FORMAT`].
    pub format: u32,
    /// The version of the program.
    pub version: String,
    /// The day of the authority's page.
    pub content_date: String,
    /// The languages.
    pub languages: Vec<String>,
    /// How many paths were walked.
    pub walks: usize,
    /// File, id and language of each text.
    pub texts: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
    /// Which answers make which groups of accounts.
    pub groupings: Vec<Line<String>>,
    /// What each kind of group is told.
    pub results: Vec<Line<ResultRecord>>,
    /// The statements by id.
    pub statements: BTreeMap<String, StatementRecord>,
    /// The forms by id.
    pub forms: BTreeMap<String, FormRecord>,
}

/// What a group is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultRecord {
    /// The end of the Fluent id of its sentence.
    pub verdict: String,
    /// The day from which the objection is effective, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The Fluent id of the sentence about the time that is not covered.
    pub gap: String,
    /// The ids of the forms.
    pub forms: Vec<String>,
    /// The ids of the statements.
    pub statements: Vec<String>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementRecord {
    /// Who says it.
    pub speaker: String,
    /// Where it comes from.
    pub source: String,
    /// When that was published.
    pub published: Option<String>,
    /// Since when somebody says otherwise.
    pub contradicted_since: Option<String>,
    /// The statement that says so.
    pub note: Option<String>,
    /// The Fluent ids of the places where it stands.
    pub places: Vec<String>,
}

/// A form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormRecord {
    /// Where it is.
    pub address: String,
    /// The statements that name it.
    pub statements: Vec<String>,
}

impl Snapshot {
    /// The content as it is now.
    pub fn new(languages: &[Tag], texts: &[Text], table: &Table) -> Self {
        let mut by_file: BTreeMap<_, BTreeMap<_, BTreeMap<_, _>>> = BTreeMap::new();
        for text in texts {
            let wordings = text.wordings.iter();
            let wordings = wordings.map(|(tag, wording)| ((*tag).to_owned(), wording.clone()));
            let file = by_file.entry(text.file.to_owned()).or_default();
            file.insert(text.id.clone(), wordings.collect());
        }
        let statements = Statement::ALL.iter().copied();
        let groupings = table.groupings.iter();
        let results = table.results.iter();
        Self {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            content_date: CONTENT_DATE.to_string(),
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            walks: table.walks,
            texts: by_file,
            groupings: groupings
                .map(|line| Line { steps: line.steps.clone(), result: line.result.to_string() })
                .collect(),
            results: results
                .map(|line| Line {
                    steps: line.steps.clone(),
                    result: ResultRecord::of(&line.result),
                })
                .collect(),
            statements: statements
                .map(|one| (one.id().to_owned(), StatementRecord::of(table, one)))
                .collect(),
            forms: Form::ALL
                .into_iter()
                .map(|form| (form.id().to_owned(), FormRecord::of(form)))
                .collect(),
        }
    }

    /// The content of the file: always the same for the same content.
    ///
    /// # Errors
    /// Only if a value cannot be written as JSON.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// How many texts there are, in however many languages.
    pub fn text_count(&self) -> usize {
        self.texts.values().map(BTreeMap::len).sum()
    }
}

impl ResultRecord {
    /// The record as lines of text, the verdict first.
    pub fn written(&self) -> String {
        let lines = [
            ("verdict", self.verdict.clone()),
            ("from", self.from.clone().unwrap_or_default()),
            ("gap", self.gap.clone()),
            ("forms", self.forms.join(" ")),
            ("statements", self.statements.join(" ")),
        ];
        let filled = lines.iter().filter(|(_, value)| !value.is_empty());
        let line = |(name, value): &(&str, String)| format!("{name}: {value}");
        filled.map(line).collect::<Vec<_>>().join("\n")
    }

    fn of(told: &Told) -> Self {
        let from = match told.verdict {
            Verdict::EffectiveFrom(day) => day.map(|day| day.to_string()),
            Verdict::Effective | Verdict::ObjectAgain | Verdict::ObjectNow => None,
        };
        Self {
            verdict: verdict_id(told.verdict).to_owned(),
            from,
            gap: gap_id(told.gap).to_owned(),
            forms: told.forms.iter().map(|form| form.id().to_owned()).collect(),
            statements: ids(&told.statements),
        }
    }
}

impl StatementRecord {
    fn of(table: &Table, statement: Statement) -> Self {
        Self {
            speaker: statement.speaker().id().to_owned(),
            source: statement.source().id().to_owned(),
            published: written(statement.source().published()),
            contradicted_since: match statement.status() {
                Status::Contradicted { since } => written(since),
                Status::Current => None,
            },
            note: statement.note().map(|note| note.id().to_owned()),
            places: places(table, statement),
        }
    }
}

impl FormRecord {
    fn of(form: Form) -> Self {
        Self { address: form.address().to_owned(), statements: ids(form.statements()) }
    }
}

fn ids(statements: &[Statement]) -> Vec<String> {
    statements.iter().map(|statement| statement.id().to_owned()).collect()
}

/// A date as exactly as it is known.
fn written(published: Published) -> Option<String> {
    match published {
        Published::On(day) => Some(day.to_string()),
        Published::In(year, month) => Some(format!("{year:04}-{month:02}")),
        Published::Undated => None,
    }
}

const fn gap_id(gap: Gap) -> &'static str {
    match gap {
        Gap::None => "gap-none",
        Gap::FirstDay => "gap-first-day",
        Gap::Until(_) => "gap-until",
        Gap::UntilUnknown => "gap-until-unknown",
        Gap::UntilNewObjection => "gap-until-new-objection",
    }
}
