//! The language switch: on every kind of page, with all answers and everything that was typed.

use crate::support::form::Button;
use crate::support::results::SINCE_START;
use crate::support::{CATALOGUE, Finding, Page, Reply, TestApp, Walker, languages};

/// Each language with another one.
fn pairs() -> Vec<(&'static str, &'static str)> {
    let others = languages().into_iter().cycle().skip(1);
    languages().into_iter().zip(others).collect()
}

/// Switches there and back, and gives the page in between.
fn switch<'a>(visitor: &Walker<'a>, from: &str, to: &str) -> Walker<'a> {
    assert_eq!(visitor.page.language(), from);
    let there = visitor.after(&visitor.form.pressed(Button::Language(to)));
    assert_eq!(there.page.language(), to);
    assert_eq!((there.status, there.step()), (visitor.status, visitor.step()));
    assert_eq!(there.page.marker("data-error"), visitor.page.marker("data-error"));
    assert_eq!(there.page.answered(), visitor.page.answered());
    let back = there.after(&there.form.pressed(Button::Language(from)));
    assert_eq!(back.form.pressed(Button::Enter), visitor.form.pressed(Button::Enter));
    there
}

#[test]
fn each_question_stays_with_its_answer() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        let mut visitor = Walker::start(&app, from);
        switch(&visitor, from, to);
        // Chosen, but not yet sent.
        visitor.choose("facebook", "1").choose("instagram", "2");
        assert_eq!(switch(&visitor, from, to).form.chosen("instagram"), ["2"]);
        visitor.go_on().choose("linked", "some");
        assert_eq!(switch(&visitor, from, to).form.chosen("linked"), ["some"]);
        visitor.go_on().choose("linked-with.instagram-1", "facebook-1");
        let there = switch(&visitor, from, to);
        assert_eq!(there.form.chosen("linked-with.instagram-1"), ["facebook-1"]);
        visitor.choose("linked-with.instagram-2", "none").go_on();
        visitor.choose("confirmed.facebook-1", "email");
        assert_eq!(switch(&visitor, from, to).form.chosen("confirmed.facebook-1"), ["email"]);
        visitor.go_on().choose("objected.facebook-1", "unsure");
        assert_eq!(switch(&visitor, from, to).form.chosen("objected.facebook-1"), ["unsure"]);
    }
}

#[test]
fn half_a_date_stays_as_typed() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        let mut visitor = Walker::open(&app, from, &SINCE_START);
        visitor.type_date("facebook-1", ["3", "", "x & \"y\""]);
        let there = switch(&visitor, from, to);
        assert_eq!(there.status, 200);
        assert_eq!(there.form.typed("year.facebook-1"), "x & \"y\"");
        visitor.type_date("facebook-1", ["", "8", "2025"]).tick("date-unknown.facebook-1");
        let there = switch(&visitor, from, to);
        assert_eq!(there.form.chosen("date-unknown.facebook-1"), ["yes"]);
    }
}

#[test]
fn errors_stay_errors() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        let mut visitor = Walker::open(&app, from, &SINCE_START);
        visitor.type_date("facebook-1", ["31", "6", "2025"]).go_on();
        let there = switch(&visitor, from, to);
        assert_eq!(there.status, 422);
        assert_eq!(there.page.marker("data-error"), Some("no-such-day"));
        assert_eq!(there.form.typed("day.facebook-1"), "31");
        let mut nothing = Walker::start(&app, from);
        assert_eq!(switch(nothing.go_on(), from, to).page.marker("data-error"), Some("missing"));
    }
}

#[test]
fn an_error_that_is_mended_before_the_switch_is_gone_after_it() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "de");
    visitor.go_on().choose("facebook", "0").choose("instagram", "1");
    visitor.press(Button::Language("en"));
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "accounts"));
    assert_eq!(visitor.form.chosen("instagram"), ["1"]);
}

#[test]
fn results_stay_results() {
    let app = TestApp::new();
    let again = [
        ("facebook", "2"),
        ("instagram", "1"),
        ("linked", "all"),
        ("confirmed.facebook-1", "never"),
    ];
    for (from, to) in pairs() {
        for fields in [&again[..], &[("facebook", "0"), ("instagram", "0")]] {
            let visitor = Walker::open(&app, from, fields);
            let there = switch(&visitor, from, to);
            assert_eq!(there.step(), "result");
            assert_eq!(Finding::of_page(&there.page), Finding::of_page(&visitor.page));
        }
    }
}

#[test]
fn a_frame_stays_a_frame() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        for query in ["", "theme=dark&", "theme=auto&"] {
            let address = format!("/frame/{from}/check?{query}facebook=1&instagram=0");
            let visitor = Walker::at(&app, &app.get(&address));
            assert_eq!(visitor.step(), "confirmed.facebook-1");
            // Easy language has a look of its own.
            let class = |page: &Page| {
                page.the("html").attr("class").map(|class| class.replace(" easy", ""))
            };
            let there = switch(&visitor, from, to);
            assert_eq!(class(&there.page), class(&visitor.page));
            assert!(there.form.pressed(Button::Continue).0.starts_with(&format!("/frame/{to}/")));
        }
    }
}

#[test]
fn pages_to_read_lead_to_themselves_in_the_other_language() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        for name in
            ["", "/questions", "/overview", "/imprint", "/privacy", "/accessibility", "/embed"]
        {
            let page = app.get(&format!("/{from}{name}")).page_with(200);
            assert_eq!(page.language(), from);
            let link = page.the(&format!("header a[hreflang={to}]"));
            assert_eq!(
                (link.attr("lang"), link.attr("href")),
                (Some(to), Some(&*format!("/{to}{name}")))
            );
            assert_eq!(app.get(&format!("/{to}{name}")).page_with(200).language(), to);
        }
    }
}

#[test]
fn refusals_offer_the_other_language_too() {
    let app = TestApp::new();
    for (from, to) in pairs() {
        let check = format!("/{from}/check");
        let refusals: [Reply; 4] = [
            app.get(&format!("/{from}/nothing")),
            app.request(axum::http::Method::DELETE, &check, &[]),
            app.post_body(&check, "application/json", "{}"),
            app.post_body(&check, crate::support::FORM, "a".repeat(20_000)),
        ];
        for refusal in refusals {
            let page = refusal.page();
            assert_eq!(page.language(), from);
            let link = page.the(&format!("header a[hreflang={to}]"));
            assert_eq!(app.get(link.attr("href").unwrap()).page_with(200).language(), to);
        }
    }
}

#[test]
fn the_languages_are_named_in_themselves_and_the_current_one_is_marked() {
    let app = TestApp::new();
    let names: Vec<_> = CATALOGUE.localizers().map(|l| l.t("language-name").to_string()).collect();
    for language in languages() {
        for address in [format!("/{language}"), format!("/{language}/check")] {
            let page = app.get(&address).page_with(200);
            assert_eq!(page.text("header .languages"), names.join(" "));
            let current = page.text("header .languages [aria-current=true]");
            assert_eq!(current, crate::support::message(language, "language-name"));
        }
    }
}
