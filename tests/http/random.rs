//! What holds for any visit and for anything that is sent, over HTTP.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::chance::{any_fields, said, visits};
use crate::support::oracle::Fields;
use crate::support::{Button, TestApp, Walker, domain, languages};

proptest! {
    // Some thirty pages each.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn back_leads_to_the_step_before_with_its_answer(visit in visits()) {
        let app = TestApp::new();
        let mut visitor = Walker::start(&app, "en");
        for (question, fields) in &visit {
            prop_assert_eq!(&visitor.step(), question);
            visitor.fill(fields).go_on();
            let mut before = visitor.after(&visitor.form.pressed(Button::Back));
            prop_assert_eq!((before.status, &before.step()), (200, question));
            // The answer stands there: going on without touching anything leads on.
            prop_assert_eq!(before.go_on().step(), visitor.step());
        }
        prop_assert_eq!(visitor.step(), "result");
    }

    /// Nothing but the page itself carries the answers, so each page has to carry all of them, also
    /// those of branches that were left; and each page has all its texts.
    #[test]
    fn each_page_carries_everything_that_was_said(
        visit in visits(), more in any_fields(), length in any::<Index>(),
    ) {
        let app = TestApp::new();
        let more = more.into_iter().filter(|(name, _)| name.contains(".instagram-5"));
        let fields: Fields = more.chain(said(&visit[..length.index(visit.len() + 1)])).collect();
        for language in languages() {
            let sent: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            // By a form: out of a link only dates are shown in date fields.
            let visitor = Walker::at(&app, &app.post(&format!("/{language}/check"), &sent));
            prop_assert!(!visitor.page.text("html").contains(['⟦', '⟧']));
            let (_, sent) = visitor.form.pressed(Button::Enter);
            prop_assert_eq!(domain::read(&sent), domain::read(&fields));
        }
    }

    #[test]
    fn whatever_is_sent_a_page_comes_back(fields in any_fields()) {
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        for language in languages() {
            let reply = TestApp::new().post(&format!("/{language}/check"), &fields);
            prop_assert!(matches!(reply.status.as_u16(), 200 | 413 | 422), "{}", reply.status);
            prop_assert!(!reply.page().text("body").contains('⟦'));
        }
    }
}
