//! Where one of the authority's statements is contradicted elsewhere, the page says so once.

use crate::support::{PLAIN, Page, TODAY, message, open_on, results};
use objection_check::content::{Source, Speaker, Statement};

fn every_page(tag: &str) -> Vec<String> {
    let pages = ["", "/questions", "/overview", "/check", "/privacy"];
    let pages = pages.iter().map(|page| format!("/{tag}{page}"));
    let framed =
        results::all().into_iter().map(|(_, fields)| format!("/frame/{tag}/check?{fields}"));
    let results = results::all().into_iter().map(|(_, fields)| format!("/{tag}/check?{fields}"));
    pages.chain(results).chain(framed).collect()
}

fn notes() -> Vec<Statement> {
    Statement::notes(&Statement::ALL)
}

/// The notes that the claims on a page need.
fn needed(page: &Page) -> Vec<Statement> {
    let claims = page.claims("html");
    let shown = Statement::ALL.iter().filter(|one| claims.contains(&one.id()));
    Statement::notes(&shown.copied().collect::<Vec<_>>())
}

#[test]
fn a_page_with_a_contradicted_statement_has_its_note_once_and_other_pages_have_none() {
    let mut seen = Vec::new();
    for tag in PLAIN {
        for path in every_page(tag) {
            let page = open_on(TODAY, &path);
            let needed = needed(&page);
            for note in notes() {
                let times = usize::from(needed.contains(&note));
                assert_eq!(page.count(&message(tag, &note.message())), times, "{path} {note:?}");
            }
            seen.extend(needed);
        }
    }
    assert!(notes().iter().all(|note| seen.contains(note)), "no page shows some note at all");
}

#[test]
fn every_note_is_an_addition_with_its_source_and_date() {
    let page = open_on(TODAY, "/en/questions");
    for (note, who) in [
        (
            Statement::ViewsDifferTraining,
            "addition: Bremen’s data protection authority and consumer advice centres, May 2025",
        ),
        (
            Statement::ViewsDiffer2024,
            "addition: announcement by Meta, and second-hand report on a letter by noyb, May 2025",
        ),
        (
            Statement::ViewsDifferChatbot,
            "addition: notice by Meta, quoted in the press, April 2025",
        ),
    ] {
        assert_eq!(note.speaker(), Speaker::Addition);
        assert_ne!(note.source(), Source::AuthorityPage);
        let said = format!("{} {who}", message("en", &note.message()));
        assert_eq!(page.count(&said), 1, "{said}");
    }
}

#[test]
fn the_authoritys_answer_stays_what_it_is() {
    for tag in PLAIN {
        let page = open_on(TODAY, &format!("/{tag}/questions"));
        for statement in Statement::ALL.iter().filter(|one| one.note().is_some()) {
            assert_eq!(page.count(&message(tag, &statement.message())), 1, "{statement:?}");
        }
    }
}
