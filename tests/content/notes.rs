//! Where one of the authority's statements is contradicted elsewhere, the page says so once.

use crate::support::{APP, message};
use crate::texts::pages::every_page;
use objection_check::content::{Source, Speaker, Statement};

#[test]
fn a_page_with_a_contradicted_statement_has_its_note_once_and_other_pages_have_none() {
    let notes = Statement::notes(&Statement::ALL);
    let mut seen = Vec::new();
    every_page(|language, address, page| {
        let claims = page.claims("html");
        let shown = Statement::ALL.into_iter().filter(|one| claims.contains(&one.id()));
        let needed = Statement::notes(&shown.collect::<Vec<_>>());
        for note in &notes {
            let times = usize::from(needed.contains(note));
            let words = message(language, &note.message());
            assert_eq!(page.count(&words), times, "{address} {note:?}");
        }
        seen.extend(needed);
    });
    assert!(notes.iter().all(|note| seen.contains(note)), "no page shows some note at all");
}

#[test]
fn every_note_is_an_addition_with_its_source_and_date_and_the_authoritys_answer_stays() {
    let page = APP.page("/en/questions");
    let press = "notice by Meta, quoted in the press, April 2025";
    let letter = "announcement by Meta, and second-hand report on a letter by noyb, May 2025";
    let others = "Bremen’s data protection authority and consumer advice centres, May 2025";
    for (note, claims, who) in [
        (Statement::ViewsDifferTraining, "F13 F31 F32", others),
        (Statement::ViewsDiffer2024, "F36", letter),
        (Statement::ViewsDifferChatbot, "F49", press),
    ] {
        assert_eq!(note.speaker(), Speaker::Addition);
        assert_ne!(note.source(), Source::AuthorityPage);
        assert_eq!(page.count(&format!("{} addition: {who}", message("en", &note.message()))), 1);
        let contradicted = Statement::ALL.into_iter().filter(|one| one.note() == Some(note));
        let contradicted: Vec<_> = contradicted.collect();
        assert_eq!(contradicted.iter().map(|one| one.id()).collect::<Vec<_>>().join(" "), claims);
        for one in contradicted {
            assert_eq!(page.count(&message("en", &one.message())), 1, "{one:?}");
        }
    }
}
