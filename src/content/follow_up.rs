//! The days on which to look again after the check.

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
