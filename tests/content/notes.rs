//! Where one of the authority's statements is contradicted elsewhere, the page says so once.

use crate::support::{PLAIN, Page, TestApp, message, results};
use objection_check::content::{Source, Speaker, Statement};

/// The notes that the claims on a page need.
fn needed(page: &Page) -> Vec<Statement> {
    let claims = page.claims("html");
    let shown = Statement::ALL.into_iter().filter(|one| claims.contains(&one.id()));
    Statement::notes(&shown.collect::<Vec<_>>())
}

#[test]
fn a_page_with_a_contradicted_statement_has_its_note_once_and_other_pages_have_none() {
    let app = TestApp::new();
    let notes = Statement::notes(&Statement::ALL);
    let mut seen = Vec::new();
    for tag in PLAIN {
        let pages = ["", "/questions", "/overview", "/check", "/privacy"];
        let pages = pages.map(|page| format!("/{tag}{page}")).into_iter();
        let results = results::all()
            .flat_map(|fields| ["", "/frame"].map(|place| format!("{place}/{tag}/check?{fields}")));
        for path in pages.chain(results) {
            let page = app.page(&path);
            let needed = needed(&page);
            for note in &notes {
                let times = usize::from(needed.contains(note));
                assert_eq!(page.count(&message(tag, &note.message())), times, "{path} {note:?}");
            }
            seen.extend(needed);
        }
    }
    assert!(notes.iter().all(|note| seen.contains(note)), "no page shows some note at all");
}

#[test]
fn every_note_is_an_addition_with_its_source_and_date_and_the_authoritys_answer_stays() {
    let page = TestApp::new().page("/en/questions");
    for (note, claims, who) in [
        (
            Statement::ViewsDifferTraining,
            &["F13", "F31", "F32"][..],
            "Bremen’s data protection authority and consumer advice centres, May 2025",
        ),
        (
            Statement::ViewsDiffer2024,
            &["F36"],
            "announcement by Meta, and second-hand report on a letter by noyb, May 2025",
        ),
        (
            Statement::ViewsDifferChatbot,
            &["F49"],
            "notice by Meta, quoted in the press, April 2025",
        ),
    ] {
        assert_eq!(note.speaker(), Speaker::Addition);
        assert_ne!(note.source(), Source::AuthorityPage);
        let said = format!("{} addition: {who}", message("en", &note.message()));
        assert_eq!(page.count(&said), 1, "{said}");
        let contradicted = Statement::ALL.into_iter().filter(|one| one.note() == Some(note));
        assert_eq!(contradicted.clone().map(Statement::id).collect::<Vec<_>>(), claims);
        assert!(
            contradicted.into_iter().all(|one| page.count(&message("en", &one.message())) == 1)
        );
    }
}
