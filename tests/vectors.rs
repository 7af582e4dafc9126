//! The test vectors of the fact base (section 2.7) by name: what must come out in twelve cases
//! that editors and lawyers agreed on.

use crate::support::{Finding, Page, TestApp, languages, message, paths};

/// Opens the check with these answers in each language, compares the page with the domain, and
/// gives the findings and the pages.
fn result_of(answers: &str) -> (Vec<String>, Vec<Page>) {
    let app = TestApp::new();
    let fields: paths::Fields = form_urlencoded::parse(answers.as_bytes()).into_owned().collect();
    let findings = paths::findings(&fields);
    let open = |language| app.get(&format!("/{language}/check?{answers}")).page_with(200);
    let pages: Vec<Page> = languages().into_iter().map(open).collect();
    for page in &pages {
        assert_eq!(page.marker("data-step"), Some("result"));
        assert_eq!(Finding::of_page(page), findings);
    }
    (findings.iter().map(ToString::to_string).collect(), pages)
}

/// The day that stands in the marker of the only group.
fn effective_from(pages: &[Page]) -> Vec<Option<&str>> {
    pages.iter().map(|page| page.the("[data-verdict]").attr("data-effective-from")).collect()
}

#[test]
fn facebook_2024_confirmed_by_email() {
    let (findings, _) =
        result_of("facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=email");
    assert_eq!(findings, ["facebook-1: effective, date none, forms none"]);
}

#[test]
fn instagram_2024_not_sure_whether_confirmed() {
    let (findings, _) = result_of(
        "facebook=0&instagram=1&objected.instagram-1=in-2024&confirmed.instagram-1=unsure",
    );
    assert_eq!(findings, ["instagram-1: object-again, date none, forms instagram"]);
}

#[test]
fn both_linked_and_confirmed_on_20_may_2025() {
    let (findings, pages) = result_of(
        "facebook=1&instagram=1&linked=all&objected.all=before-start&confirmed.all=email",
    );
    assert_eq!(findings, ["facebook-1+instagram-1: effective, date none, forms none"]);
    // The page is silent on when the link was made; the advice for that is an addition.
    for (page, language) in pages.iter().zip(languages()) {
        let later = message(language, "statement-link-later");
        assert!(page.text("[data-verdict]").contains(&later));
    }
}

#[test]
fn not_linked_facebook_confirmed_in_2024_instagram_never() {
    let (findings, _) = result_of(
        "facebook=1&instagram=1&linked=none&objected.facebook-1=in-2024&\
         confirmed.facebook-1=popup&objected.instagram-1=no",
    );
    assert_eq!(
        findings,
        [
            "facebook-1: effective, date none, forms none",
            "instagram-1: object-now, date none, forms instagram"
        ]
    );
}

#[test]
fn both_linked_objection_of_3_august_2025_by_popup() {
    let (findings, pages) = result_of(
        "facebook=1&instagram=1&linked=all&objected.all=since-start&day.all=3&month.all=8&\
         year.all=2025&confirmed.all=popup",
    );
    assert_eq!(findings, ["facebook-1+instagram-1: effective-from, date known, forms none"]);
    assert!(effective_from(&pages).iter().all(|day| *day == Some("2025-08-03")));
    for (page, language) in pages.iter().zip(languages()) {
        let in_words = match language {
            "de" => "3. August 2025",
            "en" => "3 August 2025",
            _ => "2025",
        };
        assert!(page.text("[data-verdict] h1").contains(in_words));
    }
}

#[test]
fn facebook_objection_of_27_may_2025_confirmed() {
    let (findings, pages) = result_of(
        "facebook=1&instagram=0&objected.facebook-1=since-start&day.facebook-1=27&\
         month.facebook-1=05&year.facebook-1=2025&confirmed.facebook-1=email",
    );
    assert_eq!(findings, ["facebook-1: effective-from, date known, forms none"]);
    assert!(effective_from(&pages).iter().all(|day| *day == Some("2025-05-27")));
    // The gap is the day itself; it has words of its own, and F32 stands beside them.
    for (page, language) in pages.iter().zip(languages()) {
        let gap = message(language, "gap-first-day");
        assert!(page.text("[data-verdict]").contains(&gap));
        assert!(page.claims("[data-verdict]").contains(&"F32"));
    }
}

#[test]
fn facebook_objection_of_26_may_2025_with_a_mail_of_28_may() {
    // The question is for the day of the objection, so the visitor chooses "before the start".
    let (findings, pages) = result_of(
        "facebook=1&instagram=0&objected.facebook-1=before-start&confirmed.facebook-1=email",
    );
    assert_eq!(findings, ["facebook-1: effective, date none, forms none"]);
    assert!(pages.iter().all(|page| !page.claims("[data-verdict]").contains(&"F32")));
    // And the page that asks for the day says that the mail does not count.
    let app = TestApp::new();
    let since = ("objected.facebook-1", "since-start");
    for language in languages() {
        let page = app.open(language, &[("facebook", "1"), ("instagram", "0"), since]).page();
        assert_eq!(page.text("#hint"), message(language, "question-date.hint"));
    }
}

#[test]
fn link_unknown_and_never_objected() {
    let (findings, pages) = result_of(
        "facebook=1&instagram=1&linked=unsure&objected.facebook-1=no&objected.instagram-1=no",
    );
    assert_eq!(
        findings,
        [
            "facebook-1: object-now, date none, forms facebook",
            "instagram-1: object-now, date none, forms instagram"
        ]
    );
    // Or look in the Accounts Centre and do it once.
    for (page, language) in pages.iter().zip(languages()) {
        for id in ["statement-link-unsure", "statement-accounts-centre"] {
            assert!(page.text("main").contains(&message(language, id)));
        }
    }
}

#[test]
fn no_account_and_photos_on_the_profile_of_an_aunt() {
    let (findings, pages) = result_of("facebook=0&instagram=0");
    assert_eq!(findings, ["no account: no-account, date none, forms third-party"]);
    for (page, language) in pages.iter().zip(languages()) {
        let claims = page.claims("[data-verdict=no-account]");
        // The aunt can object or delete: that is what helps.
        assert!(claims.contains(&"F39") && claims.contains(&"F40"));
        // The form is for data from the internet and from other companies ...
        assert!(["F42", "F43", "F44", "F45"].iter().all(|claim| claims.contains(claim)));
        // ... and not offered as a way against her photos.
        let warning = message(language, "statement-third-party-not-photos");
        assert!(page.text("[data-verdict]").contains(&warning));
    }
}

#[test]
fn only_whatsapp_with_meta_ai() {
    let (_, pages) = result_of("facebook=0&instagram=0");
    for (page, language) in pages.iter().zip(languages()) {
        let said = page.all("[data-verdict] ul.said").into_iter();
        let chats: Vec<_> =
            said.filter(|list| list.html().contains("data-statement=\"F49\"")).collect();
        let [chats] = chats[..] else { panic!("one list speaks of chats") };
        let words = crate::support::page::text(chats);
        for id in ["statement-whatsapp-only", "statement-f47", "statement-f48", "statement-f49"] {
            assert!(words.contains(&message(language, id)), "{id}");
        }
        assert!(!chats.html().contains("data-form"), "there is no form for chats");
        assert_eq!(page.all("a[data-form]").len(), 1);
    }
    // The first question already says what to choose.
    let app = TestApp::new();
    for language in languages() {
        let page = app.open(language, &[]).page_with(200);
        assert!(page.text("details").contains(&message(language, "help-accounts-2")));
    }
}

#[test]
fn sixteen_years_old_with_a_public_instagram_account() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.get(&format!("/{language}/questions")).page_with(200);
        // According to Meta the posts of minors are not used ...
        let said = page.text("#data [data-statement=F18]");
        assert!(said.contains(&message(language, "statement-f18")));
        assert!(said.ends_with(&message(language, "speaker-meta")));
        // ... and what to do at 18 is not on the authority's page.
        let case = page.text("#turns-18");
        assert!(case.contains(&message(language, "case-turns-18.answer")));
        assert!(case.contains(&message(language, "speaker-addition")));
    }
    // Whoever wants to object now is not kept from it.
    let (findings, _) = result_of("facebook=0&instagram=1&objected.instagram-1=no");
    assert_eq!(findings, ["instagram-1: object-now, date none, forms instagram"]);
}

#[test]
fn a_date_in_the_future_or_before_2024_is_refused() {
    let app = TestApp::new();
    let answers = |day, month, year| {
        [
            ("facebook", "1"),
            ("instagram", "0"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", day),
            ("month.facebook-1", month),
            ("year.facebook-1", year),
            ("confirmed.facebook-1", "email"),
        ]
    };
    for language in languages() {
        for (fields, error) in [
            (answers("25", "11", "2026"), "future"),
            (answers("1", "1", "2030"), "future"),
            (answers("31", "12", "2023"), "before-start"),
            (answers("26", "5", "2025"), "before-start"),
        ] {
            let page = app.open(language, &fields).page_with(422);
            assert_eq!(page.step(), "date.facebook-1");
            assert_eq!(page.marker("data-error"), Some(error));
            assert_eq!(Finding::of_page(&page), []);
        }
    }
}
