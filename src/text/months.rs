//! The names of months as people type them, from the words of every language offered.
//! Used where a typed date is read: whoever reads German may have an English confirmation.

use super::catalogue::Catalogue;
use super::localizer::Localizer;
use crate::check::MonthNames;

/// All names of months, and the words that may stand beside them, of all locales.
pub fn month_names(catalogue: &Catalogue) -> MonthNames {
    MonthNames::new(catalogue.localizers().flat_map(of_locale))
}

fn of_locale(l: Localizer<'_>) -> Vec<(u32, String)> {
    let names = (1..=12).map(|month| (month, l.t(format!("month-{month}")).into_string()));
    let more = l.t("months-also").into_string();
    let also = more.split(", ").filter_map(|entry| {
        let (month, name) = entry.split_once(char::is_whitespace)?;
        Some((month.parse().ok()?, name.to_owned()))
    });
    let words = l.t("date-words").into_string();
    let others = words.split(", ").map(|word| (0, word.to_owned()));
    names.chain(also).chain(others).collect()
}
