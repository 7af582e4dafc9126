//! The review pack: complete, and one file.

use std::collections::HashMap;

use crate::pack::{REVIEW, marked, page, snapshot};
use objection_check::check::{Advice, Form, Group, Network, Statement, Verdict};
use objection_check::commands::review::{Line, Step, written};
use objection_check::commands::{Walk, every_walk};
use objection_check::text::Catalogue;
use scraper::Selector;

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
            for reason in group.deciding().iter().chain(&group.further()) {
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
        "Ihre Unterhaltungen mit Meta AI, dem Chatbot mit dem blauen Kreis",
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
    assert_eq!(pictures, Catalogue::built_in_tags().len(), "one in each language");
}

#[test]
fn links_inside_the_pack_lead_somewhere() {
    let page = page(&REVIEW.html);
    let ids = marked(&page, "id");
    for address in marked(&page, "href") {
        assert!(ids.contains(&address[1..].to_owned()), "{address}");
    }
}
