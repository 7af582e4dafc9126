//! A question without a usable answer: status 422, what is wrong in words, and what was typed.

use crate::support::page::text;
use crate::support::{Page, TODAY, TestApp, Walker, languages, message};
use objection_check::check::DateInputProblem;

const ONE_ACCOUNT: [(&str, &str); 3] =
    [("facebook", "1"), ("instagram", "0"), ("objected.facebook-1", "since-start")];

/// What every page with an error has to show.
fn look_at_error(page: &Page, error: &str) {
    assert_eq!(page.marker("data-step"), Some("question"));
    assert_eq!(page.marker("data-error"), Some(error));
    let prefix = message(page.language(), "error-prefix");
    assert!(page.title().starts_with(&prefix), "{}", page.title());
    // The summary has the focus and links to fields that exist.
    assert!(page.the("main .error-summary").attr("id") == Some("step"));
    let links = page.all(".error-summary a");
    assert!(!links.is_empty());
    for link in links {
        let target = link.attr("href").and_then(|href| href.strip_prefix('#')).expect("a target");
        assert!(page.has(&format!("main input[id='{target}']")), "#{target}");
        // The same words stand at the field.
        let beside: Vec<_> = page.all("main .error").into_iter().map(text).collect();
        assert!(beside.iter().any(|words| words.contains(&text(link))), "{beside:?}");
    }
    for described in page.attributes("[aria-describedby]", "aria-describedby") {
        for id in described.split_whitespace() {
            assert!(page.has(&format!("[id='{id}']")), "#{id} describes something");
        }
    }
}

#[test]
fn every_kind_of_question_asks_again_when_nothing_is_chosen() {
    let app = TestApp::new();
    let two = [("facebook", "1"), ("instagram", "1")];
    let not_linked = [&two[..], &[("linked", "none")]].concat();
    let confirmed = [("facebook", "1"), ("instagram", "0"), ("objected.facebook-1", "in-2024")];
    for language in languages() {
        for (fields, step) in [
            (&[][..], "accounts"),
            (&two, "linked"),
            (&not_linked, "objected.facebook-1"),
            (&ONE_ACCOUNT, "date.facebook-1"),
            (&confirmed, "confirmed.facebook-1"),
        ] {
            let mut visitor = Walker::open(&app, language, fields);
            assert_eq!((visitor.status, visitor.step().as_str()), (200, step));
            visitor.go_on();
            assert_eq!((visitor.status, visitor.step().as_str()), (422, step));
            look_at_error(&visitor.page, "missing");
            // Nothing that was said before is lost.
            let hidden = visitor.page.attributes("input[type=hidden]", "name");
            assert!(fields.iter().all(|(name, _)| hidden.contains(name)), "{hidden:?}");
        }
    }
}

#[test]
fn of_two_counts_the_one_that_was_chosen_is_kept() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "de");
    visitor.choose("instagram", "2").go_on();
    assert_eq!(visitor.status, 422);
    look_at_error(&visitor.page, "missing");
    assert_eq!(visitor.page.all(".error-summary a").len(), 1);
    assert_eq!(visitor.form.chosen("instagram"), ["2"]);
    visitor.choose("facebook", "0").go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "linked"));
}

#[test]
fn every_unusable_date_comes_back_as_typed_with_its_reason() {
    let app = TestApp::new();
    let cases = [
        (["", "", ""], "missing"),
        (["3", "", ""], "incomplete"),
        (["", "8", "2025"], "incomplete"),
        (["31", "6", "2025"], "no-such-day"),
        (["29", "2", "2026"], "no-such-day"),
        (["3", "August", "2025"], "no-such-day"),
        (["3", "8", "25"], "no-such-day"),
        (["<b>", "\"'&", "ü€😀"], "no-such-day"),
        (["26", "5", "2025"], "before-start"),
        (["1", "6", "2024"], "before-start"),
        (["25", "11", "2026"], "future"),
        (["1", "1", "9999"], "future"),
    ];
    for language in languages() {
        for (parts, error) in cases {
            let mut visitor = Walker::open(&app, language, &ONE_ACCOUNT);
            visitor.type_date("facebook-1", parts).go_on();
            assert_eq!((visitor.status, visitor.step().as_str()), (422, "date.facebook-1"));
            look_at_error(&visitor.page, error);
            let typed = ["day", "month", "year"].map(|part| format!("{part}.facebook-1"));
            assert_eq!(typed.each_ref().map(|name| visitor.form.typed(name)), parts);
        }
    }
    let seen = |problem: &DateInputProblem| cases.iter().any(|(_, error)| *error == problem.id());
    let left: Vec<_> = DateInputProblem::ALL.into_iter().filter(|problem| !seen(problem)).collect();
    assert_eq!(left, [DateInputProblem::Both]);
}

#[test]
fn a_usable_date_and_the_tick_for_unknown_contradict_each_other() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &ONE_ACCOUNT);
    visitor.type_date("facebook-1", ["3", "8", "2025"]).tick("date-unknown.facebook-1").go_on();
    assert_eq!(visitor.status, 422);
    look_at_error(&visitor.page, "both");
    assert_eq!(visitor.form.chosen("date-unknown.facebook-1"), ["yes"]);
    assert_eq!(visitor.form.typed("day.facebook-1"), "3");
}

#[test]
fn the_first_and_the_last_possible_day_are_taken() {
    let app = TestApp::new();
    let today = [i16::from(TODAY.day()), TODAY.month().into(), TODAY.year()].map(|n| n.to_string());
    for parts in [["27", "5", "2025"], today.each_ref().map(String::as_str)] {
        let mut visitor = Walker::open(&app, "de", &ONE_ACCOUNT);
        visitor.type_date("facebook-1", parts).go_on();
        assert_eq!((visitor.status, visitor.step().as_str()), (200, "confirmed.facebook-1"));
    }
}

#[test]
fn a_day_before_the_start_names_the_answer_to_choose_instead() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &ONE_ACCOUNT);
    visitor.type_date("facebook-1", ["20", "5", "2025"]).go_on();
    let change = visitor.page.the("main fieldset button[name=change]");
    assert_eq!(change.attr("value"), Some("objected.facebook-1"));
    visitor.press(crate::support::Button::Change("objected.facebook-1")).answer("before-start");
    assert_eq!(visitor.step(), "confirmed.facebook-1");
}

#[test]
fn an_impossible_value_is_asked_about_again_and_the_rest_is_kept() {
    let app = TestApp::new();
    let two = [("facebook", "1"), ("instagram", "1")];
    let with = |more: &[(&'static str, &'static str)]| [&two[..], more].concat();
    let no = ("objected.facebook-1", "no");
    for (fields, step) in [
        (vec![("facebook", "99"), ("instagram", "1")], "accounts"),
        (vec![("facebook", "-1"), ("instagram", "1")], "accounts"),
        (vec![("facebook", "٣"), ("instagram", "1")], "accounts"),
        (with(&[("linked", "perhaps")]), "linked"),
        (with(&[("linked", "none"), ("objected.facebook-1", "in-2023")]), "objected.facebook-1"),
        // Named after an account that does not exist, that is later, or where none is linked.
        (
            with(&[("linked", "some"), no, ("objected.instagram-1", "with.facebook-2")]),
            "objected.instagram-1",
        ),
        (
            with(&[("linked", "some"), ("objected.facebook-1", "with.instagram-1")]),
            "objected.facebook-1",
        ),
        (
            with(&[("linked", "none"), no, ("objected.instagram-1", "with.facebook-1")]),
            "objected.instagram-1",
        ),
        (with(&[("linked", "all"), ("objected.all", "with.facebook-1")]), "objected.all"),
        (
            with(&[("linked", "all"), ("objected.all", "unsure"), ("confirmed.all", "yes")]),
            "confirmed.all",
        ),
    ] {
        for language in languages() {
            let opened = app.open(language, &fields);
            let posted = app.post(&format!("/{language}/check"), &fields);
            for reply in [opened, posted] {
                let page = reply.page_with(422);
                assert_eq!(page.step(), step, "{fields:?}");
                look_at_error(&page, "missing");
                let kept = Walker::at(&app, &reply);
                let chosen = kept.form.chosen("instagram");
                let hidden = page.attributes("input[type=hidden][name=instagram]", "value");
                assert_eq!([chosen, hidden].concat(), ["1"]);
            }
        }
    }
}
