//! What a result says besides its verdict: what to do, why, and what no objection covers.

use objection_check::content::Form;

use crate::support::page::text;
use crate::support::{Finding, Page, TestApp, encode, languages, message, results};

/// One account with each verdict, and the claims its page must state.
const VERDICTS: [(&str, &str, &[&str]); 6] = [
    (results::SINCE_2024, "effective", &["F36", "F3"]),
    (results::FROM_DAY, "effective-from", &["F30", "F31", "F32", "F11", "F12"]),
    (results::FROM_UNKNOWN, "effective-from", &["F30", "F31", "F32"]),
    (results::AGAIN, "object-again", &["F37", "F26", "F29", "F25", "F32"]),
    (results::AGAIN_UNSURE, "object-again", &["F37", "F26", "F29", "F25", "F32"]),
    (results::NOW, "object-now", &["F7", "F13", "F26", "F29", "F25", "F32"]),
];

/// What the page of every result with accounts must state: what no objection covers.
const ALWAYS: [&str; 10] = ["F17", "F18", "F38", "F40", "F41", "F42", "F44", "F45", "F47", "F49"];

/// Each verdict in a language, its claims, and the page.
fn each(language: &str) -> impl Iterator<Item = (&'static str, &'static [&'static str], Page)> {
    VERDICTS.into_iter().map(move |(answers, verdict, claims)| {
        let page = TestApp::new().check(language, answers);
        assert_eq!(Finding::of_page(&page)[0].verdict, verdict);
        (verdict, claims, page)
    })
}

#[test]
fn the_verdict_comes_first_with_its_reasons_and_the_title_tells_nobody() {
    for language in languages() {
        let title =
            format!("{} – {}", message(language, "result-title"), message(language, "site-name"));
        for (verdict, expected, page) in each(language) {
            let heading = page.the("main h1");
            assert_eq!(heading.attr("id"), Some("step"), "it has the focus");
            assert_eq!(text(page.all("main h1, main h2, main h3")[0]), text(heading));
            assert_eq!(page.title(), title);
            let claims = page.claims("main");
            let missing: Vec<_> =
                ALWAYS.iter().chain(expected).filter(|one| !claims.contains(*one)).collect();
            assert!(missing.is_empty(), "{language} {verdict}: {missing:?}");
        }
    }
}

#[test]
fn one_button_stands_out_where_something_is_left_to_do_and_none_elsewhere() {
    for language in languages() {
        for (verdict, _, page) in each(language) {
            let is_todo = verdict.starts_with("object");
            let forms = page.attributes("main .primary", "data-form");
            assert_eq!(forms, if is_todo { vec!["facebook"] } else { vec![] }, "{verdict}");
            assert_eq!(page.has("main ol.steps"), is_todo, "{verdict}");
            let says = |id: &str| page.count(&message(language, id)) > 0;
            assert_eq!(says("verdict-nothing"), !is_todo, "{verdict}");
            let ways = ["statement-app-path-facebook", "statement-app-path-instagram"].map(says);
            assert_eq!(ways, [is_todo, false], "{verdict}");
        }
    }
}

#[test]
fn an_uncertain_objection_is_never_called_ineffective() {
    for (language, words) in [("de", ["unwirksam", "ungültig"]), ("en", ["ineffective", "invalid"])]
    {
        for (verdict, _, page) in each(language) {
            let page = page.text("main").to_lowercase();
            assert!(words.iter().all(|word| !page.contains(word)), "{language}: {verdict}");
        }
    }
}

#[test]
fn no_two_headings_of_a_result_sound_alike() {
    let groups = "confirmed.facebook-1=email&objected.facebook-1=in-2024&confirmed.facebook-2=never\
        &confirmed.instagram-1=no&confirmed.instagram-2=unsure&confirmed.instagram-3=email\
        &objected.instagram-3=unsure";
    for language in languages() {
        let answers = format!("facebook=2&instagram=3&linked=none&{groups}");
        let page = TestApp::new().check(language, &answers);
        assert_eq!(Finding::of_page(&page).len(), 5);
        let mut headings = page.texts("h1, h2, h3, h4, summary");
        headings.sort();
        assert!(headings.windows(2).all(|two| two[0] != two[1]), "{language}: {headings:#?}");
    }
}

#[test]
fn several_groups_begin_with_what_is_left_and_those_alike_share_a_card() {
    let answers = "facebook=2&instagram=1&linked=none&confirmed.facebook-1=email\
        &objected.facebook-1=in-2024&confirmed.facebook-2=never&confirmed.instagram-1=never";
    for (language, summary) in [("de", "2 von 3"), ("en", "2 of 3")] {
        let page = TestApp::new().check(language, answers);
        assert!(page.text("main h1").contains(summary), "{}", page.text("main h1"));
        for (selector, count) in [
            (".card.todo li[data-verdict=object-now]", 2),
            (".card.todo", 1),
            (".card.done", 1),
            ("main .primary", 1),
        ] {
            assert_eq!(page.all(selector).len(), count, "{selector}");
        }
    }
}

#[test]
fn answers_out_of_a_link_are_called_so() {
    let app = TestApp::new();
    let words = message("en", "result-from-link");
    for check in ["/en/check", "/frame/en/check"] {
        let linked = app.page(&format!("{check}?{}", results::NO_ACCOUNT));
        let sent = app.post(check, results::NO_ACCOUNT).page();
        assert_eq!([linked, sent].map(|page| page.count(&words)), [1, 0]);
    }
}

#[test]
fn no_text_of_a_stranger_comes_with_a_link_and_what_a_visitor_typed_comes_back() {
    let app = TestApp::new();
    let shown = |page: &Page| page.attributes("main input[type=text]", "value").join("|");
    // A date that is accepted comes back as it was understood.
    for (date, linked, again) in [
        (["0190", "123456", "78901"], "||", "0190|123456|78901"),
        (["call", "12", "now"], "|12|", "call|12|now"),
        (["<b>31</b>", "13", "in 2025"], "||", "<b>31</b>|13|in 2025"),
        (["3", "August", "2025"], "3|8|2025", "3|8|2025"),
        (["31.8.2025", "", ""], "31|8|2025", "31|8|2025"),
    ] {
        let names = ["day.facebook-1", "month.facebook-1", "year.facebook-1"];
        let date = encode(&names.into_iter().zip(date).collect::<Vec<_>>());
        let answers = format!("{}&{date}&change=date.facebook-1", results::SINCE_START);
        for check in ["/en/check", "/frame/en/check"] {
            assert_eq!(shown(&app.page(&format!("{check}?{answers}"))), linked, "{date}");
            assert_eq!(shown(&app.post(check, &answers).page_with(200)), again, "{date}");
        }
    }
}

/// One linked group with nothing left to do, and one with something left.
const TWO_GROUPS: &str = "facebook=2&instagram=2&linked=some&linked-with.facebook-2=facebook-1\
    &linked-with.instagram-1=none&linked-with.instagram-2=instagram-1&confirmed.facebook-1=email\
    &objected.facebook-1=in-2024&confirmed.instagram-1=never";

#[test]
fn forms_stand_in_a_group_only_where_something_is_left_to_do() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.check(language, TWO_GROUPS);
        assert!(!page.has("[data-verdict=effective] a[data-form]"));
        let todo = page.attributes("[data-verdict=object-now] a[data-form]", "data-form");
        assert_eq!(todo, ["instagram"]);
        // To object again all the same is offered for the other group, closed and without the marker.
        let form = |form: Form| format!("details:not([open]) a[href='{}']", form.address());
        assert_eq!(page.all(&form(Form::Facebook)).len(), 1, "{language}");
        assert!(!page.has(&format!("{}[data-form]", form(Form::Facebook))));
        assert!(!page.has(&form(Form::Instagram)), "that one is left");
        // The form for data from other sources stands apart from the groups, with its purpose.
        assert!(page.has("a[data-form=third-party]"));
        assert!(!page.has("[data-verdict] a[data-form=third-party]"));
        let claims = page.claims("main");
        assert!(["F41", "F44", "F45"].iter().all(|claim| claims.contains(claim)));
        let framed = app.page(&format!("/frame/{language}/check?{TWO_GROUPS}"));
        assert_eq!(Finding::of_page(&framed), Finding::of_page(&page));
        assert_eq!(framed.claims("main"), claims);
    }
}

#[test]
fn a_linked_group_says_that_one_objection_is_enough() {
    let app = TestApp::new();
    for language in languages() {
        let both = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=never";
        for (answers, forms) in
            [(TWO_GROUPS, &["instagram"][..]), (both, &["facebook", "instagram"])]
        {
            let page = app.check(language, answers);
            let group = "[data-verdict=object-now]";
            assert!(page.text(group).contains(&message(language, "one-form")));
            assert!(page.claims(group).contains(&"F34"));
            assert_eq!(page.attributes(&format!("{group} a[data-form]"), "data-form"), forms);
        }
    }
}
