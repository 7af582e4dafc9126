//! What the check says to form fields, in the words of the oracle. All that the tests of the rule
//! know of its code.

use objection_check::check::{Answers, Dates, MonthNames, Replay};

use super::oracle::{Fields, Step};
use super::{Finding, TODAY};

/// The answers in these fields.
pub fn read(fields: &[(String, String)]) -> Answers {
    Answers::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// The answers in these fields as they are sent again, without those to one question: its page shows
/// them in controls, which cannot hold what is no choice.
pub fn beside(question: &str, fields: &[(String, String)]) -> Fields {
    let answers = read(fields);
    let others = answers.fields().filter(|(field, _)| field.question().to_string() != question);
    others.map(|(field, value)| (field.to_string(), value.to_owned())).collect()
}

/// What comes after these answers.
pub fn step(fields: &[(String, String)]) -> Step {
    let groups = match replay(&read(fields)).end {
        Err((question, _)) => return Step::Question(question.to_string()),
        Ok(outcome) => outcome.groups,
    };
    if groups.is_empty() {
        return Step::Result(vec![Finding::no_account()]);
    }
    let findings = groups.iter().map(|group| {
        let left = group.networks().filter(|_| !group.verdict.is_effective());
        Finding {
            verdict: group.verdict.id().to_owned(),
            accounts: group.accounts.iter().map(ToString::to_string).collect(),
            from: group.verdict.effective_from(),
            forms: left.map(|network| network.id().to_owned()).collect(),
        }
    });
    Step::Result(findings.collect())
}

/// What the page of each question says about how far the visit is.
pub fn progress(fields: &[(String, String)]) -> Vec<Option<(usize, usize)>> {
    let answers = read(fields);
    let (replay, accounts) = (replay(&answers), answers.accounts().len());
    replay.questions().map(|question| replay.progress(question, accounts)).collect()
}

fn replay(answers: &Answers) -> Replay {
    answers.replay(&Dates { latest: TODAY, months: &MonthNames::default() })
}
