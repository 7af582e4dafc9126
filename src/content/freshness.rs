//! How old the content is, and what that means. Time is an input: today comes in as a value.

use jiff::civil::{Date, DateDifference};
use jiff::{RoundMode, Unit};

use super::source::CONTENT_DATE;
use super::statement::Statement;

/// From this age on, in full months, a notice says that Meta may have changed its procedure
/// (facts, section 6.2).
const OLD_AFTER_MONTHS: i32 = 12;

/// From this age on, in full months, a stronger notice stands above every result (facts,
/// section 6.2).
const NOT_MAINTAINED_AFTER_MONTHS: i32 = 24;

/// The age of the content on a certain day.
#[derive(Clone, Copy, Debug)]
pub struct Age {
    today: Date,
}

impl Age {
    pub const fn on(today: Date) -> Self {
        Self { today }
    }

    /// The age to the nearest month.
    pub fn rounded_months(self) -> i32 {
        self.months(RoundMode::HalfExpand)
    }

    /// What the pages say about it: nothing, that the content is old, or that nobody maintains it.
    pub fn notice(self) -> Option<Statement> {
        match self.months(RoundMode::Trunc) {
            NOT_MAINTAINED_AFTER_MONTHS.. => Some(Statement::NotMaintained),
            OLD_AFTER_MONTHS.. => Some(Statement::ContentAge),
            _ => None,
        }
    }

    /// Calendar months since [`CONTENT_DATE`]; none before it.
    fn months(self, mode: RoundMode) -> i32 {
        let months = DateDifference::new(self.today).largest(Unit::Month).smallest(Unit::Month);
        CONTENT_DATE.until(months.mode(mode)).map_or(0, |span| span.get_months().max(0))
    }
}
