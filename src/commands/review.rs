//! `review`: the pack for legal sign-off, as plain text (Markdown): the flow, the rule with its results
//! in words, every statement with speaker, source and date, where it stands, and every text of all
//! languages side by side. With an older pack, what has changed since. Used by the binary.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use jiff::civil::date;
use similar::TextDiff;

use super::flow::flow;
use crate::check::{Account, Confirmed, Group, Network, Objected, ObjectionDate, Verdict};
use crate::content::{CONTENT_DATE, Form, Place, Statement};
use crate::text::statements::{published, source_name};
use crate::text::wording::{choice_label, verdict_sentence};
use crate::text::{Catalogue, Localizer};

/// What to write.
#[derive(Debug, clap::Args)]
pub struct ReviewOptions {
    /// An older pack: writes only what has changed since, as a diff.
    #[arg(long, value_name = "FILE")]
    since: Option<PathBuf>,
}

impl ReviewOptions {
    /// The pack, or what has changed; an error if the older pack cannot be read or the built-in texts
    /// have a mistake.
    pub(super) fn text(self) -> Result<String, Box<dyn std::error::Error>> {
        let new = pack(&Catalogue::built_in()?);
        let Some(path) = self.since else { return Ok(new) };
        let old = std::fs::read_to_string(&path);
        let old = old.map_err(|error| format!("--since {}: {error}", path.display()))?;
        Ok(TextDiff::from_lines(&old, &new).unified_diff().header("old", "new").to_string())
    }
}

/// The whole pack.
fn pack(catalogue: &Catalogue) -> String {
    let mut pack = format!(
        "# Objection Check: pack for review\n\nContent as of {CONTENT_DATE}. Program {}.\n\n## Flow\n\n```mermaid\n{}```\n",
        env!("CARGO_PKG_VERSION"),
        flow()
    );
    for l in catalogue.localizers() {
        rule(l, &mut pack);
    }
    statements(catalogue.default_localizer(), &mut pack);
    texts(&mut pack);
    pack
}

/// Every row of the contract's rule in words.
fn rule(l: Localizer<'_>, pack: &mut String) {
    let _ = writeln!(pack, "\n## The rule ({})\n", l.tag());
    let days = [
        ObjectionDate::Day(date(2025, 8, 3)),
        ObjectionDate::Month { year: 2025, month: 9 },
        ObjectionDate::Unknown,
    ];
    for confirmed in Confirmed::ALL {
        let label = choice_label(l, "confirmed", confirmed.id());
        if !confirmed.is_yes() {
            row(l, &label, &group(confirmed, None, ObjectionDate::Unknown), pack);
            continue;
        }
        for objected in Objected::ALL {
            let label = format!("{label} / {}", choice_label(l, "objected", objected.id()));
            let dates = if objected == Objected::SinceStart { &days[..] } else { &days[2..] };
            for date in dates {
                row(l, &label, &group(confirmed, Some(objected), *date), pack);
            }
        }
    }
}

/// One account with these answers.
fn group(confirmed: Confirmed, objected: Option<Objected>, date: ObjectionDate) -> Group {
    let accounts = vec![Account { network: Network::Facebook, number: 1 }];
    Group { accounts, confirmed, objected, verdict: Verdict::of(confirmed, objected, date) }
}

fn row(l: Localizer<'_>, answers: &str, group: &Group, pack: &mut String) {
    let verdict = group.verdict;
    let from = verdict.effective_from().map(|from| format!(" {from}")).unwrap_or_default();
    let sentence = verdict_sentence(l, group).replace('\n', " ");
    let _ = writeln!(pack, "- {answers} -> `{}{from}`: {sentence}", verdict.id());
}

/// Who says what, where it comes from, and in which places it stands.
fn statements(l: Localizer<'_>, pack: &mut String) {
    pack.push_str("\n## Statements\n\n");
    for statement in Statement::ALL {
        let places = Place::ALL.iter().filter(|place| place.statements().contains(&statement));
        let places: Vec<_> = places.map(|place| place.id()).collect();
        let source = statement.source();
        let _ = writeln!(
            pack,
            "- {} ({}; {}; {}): {}",
            statement.id(),
            statement.speaker().id(),
            source_name(l, source),
            published(l, source.published()).unwrap_or_default(),
            places.join(", ")
        );
    }
    pack.push_str("\n## Forms\n\n");
    for form in Form::ALL {
        let _ = writeln!(pack, "- {}: {}", form.id(), form.address());
    }
}

/// Every message, in all languages one below the other.
fn texts(pack: &mut String) {
    let mut messages: BTreeMap<(&str, String), String> = BTreeMap::new();
    for (tag, file, source) in Catalogue::built_in_sources() {
        // Texts with mistakes do not get this far: the catalogue refuses them.
        let Ok(resource) = parser::parse(source) else { continue };
        for entry in resource.body {
            let Entry::Message(mut message) = entry else { continue };
            message.comment = None;
            let id = message.id.name.to_owned();
            let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
            let all = messages.entry((file, id)).or_default();
            let _ = writeln!(all, "[{tag}] {}", text.trim_end());
        }
    }
    pack.push_str("\n## Texts\n");
    for ((file, id), all) in messages {
        let _ = write!(pack, "\n### {file}: {id}\n\n```ftl\n{all}```\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_has_the_flow_every_statement_with_its_places_and_every_message_in_every_language() {
        let catalogue = Catalogue::built_in().unwrap();
        let pack = pack(&catalogue);
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
        let languages = catalogue.localizers().count();
        let messages = pack.matches("\n### ").count();
        assert_eq!(pack.matches("\n[").count(), languages * messages);
        assert!(pack.contains("`effective-from 2025-09`"));
    }
}
