//! The date input (GOV.UK's name for the pattern): three fields as typed, and the day they mean.
//! Used by the replay, which needs a real date, and by links, which carry no free text.
//!
//! Numbers are read as day, month, year: both languages of the check are European. Only a year in
//! front turns the order round, and only a month's name lets the month come first.

mod pieces;

use jiff::civil::Date;

use super::question::Problem;
pub use pieces::MonthNames;
use pieces::{Piece, pieces};

/// The day on which Meta's AI training started (claim F3).
pub const TRAINING_START: Date = jiff::civil::date(2025, 5, 27);

/// The three fields of a date input as typed, and the tick at "I do not know the exact day".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateInput<'a> {
    pub day: &'a str,
    pub month: &'a str,
    pub year: &'a str,
    pub unknown: bool,
}

/// When an objection since the start was made, as exactly as the visitor knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectionDate {
    Day(Date),
    /// On some day of this month.
    Month {
        year: i16,
        month: i8,
    },
    Unknown,
}

/// Day, month and year as numbers, each if it was there. None of them is checked yet.
#[derive(Clone, Copy, Default)]
struct Parts {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<u32>,
}

impl DateInput<'_> {
    /// Reads the answer.
    ///
    /// `latest` is the latest date on Earth at this moment; `months` are the names to be read.
    ///
    /// # Errors
    /// What keeps the visitor from going on. Beside the tick, a month and a year must be ones that
    /// can be; a usable date is a contradiction that only the visitor can resolve; and whatever
    /// else stands there means that the date is not known.
    pub fn read(&self, latest: Date, months: &MonthNames) -> Result<ObjectionDate, Problem> {
        if !self.unknown {
            let date = self.parts(months)?.date()?;
            return within(date, date, latest).map(ObjectionDate::Day);
        }
        // Free text beside the tick says nothing, as in a link.
        let [day, month, year] = &self.readable(months);
        let readable = DateInput { day, month, year, unknown: true };
        let parts = self.parts(months).or_else(|_| readable.parts(months));
        let Ok(parts) = parts else { return Ok(ObjectionDate::Unknown) };
        match (parts.day, Parts { day: Some(1), ..parts }.date()) {
            (None, Ok(first)) => {
                within(first.last_of_month(), first, latest)?;
                Ok(ObjectionDate::Month { year: first.year(), month: first.month() })
            }
            (None, Err(problem @ (Problem::ShortYear | Problem::NoSuchDay))) => Err(problem),
            _ if parts.date().is_ok_and(|date| within(date, date, latest).is_ok()) => {
                Err(Problem::Both)
            }
            _ => Ok(ObjectionDate::Unknown),
        }
    }

    /// What of the three fields may stand in a link, where a stranger's free text must not: what
    /// reads as a day, a month, a year or a whole date, in digits.
    pub fn readable(&self, months: &MonthNames) -> [String; 3] {
        let digits = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
        if let Ok(Parts { day, month, year }) = self.parts(months) {
            let is_one = day <= Some(31) && month <= Some(12) && year <= Some(9999);
            return if is_one { [day, month, year].map(digits) } else { <[String; 3]>::default() };
        }
        let alone = |field: &str, part: fn(&[Piece]) -> Option<u32>, most: u32| {
            let pieces = pieces(field, months)?;
            let date = || whole(&pieces)?.date().ok().map(|date| date.to_string());
            part(&pieces).filter(|n| *n <= most).map(|n| n.to_string()).or_else(date)
        };
        let [day, month_field, year] = [self.day, self.month, self.year];
        [alone(day, number, 31), alone(month_field, month, 12), alone(year, number, 9999)]
            .map(Option::unwrap_or_default)
    }

    /// Takes the fields apart. A field that is the only one filled in may hold a whole date.
    fn parts(&self, months: &MonthNames) -> Result<Parts, Problem> {
        let fields = [self.day, self.month, self.year].map(|field| pieces(field, months));
        let [Some(day), Some(month_field), Some(year)] = &fields else {
            return Err(Problem::Unreadable);
        };
        let parts = match (&**day, &**month_field, &**year) {
            ([], [], []) => return Err(Problem::Missing),
            (all, [], []) | ([], all, []) | ([], [], all) if number(all).is_none() => whole(all),
            (day, month_field, year) => {
                // An empty field is no mistake here: what is missing is asked for.
                let part = |field: &[Piece], read: fn(&[Piece]) -> Option<u32>| {
                    if field.is_empty() { Some(None) } else { read(field).map(Some) }
                };
                let day = part(day, number);
                let together = |((day, month), year)| Parts { day, month, year };
                day.zip(part(month_field, month)).zip(part(year, number)).map(together)
            }
        };
        parts.ok_or(Problem::Unreadable)
    }
}

/// Reads a field that holds one number.
fn number(field: &[Piece]) -> Option<u32> {
    match field {
        [Piece::Number { digits: _, value: value @ ..=9999 }] => Some(*value),
        _ => None,
    }
}

/// Reads a field that holds the number or the name of a month.
fn month(field: &[Piece]) -> Option<u32> {
    match field {
        [name @ Piece::Month(_)] => Some(name.number()),
        _ => number(field),
    }
}

/// Reads a whole date or, without its day, a month. `None` if it is neither.
fn whole(pieces: &[Piece]) -> Option<Parts> {
    use Piece::{Month, Number};
    let (day, month, year) = match *pieces {
        [Number { digits: 8, value }] => compact(value),
        [name @ Month(_)] => (None, Some(name.number()), None),
        [name @ Month(_), other @ Number { .. }] | [other @ Number { .. }, name @ Month(_)] => {
            let (day, year) =
                if other.is_year() { (None, Some(other)) } else { (Some(other), None) };
            (day.map(Piece::number), Some(name.number()), year.map(Piece::number))
        }
        [a @ Number { .. }, b @ Number { .. }] => match (a.is_year(), b.is_year()) {
            (true, false) => (None, Some(b.number()), Some(a.number())),
            (false, true) => (None, Some(a.number()), Some(b.number())),
            (false, false) => (Some(a.number()), Some(b.number()), None),
            (true, true) => return None,
        },
        [name @ Month(_), day @ Number { .. }, year @ Number { .. }] => {
            (Some(day.number()), Some(name.number()), Some(year.number()))
        }
        [a @ Number { .. }, month, c @ Number { .. }] => {
            let (day, year) = if a.is_year() { (c, a) } else { (a, c) };
            (Some(day.number()), Some(month.number()), Some(year.number()))
        }
        _ => return None,
    };
    Some(Parts { day, month, year })
}

/// Eight digits in a row. In this century they have a year at one end only: at the other end,
/// the "20" of the year would have to be a month.
const fn compact(value: u32) -> (Option<u32>, Option<u32>, Option<u32>) {
    if value % 10_000 / 100 == 20 {
        (Some(value / 1_000_000), Some(value / 10_000 % 100), Some(value % 10_000))
    } else {
        (Some(value % 100), Some(value / 100 % 100), Some(value / 10_000))
    }
}

impl Parts {
    fn date(self) -> Result<Date, Problem> {
        let (Some(day), Some(month), Some(year)) = (self.day, self.month, self.year) else {
            return Err(Problem::Incomplete);
        };
        if !(1000..=9999).contains(&year) {
            return Err(Problem::ShortYear);
        }
        calendar_day(year, month, day).ok_or(Problem::NoSuchDay)
    }
}

fn calendar_day(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Hands back `last` if the time from `first` to `last` lies between the start and `latest`,
/// at least in part.
fn within(last: Date, first: Date, latest: Date) -> Result<Date, Problem> {
    if last < TRAINING_START {
        Err(Problem::BeforeStart)
    } else if first > latest {
        Err(Problem::Future)
    } else {
        Ok(last)
    }
}
