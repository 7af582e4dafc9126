//! What has changed since the last sign-off: sentences, paths, results, statements, forms.
//! Used by the review pack.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::lines::{Line, Step, merge, written};
use super::snapshot::{ResultRecord, Snapshot};

/// All differences between two snapshots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Changed texts.
    pub texts: Vec<TextChange>,
    /// Answers that make other groups of accounts now.
    pub groupings: Vec<PathChange>,
    /// Groups that are told something else now.
    pub results: Vec<PathChange>,
    /// Changed statements.
    pub statements: Vec<FieldChange>,
    /// Changed forms.
    pub forms: Vec<FieldChange>,
}

/// A text in one language; without an old wording it is new, without a new one it is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// The file.
    pub file: String,
    /// The id.
    pub id: String,
    /// The language.
    pub language: String,
    /// The old wording.
    pub old: Option<String>,
    /// The new wording.
    pub new: Option<String>,
    /// Where it stands, if it is the text of a statement.
    pub places: Vec<String>,
}

/// Paths with another result; without an old one they are new, without a new one they are gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathChange {
    /// The answers.
    pub steps: Vec<Step>,
    /// The old result: the groups, or [`ResultRecord::written`].
    pub old: Option<String>,
    /// The new result.
    pub new: Option<String>,
}

/// A property of a statement or a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Of which one.
    pub id: String,
    /// Which property.
    pub field: String,
    /// The old value.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
}

impl Changes {
    /// What has changed from the old to the new content. Only the languages of the new snapshot
    /// are compared.
    pub fn between(old: &Snapshot, new: &Snapshot) -> Self {
        Self {
            texts: texts(old, new),
            groupings: paths(&old.groupings, &new.groupings, Clone::clone),
            results: paths(&old.results, &new.results, ResultRecord::written),
            statements: fields(&old.statements, &new.statements),
            forms: fields(&old.forms, &new.forms),
        }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        let paths = self.groupings.len() + self.results.len();
        self.texts.len() + paths + self.statements.len() + self.forms.len()
    }
}

impl PathChange {
    /// The answers as one text.
    pub fn written(&self) -> String {
        written(&self.steps)
    }
}

/// File, id and language.
type TextKey = (String, String, String);

type Wordings = BTreeMap<TextKey, String>;

/// File, id and language of each text, in languages that count.
fn wordings(snapshot: &Snapshot, languages: &[String]) -> Wordings {
    let mut wordings = Wordings::new();
    for (file, ids) in &snapshot.texts {
        for (id, by_language) in ids {
            for (language, wording) in by_language {
                if languages.contains(language) {
                    let key = (file.clone(), id.clone(), language.clone());
                    wordings.insert(key, wording.clone());
                }
            }
        }
    }
    wordings
}

fn texts(old: &Snapshot, new: &Snapshot) -> Vec<TextChange> {
    let (before, after) = (wordings(old, &new.languages), wordings(new, &new.languages));
    let change = |((file, id, language), (old_text, new_text)): (TextKey, _)| TextChange {
        places: places_of(new, &id).or_else(|| places_of(old, &id)).unwrap_or_default(),
        file,
        id,
        language,
        old: old_text,
        new: new_text,
    };
    different(&before, &after).map(change).collect()
}

/// Where the statement with this text stands.
fn places_of(snapshot: &Snapshot, text: &str) -> Option<Vec<String>> {
    let id = text.strip_prefix("statement-")?;
    let statement = snapshot.statements.iter().find(|(other, _)| other.eq_ignore_ascii_case(id));
    statement.map(|(_, record)| record.places.clone())
}

/// The keys with different values, with the old and the new value of each.
fn different<K: Ord + Clone, V: PartialEq + Clone>(
    old: &BTreeMap<K, V>,
    new: &BTreeMap<K, V>,
) -> impl Iterator<Item = (K, (Option<V>, Option<V>))> {
    let mut keys: Vec<&K> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let pair = |key: &K| (key.clone(), (old.get(key).cloned(), new.get(key).cloned()));
    let pairs: Vec<_> = keys.into_iter().map(pair).collect();
    pairs.into_iter().filter(|(_, (old, new))| old != new)
}

/// Compares path by path, so that it does not matter how the lines were drawn; paths that have
/// changed alike share a line again.
fn paths<R: PartialEq>(
    old: &[Line<R>],
    new: &[Line<R>],
    result: impl Fn(&R) -> String,
) -> Vec<PathChange> {
    let (before, after) = (by_path(old, &result), by_path(new, &result));
    // In the order of the check, which the lines keep; what is gone comes last.
    let mut order: Vec<&Vec<Step>> = after.order.iter().collect();
    order.extend(before.order.iter().filter(|path| !after.results.contains_key(&written(path))));
    let mut changed = Vec::new();
    for path in order {
        let results = (before.results.get(&written(path)), after.results.get(&written(path)));
        if results.0 != results.1 {
            let result = (results.0.cloned(), results.1.cloned());
            changed.push(Line { steps: path.clone(), result });
        }
    }
    let change = |line: Line<(Option<String>, Option<String>)>| PathChange {
        steps: line.steps,
        old: line.result.0,
        new: line.result.1,
    };
    merge(changed).into_iter().map(change).collect()
}

struct ByPath {
    order: Vec<Vec<Step>>,
    results: BTreeMap<String, String>,
}

fn by_path<R: PartialEq>(lines: &[Line<R>], result: impl Fn(&R) -> String) -> ByPath {
    let mut paths = ByPath { order: Vec::new(), results: BTreeMap::new() };
    for line in lines {
        let result = result(&line.result);
        for path in line.expanded() {
            paths.results.insert(written(&path), result.clone());
            paths.order.push(path);
        }
    }
    paths
}

fn fields<R: Serialize>(old: &BTreeMap<String, R>, new: &BTreeMap<String, R>) -> Vec<FieldChange> {
    let values = |records: &BTreeMap<String, R>| {
        let mut values = BTreeMap::new();
        for (id, record) in records {
            let record = serde_json::to_value(record).unwrap_or_default();
            for (field, value) in record.as_object().into_iter().flatten() {
                if !value.is_null() {
                    values.insert((id.clone(), field.clone()), shown(value));
                }
            }
        }
        values
    };
    let change = |((id, field), (old, new))| FieldChange { id, field, old, new };
    different(&values(old), &values(new)).map(change).collect()
}

/// A value as people read it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
