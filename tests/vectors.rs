//! The test vectors of the fact base in every language; their table is for editors and lawyers to read.

use std::collections::HashMap;

use crate::support::questions::SINCE_START;
use crate::support::results::NO_ACCOUNT;
use crate::support::{APP, Finding, languages, message};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    answers: String,
    result: String,
    claims: String,
    #[serde(default)]
    messages: String,
}

/// What no objection covers stands on every result with accounts.
const NOT_COVERED: &str = "F17 F18 F38 F40 F41 F42 F44 F45 F47 F49";

#[test]
fn each_case_has_its_result_and_says_why() {
    let table: HashMap<String, Vec<Vector>> =
        toml::from_str(include_str!("vectors.toml")).expect("the table is right");
    assert_eq!(table["vector"].len(), 12);
    for Vector { answers, result, claims, messages } in &table["vector"] {
        for language in languages() {
            let page = APP.check(language, answers);
            let found = Finding::of_page(&page).iter().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!(found.join(", "), *result, "{answers}");
            let said = page.claims("main");
            let always = if *answers == NO_ACCOUNT { "" } else { NOT_COVERED };
            for claim in claims.split(' ').chain(always.split(' ')).filter(|one| !one.is_empty()) {
                assert!(said.contains(&claim), "{language}, {answers}: no {claim}");
            }
            for id in messages.split_whitespace() {
                assert!(page.text("main").contains(&message(language, id)), "{answers}: {id}");
            }
            // F32, what an objection does not reach, only where there is a gap.
            if result.contains(": effective,") && !result.contains("object") {
                assert!(!page.claims("[data-verdict]").contains(&"F32"), "{answers}");
            }
        }
    }
}

#[test]
fn the_mail_does_not_count_and_what_is_known_about_minors_is_said() {
    for language in languages() {
        let date = APP.check(language, SINCE_START);
        assert!(date.text("#hint").contains(&message(language, "question-date.hint")));
        let page = APP.page(&format!("/{language}/questions"));
        // According to Meta the posts of minors are not used; what to do at 18 is not on the
        // authority's page.
        for (place, said, speaker) in [
            ("#data [data-statement=F18]", "statement-f18", "speaker-meta"),
            ("#turns-18", "case-turns-18.answer", "speaker-addition"),
        ] {
            let [said, speaker] = [said, speaker].map(|id| message(language, id));
            assert!(page.text(place).contains(&format!("{said} {speaker}")), "{place}");
        }
    }
}
