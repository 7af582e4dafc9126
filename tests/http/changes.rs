//! Back, change and start again: nothing that was chosen or typed is lost on the way.

use crate::support::form::{Button, FormOnPage};
use crate::support::{Finding, Page, TestApp, Walker, languages};

/// Two accounts that are not linked; the objection for Facebook was made on 3 August 2025.
const TWO_ACCOUNTS: [(&str, &str); 9] = [
    ("facebook", "1"),
    ("instagram", "1"),
    ("linked", "none"),
    ("objected.facebook-1", "since-start"),
    ("day.facebook-1", "3"),
    ("month.facebook-1", "8"),
    ("year.facebook-1", "2025"),
    ("confirmed.facebook-1", "popup"),
    ("objected.instagram-1", "no"),
];

#[test]
fn the_enter_key_goes_on_like_the_button() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "en");
    visitor.choose("facebook", "1").choose("instagram", "0").press(Button::Enter);
    assert_eq!(visitor.step(), "objected.facebook-1");
    visitor.choose("objected.facebook-1", "since-start").press(Button::Enter);
    visitor.type_date("facebook-1", ["3", "8", "2025"]).press(Button::Enter);
    assert_eq!(visitor.step(), "confirmed.facebook-1");
    visitor.choose("confirmed.facebook-1", "email").press(Button::Enter);
    assert_eq!(visitor.step(), "result");
}

#[test]
fn back_from_every_step_leads_to_the_step_before_with_its_answer() {
    let app = TestApp::new();
    for language in languages() {
        let mut visitor = Walker::open(&app, language, &TWO_ACCOUNTS);
        for (step, name, value) in [
            ("objected.instagram-1", "objected.instagram-1", "no"),
            ("confirmed.facebook-1", "confirmed.facebook-1", "popup"),
            ("date.facebook-1", "", ""),
            ("objected.facebook-1", "objected.facebook-1", "since-start"),
            ("linked", "linked", "none"),
            ("accounts", "instagram", "1"),
        ] {
            visitor.back();
            assert_eq!((visitor.status, visitor.step().as_str()), (200, step));
            if name.is_empty() {
                assert_eq!(typed_date(&visitor.form), ["3", "8", "2025"]);
            } else {
                assert_eq!(visitor.form.chosen(name), [value]);
            }
        }
        // Before the first question comes the start page.
        let back = visitor.page.the("main .buttons a").attr("href");
        assert_eq!(back, Some(format!("/{language}").as_str()));
    }
}

#[test]
fn back_keeps_what_is_typed_on_the_page_that_is_left() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "de", &TWO_ACCOUNTS[..4]);
    visitor.type_date("facebook-1", ["3", "", "20x5"]).back();
    assert_eq!(visitor.step(), "objected.facebook-1");
    visitor.go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "date.facebook-1"));
    assert_eq!(typed_date(&visitor.form), ["3", "", "20x5"]);
}

#[test]
fn each_answer_of_a_result_can_be_changed() {
    let app = TestApp::new();
    for language in languages() {
        let result = Walker::open(&app, language, &TWO_ACCOUNTS);
        assert_eq!(
            result.page.answered(),
            [
                "accounts",
                "linked",
                "objected.facebook-1",
                "date.facebook-1",
                "confirmed.facebook-1",
                "objected.instagram-1"
            ]
        );
        for question in result.page.answered() {
            let page = result.after(&result.form.pressed(Button::Change(question)));
            assert_eq!((page.status, page.step().as_str()), (200, question));
        }
    }
}

#[test]
fn after_a_change_the_later_questions_come_one_by_one_with_their_answers() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &TWO_ACCOUNTS);
    visitor.press(Button::Change("objected.facebook-1"));
    visitor.answer("in-2024");
    assert_eq!(visitor.step(), "confirmed.facebook-1");
    assert_eq!(visitor.form.chosen("confirmed.facebook-1"), ["popup"]);
    visitor.go_on();
    assert_eq!(visitor.step(), "objected.instagram-1");
    assert_eq!(visitor.form.chosen("objected.instagram-1"), ["no"]);
    visitor.go_on();
    assert_eq!(verdicts(&visitor.page), ["effective", "object-now"]);
    // The date is off the path now, but not forgotten.
    visitor.press(Button::Change("objected.facebook-1")).answer("since-start");
    assert_eq!(typed_date(&visitor.form), ["3", "8", "2025"]);
}

#[test]
fn answers_of_a_branch_that_was_left_do_not_count_but_come_back_with_it() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "de", &TWO_ACCOUNTS);
    visitor.press(Button::Change("linked")).answer("all");
    assert_eq!(visitor.step(), "objected.all");
    visitor.answer("no");
    assert_eq!(verdicts(&visitor.page), ["object-now"]);
    visitor.press(Button::Change("linked")).answer("none");
    for step in ["objected.facebook-1", "date.facebook-1", "confirmed.facebook-1"] {
        assert_eq!(visitor.step(), step);
        visitor.go_on();
    }
    visitor.go_on();
    assert_eq!(verdicts(&visitor.page), ["effective-from", "object-now"]);
}

#[test]
fn a_link_to_an_account_that_no_longer_speaks_for_a_group_is_asked_about_again() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "en");
    visitor.answer_accounts("2", "1").answer("some");
    visitor.answer("no").answer("no").answer("with.facebook-2");
    assert_eq!(verdicts(&visitor.page), ["object-now", "object-now"]);
    visitor.press(Button::Change("objected.facebook-2")).answer("with.facebook-1");
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "objected.instagram-1"));
    assert!(!visitor.form.radios("objected.instagram-1").contains(&"with.facebook-2"));
    visitor.answer("with.facebook-1");
    assert_eq!(verdicts(&visitor.page), ["object-now"]);
}

#[test]
fn a_link_that_is_not_offered_for_a_while_is_not_forgotten() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "en");
    visitor.answer_accounts("1", "1").answer("some").answer("no").answer("with.facebook-1");
    visitor.press(Button::Change("linked")).answer("none").go_on();
    assert_eq!(visitor.step(), "objected.instagram-1");
    assert_eq!(visitor.form.radios("objected.instagram-1").len(), 5);
    visitor.press(Button::Change("linked")).answer("some").go_on();
    assert_eq!(visitor.form.chosen("objected.instagram-1"), ["with.facebook-1"]);
    // And it counts for nothing as long as it is not offered.
    visitor.press(Button::Change("linked")).answer("none").go_on().go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (422, "objected.instagram-1"));
}

#[test]
fn what_would_change_a_verdict_can_be_changed_in_its_section() {
    let app = TestApp::new();
    let result = Walker::open(&app, "de", &TWO_ACCOUNTS);
    let offered = result.page.attributes("[data-verdict] button[name=change]", "value");
    assert_eq!(offered, ["confirmed.facebook-1", "objected.instagram-1"]);
}

#[test]
fn start_again_forgets_everything() {
    let app = TestApp::new();
    for language in languages() {
        for fields in [&TWO_ACCOUNTS[..], &TWO_ACCOUNTS[..4]] {
            let visitor = Walker::open(&app, language, fields);
            let fresh = format!("/{language}/check");
            assert!(visitor.page.has(&format!("main a[href='{fresh}']")));
            let first = Walker::at(&app, &app.get(&fresh));
            assert_eq!(first.step(), "accounts");
            assert!(first.form.chosen("facebook").is_empty());
            assert!(!first.page.has("input[type=hidden][name^=objected]"));
        }
    }
}

fn verdicts(page: &Page) -> Vec<String> {
    Finding::of_page(page).into_iter().map(|finding| finding.verdict).collect()
}

fn typed_date(form: &FormOnPage) -> Vec<&str> {
    form.text_fields().into_iter().map(|name| form.typed(name)).collect()
}
