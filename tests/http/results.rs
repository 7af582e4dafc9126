//! What a result says besides its verdict: reasons, the gap, what to do, and what is not covered.

use crate::support::page::text;
use crate::support::{Finding, Page, TestApp, languages, message};

/// One account with each verdict: objected, date known, confirmed.
const VERDICTS: [(&str, &str); 5] = [
    ("objected.facebook-1=in-2024&confirmed.facebook-1=email", "effective"),
    (
        "objected.facebook-1=since-start&day.facebook-1=3&month.facebook-1=8&year.facebook-1=2025\
         &confirmed.facebook-1=popup",
        "effective-from",
    ),
    ("objected.facebook-1=unsure&confirmed.facebook-1=email", "effective-from"),
    ("objected.facebook-1=in-2024&confirmed.facebook-1=unsure", "object-again"),
    ("confirmed.facebook-1=never", "object-now"),
];

/// The results of one account in a language: verdict and page.
fn results(app: &TestApp, language: &str) -> Vec<(&'static str, Page)> {
    let open = |(answers, verdict): (&str, &'static str)| {
        let address = format!("/{language}/check?facebook=1&instagram=0&{answers}");
        let page = app.get(&address).page_with(200);
        assert_eq!(Finding::of_page(&page)[0].verdict, verdict);
        (verdict, page)
    };
    VERDICTS.into_iter().map(open).collect()
}

#[test]
fn the_verdict_comes_first() {
    let app = TestApp::new();
    for language in languages() {
        for (_, page) in results(&app, language) {
            let heading = page.the("main h1");
            assert_eq!(heading.attr("id"), Some("step"), "it has the focus");
            let first = page.all("main h1, main h2, main h3, main section")[1];
            assert_eq!(text(first), text(heading), "only its own section stands before it");
            assert!(page.title().ends_with(&message(language, "site-name")));
        }
    }
}

#[test]
fn every_result_says_what_no_objection_covers() {
    let app = TestApp::new();
    for language in languages() {
        for (verdict, page) in results(&app, language) {
            let claims = page.claims("main");
            for claim in ["F33", "F38", "F39", "F40", "F41", "F44", "F45", "F47", "F48", "F49"] {
                assert!(claims.contains(&claim), "{verdict}: {claim}");
            }
            let warning = message(language, "statement-views-differ-chatbot");
            assert!(page.text("main").contains(&warning), "{verdict}");
        }
    }
}

#[test]
fn every_result_names_its_reasons_and_its_limit() {
    let app = TestApp::new();
    for language in languages() {
        for (verdict, page) in results(&app, language) {
            let claims = page.claims("[data-verdict]");
            assert!(claims.contains(&"F31"), "{verdict}: only for future training");
            let expected: &[&str] = match verdict {
                "effective" => &["F36", "F13"],
                "effective-from" => &["F28", "F29", "F30", "F32", "F11", "F12"],
                "object-again" => &["F36", "F37", "F32"],
                _ => &["F7", "F22", "F32"],
            };
            assert!(expected.iter().all(|claim| claims.contains(claim)), "{verdict}: {claims:?}");
        }
    }
}

#[test]
fn who_has_something_to_do_learns_how_in_order() {
    let app = TestApp::new();
    for language in languages() {
        for (verdict, page) in results(&app, language) {
            let is_todo = verdict.starts_with("object");
            assert_eq!(page.has("[data-verdict] ol"), is_todo, "{verdict}");
            assert_eq!(page.has("#howto"), is_todo, "{verdict}");
            if !is_todo {
                continue;
            }
            let steps = page.all("[data-verdict] ol > li").into_iter().map(text);
            let steps: Vec<String> = steps.collect();
            assert!(
                steps[1].contains(&message(language, "form-facebook")),
                "the form comes second"
            );
            // No reasons; the app as a second way; what a confirmation is, and to keep it.
            let claims = page.claims("#howto");
            assert!(["F8", "F25", "F26"].iter().all(|claim| claims.contains(claim)));
            assert!(["F29", "F30"].iter().all(|claim| page.claims("#proof").contains(claim)));
            let howto = page.text("#howto");
            for (section, id) in [
                ("#howto", "log-in-first"),
                ("#howto", "app-path-facebook"),
                ("#proof", "code-mail"),
                ("#proof", "keep-proof"),
            ] {
                let wording = message(language, &format!("statement-{id}"));
                assert!(page.text(section).contains(&wording), "{id}");
            }
            let other_app = message(language, "statement-app-path-instagram");
            assert!(!howto.contains(&other_app), "there is no account on Instagram");
        }
    }
}

#[test]
fn who_has_nothing_to_do_is_told_so_and_to_keep_the_confirmation() {
    let app = TestApp::new();
    for language in languages() {
        for (_, page) in results(&app, language).into_iter().take(3) {
            let verdict = page.text("[data-verdict]");
            assert!(verdict.contains(&message(language, "statement-keep-proof")));
            let unknown = page.has("[data-effective-from=unknown]");
            let todo = if unknown { "todo-check-date" } else { "todo-nothing" };
            assert!(verdict.contains(&message(language, todo)));
        }
    }
}

#[test]
fn an_uncertain_objection_is_never_called_ineffective() {
    let app = TestApp::new();
    for (language, words) in [("de", ["unwirksam", "ungültig"]), ("en", ["ineffective", "invalid"])]
    {
        for (verdict, page) in results(&app, language) {
            let page = page.text("main").to_lowercase();
            assert!(words.iter().all(|word| !page.contains(word)), "{language}: {verdict}");
        }
    }
}

#[test]
fn several_groups_begin_with_a_summary_that_leads_to_each() {
    let app = TestApp::new();
    let answers = [
        ("facebook", "1"),
        ("instagram", "2"),
        ("linked", "some"),
        ("objected.facebook-1", "in-2024"),
        ("confirmed.facebook-1", "email"),
        ("confirmed.instagram-1", "never"),
        ("linked-with.instagram-1", "none"),
        ("linked-with.instagram-2", "instagram-1"),
    ];
    for (language, summary) in [("de", "2 von 3"), ("en", "2 of 3")] {
        let page = app.open(language, &answers).page_with(200);
        assert!(page.text("main h1").contains(summary), "{}", page.text("main h1"));
        let links = page.attributes("main h1 + ul a", "href");
        let groups = page.attributes("main > [data-verdict]", "id");
        let targets: Vec<String> = groups.iter().map(|id| format!("#{id}")).collect();
        assert_eq!(links, targets);
        assert_eq!(links.len(), 2);
    }
}
