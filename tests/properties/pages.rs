//! Every page can be shown in both languages, without a gap in its texts.

use axum::http::StatusCode;
use proptest::prelude::*;
use proptest::sample::Index;

use super::visits::{any_fields, visits};
use crate::support::paths::{Fields, findings, read};
use crate::support::{Button, Finding, Reply, TODAY, TestApp, Walker, languages};

/// Sends fields with some more.
fn send(app: &TestApp, language: &str, fields: &Fields, more: &[(&str, &str)]) -> Reply {
    let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let all: Vec<_> = fields.chain(more.iter().copied()).collect();
    app.post(&format!("/{language}/check"), &all)
}

/// Whether each message was found and had all its variables.
fn is_without_gaps(text: &str) -> bool {
    !["⟦", "⟧", "{$", "{ $"].iter().any(|gap| text.contains(gap))
}

proptest! {
    // Up to thirty pages each, in two languages.
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_page_of_a_visit_has_all_its_texts(visit in visits()) {
        let app = TestApp::new();
        for language in languages() {
            for (index, question) in visit.questions().iter().map(ToString::to_string).enumerate() {
                let asked = send(&app, language, &visit.first(index), &[("show", &question)]);
                prop_assert_eq!(asked.status, StatusCode::OK);
                prop_assert!(is_without_gaps(asked.text()), "{} in {}", question, language);
                let again = send(&app, language, &visit.first(index), &[("question", &question)]);
                prop_assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
                prop_assert!(is_without_gaps(again.text()), "{} in {}", question, language);
            }
            let result = send(&app, language, &visit.fields(), &[]);
            prop_assert!(is_without_gaps(result.text()), "the result of {:?} in {}", visit, language);
            prop_assert_eq!(Finding::of_page(&result.page_with(200)), findings(&visit.fields()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Nothing but the page itself carries the answers, so each page has to carry all of them,
    /// also those of branches that were left.
    #[test]
    fn each_page_carries_everything_that_was_said(
        visit in visits(), more in any_fields(), step in any::<Index>(),
    ) {
        let app = TestApp::new();
        let fields = [more.clone(), visit.fields(), more[..more.len() / 8].to_vec()].concat();
        let answers = read(&fields);
        let questions: Vec<_> = answers.path(TODAY).questions().collect();
        let shown = questions[step.index(questions.len())].to_string();
        let visitor = Walker::at(&app, &send(&app, "en", &fields, &[("show", &shown)]));
        prop_assert_eq!(visitor.step(), shown);
        let (_, sent) = visitor.form.pressed(Button::Enter);
        prop_assert_eq!(read(&sent), answers);
    }

    #[test]
    fn whatever_is_sent_a_page_comes_back(fields in any_fields()) {
        let app = TestApp::new();
        for language in languages() {
            let reply = send(&app, language, &fields, &[]);
            prop_assert!(matches!(reply.status.as_u16(), 200 | 422 | 413), "{}", reply.status);
            // What was typed stands in the fields, and only there.
            let page = reply.page();
            prop_assert!(is_without_gaps(&page.text("body")) && is_without_gaps(&page.title()));
        }
    }
}
