//! The names of months as people type them, from the words of every language offered.
//! Used where a typed date is read: whoever reads German may have an English confirmation.

use super::{Catalogue, Localizer};
use crate::check::MonthNames;

/// All names of months, and the words that may stand beside them, of all locales.
pub fn month_names(catalogue: &Catalogue) -> MonthNames {
    MonthNames::new(catalogue.localizers().flat_map(of_locale))
}

fn of_locale(l: Localizer<'_>) -> Vec<(i8, String)> {
    let names = (1..=12).map(|month| (month, l.t(format!("month-{month}")).into_string()));
    let more = l.t("months-also").into_string();
    let also = more.split(", ").filter_map(|entry| {
        let (month, name) = entry.split_once(' ')?;
        Some((month.parse().ok()?, name.to_owned()))
    });
    let words = l.t("date-words").into_string();
    let others = words.split(", ").map(|word| (0, word.to_owned()));
    names.chain(also).chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{DateInput, ObjectionDate};
    use jiff::civil::date;

    #[test]
    fn months_are_read_by_the_names_of_every_language() {
        let catalogue = Catalogue::built_in().unwrap();
        let months = month_names(&catalogue);
        for l in catalogue.localizers() {
            for month in 1..=12 {
                let day = date(2026, month, 3);
                let copied = l.date(day);
                let input = DateInput { day: &copied, ..DateInput::default() };
                let read = input.read(date(2027, 1, 1), &months);
                assert_eq!(read, Ok(ObjectionDate::Day(day)), "{copied}");
            }
        }
        for (copied, month) in [
            ("Jänner", 1),
            ("Jän.", 1),
            ("Janner", 1),
            ("Feb", 2),
            ("Mrz", 3),
            ("Maerz", 3),
            ("Mär", 3),
            ("Mar.", 3),
            ("OKT", 10),
            ("Sept.", 9),
            ("Dec", 12),
        ] {
            let input = DateInput { day: "2", month: copied, year: "2026", unknown: false };
            let read = input.read(date(2027, 1, 1), &months);
            assert_eq!(read, Ok(ObjectionDate::Day(date(2026, month, 2))), "{copied}");
        }
    }
}
