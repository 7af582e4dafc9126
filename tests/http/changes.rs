//! Back, change and start again: nothing that was chosen or typed is lost on the way.

use crate::support::form::{Button, FormOnPage};
use crate::support::{Finding, Page, Reply, TestApp, Walker, languages, message, one_line};

/// Two accounts that are not linked; the objection for Facebook was made on 3 August 2025.
const TWO_ACCOUNTS: [(&str, &str); 9] = [
    ("facebook", "1"),
    ("instagram", "1"),
    ("linked", "none"),
    ("confirmed.facebook-1", "popup"),
    ("objected.facebook-1", "since-start"),
    ("day.facebook-1", "3"),
    ("month.facebook-1", "8"),
    ("year.facebook-1", "2025"),
    ("confirmed.instagram-1", "never"),
];

/// Three accounts, of which the second Facebook account and Instagram are linked.
const SOME_LINKED: [(&str, &str); 7] = [
    ("facebook", "2"),
    ("instagram", "1"),
    ("linked", "some"),
    ("linked-with.facebook-2", "none"),
    ("linked-with.instagram-1", "facebook-2"),
    ("confirmed.facebook-1", "never"),
    ("confirmed.facebook-2", "no"),
];

#[test]
fn the_enter_key_goes_on_like_the_button() {
    let app = TestApp::new();
    let mut visitor = Walker::start(&app, "en");
    visitor.choose("facebook", "1").choose("instagram", "0").press(Button::Enter);
    visitor.choose("confirmed.facebook-1", "email").press(Button::Enter);
    visitor.choose("objected.facebook-1", "since-start").press(Button::Enter);
    visitor.type_date("facebook-1", ["3", "8", "2025"]).press(Button::Enter);
    assert_eq!(visitor.step(), "result");
}

#[test]
fn back_keeps_what_is_typed_on_the_page_that_is_left() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "de", &TWO_ACCOUNTS[..5]);
    visitor.type_date("facebook-1", ["3", "", "20x5"]).back();
    assert_eq!(visitor.step(), "objected.facebook-1");
    visitor.go_on();
    assert_eq!((visitor.status, visitor.step().as_str()), (200, "date.facebook-1"));
    assert_eq!(typed_date(&visitor.form), ["3", "", "20x5"]);
}

#[test]
fn before_the_first_question_comes_the_start_page() {
    let app = TestApp::new();
    for language in languages() {
        let first = Walker::start(&app, language);
        assert!(first.page.has(&format!("main a[href='/{language}']")));
    }
}

#[test]
fn each_answer_of_a_result_can_be_changed() {
    let app = TestApp::new();
    let questions =
        ["accounts", "linked", "groups", "confirmed.facebook-1", "confirmed.facebook-2"];
    let result = Walker::open(&app, "de", &SOME_LINKED);
    assert_eq!(result.page.answered(), questions);
    for question in questions {
        let page = result.after(&result.form.pressed(Button::Change(question)));
        assert_eq!((page.status, page.step().as_str()), (200, question));
    }
}

#[test]
fn after_a_change_the_later_questions_come_one_by_one_with_their_answers() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &TWO_ACCOUNTS);
    visitor.press(Button::Change("confirmed.facebook-1")).answer("email");
    assert_eq!(visitor.step(), "objected.facebook-1");
    assert_eq!(visitor.form.chosen("objected.facebook-1"), ["since-start"]);
    visitor.answer("in-2024");
    assert_eq!(visitor.step(), "confirmed.instagram-1");
    assert_eq!(visitor.form.chosen("confirmed.instagram-1"), ["never"]);
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
    assert_eq!(visitor.step(), "confirmed.facebook-1");
    visitor.answer("never");
    assert_eq!(verdicts(&visitor.page), ["object-now"]);
    visitor.press(Button::Change("confirmed.facebook-1")).answer("popup").go_on().go_on();
    assert_eq!(verdicts(&visitor.page), ["effective-from"]);
    visitor.press(Button::Change("linked")).answer("none").go_on().go_on().go_on();
    assert_eq!(visitor.step(), "confirmed.instagram-1");
    visitor.go_on();
    assert_eq!(verdicts(&visitor.page), ["effective-from", "object-now"]);
}

#[test]
fn an_account_that_leaves_its_group_is_asked_about_and_comes_back_with_its_link() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &SOME_LINKED);
    assert_eq!(verdicts(&visitor.page), ["object-now", "object-again"]);
    visitor.press(Button::Change("groups")).choose("linked-with.instagram-1", "none");
    visitor.go_on().go_on().go_on();
    assert_eq!(visitor.step(), "confirmed.instagram-1");
    visitor.answer("never");
    assert_eq!(verdicts(&visitor.page), ["object-now", "object-again", "object-now"]);
    // Who says in between that none is linked does not lose the links.
    visitor.press(Button::Change("groups")).choose("linked-with.instagram-1", "facebook-1");
    visitor.press(Button::Change("linked")).answer("none");
    visitor.press(Button::Change("linked")).answer("some");
    assert_eq!(visitor.form.chosen("linked-with.facebook-2"), ["none"]);
}

#[test]
fn start_again_forgets_everything() {
    let app = TestApp::new();
    for fields in [&TWO_ACCOUNTS[..], &TWO_ACCOUNTS[..5]] {
        let visitor = Walker::open(&app, "de", fields);
        assert!(visitor.page.has("main a[href='/de/check']"));
    }
    let first = Walker::start(&app, "de");
    assert!(first.form.chosen("facebook").is_empty());
    assert!(!first.page.has("input[type=hidden][name*='.']"));
}

fn verdicts(page: &Page) -> Vec<String> {
    Finding::of_page(page).into_iter().map(|finding| finding.verdict).collect()
}

fn typed_date(form: &FormOnPage) -> Vec<&str> {
    form.text_fields().into_iter().map(|name| form.typed(name)).collect()
}

#[test]
fn a_page_that_comes_back_without_its_answers_says_so() {
    let app = TestApp::new();
    let result = "facebook=0&instagram=0&question=accounts";
    for language in languages() {
        let says_so = |reply: &Reply| {
            let page = reply.page();
            assert_eq!(page.step(), "accounts");
            page.text("#hint").contains(&one_line(&message(language, "answers-lost")))
        };
        for path in [format!("/{language}/check"), format!("/frame/{language}/check?theme=dark")] {
            let shown = app.post_body(&path, "application/x-www-form-urlencoded", result).page();
            assert_eq!(shown.step(), "result");
            let sent_to = shown.the("main form, form:has(main)").attr("action").unwrap();
            let restored = sent_to.split('#').next().unwrap();
            assert!(says_so(&app.get(restored)), "{restored}");
            // A visit that begins, and a form without an answer, have lost nothing.
            assert!(!says_so(&app.get(&path)), "{path}");
            assert!(!says_so(&app.post(restored, &[("question", "accounts")])), "{path}");
            let separator = if path.contains('?') { '&' } else { '?' };
            let linked = app.get(&format!("{restored}&facebook=1&instagram=0")).page();
            let plain = app.get(&format!("{path}{separator}facebook=1&instagram=0")).page();
            assert_eq!(linked.text("main"), plain.text("main"));
        }
    }
}
