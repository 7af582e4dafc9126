//! What the authority says stands on the pages, with its number and in its words. Where it is
//! contradicted elsewhere, the page says so once.

use std::collections::BTreeSet;

use objection_check::content::{Form, Source, Speaker, Statement};

use super::pages::every_page;
use crate::support::page::{parsed, text};
use crate::support::{APP, languages, message};

#[test]
fn the_questions_and_answers_state_every_claim_each_question_its_own() {
    let all: BTreeSet<String> = (1..=49).map(|number| format!("F{number}")).collect();
    for language in languages() {
        let page = APP.page(&format!("/{language}/questions"));
        let stated = page.claims("main").into_iter().map(str::to_owned);
        assert_eq!(stated.collect::<BTreeSet<_>>(), all, "{language}");
        for link in page.attributes("nav[aria-labelledby=contents] a", "href") {
            let is_addition = ["#open", "#trouble", "#views"].contains(&link)
                || page.has(&format!("#open {link}"));
            assert!(is_addition || !page.claims(&format!("section{link}")).is_empty(), "{link}");
        }
        // What the authority does not answer is not passed off as its answer.
        assert!(page.claims("#trouble").is_empty());
        assert_eq!(page.claims("#open"), ["F7", "F13", "F32"]);
        let start = APP.page(&format!("/{language}"));
        assert_eq!(start.claims("main")[..4], ["F5", "F16", "F3", "F7"]);
        let cases = page.all("#open > section");
        assert!(cases.len() > 15);
        for case in cases {
            let who = text(case.select(&parsed(".who")).next().expect("somebody says it"));
            let is_answered = case.attr("id") == Some("deadline-missed");
            let speaker = if is_answered { "speaker-authority" } else { "speaker-addition" };
            assert!(who.starts_with(&message(language, speaker)), "{who}");
        }
    }
}

#[test]
fn what_carries_the_number_of_a_claim_says_it_and_who_says_it() {
    let claim = |number: &str| {
        let found = Statement::ALL.into_iter().find(|one| one.is_claim() && one.id() == number);
        found.unwrap_or_else(|| panic!("no claim has the number {number:?}"))
    };
    every_page(|language, address, page| {
        for element in page.all("[data-statement]") {
            assert!(!text(element).is_empty(), "{address}");
            for number in element.attr("data-statement").unwrap().split(' ') {
                claim(number);
            }
        }
        let speakers = ["authority", "meta", "addition"];
        let speakers = speakers.map(|speaker| message(language, &format!("speaker-{speaker}")));
        for element in page.all(".said > li") {
            let said = text(element);
            let who = element.select(&parsed(".who")).next().map(text).unwrap_or_default();
            let speaker = speakers.iter().position(|speaker| who.starts_with(speaker));
            let number = element.attr("data-statement");
            assert_eq!(speaker.map(|at| at < 2), Some(number.is_some()), "{address}: {said}");
            if let Some(number) = number {
                assert!(said.starts_with(&message(language, &claim(number).message())), "{said}");
            }
        }
    });
}

/// The founding page names these three forms: claims F9, F10, F24 and F44.
const FORMS: [(Form, &str); 3] = [
    (Form::Facebook, "https://www.facebook.com/help/contact/712876720715583"),
    (Form::Instagram, "https://help.instagram.com/contact/767264225370182"),
    (Form::ThirdParty, "https://www.facebook.com/help/contact/510058597920541"),
];

#[test]
fn links_to_a_form_carry_its_name_and_lead_to_its_address_and_new_windows_are_announced() {
    let mut seen = BTreeSet::new();
    every_page(|language, address, page| {
        for link in page.all("[data-form]") {
            let form = link.attr("data-form").unwrap();
            let (_, target) = FORMS.into_iter().find(|(one, _)| one.id() == form).expect(form);
            assert_eq!((link.value().name(), link.attr("href")), ("a", Some(target)));
            assert_eq!(link.attr("target"), Some("_blank"), "{address}");
            seen.insert(target);
        }
        for link in page.all("a[target=_blank]") {
            assert!(text(link).ends_with(&message(language, "new-tab")), "{address}: {link:?}");
        }
    });
    assert_eq!(seen.len(), FORMS.len());
}

#[test]
fn day_age_and_source_of_the_content_stand_below_all_content() {
    let mut with_content = 0;
    every_page(|language, address, page| {
        let step = page.marker("data-step");
        if step == Some("question") || !page.has("main [data-statement]") {
            return;
        }
        with_content += 1;
        let source = page.text("[data-statement=F1]");
        let said = match language {
            "de" => ["27. Mai 2025", "und 18 Monate"],
            "en" => ["27 May 2025", "bout 18 months"],
            _ => ["2025", "18"],
        };
        assert!(said.iter().all(|words| source.contains(words)), "{address}: {source}");
        assert_eq!(page.count(&message(language, "statement-content-age")), 1, "{address}");
        let link = if step == Some("result") { ".folds a" } else { "[data-statement=F2] a" };
        assert!(page.has(&format!("{link}[href*='datenschutz-hamburg.de']")), "{address}");
    });
    assert!(with_content > 30, "start, questions, overview and results");
}

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
