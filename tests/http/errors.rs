//! A question without a usable answer: status 422, what is wrong in words, and what was typed.

use crate::support::page::text;
use crate::support::results::SINCE_START;
use crate::support::{Button, FORM, Page, TODAY, TestApp, Walker, languages, message};
use objection_check::check::Problem;

const ONE: [(&str, &str); 2] = [("facebook", "1"), ("instagram", "0")];
const TWO: [(&str, &str); 2] = [("facebook", "1"), ("instagram", "1")];
const THREE: [(&str, &str); 3] = [("facebook", "2"), ("instagram", "1"), ("linked", "some")];
const CONFIRMED: [(&str, &str); 3] = [ONE[0], ONE[1], ("confirmed.facebook-1", "email")];

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
    for language in languages() {
        for (fields, step) in [
            (&[][..], "accounts"),
            (&TWO, "linked"),
            (&THREE, "groups"),
            (&ONE, "confirmed.facebook-1"),
            (&CONFIRMED, "objected.facebook-1"),
            (&SINCE_START, "date.facebook-1"),
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
fn of_several_choices_on_a_page_those_that_were_made_are_kept() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "de");
    visitor.choose("instagram", "2").go_on();
    look_at_error(&visitor.page, "missing");
    assert_eq!(visitor.page.all(".error-summary a").len(), 1);
    assert_eq!(visitor.form.chosen("instagram"), ["2"]);
    visitor.choose("facebook", "1").go_on().answer("some");
    visitor.choose("linked-with.instagram-2", "instagram-1").go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (422, "groups"));
    look_at_error(&visitor.page, "missing");
    assert_eq!(visitor.form.chosen("linked-with.instagram-2"), ["instagram-1"]);
    visitor.choose("linked-with.instagram-1", "none").go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "confirmed.facebook-1"));
}

#[test]
fn every_unusable_date_comes_back_as_typed_with_its_reason() {
    let app = TestApp::new();
    let cases = [
        (["", "", ""], "missing"),
        (["3", "", ""], "incomplete"),
        (["3", "8", "25"], "short-year"),
        (["31", "6", "2025"], "no-such-day"),
        (["<b>", "\"'&", "ü€😀"], "unreadable"),
        (["26", "5", "2025"], "before-start"),
        (["1", "1", "9999"], "future"),
    ];
    for language in languages() {
        for (parts, error) in cases {
            let mut visitor = Walker::open(&app, language, &SINCE_START);
            visitor.type_date("facebook-1", parts).go_on();
            assert_eq!((visitor.status, visitor.step().as_str()), (422, "date.facebook-1"));
            look_at_error(&visitor.page, error);
            let typed = ["day", "month", "year"].map(|part| format!("{part}.facebook-1"));
            assert_eq!(typed.each_ref().map(|name| visitor.form.typed(name)), parts);
        }
        let mut visitor = Walker::open(&app, language, &SINCE_START);
        visitor.type_date("facebook-1", ["3", "8", "2025"]).tick("date-unknown.facebook-1").go_on();
        look_at_error(&visitor.page, "both");
        assert_eq!(visitor.form.chosen("date-unknown.facebook-1"), ["yes"]);
    }
    let seen = cases.map(|(_, error)| error);
    let left: Vec<_> = Problem::ALL.map(Problem::id).into_iter().collect();
    let left: Vec<_> = left.into_iter().filter(|id| !seen.contains(id)).collect();
    assert_eq!(left, ["both"]);
}

#[test]
fn the_first_and_the_last_possible_day_are_taken() {
    let app = TestApp::new();
    let today = [i16::from(TODAY.day()), TODAY.month().into(), TODAY.year()].map(|n| n.to_string());
    for parts in [["27", "5", "2025"], today.each_ref().map(String::as_str)] {
        let mut visitor = Walker::open(&app, "de", &SINCE_START);
        visitor.type_date("facebook-1", parts).go_on();
        assert_eq!((visitor.status, visitor.step().as_str()), (200, "result"));
    }
}

#[test]
fn a_day_before_the_start_names_the_answer_to_choose_instead() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &SINCE_START);
    visitor.type_date("facebook-1", ["20", "5", "2025"]).go_on();
    let change = visitor.page.the("main fieldset button[name=change]");
    assert_eq!(change.attr("value"), Some("objected.facebook-1"));
    visitor.press(Button::Change("objected.facebook-1")).answer("before-start");
    assert_eq!(visitor.step(), "result");
}

#[test]
fn an_impossible_value_is_asked_about_again_and_the_rest_is_kept() {
    let app = TestApp::new();
    let kept = ("instagram", "1");
    for (fields, step) in [
        (&[("facebook", "99")][..], "accounts"),
        (&[("facebook", "-1")], "accounts"),
        (&[("facebook", "٣")], "accounts"),
        (&[TWO[0], ("linked", "perhaps")], "linked"),
        // With two accounts, some is all or none.
        (&[TWO[0], ("linked", "some")], "linked"),
        (&[TWO[0], ("linked", "none"), ("confirmed.facebook-1", "yes")], "confirmed.facebook-1"),
        (
            &[TWO[0], ("linked", "all"), CONFIRMED[2], ("objected.facebook-1", "in-2023")],
            "objected.facebook-1",
        ),
        // Linked with an account that does not exist, that is later, or with itself.
        (&[THREE[0], THREE[2], ("linked-with.facebook-2", "facebook-3")], "groups"),
        (&[THREE[0], THREE[2], ("linked-with.facebook-2", "instagram-1")], "groups"),
        (&[THREE[0], THREE[2], ("linked-with.facebook-2", "facebook-2")], "groups"),
    ] {
        let fields = [&[kept], fields].concat();
        for reply in [app.open("de", &fields), app.post("/de/check", &fields)] {
            let page = reply.page_with(422);
            assert_eq!(page.step(), step, "{fields:?}");
            look_at_error(&page, "missing");
            let chosen = Walker::at(&app, &reply).form.chosen("instagram").len();
            let hidden = page.all("input[type=hidden][name=instagram][value='1']").len();
            assert_eq!(chosen + hidden, 1);
        }
    }
}

/// Also links of the first version of the fields, in which objections came first.
#[test]
fn what_is_not_asked_is_no_mistake_and_leads_to_the_open_question() {
    let app = TestApp::new();
    for (query, step) in [
        ("", "accounts"),
        ("facebook=2", "accounts"),
        ("facebook=2&facebook=1&instagram=0", "confirmed.facebook-1"),
        ("facebook=1&instagram=0&objected.facebook-1=no", "confirmed.facebook-1"),
        (
            "facebook=1&instagram=0&objected.facebook-1=no&confirmed.facebook-1=email",
            "objected.facebook-1",
        ),
        ("facebook=1&instagram=1&confirmed.facebook-1=x", "linked"),
        ("facebook=1&instagram=1&question=linked", "linked"),
        (
            "facebook=1&instagram=1&linked=all&objected.all=in-2024&confirmed.all=email",
            "confirmed.facebook-1",
        ),
        (
            "facebook=1&instagram=1&linked=none&objected.instagram-1=with.facebook-1",
            "confirmed.facebook-1",
        ),
    ] {
        assert_eq!(app.get(&format!("/de/check?{query}")).page_with(200).step(), step, "{query}");
    }
    for (more, step) in [
        ("", "linked"),
        ("question=confirmed.instagram-2", "linked"),
        ("question=date.facebook-1&back=yes", "linked"),
        ("change=confirmed.instagram-2", "linked"),
        ("linked=all&question=linked&change=accounts", "accounts"),
    ] {
        let form = format!("facebook=1&instagram=1&{more}");
        assert_eq!(app.post_body("/de/check", FORM, form).page_with(200).step(), step, "{more}");
    }
}
