//! How old the content is, and what that means. Time is an input: today comes in as a value.
//! Used by the pages, which show the age and, from a certain age on, a notice.

use jiff::Unit;
use jiff::civil::{Date, DateDifference};

use super::source::CONTENT_DATE;
use super::statement::Statement;

/// From this age on, in full months, a notice says that Meta may have changed its procedure
/// (facts, section 6.2).
const OLD_AFTER_MONTHS: i32 = 12;

/// From this age on, in full months, a stronger notice stands above every result (facts,
/// section 6.2).
const NOT_MAINTAINED_AFTER_MONTHS: i32 = 24;

/// The age of the content on a certain day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// Full calendar months.
    months: i32,
    /// The days left over.
    days: i32,
}

/// What the age of the content means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Nothing needs to be said.
    Fresh,
    /// Meta may have changed its procedure since.
    Old,
    /// Nobody has brought the content up to date for too long.
    NotMaintained,
}

impl Age {
    /// The age on this day; none before [`CONTENT_DATE`].
    pub fn on(today: Date) -> Self {
        let largest = DateDifference::new(today).largest(Unit::Month);
        match CONTENT_DATE.until(largest) {
            Ok(span) if span.is_positive() => {
                Self { months: span.get_months(), days: span.get_days() }
            }
            _ => Self { months: 0, days: 0 },
        }
    }

    /// The age in months, to the nearest one.
    pub const fn rounded_months(self) -> i32 {
        if self.days > 15 { self.months + 1 } else { self.months }
    }

    /// What follows from it.
    pub const fn freshness(self) -> Freshness {
        if self.months >= NOT_MAINTAINED_AFTER_MONTHS {
            Freshness::NotMaintained
        } else if self.months >= OLD_AFTER_MONTHS {
            Freshness::Old
        } else {
            Freshness::Fresh
        }
    }
}

impl Freshness {
    /// What the pages say about it.
    pub const fn notice(self) -> Option<Statement> {
        match self {
            Self::Fresh => None,
            Self::Old => Some(Statement::ContentAge),
            Self::NotMaintained => Some(Statement::NotMaintained),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_full_on_the_same_day_of_the_next_one() {
        for (day, months, days) in [
            (date(2024, 1, 1), 0, 0),
            (date(2025, 5, 26), 0, 0),
            (date(2025, 5, 27), 0, 0),
            (date(2025, 6, 26), 0, 30),
            (date(2025, 6, 27), 1, 0),
            (date(2026, 5, 26), 11, 29),
            (date(2026, 5, 27), 12, 0),
            (date(2026, 11, 24), 17, 28),
            (date(2027, 5, 26), 23, 29),
            (date(2027, 5, 27), 24, 0),
        ] {
            assert_eq!(Age::on(day), Age { months, days }, "{day}");
        }
    }

    #[test]
    fn old_content_is_said_to_be_old_and_still_older_content_not_to_be_maintained() {
        assert_eq!(Freshness::Fresh.notice(), None);
        assert_eq!(Freshness::Old.notice(), Some(Statement::ContentAge));
        assert_eq!(Freshness::NotMaintained.notice(), Some(Statement::NotMaintained));
    }

    #[test]
    fn the_ends_of_short_and_long_months_are_counted_in_days() {
        for (day, months, days) in [
            (date(2025, 6, 30), 1, 3),
            (date(2025, 7, 31), 2, 4),
            (date(2026, 2, 28), 9, 1),
            (date(2028, 2, 29), 33, 2),
        ] {
            assert_eq!(Age::on(day), Age { months, days }, "{day}");
        }
    }

    #[test]
    fn the_age_is_rounded_to_the_nearest_month() {
        for (day, months) in [
            (date(2025, 5, 27), 0),
            (date(2025, 6, 11), 0),
            (date(2025, 6, 12), 1),
            (date(2025, 7, 12), 1),
            (date(2026, 5, 26), 12),
            (date(2026, 11, 24), 18),
        ] {
            assert_eq!(Age::on(day).rounded_months(), months, "{day}");
        }
    }

    #[test]
    fn a_notice_comes_after_exactly_one_and_a_stronger_one_after_exactly_two_years() {
        for (day, freshness) in [
            (date(2025, 5, 27), Freshness::Fresh),
            (date(2026, 5, 26), Freshness::Fresh),
            (date(2026, 5, 27), Freshness::Old),
            (date(2027, 5, 26), Freshness::Old),
            (date(2027, 5, 27), Freshness::NotMaintained),
            (date(2099, 12, 31), Freshness::NotMaintained),
        ] {
            assert_eq!(Age::on(day).freshness(), freshness, "{day}");
        }
    }
}
