//! What a result says besides its verdict: what to do, why, and what no objection covers.

use crate::support::page::text;
use crate::support::{Finding, Page, TestApp, encode, languages, message};

/// One account with each verdict, and the claims its page must state.
const VERDICTS: [(&str, &str, &[&str]); 6] = [
    ("confirmed.facebook-1=email&objected.facebook-1=in-2024", "effective", &["F36", "F3"]),
    (
        "confirmed.facebook-1=popup&objected.facebook-1=since-start&day.facebook-1=3\
         &month.facebook-1=8&year.facebook-1=2025",
        "effective-from",
        &["F30", "F31", "F32", "F11", "F12"],
    ),
    (
        "confirmed.facebook-1=email&objected.facebook-1=unsure",
        "effective-from",
        &["F30", "F31", "F32"],
    ),
    ("confirmed.facebook-1=no", "object-again", &["F37", "F26", "F29", "F25", "F32"]),
    ("confirmed.facebook-1=unsure", "object-again", &["F37", "F26", "F29", "F25", "F32"]),
    ("confirmed.facebook-1=never", "object-now", &["F7", "F13", "F26", "F29", "F25", "F32"]),
];

/// What the page of every result with accounts must state: what no objection covers.
const ALWAYS: [&str; 10] = ["F17", "F18", "F38", "F40", "F41", "F42", "F44", "F45", "F47", "F49"];

fn each(language: &str, check: impl Fn(&str, &[&str], &Page)) {
    let app = TestApp::new();
    for (answers, verdict, claims) in VERDICTS {
        let address = format!("/{language}/check?facebook=1&instagram=0&{answers}");
        let page = app.get(&address).page_with(200);
        assert_eq!(Finding::of_page(&page)[0].verdict, verdict);
        check(verdict, claims, &page);
    }
}

#[test]
fn the_verdict_comes_first_and_the_title_tells_nobody() {
    for language in languages() {
        each(language, |_, _, page| {
            let heading = page.the("main h1");
            assert_eq!(heading.attr("id"), Some("step"), "it has the focus");
            assert_eq!(text(page.all("main h1, main h2, main h3")[0]), text(heading));
            let [title, site] = ["result-title", "site-name"].map(|id| message(language, id));
            assert_eq!(page.title(), format!("{title} – {site}"));
        });
    }
}

#[test]
fn every_result_names_its_reasons_and_what_no_objection_covers() {
    for language in languages() {
        each(language, |verdict, expected, page| {
            let claims = page.claims("main");
            let missing: Vec<_> =
                ALWAYS.iter().chain(expected).filter(|one| !claims.contains(*one)).collect();
            assert!(missing.is_empty(), "{language} {verdict}: {missing:?}");
        });
    }
}

#[test]
fn one_button_stands_out_where_something_is_left_to_do_and_none_elsewhere() {
    for language in languages() {
        each(language, |verdict, _, page| {
            let is_todo = verdict.starts_with("object");
            let forms = page.attributes("main .primary", "data-form");
            assert_eq!(forms, if is_todo { vec!["facebook"] } else { vec![] }, "{verdict}");
            assert_eq!(page.has("main ol.steps"), is_todo, "{verdict}");
            let main = page.text("main");
            assert_eq!(main.contains(&message(language, "verdict-nothing")), !is_todo, "{verdict}");
            let way = |network| {
                main.contains(&message(language, &format!("statement-app-path-{network}")))
            };
            assert_eq!([way("facebook"), way("instagram")], [is_todo, false], "{verdict}");
        });
    }
}

#[test]
fn an_uncertain_objection_is_never_called_ineffective() {
    for (language, words) in [("de", ["unwirksam", "ungültig"]), ("en", ["ineffective", "invalid"])]
    {
        each(language, |verdict, _, page| {
            let page = page.text("main").to_lowercase();
            assert!(words.iter().all(|word| !page.contains(word)), "{language}: {verdict}");
        });
    }
}

#[test]
fn no_two_headings_of_a_result_sound_alike() {
    let app = TestApp::new();
    let groups = "confirmed.facebook-1=email&objected.facebook-1=in-2024&confirmed.facebook-2=never\
        &confirmed.instagram-1=no&confirmed.instagram-2=unsure&confirmed.instagram-3=email\
        &objected.instagram-3=unsure";
    for language in languages() {
        let address = format!("/{language}/check?facebook=2&instagram=3&linked=none&{groups}");
        let page = app.get(&address).page_with(200);
        assert_eq!(Finding::of_page(&page).len(), 5);
        let mut headings: Vec<_> =
            page.all("h1, h2, h3, h4, summary").into_iter().map(text).collect();
        let all = headings.len();
        headings.sort();
        headings.dedup();
        assert_eq!(headings.len(), all, "{language}: {headings:#?}");
    }
}

#[test]
fn several_groups_begin_with_what_is_left_and_those_alike_share_a_card() {
    let app = TestApp::new();
    let answers = [
        ("facebook", "2"),
        ("instagram", "1"),
        ("linked", "none"),
        ("confirmed.facebook-1", "email"),
        ("objected.facebook-1", "in-2024"),
        ("confirmed.facebook-2", "never"),
        ("confirmed.instagram-1", "never"),
    ];
    for (language, summary) in [("de", "2 von 3"), ("en", "2 of 3")] {
        let page = app.open(language, &answers).page_with(200);
        assert!(page.text("main h1").contains(summary), "{}", page.text("main h1"));
        assert_eq!(page.all(".card.todo li[data-verdict=object-now]").len(), 2);
        assert_eq!((page.all(".card.todo").len(), page.all(".card.done").len()), (1, 1));
        assert_eq!(page.all("main .primary").len(), 1);
    }
}

#[test]
fn answers_out_of_a_link_are_called_so() {
    let app = TestApp::new();
    let answers = "facebook=0&instagram=0";
    for layout in ["", "/frame"] {
        let words = message("en", "result-from-link");
        let address = format!("{layout}/en/check");
        let linked = app.get(&format!("{address}?{answers}")).page_with(200);
        let sent = app.post(&address, &[("facebook", "0"), ("instagram", "0")]).page_with(200);
        assert_eq!([linked, sent].map(|page| page.text("main").contains(&words)), [true, false]);
    }
}

#[test]
fn no_text_of_a_stranger_comes_with_a_link_and_what_a_visitor_typed_comes_back() {
    let app = TestApp::new();
    let typed = |day: &str, month: &str, year: &str| {
        let answers = [
            ("facebook", "1"),
            ("instagram", "0"),
            ("confirmed.facebook-1", "email"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", day),
            ("month.facebook-1", month),
            ("year.facebook-1", year),
            ("change", "date.facebook-1"),
        ];
        let shown = |page: &Page| page.attributes("main input[type=text]", "value").join("|");
        ["", "/frame"].map(|layout| {
            let address = format!("{layout}/en/check");
            let linked = app.get(&format!("{address}?{}", encode(&answers))).page_with(200);
            [shown(&linked), shown(&app.post(&address, &answers).page_with(200))]
        })
    };
    // A date that is accepted comes back as it was understood.
    for (fields, linked, again) in [
        (["0190", "123456", "78901"], "||", "0190|123456|78901"),
        (["call", "12", "now"], "|12|", "call|12|now"),
        (["<b>31</b>", "13", "in 2025"], "||", "<b>31</b>|13|in 2025"),
        (["3", "August", "2025"], "3|8|2025", "3|8|2025"),
        (["31.8.2025", "", ""], "31|8|2025", "31|8|2025"),
    ] {
        for [by_link, sent] in typed(fields[0], fields[1], fields[2]) {
            assert_eq!([by_link.as_str(), sent.as_str()], [linked, again], "{fields:?}");
        }
    }
}
