//! What is left after the check: the forms, and the days on which to look again.
//! Used by the calendar file, by the record, and by the pages that offer them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::advice::{Advice, Group};
use super::form::Form;
use super::statement::Statement;

use Statement as S;

/// Days until the first look. The confirmation usually comes within minutes (facts, section 5.3),
/// so a few days leave time for the objection itself.
const DAYS_UNTIL_LOOK: i64 = 3;

/// What to look for, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Has Meta confirmed?
    pub look: Date,
    /// Has Meta answered at all? One month later, the time that Article 12(3) GDPR allows.
    pub answer_due: Date,
}

impl FollowUp {
    /// What to do if there is no confirmation at the first look.
    pub const LOOK_STEPS: &[Statement] = &[S::SearchFirst, S::SendAgain];

    /// What to do if there is no answer a month later.
    pub const ANSWER_DUE_STEPS: &[Statement] =
        &[S::SearchFirst, S::OneMonth, S::ComplaintRight, S::ComplaintFree, S::ComplaintWhere];

    /// The days for somebody who does the check today. The month is counted from the first look,
    /// so on its last day it is over for everybody who objected before that look.
    pub fn after(today: Date) -> Self {
        let look = today.saturating_add(DAYS_UNTIL_LOOK.days());
        Self { look, answer_due: look.saturating_add(1.month()) }
    }
}

impl Advice {
    /// The forms with which something is left to do for an account, each one once.
    pub fn forms_left(&self) -> Vec<Form> {
        let Self::Groups { groups, .. } = self else { return Vec::new() };
        let wanted: Vec<Form> = groups.iter().flat_map(Group::forms).collect();
        Form::ALL.into_iter().filter(|form| wanted.contains(form)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Answers, End};
    use jiff::civil::date;

    #[test]
    fn the_answer_is_due_a_month_after_the_first_look() {
        let days = FollowUp::after(date(2026, 11, 24));
        assert_eq!((days.look, days.answer_due), (date(2026, 11, 27), date(2026, 12, 27)));
    }

    #[test]
    fn a_month_ends_on_the_last_day_where_the_next_one_is_shorter() {
        let days = FollowUp::after(date(2027, 1, 28));
        assert_eq!((days.look, days.answer_due), (date(2027, 1, 31), date(2027, 2, 28)));
    }

    #[test]
    fn a_form_is_left_once_while_an_account_has_something_to_do() {
        let left = |fields: &[(&str, &str)]| {
            let answers = Answers::parse(fields.iter().copied());
            let End::Complete(case) = answers.path(date(2026, 11, 24)).end else { unreachable!() };
            Advice::of(&case).forms_left()
        };
        let two = [("facebook", "2"), ("instagram", "1"), ("linked", "none")];
        let no = ["objected.facebook-1", "objected.facebook-2", "objected.instagram-1"];
        assert_eq!(
            left(&[&two[..], &no.map(|name| (name, "no"))].concat()),
            [Form::Facebook, Form::Instagram]
        );
        let one = [("facebook", "1"), ("instagram", "0"), ("objected.facebook-1", "in-2024")];
        assert_eq!(left(&[&one[..], &[("confirmed.facebook-1", "no")]].concat()), [Form::Facebook]);
        assert_eq!(left(&[&one[..], &[("confirmed.facebook-1", "email")]].concat()), []);
        assert_eq!(left(&[("facebook", "0"), ("instagram", "0")]), []);
    }

    #[test]
    fn the_end_of_the_calendar_is_no_fault() {
        assert_eq!(FollowUp::after(Date::MAX).answer_due, Date::MAX);
    }
}
