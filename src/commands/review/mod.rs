//! `objection-check review`: the pack for legal sign-off, and beside it the same for machines.
//! With an older one of those it says what has changed since.

mod changes;
mod in_order;
mod lines;
mod pack;
mod paths;
mod picture;
mod shapes;
mod snapshot;
mod texts;
mod uses;
mod words;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use askama::Template as _;
use clap::Args;
use sha2::{Digest, Sha256};

pub use changes::{Changes, FieldChange, PathChange, TextChange};
pub use lines::{Line, Step, written};
pub use paths::{Entangled, Grouping, Table, Told};
pub use snapshot::{FORMAT, FormRecord, ResultRecord, Snapshot, StatementRecord};

use super::walk::WALKS;
use super::{CommandError, language};
use crate::text::{Catalogue, Localizer, Tag};
use pack::{Content, Pack, Since};

/// The table of paths, found once: the rule does not change while the program runs.
static TABLE: LazyLock<Result<Table, Entangled>> = LazyLock::new(|| Table::of(&WALKS));

/// The options of the command.
#[derive(Debug, Args)]
pub struct ReviewOptions {
    /// The languages, the first one for the headings too; all there are if none is named.
    #[arg(long, value_delimiter = ',', value_name = "LANG,...")]
    lang: Vec<String>,

    /// Where to write the pack.
    #[arg(long, value_name = "FILE.html")]
    out: PathBuf,

    /// Where to write the same for machines; beside the pack if not said.
    #[arg(long, value_name = "FILE.json")]
    json: Option<PathBuf>,

    /// The file for machines of the last sign-off, to show what has changed since.
    #[arg(long, value_name = "OLD.json")]
    since: Option<PathBuf>,
}

/// What a review writes.
pub struct Review {
    /// The pack.
    pub html: String,
    /// The same for machines.
    pub json: String,
    /// One line that says what is in it.
    pub summary: String,
}

impl ReviewOptions {
    /// Writes the files.
    pub(super) fn run(&self) -> Result<(), CommandError> {
        let json = self.json.clone().unwrap_or_else(|| self.out.with_extension("json"));
        if self.since.as_ref() == Some(&json) {
            return Err(CommandError::WouldOverwrite(json));
        }
        let old = self.since.as_deref().map(read).transpose()?;
        let languages: Vec<&str> = self.lang.iter().map(String::as_str).collect();
        let review = review(&languages, old.as_deref())?;
        write(&json, &review.json)?;
        write(&self.out, &review.html)?;
        super::print(&review.summary)
    }
}

/// Makes the pack in these languages, or in all; `old` is the content of an older file for
/// machines. The same content gives the same bytes.
///
/// # Errors
/// Names an unknown language, or what is wrong with the older file.
pub fn review(languages: &[&str], old: Option<&str>) -> Result<Review, CommandError> {
    let catalogue = Catalogue::built_in()?;
    let languages = chosen(&catalogue, languages)?;
    // What is wrong with it is said before the work of all paths is done.
    let old = old.map(Old::read).transpose()?;
    let tags: Vec<Tag> = languages.iter().map(Localizer::tag).collect();
    let table = TABLE.as_ref().map_err(Clone::clone)?;
    let texts = texts::texts(&tags);
    let snapshot = Snapshot::new(&tags, &texts, table);
    let json = snapshot.to_json()?;
    let fingerprint = fingerprint(&json);
    let since = old.map(|old| old.compared_with(&snapshot));
    let summary = summary(&snapshot, since.as_ref());
    let content = Content {
        languages: &languages,
        table,
        texts: &texts,
        snapshot: &snapshot,
        fingerprint: &fingerprint,
        since,
    };
    Ok(Review { html: Pack::new(&content).render()?, json, summary })
}

fn chosen<'a>(catalogue: &'a Catalogue, tags: &[&str]) -> Result<Vec<Localizer<'a>>, CommandError> {
    if tags.is_empty() {
        return Ok(catalogue.localizers().collect());
    }
    tags.iter().map(|tag| language(catalogue, tag)).collect()
}

/// The content of an older file.
struct Old {
    snapshot: Snapshot,
    fingerprint: String,
}

impl Old {
    fn read(json: &str) -> Result<Self, CommandError> {
        let snapshot: Snapshot = serde_json::from_str(json).map_err(CommandError::Old)?;
        if snapshot.format != FORMAT {
            return Err(CommandError::OldFormat { found: snapshot.format, known: FORMAT });
        }
        Ok(Self { snapshot, fingerprint: fingerprint(json) })
    }

    fn compared_with(self, new: &Snapshot) -> Since {
        Since {
            changes: Changes::between(&self.snapshot, new),
            version: self.snapshot.version,
            fingerprint: self.fingerprint,
        }
    }
}

/// A mark by which one content can be told from another: the first half of its SHA-256, in groups
/// that can be read out.
fn fingerprint(json: &str) -> String {
    let hash = Sha256::digest(json);
    let groups = hash[..16].chunks(2).map(|pair| format!("{:02x}{:02x}", pair[0], pair[1]));
    groups.collect::<Vec<_>>().join(" ")
}

fn summary(snapshot: &Snapshot, since: Option<&Since>) -> String {
    let content = format!(
        "{} texts in {}; {} paths in {} + {} lines; {} statements; {} forms",
        snapshot.text_count(),
        snapshot.languages.join(", "),
        snapshot.walks,
        snapshot.groupings.len(),
        snapshot.results.len(),
        snapshot.statements.len(),
        snapshot.forms.len(),
    );
    let Some(Since { changes, .. }) = since else { return content };
    format!(
        "{content}; changed: {} texts, {} groupings, {} results, {} statements, {} forms",
        changes.texts.len(),
        changes.groupings.len(),
        changes.results.len(),
        changes.statements.len(),
        changes.forms.len(),
    )
}

fn read(path: &Path) -> Result<String, CommandError> {
    std::fs::read_to_string(path)
        .map_err(|error| CommandError::File { path: path.to_owned(), error })
}

fn write(path: &Path, text: &str) -> Result<(), CommandError> {
    std::fs::write(path, text).map_err(|error| CommandError::File { path: path.to_owned(), error })
}
