//! What people type, paste or dictate as a date, and what it means; with the names of months of every
//! language. Below, the fields for day, month and year are written as `3|8|2025`.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use objection_check::check::Problem::*;
use objection_check::check::{DateInput, MonthNames, ObjectionDate, Problem, TRAINING_START};
use proptest::prelude::*;

use crate::support::CATALOGUE;

const LATEST: Date = date(2026, 12, 31);
const THIRD_OF_AUGUST: Answer = Ok(ObjectionDate::Day(date(2025, 8, 3)));
static MONTHS: LazyLock<MonthNames> = LazyLock::new(|| CATALOGUE.month_names());

type Answer = Result<ObjectionDate, Problem>;

fn input(fields: &str, unknown: bool) -> DateInput<'_> {
    let mut fields = fields.split('|');
    let mut next = || fields.next().expect("three fields");
    DateInput { day: next(), month: next(), year: next(), unknown }
}

fn read(fields: &str) -> Answer {
    input(fields, false).read(LATEST, &MONTHS)
}

#[test]
fn the_third_of_august_is_read_however_it_is_typed() {
    for fields in [
        "3|8|2025; 3 |08|2025;003|008|02025;3.|8.|2025.;3,|8,|2025,;So 3|8|2025;3te|8|2025",
        "3|August|2025;3|AUGUST|2025;3|Aug.|2025;3rd|aug|2025",
        "\u{200e}3\u{200f}|8\u{200b}|\u{feff}2025\u{a0};\u{ad}3|\u{2009}8\u{202f}|2025\r\n",
        "٣|٨|٢٠٢٥;३|८|२०२५;３|８|２０２５;𝟛|𝟖|𝟚𝟘𝟚𝟝;₃|⁸|2025;3\u{fe0f}\u{20e3}|8|2025",
    ] {
        for fields in fields.split(';') {
            assert_eq!(read(fields), THIRD_OF_AUGUST, "{fields}");
        }
    }
}

#[test]
fn a_whole_date_is_read_in_any_field() {
    for dates in [
        "03.08.2025;3.8.2025;3. 8. 2025;3/8/2025;3-8-2025;3–8–2025;03082025;20250803",
        "2025-08-03;2025/8/3;2025-08-03T10:15:00Z;٠٣/٠٨/٢٠٢٥;‎03‎.‎08‎.‎2025",
        "3. August 2025;3 August 2025;3aug2025;3rd of August, 2025;(3. August 2025)",
        "August 3, 2025;Aug 3rd 2025;2025 August 3;vom 03.08.2025, 9:05 Uhr",
        "Sonntag, 3. August 2025 10:15;Sunday, August 3, 2025 at 10:15 AM",
    ] {
        for whole in dates.split(';') {
            for fields in [format!("{whole}||"), format!("|{whole}| "), format!("\t||{whole}")] {
                assert_eq!(read(&fields), THIRD_OF_AUGUST, "{fields}");
            }
        }
    }
}

#[test]
fn months_are_read_by_the_names_of_every_language_and_their_unambiguous_beginnings() {
    for l in CATALOGUE.localizers() {
        for month in 1..=12 {
            let day = date(2026, month, 3);
            assert_eq!(read(&format!("{}||", l.date(day))), Ok(ObjectionDate::Day(day)));
            assert_eq!(read(&format!("|{day}|")), Ok(ObjectionDate::Day(day)));
            assert_eq!(read(&format!("3|{month}|2026")), Ok(ObjectionDate::Day(day)));
        }
    }
    for (month, names) in [
        (1, "Jänner;Jän.;Ja\u{308}nner;Janner;Jan"),
        (2, "Feb"),
        (3, "Mrz;Maerz;Marz;Mär;Mar."),
        (7, "jul"),
        (9, "Sept."),
        (10, "OKT"),
        (12, "Dec"),
    ] {
        for name in names.split(';') {
            let day = ObjectionDate::Day(date(2026, month, 2));
            assert_eq!(read(&format!("2|{name}|2026")), Ok(day), "{name}");
        }
    }
    for name in ["Ju", "Ma", "Augustus", "Xyz"] {
        assert_eq!(read(&format!("2|{name}|2026")), Err(Unreadable), "{name}");
    }
    assert_eq!(read("2|Sunday|2026"), Err(Incomplete));
}

#[test]
fn what_is_no_usable_date_is_refused_with_its_reason() {
    for (problem, cases) in [
        (Missing, "||; |\0|\u{200b};?|-|."),
        (Incomplete, "3||2025;?|8|2025;August 2025||;3.8.||;||2025"),
        (ShortYear, "3|8|25;3|8|’25;3|8|202;3.8.25||"),
        (NoSuchDay, "31|6|2025;29|2|2026;0|6|2025;3|13|2025;310|8|2025;8/31/2025||"),
        (Unreadable, "3|8|20255;3|8|99999999999;4294967299|8|2025;3.8.2025|8|;3|8|2025 2026"),
        (Unreadable, "in summer||;3|8|2o25;1O|8|2025;3|8|+2025;3|8|👍"),
        (BeforeStart, "26|5|2025;31|12|2023;3|8|1999"),
        (Future, "1|1|2027;3|8|9999"),
    ] {
        for fields in cases.split(';') {
            assert_eq!(read(fields), Err(problem), "{fields}");
        }
    }
    assert_eq!(read("27|5|2025"), Ok(ObjectionDate::Day(TRAINING_START)));
    assert_eq!(read("31|12|2026"), Ok(ObjectionDate::Day(LATEST)));
}

#[test]
fn a_tick_goes_with_a_month_and_contradicts_a_usable_date() {
    let month = |year, month| Ok(ObjectionDate::Month { year, month });
    for (answer, cases) in [
        (month(2025, 8), "|8|2025;?|August|2025;|August 2025|;08/2025||;||2025-08"),
        (month(2025, 8), "in summer|8|2025"),
        (month(2025, 5), "|5|2025"),
        (month(2026, 12), "|12|2026"),
        (Err(BeforeStart), "|4|2025"),
        (Err(Future), "|1|2027"),
        (Err(Both), "3|8|2025;3. August 2025||"),
        (Ok(ObjectionDate::Unknown), "||;||2025;|13|2025;|8|25;3||2025;31|6|2025;1|1|2025"),
        (Ok(ObjectionDate::Unknown), "in summer||"),
    ] {
        for fields in cases.split(';') {
            assert_eq!(input(fields, true).read(LATEST, &MONTHS), answer, "{fields}");
        }
    }
}

#[test]
fn links_carry_dates_in_digits_and_no_free_text() {
    for (fields, linked) in [
        ("3. August 2025||", "3|8|2025"),
        ("||2025-08-03", "3|8|2025"),
        ("3.|Aug|٢٠٢٥", "3|8|2025"),
        ("31|6|2025", "31|6|2025"),
        ("|August 2025|", "|8|2025"),
        ("|8|25", "|8|25"),
        ("call 555|8|2025", "|8|2025"),
        ("3.8.2025|8|buy", "2025-08-03|8|"),
        ("0123456789|8|2025 2026", "|8|"),
        ("||", "||"),
    ] {
        assert_eq!(input(fields, false).readable(&MONTHS).join("|"), linked, "{fields}");
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
