//! One request to the check: the answers, the page they come from, and the button that was used.
//! Used by the page of the check, which shows the [`Step`] that comes next.

use super::answers::Answers;
use super::field::Field;
use super::question::{Problem, Question};
use super::replay::Replay;
use super::rule::Outcome;

/// What one request says.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    pub answers: Answers,
    pub intent: Intent,
}

/// What the visitor wants, as told by the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Intent {
    /// An address was opened: show where the answers in it lead.
    #[default]
    Open,
    /// Answers were sent without saying from which page.
    Send,
    /// Go on from this question.
    Continue(Question),
    /// Go back from this question, or from the result.
    Back(Option<Question>),
    /// Show this question, with the answer it has.
    Show(Question),
    /// Show this question once more with its error, if it still has one.
    Recheck(Question),
}

/// The page that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'r> {
    Ask {
        question: Question,
        /// What was wrong with the answer just given.
        problem: Option<Problem>,
    },
    Result(&'r Outcome),
}

impl Submission {
    /// Reads the fields of an address (`sent` is false) or of a form (`sent` is true).
    pub fn parse<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>, sent: bool) -> Self {
        let mut answers = Answers::default();
        let (mut from, mut button) = (None, None);
        let (mut stays, mut wrong) = (false, false);
        for (name, value) in fields {
            let question = Question::parse(value);
            match (name, question) {
                ("question", _) if sent => from = question,
                ("back", _) => button = Some(Intent::Back(None)),
                ("change", Some(question)) => button = Some(Intent::Show(question)),
                ("language" | "full-page", _) => stays = true,
                ("wrong", _) => wrong = true,
                _ => {
                    if let Some(field) = Field::parse(name) {
                        answers.put(field, value);
                    }
                }
            }
        }
        let intent = match (button, from) {
            (Some(Intent::Back(_)), from) => Intent::Back(from),
            (Some(intent), _) => intent,
            (None, Some(question)) if stays && wrong => Intent::Recheck(question),
            (None, Some(question)) if stays => Intent::Show(question),
            (None, Some(question)) => Intent::Continue(question),
            (None, None) if sent => Intent::Send,
            (None, None) => Intent::Open,
        };
        Self { answers, intent }
    }

    /// Decides which page comes next. After a change the later questions come again one by one,
    /// because going on from a question always leads to the one after it, answered or not.
    pub fn step<'r>(&self, replay: &'r Replay) -> Step<'r> {
        let reaches = |question| replay.questions().any(|one| one == question);
        let open = replay.open();
        match self.intent {
            Intent::Continue(question) if replay.answered.contains(&question) => {
                let after = replay.questions().skip_while(|one| *one != question).nth(1);
                after.map_or_else(|| Step::end(replay, false), Step::ask)
            }
            Intent::Continue(question) | Intent::Recheck(question) if open == Some(question) => {
                Step::end(replay, true)
            }
            Intent::Show(question) | Intent::Recheck(question) if reaches(question) => {
                Step::ask(question)
            }
            Intent::Back(from) => {
                let from = from.filter(|question| reaches(*question));
                let before = replay.questions().take_while(|one| Some(*one) != from).last();
                Step::ask(before.unwrap_or(Question::Accounts))
            }
            Intent::Open
            | Intent::Send
            | Intent::Continue(_)
            | Intent::Show(_)
            | Intent::Recheck(_) => Step::end(replay, open.is_some_and(|open| self.is_wrong(open))),
        }
    }

    /// Whether there is a wrong answer to the open question, as opposed to none yet. A form with
    /// nothing at all can only come from the first question.
    fn is_wrong(&self, open: Question) -> bool {
        if open == Question::Accounts && self.intent == Intent::Send {
            return true;
        }
        let mut given = self.answers.fields().filter(|(field, _)| field.question() == open);
        match open {
            Question::Date(_) => given.next().is_some(),
            _ => given.any(|(field, _)| !self.answers.accepts(field)),
        }
    }
}

impl<'r> Step<'r> {
    const fn ask(question: Question) -> Self {
        Self::Ask { question, problem: None }
    }

    /// The page at the end of a replay, with its error if it is wrong.
    fn end(replay: &'r Replay, is_wrong: bool) -> Self {
        match &replay.end {
            Ok(outcome) => Self::Result(outcome),
            Err((question, problem)) => {
                Self::Ask { question: *question, problem: is_wrong.then_some(*problem) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Dates, MonthNames};

    const ONE: &str = "facebook=1 instagram=0";
    const TWO: &str = "facebook=1 instagram=1";

    /// The next page: a question, a question with its error after `!`, or "result".
    fn next(sent: bool, said: &str) -> String {
        let fields = said.split_whitespace().filter_map(|field| field.split_once('='));
        let submission = Submission::parse(fields, sent);
        let months = MonthNames::default();
        let dates = Dates { latest: jiff::civil::date(2026, 11, 24), months: &months };
        match submission.step(&submission.answers.replay(&dates)) {
            Step::Ask { question, problem: None } => question.to_string(),
            Step::Ask { question, problem: Some(problem) } => {
                format!("{question}!{}", problem.id())
            }
            Step::Result(_) => "result".to_owned(),
        }
    }

    #[test]
    fn an_address_is_an_error_only_where_an_answer_in_it_is_wrong() {
        for (said, expected) in [
            ("", "accounts"),
            ("facebook=2", "accounts"),
            ("facebook=99", "accounts!missing"),
            ("facebook=2 facebook=1 instagram=0", "confirmed.facebook-1"),
            (&format!("{TWO} confirmed.facebook-1=x"), "linked"),
            (&format!("{TWO} question=linked"), "linked"),
        ] {
            assert_eq!(next(false, said), expected, "{said}");
        }
    }

    #[test]
    fn links_of_the_first_version_are_no_mistake() {
        for (said, expected) in [
            (format!("{ONE} objected.facebook-1=no"), "confirmed.facebook-1"),
            (
                format!("{ONE} objected.facebook-1=no confirmed.facebook-1=email"),
                "objected.facebook-1",
            ),
            (
                format!("{TWO} linked=all objected.all=in-2024 confirmed.all=email"),
                "confirmed.facebook-1",
            ),
            (
                format!("{TWO} linked=none objected.instagram-1=with.facebook-1"),
                "confirmed.facebook-1",
            ),
        ] {
            assert_eq!(next(false, &said), expected, "{said}");
        }
    }

    #[test]
    fn a_form_from_a_question_that_is_not_asked_leads_to_the_open_one() {
        for (said, expected) in [
            ("", "accounts!missing"),
            (TWO, "linked"),
            (&format!("{TWO} question=confirmed.instagram-2"), "linked"),
            (&format!("{TWO} question=date.facebook-1 back=yes"), "linked"),
            (&format!("{TWO} change=confirmed.instagram-2"), "linked"),
            (&format!("{TWO} linked=all question=linked change=accounts"), "accounts"),
        ] {
            assert_eq!(next(true, said), expected, "{said}");
        }
    }
}
