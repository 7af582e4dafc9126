//! Back, change and start again: nothing that was chosen or typed is lost on the way.

use crate::support::{APP, Button, Finding, Page, languages, message};

/// Two accounts that are not linked; the objection for Facebook was made on 3 August 2025.
const TWO_ACCOUNTS: &str = "facebook=1&instagram=1&linked=none&confirmed.facebook-1=popup\
    &objected.facebook-1=since-start&day.facebook-1=3&month.facebook-1=8&year.facebook-1=2025\
    &confirmed.instagram-1=never";

/// Three accounts, of which the second Facebook account and Instagram are linked.
const SOME_LINKED: &str = "facebook=2&instagram=1&linked=some&linked-with.facebook-2=none\
    &linked-with.instagram-1=facebook-2&confirmed.facebook-1=never&confirmed.facebook-2=no";

fn verdicts(page: &Page) -> Vec<String> {
    Finding::of_page(page).into_iter().map(|finding| finding.verdict).collect()
}

#[test]
fn back_keeps_what_is_typed_and_leads_from_the_first_question_to_the_start_page() {
    let mut visitor = APP.visit("de", TWO_ACCOUNTS.split("&day").next().unwrap());
    visitor.put_date(["3", "", "20x5"]).press(Button::Back);
    assert_eq!(visitor.page.step(), "objected.facebook-1");
    visitor.go_on();
    assert_eq!(visitor.stands(), (200, "date.facebook-1".to_owned()));
    assert_eq!(visitor.date(), ["3", "", "20x5"]);
    for language in languages() {
        assert!(APP.check(language, "").has(&format!("main a[href='/{language}']")));
    }
}

#[test]
fn each_answer_of_a_result_can_be_changed() {
    let questions =
        ["accounts", "linked", "groups", "confirmed.facebook-1", "confirmed.facebook-2"];
    let result = APP.visit("de", SOME_LINKED);
    assert_eq!(result.page.answered(), questions);
    for question in questions {
        assert_eq!(result.after(Button::Change(question)).stands(), (200, question.to_owned()));
    }
}

#[test]
fn after_a_change_the_later_questions_come_one_by_one_with_their_answers() {
    let mut visitor = APP.visit("de", TWO_ACCOUNTS);
    visitor.press(Button::Change("confirmed.facebook-1")).answer("email");
    assert_eq!(visitor.value("objected.facebook-1"), "since-start");
    visitor.answer("in-2024");
    assert_eq!(visitor.value("confirmed.instagram-1"), "never");
    visitor.go_on();
    assert_eq!(verdicts(&visitor.page), ["effective", "object-now"]);
    // The date is off the path now, but not forgotten.
    visitor.press(Button::Change("objected.facebook-1")).answer("since-start");
    assert_eq!(visitor.date(), ["3", "8", "2025"]);
}

#[test]
fn start_again_forgets_everything() {
    for answers in [TWO_ACCOUNTS, "facebook=1&instagram=1&linked=none"] {
        assert!(APP.check("de", answers).has("main a[href='/de/check']"));
    }
    let first = APP.visit("de", "");
    assert_eq!(first.value("facebook"), "");
    assert!(!first.page.has("input[type=hidden][name*='.']"));
}

#[test]
fn a_page_that_comes_back_without_its_answers_says_so() {
    for language in languages() {
        let says_so = |page: &Page| {
            assert_eq!(page.step(), "accounts");
            page.text("#hint").contains(&message(language, "answers-lost"))
        };
        for path in [format!("/{language}/check?"), format!("/frame/{language}/check?theme=dark")] {
            let shown = APP.post(&path, "facebook=0&instagram=0&question=accounts").page();
            assert_eq!(shown.step(), "result");
            let sent_to = shown.attribute("#check", "action");
            let restored = sent_to.split('#').next().unwrap();
            assert!(says_so(&APP.page(restored)), "{restored}");
            // A visit that begins, and a form without an answer, have lost nothing.
            assert!(!says_so(&APP.page(&path)), "{path}");
            assert!(!says_so(&APP.post(restored, "question=accounts").page()), "{path}");
            let answered = |address: &str| APP.page(&format!("{address}&facebook=1&instagram=0"));
            assert_eq!(answered(restored).text("main"), answered(&path).text("main"));
        }
    }
}
