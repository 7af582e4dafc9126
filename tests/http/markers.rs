//! The markers of the public interface, which testers, translators and plug-ins rely on.

use objection_check::content::{Form, Statement};

use crate::support::page::{parsed, text};
use crate::support::{Page, TestApp, languages, message};

/// One linked group with nothing left to do, and one with something left.
const TWO_GROUPS: [(&str, &str); 9] = [
    ("facebook", "2"),
    ("instagram", "2"),
    ("linked", "some"),
    ("linked-with.facebook-2", "facebook-1"),
    ("linked-with.instagram-1", "none"),
    ("linked-with.instagram-2", "instagram-1"),
    ("confirmed.facebook-1", "email"),
    ("objected.facebook-1", "in-2024"),
    ("confirmed.instagram-1", "never"),
];

/// Pages of all kinds.
fn pages(app: &TestApp, language: &str) -> Vec<Page> {
    let names = ["", "/questions", "/overview", "/check", "/check?facebook=0&instagram=0"];
    let mut pages: Vec<_> =
        names.iter().map(|name| app.get(&format!("/{language}{name}")).page_with(200)).collect();
    pages.push(app.open(language, &TWO_GROUPS).page_with(200));
    pages
}

#[test]
fn links_to_a_form_carry_its_name_and_lead_to_its_address() {
    let app = TestApp::new();
    for language in languages() {
        for page in pages(&app, language) {
            for link in page.all("[data-form]") {
                assert_eq!(link.value().name(), "a");
                let form = Form::ALL.into_iter().find(|f| Some(f.id()) == link.attr("data-form"));
                assert_eq!(link.attr("href"), form.map(Form::address));
                assert_eq!(link.attr("target"), Some("_blank"));
                assert!(text(link).ends_with(&message(language, "new-tab")));
            }
        }
    }
}

#[test]
fn forms_stand_in_a_group_only_where_something_is_left_to_do() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.open(language, &TWO_GROUPS).page_with(200);
        assert!(!page.has("[data-verdict=effective] a[data-form]"));
        let todo = page.attributes("[data-verdict=object-now] a[data-form]", "data-form");
        assert_eq!(todo, ["instagram"]);
        // To object again all the same is offered for the other group, closed and without the marker.
        let form = |form: Form| format!("details:not([open]) a[href='{}']", form.address());
        assert_eq!(page.all(&form(Form::Facebook)).len(), 1, "{language}");
        assert!(!page.has(&format!("{}[data-form]", form(Form::Facebook))));
        assert!(!page.has(&form(Form::Instagram)), "that one is left");
        // The form for data from other sources stands apart from the groups, with its purpose.
        let other = page.all("a[data-form=third-party]");
        assert!(!other.is_empty() && !page.has("[data-verdict] a[data-form=third-party]"));
        let claims = page.claims("main");
        assert!(["F41", "F44", "F45"].iter().all(|claim| claims.contains(claim)));
    }
}

#[test]
fn a_linked_group_says_that_one_objection_is_enough() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.open(language, &TWO_GROUPS).page_with(200);
        let todo = page.text("[data-verdict=object-now]");
        assert!(todo.contains(&message(language, "one-form")));
        assert!(page.claims("[data-verdict=object-now]").contains(&"F34"));
        let both = [
            ("facebook", "1"),
            ("instagram", "1"),
            ("linked", "all"),
            ("confirmed.facebook-1", "never"),
        ];
        let page = app.open(language, &both).page_with(200);
        assert!(page.text("[data-verdict]").contains(&message(language, "one-form")));
        let forms = page.attributes("[data-verdict] a[data-form]", "data-form");
        assert_eq!(forms, ["facebook", "instagram"]);
    }
}

#[test]
fn facts_carry_the_numbers_of_the_authoritys_claims() {
    let app = TestApp::new();
    let claims: Vec<_> = Statement::ALL.iter().filter(|statement| statement.is_claim()).collect();
    for language in languages() {
        for page in pages(&app, language) {
            for element in page.all("[data-statement]") {
                let numbers = element.attr("data-statement").unwrap_or_default();
                assert!(!numbers.is_empty());
                for number in numbers.split(' ') {
                    assert!(claims.iter().any(|claim| claim.id() == number), "{number:?}");
                }
                assert!(!text(element).is_empty());
            }
        }
    }
}

#[test]
fn each_statement_says_who_says_it() {
    let app = TestApp::new();
    let speakers = |language| {
        ["authority", "meta", "addition"].map(|who| message(language, &format!("speaker-{who}")))
    };
    for language in languages() {
        for page in pages(&app, language) {
            for element in page.all("ul.said > li") {
                let who = element.select(&parsed(".who")).next().map(text).unwrap_or_default();
                let said = speakers(language).iter().position(|speaker| who.starts_with(speaker));
                let is_claim = element.attr("data-statement").is_some();
                assert_eq!(said.map(|at| at < 2), Some(is_claim), "{}", text(element));
            }
        }
    }
}

#[test]
fn the_wizard_in_a_frame_has_the_same_markers() {
    let app = TestApp::new();
    for language in languages() {
        for query in ["", "facebook=1&instagram=1", "facebook=2&instagram=0&linked=none"] {
            let site = app.get(&format!("/{language}/check?{query}")).page_with(200);
            let frame = app.get(&format!("/frame/{language}/check?{query}")).page_with(200);
            assert_eq!(frame.step(), site.step());
            assert_eq!(frame.marker("data-step"), Some("question"));
        }
        let query = crate::support::encode(&TWO_GROUPS);
        let site = app.get(&format!("/{language}/check?{query}")).page_with(200);
        let frame = app.get(&format!("/frame/{language}/check?{query}")).page_with(200);
        let findings = crate::support::Finding::of_page;
        assert_eq!(findings(&frame), findings(&site));
        assert_eq!(frame.claims("main"), site.claims("main"));
    }
}
