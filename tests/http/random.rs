//! What holds for any visit and for anything that is sent, over HTTP.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::chance::{any_fields, said, visits};
use crate::support::oracle::Fields;
use crate::support::{APP, Button, Walker, domain, encode, languages};

proptest! {
    // Some thirty pages each.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn back_leads_to_the_step_before_with_its_answer(visit in visits()) {
        let mut visitor = APP.visit("en", "");
        for (question, fields) in &visit {
            prop_assert_eq!(&visitor.page.step(), question);
            visitor = visitor.answering(fields);
            let before = visitor.after(Button::Back);
            prop_assert_eq!(before.stands(), (200, question.clone()));
            // The answer stands there: going on without touching anything leads on.
            prop_assert_eq!(before.after(Button::Continue).page.step(), visitor.page.step());
        }
        prop_assert_eq!(visitor.page.step(), "result");
    }

    /// Nothing but the page itself carries the answers, so each page has to carry all of them, also
    /// those of branches that were left.
    #[test]
    fn each_page_carries_everything_that_was_said(
        visit in visits(), more in any_fields(), length in any::<Index>(),
    ) {
        let more = more.into_iter().filter(|(name, _)| name.contains(".instagram-5"));
        let fields: Fields = more.chain(said(&visit[..length.index(visit.len() + 1)])).collect();
        for language in languages() {
            // By a form: out of a link only dates are shown in date fields.
            let reply = APP.post(&format!("/{language}/check"), &encode(&fields));
            let visitor = Walker::at(&APP, &reply);
            let step = visitor.page.step();
            let (_, sent) = visitor.pressed(Button::Enter);
            prop_assert_eq!(domain::beside(&step, &sent), domain::beside(&step, &fields));
        }
    }

    #[test]
    fn whatever_is_sent_a_page_comes_back(fields in any_fields()) {
        for language in languages() {
            let reply = APP.post(&format!("/{language}/check"), &encode(&fields));
            prop_assert!(matches!(reply.status.as_u16(), 200 | 413 | 422), "{}", reply.status);
            let page = reply.page();
            prop_assert_eq!(page.language(), language);
        }
    }
}
