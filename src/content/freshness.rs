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
    /// Full calendar months, and the days left over.
    months: i32,
    days: i32,
}

/// What the age of the content means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
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
