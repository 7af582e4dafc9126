//! What people type, paste or dictate as a date, and what is read, with the months of all languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::{Date, date};
use objection_check::check::{DateInput, MonthNames, ObjectionDate, TRAINING_START};
use proptest::prelude::*;
use serde::Deserialize;

use crate::support::CATALOGUE;

const LATEST: Date = date(2026, 12, 31);
static MONTHS: LazyLock<MonthNames> = LazyLock::new(|| CATALOGUE.month_names());

/// The table for translators to read.
#[derive(Deserialize)]
struct Dates {
    third_of_august: Vec<String>,
    whole: Vec<String>,
    months: BTreeMap<i8, String>,
    refused: BTreeMap<String, Vec<String>>,
    ticked: BTreeMap<String, Vec<String>>,
    linked: BTreeMap<String, String>,
}

static DATES: LazyLock<Dates> =
    LazyLock::new(|| toml::from_str(include_str!("dates.toml")).expect("the table is right"));

fn cases(lines: &[String]) -> impl Iterator<Item = &str> {
    lines.iter().flat_map(|line| line.split(';'))
}

fn input(fields: &str, unknown: bool) -> DateInput<'_> {
    let mut fields = fields.split('|');
    let mut next = || fields.next().expect("three fields");
    DateInput { day: next(), month: next(), year: next(), unknown }
}

/// What is read from fields, or the id of what is wrong with them.
fn answer(fields: &str, unknown: bool) -> String {
    match input(fields, unknown).read(LATEST, &MONTHS) {
        Ok(ObjectionDate::Day(day)) => day.to_string(),
        Ok(ObjectionDate::Month { year, month }) => format!("{year}-{month:02}"),
        Ok(ObjectionDate::Unknown) => "unknown".to_owned(),
        Err(problem) => problem.id().to_owned(),
    }
}

#[test]
fn the_third_of_august_is_read_however_and_in_whichever_field_it_is_typed() {
    for fields in cases(&DATES.third_of_august) {
        assert_eq!(answer(fields, false), "2025-08-03", "{fields}");
    }
    for whole in cases(&DATES.whole) {
        for fields in [format!("{whole}||"), format!("|{whole}| "), format!("\t||{whole}")] {
            assert_eq!(answer(&fields, false), "2025-08-03", "{fields}");
        }
    }
}

#[test]
fn months_are_read_by_the_names_of_every_language_and_their_unambiguous_beginnings() {
    for l in CATALOGUE.localizers() {
        for month in 1..=12 {
            let day = date(2026, month, 3);
            for fields in
                [format!("{}||", l.date(day)), format!("|{day}|"), format!("3|{month}|2026")]
            {
                assert_eq!(answer(&fields, false), day.to_string(), "{fields}");
            }
        }
    }
    for (month, names) in &DATES.months {
        for name in names.split(';') {
            let day = date(2026, *month, 2).to_string();
            assert_eq!(answer(&format!("2|{name}|2026"), false), day, "{name}");
        }
    }
}

#[test]
fn what_is_no_usable_date_is_refused_with_its_reason_and_a_tick_goes_with_a_month_alone() {
    for (table, is_ticked) in [(&DATES.refused, false), (&DATES.ticked, true)] {
        assert!(table.len() >= 7);
        for (expected, lines) in table {
            for fields in cases(lines) {
                assert_eq!(answer(fields, is_ticked), *expected, "{fields}");
            }
        }
    }
    for day in [TRAINING_START, LATEST] {
        assert_eq!(answer(&format!("{day}||"), false), day.to_string());
    }
}

#[test]
fn links_carry_dates_in_digits_and_no_free_text() {
    for (fields, linked) in &DATES.linked {
        assert_eq!(input(fields, false).readable(&MONTHS).join("|"), *linked, "{fields}");
    }
}

/// Texts of all kinds, and those that come near a date.
fn text() -> impl Strategy<Value = String> {
    let near = "(3|08|2025|٣|August|mai|st|\\.| |/|-|:|T|ä|\u{200b}){0,8}";
    prop_oneof![any::<String>(), near]
}

proptest! {
    #[test]
    fn any_text_is_answered_and_a_link_says_the_same(
        [day, month, year] in [text(), text(), text()], unknown in any::<bool>(),
    ) {
        let typed = DateInput { day: &day, month: &month, year: &year, unknown };
        let [day, month, year] = &typed.readable(&MONTHS);
        for field in [day, month, year] {
            prop_assert!(field.len() <= 10 && field.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
        }
        let answer = typed.read(LATEST, &MONTHS);
        if let Ok(ObjectionDate::Day(day)) = answer {
            prop_assert!((TRAINING_START..=LATEST).contains(&day));
        }
        if answer.is_ok() {
            let linked = DateInput { day, month, year, unknown };
            prop_assert_eq!(linked.read(LATEST, &MONTHS), answer);
        }
    }
}
