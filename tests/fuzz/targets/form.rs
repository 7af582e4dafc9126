//! The fields of a form: whatever comes in, there is a next page, and what is kept is bounded and
//! is read back as it was written.
#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use objection_check::check::{Advice, Answers, End, Submission, Turn};

fn read(fields: &[(String, String)]) -> Submission {
    Submission::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())), true)
}

fn written(answers: &Answers) -> Vec<(String, String)> {
    answers.fields().into_iter().map(|field| (field.name, field.value)).collect()
}

fuzz_target!(|body: &[u8]| {
    let today = date(2026, 11, 24);
    let fields: Vec<_> = form_urlencoded::parse(body).into_owned().collect();
    let submission = read(&fields);
    let kept = written(&submission.answers);
    assert_eq!(read(&kept).answers, submission.answers, "what is written is read back");
    assert!(kept.iter().all(|(_, value)| value.chars().count() <= 20), "{kept:?}");
    let path = submission.path(today);
    match (submission.turn(&path), &path.end) {
        (Turn::Ask { question, .. }, _) => assert!(path.reaches(question), "{question:?}"),
        (Turn::Result, End::Complete(case)) => match Advice::of(case) {
            Advice::NoAccount => assert!(case.accounts.is_empty()),
            Advice::Groups { groups, .. } => {
                let accounts: usize = groups.iter().map(|group| group.accounts.len()).sum();
                assert_eq!(accounts, case.accounts.len(), "each account has one verdict");
            }
        },
        (Turn::Result, End::Open(..)) => panic!("a result of an unfinished path"),
    }
});
