//! A question without a usable answer: status 422, what is wrong in words, and what was typed.

use jiff::civil::date;
use objection_check::check::Problem;
use objection_check::operator::Operator;
use objection_check::server::Limits;

use crate::support::page::text;
use crate::support::questions::{QUESTIONS, SINCE_START, WRONG_DATES};
use crate::support::{APP, Button, TestApp, Walker, languages, message, routes};

/// What every page with an error has to show.
fn look_at_error(visitor: &Walker<'_>, step: &str, error: &str) {
    assert_eq!(visitor.stands(), (422, step.to_owned()));
    let page = &visitor.page;
    assert_eq!(page.marker("data-step"), Some("question"));
    assert_eq!(page.marker("data-error"), Some(error));
    let prefix = message(page.language(), "error-prefix");
    assert!(page.title().starts_with(&prefix), "{}", page.title());
    // The summary has the focus and links to fields that exist.
    assert_eq!(page.attribute("main .error-summary", "id"), "step");
    let links = page.all(".error-summary a");
    assert!(!links.is_empty());
    let beside = page.texts("main .error");
    for link in links {
        let target = link.attr("href").and_then(|href| href.strip_prefix('#')).expect("a target");
        assert!(page.has(&format!("main input[id='{target}']")), "#{target}");
        // The same words stand at the field.
        assert!(beside.iter().any(|words| words.contains(&text(link))), "{beside:?}");
    }
    // The message describes its group; fields for text say that they are wrong.
    for message in page.all("main .error") {
        let id = message.attr("id").expect("an id");
        assert!(page.has(&format!("main fieldset[aria-describedby~='{id}']")), "{id}");
    }
    assert!(!page.has(".wrong input[type=text]:not([aria-invalid=true])"));
}

#[test]
fn every_kind_of_question_asks_again_when_nothing_is_chosen() {
    for language in languages() {
        for (step, answers) in QUESTIONS {
            let mut visitor = APP.visit(language, answers);
            assert_eq!(visitor.stands(), (200, step.to_owned()));
            visitor.go_on();
            look_at_error(&visitor, step, "missing");
            // Nothing that was said before is lost.
            for (name, value) in answers.split('&').filter_map(|field| field.split_once('=')) {
                assert_eq!(visitor.value(name), value);
            }
        }
    }
}

#[test]
fn of_several_choices_on_a_page_those_that_were_made_are_kept() {
    let mut visitor = APP.visit("de", "");
    visitor.put("instagram", "2").go_on();
    look_at_error(&visitor, "accounts", "missing");
    assert_eq!(visitor.page.all(".error-summary a").len(), 1);
    assert_eq!(visitor.value("instagram"), "2");
    visitor.put("facebook", "1").go_on().answer("some");
    visitor.put("linked-with.instagram-2", "instagram-1").go_on();
    look_at_error(&visitor, "groups", "missing");
    assert_eq!(visitor.value("linked-with.instagram-2"), "instagram-1");
    visitor.put("linked-with.instagram-1", "none").go_on();
    assert_eq!(visitor.stands(), (200, "confirmed.facebook-1".to_owned()));
}

#[test]
fn every_unusable_date_comes_back_as_typed_with_its_reason() {
    assert_eq!(WRONG_DATES.map(|(_, error)| error), Problem::ALL.map(Problem::id));
    for language in languages() {
        for (parts, error) in WRONG_DATES {
            let mut visitor = APP.visit(language, SINCE_START);
            visitor.put_date(parts);
            if error == "both" {
                visitor.put("date-unknown.facebook-1", "yes");
            }
            visitor.go_on();
            look_at_error(&visitor, "date.facebook-1", error);
            assert_eq!(visitor.date(), parts);
            assert_eq!(visitor.value("date-unknown.facebook-1") == "yes", error == "both");
            assert!(!visitor.page.has("script, #x"), "what is typed is text, never HTML");
        }
    }
}

/// Today is the latest day where the day begins first (UTC+14).
#[test]
fn the_first_and_the_last_possible_day_are_taken() {
    let noon = date(2026, 11, 24).at(12, 0, 0, 0);
    let noon = jiff::tz::offset(0).to_timestamp(noon).unwrap();
    let app = TestApp::of(routes(Operator::default(), Box::new(move || noon), &Limits::default()));
    for (parts, status) in
        [(["27", "5", "2025"], 200), (["25", "11", "2026"], 200), (["26", "11", "2026"], 422)]
    {
        let mut visitor = app.visit("de", SINCE_START);
        assert_eq!(visitor.put_date(parts).go_on().stands().0, status, "{parts:?}");
    }
}

#[test]
fn a_day_before_the_start_names_the_answer_to_choose_instead() {
    let mut visitor = APP.visit("en", SINCE_START);
    visitor.put_date(["20", "5", "2025"]).go_on();
    let change = visitor.page.attribute("main fieldset button[name=change]", "value");
    assert_eq!(change, "objected.facebook-1");
    visitor.press(Button::Change("objected.facebook-1")).answer("before-start");
    assert_eq!(visitor.page.step(), "result");
}

#[test]
fn an_impossible_value_is_asked_about_again_and_the_rest_is_kept() {
    for (answers, step) in [
        ("facebook=99", "accounts"),
        ("facebook=-1", "accounts"),
        ("facebook=٣", "accounts"),
        ("facebook=1&linked=perhaps", "linked"),
        // With two accounts, some is all or none.
        ("facebook=1&linked=some", "linked"),
        ("facebook=1&linked=none&confirmed.facebook-1=yes", "confirmed.facebook-1"),
        (
            "facebook=1&linked=all&confirmed.facebook-1=email&objected.facebook-1=in-2023",
            "objected.facebook-1",
        ),
        // Linked with an account that does not exist, that is later, or with itself.
        ("facebook=2&linked=some&linked-with.facebook-2=facebook-3", "groups"),
        ("facebook=2&linked=some&linked-with.facebook-2=instagram-1", "groups"),
        ("facebook=2&linked=some&linked-with.facebook-2=facebook-2", "groups"),
    ] {
        let answers = format!("instagram=1&{}", answers.replace('٣', "%D9%A3"));
        let check = "/de/check";
        for reply in [APP.get(&format!("{check}?{answers}")), APP.post(check, &answers)] {
            let visitor = Walker::at(&APP, &reply);
            look_at_error(&visitor, step, "missing");
            assert_eq!(visitor.value("instagram"), "1");
        }
    }
}

/// Links of the first version of the interface are no mistake, and no form that is sent late is.
#[test]
fn what_is_only_incomplete_or_belongs_to_another_question_is_no_error() {
    let [one, two] = ["facebook=1&instagram=0", "facebook=1&instagram=1"];
    for (counts, more, step) in [
        ("facebook=2", "", "accounts"),
        ("facebook=2", "&facebook=1&instagram=0", "confirmed.facebook-1"),
        (two, "&confirmed.facebook-1=x", "linked"),
        (two, "&question=linked", "linked"),
        (one, "&objected.facebook-1=no", "confirmed.facebook-1"),
        (one, "&objected.facebook-1=no&confirmed.facebook-1=email", "objected.facebook-1"),
        (two, "&linked=all&objected.all=in-2024&confirmed.all=email", "confirmed.facebook-1"),
        (two, "&linked=none&objected.instagram-1=with.facebook-1", "confirmed.facebook-1"),
    ] {
        assert_eq!(APP.check("de", &format!("{counts}{more}")).step(), step, "{counts}{more}");
    }
    for (fields, step) in [
        ("", "linked"),
        ("&question=confirmed.instagram-2", "linked"),
        ("&question=date.facebook-1&back=yes", "linked"),
        ("&change=confirmed.instagram-2", "linked"),
        ("&linked=all&question=linked&change=accounts", "accounts"),
    ] {
        let page = APP.post("/de/check", &format!("{two}{fields}")).page_with(200);
        assert_eq!(page.step(), step, "{fields}");
    }
    assert_eq!(APP.post("/de/check", "").page_with(422).step(), "accounts");
}
