//! The days on which to look again after the check.
//! Used by the calendar file, by the record, and by the pages that offer them.

use jiff::ToSpan;
use jiff::civil::Date;

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
    /// The days for somebody who does the check today. The month is counted from the first look,
    /// so on its last day it is over for everybody who objected before that look.
    pub fn after(today: Date) -> Self {
        let look = today.saturating_add(DAYS_UNTIL_LOOK.days());
        Self { look, answer_due: look.saturating_add(1.month()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn the_end_of_the_calendar_is_no_fault() {
        assert_eq!(FollowUp::after(Date::MAX).answer_due, Date::MAX);
    }
}
