//! What people type, and what it means.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use DateInputProblem::*;

const LATEST: Date = date(2026, 11, 28);

fn months() -> MonthNames {
    let months = [(1, "Januar"), (1, "Jänner"), (3, "März"), (3, "Mrz"), (3, "March"), (5, "Mai")];
    let more =
        [(5, "May"), (6, "Juni"), (7, "Juli"), (8, "August"), (9, "September"), (10, "Oktober")];
    let others =
        ["Sonntag", "Sunday", "So", "st", "rd", "te", "of", "vom", "at"].map(|word| (0, word));
    MonthNames::new(months.into_iter().chain(more).chain(others))
}

fn input([day, month, year]: [&str; 3], unknown: bool) -> DateInput<'_> {
    DateInput { day, month, year, unknown }
}

fn read(fields: [&str; 3]) -> Result<ObjectionDate, DateInputProblem> {
    input(fields, false).read(LATEST, &months())
}

fn read_unknown(fields: [&str; 3]) -> Result<ObjectionDate, DateInputProblem> {
    input(fields, true).read(LATEST, &months())
}

const fn day(year: i16, month: i8, day: i8) -> ObjectionDate {
    ObjectionDate::Day(date(year, month, day))
}

#[test]
fn the_third_of_august_is_read_however_it_is_typed() {
    for fields in [
        ["3", "8", "2025"],
        [" 3 ", "08", "2025"],
        ["003", "008", "02025"],
        ["3.", "8.", "2025."],
        ["3,", "8,", "2025,"],
        ["3", "August", "2025"],
        ["3", "AUGUST", "2025"],
        ["3", "Aug.", "2025"],
        ["3rd", "aug", "2025"],
        ["3te", "8", "2025"],
        ["So 3", "8", "2025"],
        ["\u{200e}3\u{200f}", "8\u{200b}", "\u{feff}2025\u{a0}"],
        ["\u{ad}3", "\u{2009}8\u{202f}", "2025\r\n"],
        ["3\u{fe0f}\u{20e3}", "8", "2025"],
        ["٣", "٨", "٢٠٢٥"],
        ["३", "८", "२०२५"],
        ["３", "８", "２０２５"],
        ["𝟛", "𝟖", "𝟚𝟘𝟚𝟝"],
        ["₃", "⁸", "2025"],
    ] {
        assert_eq!(read(fields), Ok(day(2025, 8, 3)), "{fields:?}");
    }
}

#[test]
fn a_whole_date_is_read_in_any_field() {
    for copied in [
        "03.08.2025",
        "3.8.2025",
        "3. 8. 2025",
        "3/8/2025",
        "3-8-2025",
        "3–8–2025",
        "2025-08-03",
        "2025/8/3",
        "2025-08-03T10:15:00Z",
        "03082025",
        "20250803",
        "3. August 2025",
        "3 August 2025",
        "3aug2025",
        "3rd of August, 2025",
        "August 3, 2025",
        "Aug 3rd 2025",
        "2025 August 3",
        "(3. August 2025)",
        "Sonntag, 3. August 2025 10:15",
        "Sunday, August 3, 2025 at 10:15 AM",
        "vom 03.08.2025, 9:05 Uhr",
        "‎03‎.‎08‎.‎2025",
        "٠٣/٠٨/٢٠٢٥",
    ] {
        for fields in [[copied, "", ""], ["", copied, " "], ["\t", "", copied]] {
            assert_eq!(read(fields), Ok(day(2025, 8, 3)), "{fields:?}");
        }
    }
}

#[test]
fn months_have_names_and_unambiguous_beginnings() {
    for (name, month) in [
        ("Jan", 1),
        ("Jän.", 1),
        ("Ja\u{308}nner", 1),
        ("Mär", 3),
        ("Marz", 3),
        ("Mrz", 3),
        ("jul", 7),
    ] {
        assert_eq!(read(["2", name, "2026"]), Ok(day(2026, month, 2)), "{name}");
    }
    for name in ["Ju", "Ma", "Augustus", "Xyz", "Sunday"] {
        let problem = read(["2", name, "2026"]).unwrap_err();
        assert!([Unreadable, Incomplete].contains(&problem), "{name}: {problem:?}");
    }
    assert_eq!(
        input(["2", "August", "2025"], false).read(LATEST, &MonthNames::default()),
        Err(Unreadable)
    );
}

#[test]
fn what_is_no_usable_date_is_refused_with_its_reason() {
    for (fields, problem) in [
        (["", "", ""], Missing),
        ([" ", "\u{0}", "\u{200b}"], Missing),
        (["?", "-", "."], Missing),
        (["3", "", "2025"], Incomplete),
        (["?", "8", "2025"], Incomplete),
        (["August 2025", "", ""], Incomplete),
        (["3.8.", "", ""], Incomplete),
        (["", "", "2025"], Incomplete),
        (["3", "8", "25"], ShortYear),
        (["3", "8", "’25"], ShortYear),
        (["3", "8", "202"], ShortYear),
        (["3", "8", "20255"], Unreadable),
        (["3.8.25", "", ""], ShortYear),
        (["31", "6", "2025"], NoSuchDay),
        (["29", "2", "2026"], NoSuchDay),
        (["0", "6", "2025"], NoSuchDay),
        (["3", "13", "2025"], NoSuchDay),
        (["8/31/2025", "", ""], NoSuchDay),
        (["4294967299", "8", "2025"], Unreadable),
        (["310", "8", "2025"], NoSuchDay),
        (["in summer", "", ""], Unreadable),
        (["3", "8", "2o25"], Unreadable),
        (["1O", "8", "2025"], Unreadable),
        (["3", "8", "+2025"], Unreadable),
        (["3", "8", "99999999999"], Unreadable),
        (["3", "8", "2025 2026"], Unreadable),
        (["3", "8", "👍"], Unreadable),
        (["3.8.2025", "8", ""], Unreadable),
        (["26", "5", "2025"], BeforeStart),
        (["3", "8", "1999"], BeforeStart),
        (["29", "11", "2026"], Future),
        (["3", "8", "9999"], Future),
    ] {
        assert_eq!(read(fields), Err(problem), "{fields:?}");
    }
    assert_eq!(read(["27", "5", "2025"]), Ok(ObjectionDate::Day(TRAINING_START)));
    assert_eq!(read(["28", "11", "2026"]), Ok(ObjectionDate::Day(LATEST)));
}

#[test]
fn a_tick_goes_with_a_month_and_contradicts_a_usable_date() {
    let month = |year, month| Ok(ObjectionDate::Month { year, month });
    for (fields, answer) in [
        (["", "8", "2025"], month(2025, 8)),
        (["?", "August", "2025"], month(2025, 8)),
        (["", "August 2025", ""], month(2025, 8)),
        (["08/2025", "", ""], month(2025, 8)),
        (["", "", "2025-08"], month(2025, 8)),
        (["", "5", "2025"], month(2025, 5)),
        (["", "11", "2026"], month(2026, 11)),
        (["", "4", "2025"], Err(BeforeStart)),
        (["", "12", "2026"], Err(Future)),
        (["3", "8", "2025"], Err(Both)),
        (["3. August 2025", "", ""], Err(Both)),
        (["", "", ""], Ok(ObjectionDate::Unknown)),
        (["", "", "2025"], Ok(ObjectionDate::Unknown)),
        (["", "13", "2025"], Ok(ObjectionDate::Unknown)),
        (["", "8", "25"], Ok(ObjectionDate::Unknown)),
        (["3", "", "2025"], Ok(ObjectionDate::Unknown)),
        (["31", "6", "2025"], Ok(ObjectionDate::Unknown)),
        (["1", "1", "2025"], Ok(ObjectionDate::Unknown)),
        (["in summer", "8", "2025"], month(2025, 8)),
        (["in summer", "", ""], Ok(ObjectionDate::Unknown)),
    ] {
        assert_eq!(read_unknown(fields), answer, "{fields:?}");
    }
}

#[test]
fn links_carry_dates_in_digits_and_no_free_text() {
    for (fields, linked) in [
        (["3. August 2025", "", ""], ["3", "8", "2025"]),
        (["", "", "2025-08-03"], ["3", "8", "2025"]),
        (["3.", "Aug", "٢٠٢٥"], ["3", "8", "2025"]),
        (["31", "6", "2025"], ["31", "6", "2025"]),
        (["", "August 2025", ""], ["", "8", "2025"]),
        (["", "8", "25"], ["", "8", "25"]),
        (["call 555", "8", "2025"], ["", "8", "2025"]),
        (["3.8.2025", "8", "buy"], ["2025-08-03", "8", ""]),
        (["0123456789", "8", "2025 2026"], ["", "8", ""]),
        (["", "", ""], ["", "", ""]),
    ] {
        assert_eq!(input(fields, false).readable(&months()), linked, "{fields:?}");
    }
}

/// Texts of all kinds, and those that come near a date.
fn text() -> impl Strategy<Value = String> {
    const PIECES: [&str; 15] = [
        "3", "08", "2025", "٣", "August", "mai", "st", ".", " ", "/", "-", ":", "T", "ä",
        "\u{200b}",
    ];
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(&PIECES[..]), 0..9).prop_map(|all| all.concat())
    ]
}

proptest! {
    #[test]
    fn any_text_is_answered_and_a_link_says_the_same(
        [a, b, c] in [text(), text(), text()], unknown in any::<bool>(),
    ) {
        let months = months();
        let typed = input([&a, &b, &c], unknown);
        let answer = typed.read(LATEST, &months);
        let linked = typed.readable(&months);
        for field in &linked {
            prop_assert!(field.len() <= 10 && field.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
        }
        if answer.is_ok() {
            let again = input(linked.each_ref().map(String::as_str), unknown);
            prop_assert_eq!(again.read(LATEST, &months), answer);
        }
    }

    #[test]
    fn every_day_is_read_back_from_what_is_shown(offset in 0..550_i64) {
        let date = TRAINING_START.saturating_add(jiff::Span::new().days(offset));
        let fields = [i16::from(date.day()), i16::from(date.month()), date.year()].map(|n| n.to_string());
        prop_assert_eq!(read(fields.each_ref().map(String::as_str)), Ok(ObjectionDate::Day(date)));
        prop_assert_eq!(read(["", &date.to_string(), ""]), Ok(ObjectionDate::Day(date)));
    }
}
