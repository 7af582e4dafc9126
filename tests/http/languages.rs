//! The language that a browser prefers, at the address `/`; and the language switch: on every kind of
//! page, with all answers and everything that was typed.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderValue, Method, Request};
use objection_check::text::negotiate;
use proptest::prelude::*;

use crate::support::questions::SINCE_START;
use crate::support::results::{NO_ACCOUNT, SEVERAL};
use crate::support::{APP, Button, Finding, Page, Walker, languages, message};
use crate::texts::pages::every_page;

/// A page of the check: the answers that lead to it, what is chosen or typed there, and the error
/// that it comes back with if that is sent before the switch.
type Case = (&'static str, &'static [(&'static str, &'static str)], Option<&'static str>);

const CASES: [Case; 11] = [
    ("", &[], None),
    ("", &[("facebook", "1"), ("instagram", "2")], None),
    ("facebook=1&instagram=2", &[("linked", "some")], None),
    ("facebook=1&instagram=2&linked=some", &[("linked-with.instagram-1", "facebook-1")], None),
    ("facebook=1&instagram=0", &[("confirmed.facebook-1", "email")], None),
    (SINCE_START, &[("day.facebook-1", "3"), ("year.facebook-1", "x & \"y\"")], None),
    (SINCE_START, &[("year.facebook-1", "2025"), ("date-unknown.facebook-1", "yes")], None),
    (SINCE_START, &[("day.facebook-1", "31"), ("month.facebook-1", "6")], Some("incomplete")),
    ("", &[("facebook", "1")], Some("missing")),
    (SEVERAL, &[], None),
    (NO_ACCOUNT, &[], None),
];

#[test]
fn questions_errors_results_and_frames_stay_with_everything_that_was_chosen_or_typed() {
    // Easy language has a look of its own.
    let look = |page: &Page| page.attribute("html", "class").replace(" easy", "");
    for (from, to) in languages().into_iter().zip(languages().into_iter().cycle().skip(1)) {
        for place in ["/", "/frame/"] {
            for (answers, given, error) in CASES {
                let address = format!("{place}{from}/check?theme=dark&{answers}");
                let mut visitor = Walker::at(&APP, &APP.get(&address));
                for (name, value) in given {
                    visitor.put(name, value);
                }
                if error.is_some() {
                    visitor.go_on();
                }
                let there = visitor.after(Button::Language(to));
                let back = there.after(Button::Language(from));
                for (visitor, language) in [(&visitor, from), (&there, to), (&back, from)] {
                    assert_eq!(visitor.page.language(), language);
                    assert_eq!(visitor.page.marker("data-error"), error, "{address}");
                    let next = visitor.pressed(Button::Enter).0;
                    assert!(next.starts_with(&format!("{place}{language}/check")), "{next}");
                    let given = given.iter().all(|(name, value)| visitor.value(name) == *value);
                    assert!(given, "{address}");
                }
                assert_eq!(there.stands(), visitor.stands());
                assert_eq!(there.page.answered(), visitor.page.answered());
                assert_eq!(Finding::of_page(&there.page), Finding::of_page(&visitor.page));
                assert_eq!(look(&there.page), look(&visitor.page));
                assert_eq!(back.pressed(Button::Enter), visitor.pressed(Button::Enter));
            }
        }
    }
}

#[test]
fn an_error_that_is_mended_before_the_switch_is_gone_after_it() {
    let mut visitor = APP.visit("de", "");
    visitor.go_on().put("facebook", "0").put("instagram", "1").press(Button::Language("en"));
    assert_eq!(visitor.stands(), (200, "accounts".to_owned()));
    assert_eq!(visitor.value("instagram"), "1");
}

#[test]
fn pages_lead_to_themselves_in_languages_that_are_named_in_themselves() {
    let names: Vec<_> = languages().into_iter().map(|tag| message(tag, "language-name")).collect();
    every_page(|language, address, page| {
        // In a frame it stands at the end.
        if page.has("html.frame") {
            return;
        }
        assert_eq!(page.text("header .languages"), names.join(" "), "{address}");
        let marked = page.attributes("header .languages :not([aria-current])[lang]", "lang");
        assert!(languages().iter().filter(|other| *other != &language).eq(&marked), "{address}");
        let current = page.text("header .languages [aria-current=true]");
        assert_eq!(current, message(language, "language-name"), "{address}");
        let is_made_from_answers = page.has("main[data-step], main[data-page]");
        if let Some(name) = address.strip_prefix(&format!("/{language}"))
            && !is_made_from_answers
        {
            let same = languages().into_iter().map(|tag| format!("/{tag}{name}"));
            let links = "header .languages a";
            assert_eq!(page.attributes(links, "href"), same.collect::<Vec<_>>());
            assert_eq!(page.attributes(links, "lang"), languages());
            assert_eq!(page.attributes(links, "hreflang"), languages());
        }
    });
}

#[test]
fn the_preferred_language_wins_and_without_a_usable_preference_the_default() {
    for (accepted, expected) in [
        ("de", "/de"),
        ("en", "/en"),
        ("en-GB,en;q=0.9,de;q=0.8", "/en"),
        ("de-AT, en;q=0.5", "/de"),
        ("en;q=0.5, de-AT", "/de"),
        ("en;q=0.3, de;q=0.7", "/de"),
        ("de;q=0.3, en;q=0.7", "/en"),
        ("tlh, qya;q=0.9, en;q=0.1", "/en"),
        ("de;q=0, *", "/en"),
        ("de;q=0.1, *", "/en"),
        ("DE-de", "/de"),
        ("en;q=0.5, de;q=0.5", "/en"),
        ("de-simple", "/de-simple"),
        ("DE-simple;q=0.9, en;q=0.8", "/de-simple"),
        // What cannot be read is dropped.
        ("de;q=2, en", "/en"),
        ("de;q=0.1234, en", "/en"),
        ("de;q, en", "/en"),
        (";q=1, en", "/en"),
        ("", "/de"),
        ("tlh", "/de"),
        ("tlh-CH, tlh;q=0.9", "/de"),
        ("*", "/de"),
        (";;;,,,", "/de"),
        ("en;q=x", "/de"),
        ("de;q=0", "/de"),
    ] {
        let reply = APP.request(Method::GET, "/", &[("accept-language", accepted)]);
        let answer = (reply.status.as_u16(), reply.header("location"), reply.header("vary"));
        assert_eq!(answer, (303, expected, "Accept-Language"), "{accepted}");
    }
    // Several headers count as one.
    let headers = [("accept-language", "tlh"), ("accept-language", "en;q=0.5")];
    assert_eq!(APP.request(Method::GET, "/", &headers).header("location"), "/en");
    // One that is no text counts as none.
    let value = HeaderValue::from_bytes(b"en\xff").unwrap();
    let request = Request::get("/").header("host", "check.example").header(ACCEPT_LANGUAGE, value);
    let reply = APP.send(request.body(Body::empty()).unwrap());
    for reply in [reply, APP.get("/")] {
        assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/de"));
    }
}

proptest! {
    #[test]
    fn any_header_names_a_language_that_is_there_or_none(
        header in prop_oneof!["\\PC*", "([a-z*-]{0,9}(;q=[0-9.]{0,5})?,?){0,8}"],
    ) {
        let tag = negotiate(&header, &languages());
        prop_assert!(tag.is_none_or(|tag| languages().contains(&tag)));
        prop_assert_eq!(tag, negotiate(&format!("{header},{header}"), &languages()));
    }
}
