//! The fields of a form: whatever comes in, there is a next page, and what is kept is bounded and
//! is read back as it was written.
#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use objection_check::check::{Answers, Dates, MonthNames, Step, Submission};

fuzz_target!(|body: &[u8]| {
    let fields: Vec<_> = form_urlencoded::parse(body).into_owned().collect();
    let pairs = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let submission = Submission::parse(pairs, true);
    let answers = &submission.answers;
    let kept: Vec<_> = answers.fields().map(|(field, value)| (field.to_string(), value)).collect();
    let read = Answers::parse(kept.iter().map(|(name, value)| (name.as_str(), *value)));
    assert_eq!(&read, answers, "what is written is read back");
    assert!(kept.iter().all(|(_, value)| value.chars().count() <= 60), "{kept:?}");
    let months = MonthNames::default();
    let replay = answers.replay(&Dates { latest: date(2026, 11, 24), months: &months });
    match submission.step(&replay) {
        Step::Ask { question, .. } => {
            assert!(replay.questions().any(|one| one == question), "{question:?}");
        }
        Step::Result(outcome) => {
            let accounts: usize = outcome.groups.iter().map(|group| group.accounts.len()).sum();
            assert_eq!(accounts, answers.accounts().len(), "each account has one verdict");
        }
    }
});
