//! A date as typed: total, and a usable one lies between the start of the training and today.
#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use objection_check::check::{DateAnswer, TRAINING_START, TypedDate};

fuzz_target!(|typed: (&str, &str, &str, bool)| {
    let (day, month, year, unknown) = typed;
    let today = date(2026, 11, 24);
    let typed = TypedDate { day: day.into(), month: month.into(), year: year.into(), unknown };
    if let Ok(DateAnswer::On(day)) = typed.read(today) {
        assert!(TRAINING_START <= day && day <= today, "{typed:?} is read as {day}");
    }
});
