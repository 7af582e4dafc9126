//! Days and moments in the operator file.
//! Used by the accessibility statement, security.txt and the day on which the forms were checked.

use jiff::Timestamp;
use jiff::civil::Date;
use toml::Spanned;
use toml::value::Datetime;

use super::reader::Reader;

impl Reader<'_> {
    /// Reads a day that has come.
    pub(super) fn past_day(
        &self,
        key: &str,
        value: Option<&Spanned<Datetime>>,
        today: Date,
    ) -> Option<Date> {
        let day = self.day(key, value)?;
        if day > today {
            let span = value.map(Spanned::span).unwrap_or_default();
            self.refuse(&span, format!("{key} {day} is in the future; write {today} or earlier"));
        }
        Some(day)
    }

    /// Reads a day.
    pub(super) fn day(&self, key: &str, value: Option<&Spanned<Datetime>>) -> Option<Date> {
        let value = value?;
        let day = match value.get_ref() {
            Datetime { date: Some(date), time: None, offset: None } => date_of(*date),
            _ => None,
        };
        if day.is_none() {
            self.refuse(&value.span(), format!("{key}: write a day only, like 2026-11-24"));
        }
        day
    }

    /// Reads a moment with its offset from UTC (RFC 3339).
    pub(super) fn moment(&self, key: &str, value: Option<&Spanned<Datetime>>) -> Option<Timestamp> {
        let value = value?;
        let moment = value.get_ref().to_string().parse();
        if moment.is_err() {
            let advice = "write a moment with its offset, like 2027-06-30T00:00:00Z";
            self.refuse(&value.span(), format!("{key}: {advice}"));
        }
        moment.ok()
    }
}

fn date_of(date: toml::value::Date) -> Option<Date> {
    let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
    match parts {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).ok(),
        _ => None,
    }
}
