//! `review`: the pack for legal sign-off, as plain text (Markdown): the flow, the rule with its results
//! in words, every statement with speaker, source and date, where it stands, and every text of all
//! languages side by side. With an older pack, what has changed since. Used by the binary.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use askama::Template;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use jiff::civil::date;
use similar::TextDiff;

use crate::check::{Account, Confirmed, Group, Objected, ObjectionDate, Verdict};
use crate::content::{CONTENT_DATE, Form, Place, Statement};
use crate::text::wording::{choice_label, published, source_name, verdict_sentence};
use crate::text::{Catalogue, Localizer};

/// What to write.
#[derive(Debug, clap::Args)]
pub struct ReviewOptions {
    /// An older pack: writes only what has changed since, as a diff.
    #[arg(long, value_name = "FILE")]
    since: Option<PathBuf>,
}

#[derive(Template)]
#[template(path = "review.md", whitespace = "preserve")]
struct Pack {
    catalogue: Catalogue,
}

impl ReviewOptions {
    /// The pack, or what has changed; an error if the older pack cannot be read or the built-in texts
    /// have a mistake.
    pub(super) fn text(self) -> Result<String, Box<dyn std::error::Error>> {
        let new = Pack { catalogue: Catalogue::built_in()? }.render()?;
        let Some(path) = self.since else { return Ok(new) };
        let old = std::fs::read_to_string(&path);
        let old = old.map_err(|error| format!("--since {}: {error}", path.display()))?;
        Ok(TextDiff::from_lines(&old, &new).unified_diff().header("old", "new").to_string())
    }
}

/// Every row of the public interface's rule in words.
fn rule(l: Localizer<'_>) -> Vec<String> {
    let dates = [
        ObjectionDate::Day(date(2025, 8, 3)),
        ObjectionDate::Month { year: 2025, month: 9 },
        ObjectionDate::Unknown,
    ];
    let mut rows = Vec::new();
    for confirmed in Confirmed::ALL {
        let asked = if confirmed.is_yes() { Objected::ALL.map(Some).to_vec() } else { vec![None] };
        for objected in asked {
            let is_dated = objected == Some(Objected::SinceStart);
            let dates = if is_dated { &dates[..] } else { &dates[2..] };
            rows.extend(dates.iter().map(|date| row(l, confirmed, objected, *date)));
        }
    }
    rows
}

/// What follows for one account from these answers.
fn row(
    l: Localizer<'_>,
    confirmed: Confirmed,
    objected: Option<Objected>,
    date: ObjectionDate,
) -> String {
    let verdict = Verdict::of(confirmed, objected, date);
    let accounts = vec![Account::FIRST];
    let sentence = verdict_sentence(l, &Group { accounts, confirmed, objected, verdict });
    let confirmed = choice_label(l, "confirmed", confirmed.id()).into_string();
    let objected = objected.map(|one| choice_label(l, "objected", one.id()).into_string());
    let answers: Vec<_> = [confirmed].into_iter().chain(objected).collect();
    let from = verdict.effective_from().map(|from| format!(" {from}")).unwrap_or_default();
    let (answers, sentence) = (answers.join(" / "), sentence.replace('\n', " "));
    format!("{answers} -> `{}{from}`: {sentence}", verdict.id())
}

/// Who says a statement, where it comes from, and in which places it stands.
fn described(l: Localizer<'_>, statement: Statement) -> String {
    let source = statement.source();
    let (name, day) = (source_name(l, source), published(l, source.published()));
    let places = Place::ALL.iter().filter(|place| place.statements().contains(&statement));
    let places = places.map(|place| place.id()).collect::<Vec<_>>().join(", ");
    let (speaker, day) = (statement.speaker().id(), day.unwrap_or_default());
    format!("{} ({speaker}; {name}; {day}): {places}", statement.id())
}

/// Every message by its file and id, in all languages one below the other.
fn messages() -> BTreeMap<(&'static str, String), String> {
    let mut messages: BTreeMap<_, String> = BTreeMap::new();
    for (tag, file, source) in Catalogue::built_in_sources() {
        // Texts with mistakes do not get this far: the catalogue refuses them.
        let Ok(resource) = parser::parse(source) else { continue };
        for entry in resource.body {
            let Entry::Message(mut message) = entry else { continue };
            message.comment = None;
            let id = message.id.name.to_owned();
            let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
            let _ =
                writeln!(messages.entry((file, id)).or_default(), "[{tag}] {}", text.trim_end());
        }
    }
    messages
}
