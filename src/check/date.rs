//! The day of an objection as the visitor typed it, and what it says.
//! Used by the answers (which keep it as typed) and by the path (which needs a real date).

use jiff::civil::Date;

use super::date_input::TRAINING_START;

/// The longest text kept of each part, in characters. Nothing longer can be part of a date.
const MOST_TYPED: usize = 20;

/// The three parts of a date as typed, and the tick at "I do not know the date".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// What stands in the field for the day.
    pub day: String,
    /// What stands in the field for the month.
    pub month: String,
    /// What stands in the field for the year.
    pub year: String,
    /// Whether "I do not know the date" is ticked.
    pub unknown: bool,
}

/// A usable answer to the question for the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateAnswer {
    /// The objection was made on this day.
    On(Date),
    /// The visitor does not know the day.
    Unknown,
}

/// Why what was typed is no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Nothing typed and nothing ticked.
    Missing,
    /// Some parts are typed, others are not.
    Incomplete,
    /// Three parts that name no day of the calendar.
    NoSuchDay,
    /// A day before training started: an earlier question has a choice for it.
    BeforeStart,
    /// A day after today.
    Future,
    /// A usable date and the tick at "I do not know the date".
    Both,
}

impl DateProblem {
    /// All problems, for the overview and for tests.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Incomplete,
        Self::NoSuchDay,
        Self::BeforeStart,
        Self::Future,
        Self::Both,
    ];

    /// The stem of the Fluent id and the value of the marker `data-error`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Incomplete => "incomplete",
            Self::NoSuchDay => "no-such-day",
            Self::BeforeStart => "before-start",
            Self::Future => "future",
            Self::Both => "both",
        }
    }
}

impl TypedDate {
    /// What a field is kept as: trimmed, without control characters, and cut to a length that
    /// no part of a date has. Keeping a text twice changes nothing.
    pub(super) fn keep(text: &str) -> String {
        let printable: String = text.chars().filter(|c| !c.is_control()).collect();
        let cut: String = printable.trim().chars().take(MOST_TYPED).collect();
        cut.trim_end().to_owned()
    }

    /// The parts with their names in form fields, in the order of the page.
    pub(super) fn parts(&self) -> [(&'static str, &str); 3] {
        [("day", &self.day), ("month", &self.month), ("year", &self.year)]
    }

    /// Whether anything is typed.
    pub fn is_typed(&self) -> bool {
        self.parts().iter().any(|(_, text)| !text.is_empty())
    }

    /// Reads the answer.
    ///
    /// # Errors
    /// A tick next to an unfinished date means "unknown"; next to a usable date it is a
    /// contradiction that only the visitor can resolve.
    pub fn read(&self, today: Date) -> Result<DateAnswer, DateProblem> {
        match (self.day(today), self.unknown) {
            (Ok(_), true) => Err(DateProblem::Both),
            (Err(_), true) => Ok(DateAnswer::Unknown),
            (Ok(day), false) => Ok(DateAnswer::On(day)),
            (Err(problem), false) => Err(problem),
        }
    }

    fn day(&self, today: Date) -> Result<Date, DateProblem> {
        if !self.is_typed() {
            return Err(DateProblem::Missing);
        }
        if self.parts().iter().any(|(_, text)| text.is_empty()) {
            return Err(DateProblem::Incomplete);
        }
        let day = self.calendar_day().ok_or(DateProblem::NoSuchDay)?;
        if day < TRAINING_START {
            Err(DateProblem::BeforeStart)
        } else if day > today {
            Err(DateProblem::Future)
        } else {
            Ok(day)
        }
    }

    fn calendar_day(&self) -> Option<Date> {
        let day = number(&self.day, 1..=2)?;
        let month = number(&self.month, 1..=2)?;
        let year = number(&self.year, 4..=4)?;
        Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
    }
}

/// Reads ASCII digits, so many as `digits` allows.
fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i16> {
    let only_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if only_digits && digits.contains(&text.len()) { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn read(day: &str, month: &str, year: &str) -> Result<DateAnswer, DateProblem> {
        let keep = TypedDate::keep;
        TypedDate { day: keep(day), month: keep(month), year: keep(year), unknown: false }
            .read(TODAY)
    }

    #[test]
    fn the_first_and_the_last_possible_day_are_usable() {
        assert_eq!(read("27", "5", "2025"), Ok(DateAnswer::On(TRAINING_START)));
        assert_eq!(read("27", "05", "2025"), Ok(DateAnswer::On(TRAINING_START)));
        assert_eq!(read("24", "11", "2026"), Ok(DateAnswer::On(TODAY)));
        assert_eq!(read(" 3 ", "8", "2025"), Ok(DateAnswer::On(date(2025, 8, 3))));
    }

    #[test]
    fn days_outside_are_refused_with_their_reason() {
        assert_eq!(read("26", "5", "2025"), Err(DateProblem::BeforeStart));
        assert_eq!(read("1", "6", "2024"), Err(DateProblem::BeforeStart));
        assert_eq!(read("25", "11", "2026"), Err(DateProblem::Future));
        assert_eq!(read("31", "6", "2025"), Err(DateProblem::NoSuchDay));
        assert_eq!(read("29", "2", "2026"), Err(DateProblem::NoSuchDay));
        assert_eq!(read("0", "6", "2025"), Err(DateProblem::NoSuchDay));
    }

    #[test]
    fn half_a_date_is_incomplete_and_none_is_missing() {
        assert_eq!(read("", "", ""), Err(DateProblem::Missing));
        assert_eq!(read(" ", "\u{0}", "\t"), Err(DateProblem::Missing));
        assert_eq!(read("3", "", "2025"), Err(DateProblem::Incomplete));
    }

    #[test]
    fn only_plain_numbers_are_read() {
        for year in ["25", "02025", "+2025", "２０２５", "2025.0", "2025-"] {
            assert_eq!(read("3", "8", year), Err(DateProblem::NoSuchDay), "{year}");
        }
        assert_eq!(read("003", "8", "2025"), Err(DateProblem::NoSuchDay));
        assert_eq!(read("3", "August", "2025"), Err(DateProblem::NoSuchDay));
    }

    #[test]
    fn a_tick_means_unknown_unless_a_usable_date_stands_beside_it() {
        let mut typed = TypedDate { unknown: true, ..TypedDate::default() };
        assert_eq!(typed.read(TODAY), Ok(DateAnswer::Unknown));
        typed.month = "8".into();
        typed.year = "2025".into();
        assert_eq!(typed.read(TODAY), Ok(DateAnswer::Unknown));
        typed.day = "3".into();
        assert_eq!(typed.read(TODAY), Err(DateProblem::Both));
    }

    #[test]
    fn what_is_kept_is_bounded_and_kept_again_unchanged() {
        let long = "1 ".repeat(400);
        let kept = TypedDate::keep(&long);
        assert!(kept.chars().count() <= MOST_TYPED);
        assert_eq!(TypedDate::keep(&kept), kept);
        assert_eq!(TypedDate::keep("\u{0}3\r\n1"), "31");
    }
}
