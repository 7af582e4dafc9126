//! A date as typed: total, and a usable one lies between the start of the training and today.
#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use objection_check::check::{DateInput, MonthNames, ObjectionDate, TRAINING_START};

fuzz_target!(|typed: (&str, &str, &str, bool)| {
    let (day, month, year, unknown) = typed;
    let latest = date(2026, 11, 24);
    let typed = DateInput { day, month, year, unknown };
    if let Ok(ObjectionDate::Day(day)) = typed.read(latest, &MonthNames::default()) {
        assert!(TRAINING_START <= day && day <= latest, "{typed:?} is read as {day}");
    }
});
