//! The twelve test vectors of the fact base (section 2.7): what must come out in cases that editors
//! and lawyers agreed on, and which claims the page must make, in every language.

use crate::support::finding::in_words;
use crate::support::{Finding, TestApp, languages, message, results};

/// A case: its name; the answers; the result; claims and messages inside what the result says.
struct Vector {
    name: &'static str,
    answers: &'static str,
    result: &'static str,
    claims: &'static [&'static str],
    messages: &'static [&'static str],
}

const VERDICT_ALONE: Vector =
    Vector { name: "", answers: "", result: "", claims: &[], messages: &[] };

const VECTORS: [Vector; 11] = [
    Vector {
        name: "Facebook, 2024, confirmed by e-mail",
        answers: results::SINCE_2024,
        result: "facebook-1: effective, form none",
        claims: &["F36"],
        ..VERDICT_ALONE
    },
    Vector {
        name: "Instagram, 2024, not sure whether confirmed",
        answers: "facebook=0&instagram=1&confirmed.instagram-1=unsure",
        result: "instagram-1: object-again, form instagram",
        claims: &["F37"],
        ..VERDICT_ALONE
    },
    Vector {
        // The page is silent on when the link was made; the advice for that is an addition.
        name: "both linked, confirmed on 20 May 2025",
        answers: "facebook=1&instagram=1&linked=all&confirmed.facebook-1=email&\
                  objected.facebook-1=before-start",
        result: "facebook-1+instagram-1: effective, form none",
        claims: &["F35"],
        messages: &["statement-link-later"],
    },
    Vector {
        name: "not linked, Facebook confirmed in 2024, Instagram never",
        answers: "facebook=1&instagram=1&linked=none&confirmed.facebook-1=popup&\
                  objected.facebook-1=in-2024&confirmed.instagram-1=never",
        result: "facebook-1: effective, form none, instagram-1: object-now, form instagram",
        ..VERDICT_ALONE
    },
    Vector {
        name: "both linked, objection of 3 August 2025 by pop-up",
        answers: "facebook=1&instagram=1&linked=all&confirmed.facebook-1=popup&\
                  objected.facebook-1=since-start&day.facebook-1=3&month.facebook-1=8&\
                  year.facebook-1=2025",
        result: "facebook-1+instagram-1: effective-from 2025-08-03, form none",
        claims: &["F32"],
        ..VERDICT_ALONE
    },
    Vector {
        // The gap is the day itself; it has words of its own.
        name: "Facebook, objection of 27 May 2025, confirmed",
        answers: "facebook=1&instagram=0&confirmed.facebook-1=email&\
                  objected.facebook-1=since-start&day.facebook-1=27&month.facebook-1=5&\
                  year.facebook-1=2025",
        result: "facebook-1: effective-from 2025-05-27, form none",
        claims: &["F32"],
        messages: &["not-covered-gap.first-day"],
    },
    Vector {
        // The day of the objection counts, not that of the mail (see the test below).
        name: "Facebook, objection of 26 May 2025, mail of 28 May 2025",
        answers: "facebook=1&instagram=0&confirmed.facebook-1=email&\
                  objected.facebook-1=before-start",
        result: "facebook-1: effective, form none",
        ..VERDICT_ALONE
    },
    Vector {
        // Or look in the Accounts Centre and do it once.
        name: "link unknown, never objected",
        answers: "facebook=1&instagram=1&linked=unsure&confirmed.facebook-1=never&\
                  confirmed.instagram-1=never",
        result: "facebook-1: object-now, form facebook, instagram-1: object-now, form instagram",
        messages: &["statement-link-unsure", "statement-accounts-centre"],
        ..VERDICT_ALONE
    },
    Vector {
        // The aunt can object or delete; the form is for data from elsewhere, not for her photos.
        name: "no account, photos on an aunt's profile",
        answers: results::NO_ACCOUNT,
        result: "no-account, form third-party",
        claims: &["F40", "F42", "F43", "F44", "F45"],
        messages: &["third-party-lead.about"],
    },
    Vector {
        name: "WhatsApp only, with Meta AI",
        answers: results::NO_ACCOUNT,
        result: "no-account, form third-party",
        claims: &["F47", "F48", "F49"],
        messages: &["statement-whatsapp-only"],
    },
    Vector {
        // Whoever wants to object now is not kept from it.
        name: "16 years old, Instagram is public",
        answers: "facebook=0&instagram=1&confirmed.instagram-1=never",
        result: "instagram-1: object-now, form instagram",
        ..VERDICT_ALONE
    },
];

#[test]
fn each_case_has_its_result_and_says_why() {
    let app = TestApp::new();
    for Vector { name, answers, result, claims, messages } in VECTORS {
        for language in languages() {
            let page = app.check(language, answers);
            assert_eq!(in_words(&Finding::of_page(&page)), result, "{name}");
            let said = page.claims("main");
            let silent: Vec<_> = claims.iter().filter(|claim| !said.contains(*claim)).collect();
            assert!(silent.is_empty(), "{language}, {name}: no {silent:?}");
            for id in messages {
                assert!(page.text("main").contains(&message(language, id)), "{name}: {id}");
            }
            // F32, what an objection does not reach, only where there is a gap.
            if result.contains(": effective,") && !result.contains("object") {
                assert!(!page.claims("[data-verdict]").contains(&"F32"), "{name}");
            }
        }
    }
}

#[test]
fn the_mail_does_not_count_and_what_is_known_about_minors_is_said() {
    let app = TestApp::new();
    for language in languages() {
        let date = app.check(language, results::SINCE_START);
        assert!(date.text("#hint").contains(&message(language, "question-date.hint")));
        let page = app.page(&format!("/{language}/questions"));
        // According to Meta the posts of minors are not used ...
        let said = page.text("#data [data-statement=F18]");
        assert!(said.contains(&message(language, "statement-f18")));
        assert!(said.ends_with(&message(language, "speaker-meta")));
        // ... and what to do at 18 is not on the authority's page.
        let case = page.text("#turns-18");
        assert!(case.contains(&message(language, "case-turns-18.answer")));
        assert!(case.contains(&message(language, "speaker-addition")));
    }
}
