//! One request to the check: the answers, the page they come from, and the button that was used.

use super::account::Network;
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
            match name {
                "question" if sent => from = Question::parse(value),
                "back" => button = Some(Intent::Back(None)),
                "change" => button = Question::parse(value).map(Intent::Show).or(button),
                "language" | "full-page" => stays = true,
                "wrong" => wrong = true,
                _ => answers.take(name, value),
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
        // An answer to one part of the question may be right; any other would have closed it.
        let is_right = |field| match field {
            Field::Facebook => self.answers.count(Network::Facebook).is_some(),
            Field::Instagram => self.answers.count(Network::Instagram).is_some(),
            Field::LinkedWith(account) => self.answers.linked_with(account).is_some(),
            _ => false,
        };
        let mut given = self.answers.fields().filter(|(field, _)| field.question() == open);
        given.any(|(field, _)| !is_right(field))
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
