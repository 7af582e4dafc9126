//! One request to the check: the answers, the page they come from, and the button that was used.
//! Used by the web layer, which turns the [`Turn`] into a page.

use jiff::civil::Date;

use super::answers::{Answers, Taken};
use super::path::{End, Path, Problem};
use super::question::Question;

/// What one request says.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    /// The answers.
    pub answers: Answers,
    /// What the visitor wants.
    pub wish: Wish,
    /// Questions with a value that is no answer at all, such as ninety-nine accounts.
    impossible: Vec<Question>,
}

/// What the visitor wants, as told by the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// An address with answers in it was opened: show where they lead.
    #[default]
    Open,
    /// Answers were sent without saying from which page.
    Post,
    /// Go on from this question.
    Next(Question),
    /// Go back from this question, or from the result.
    Back(Option<Question>),
    /// Show this question, with the answer it has.
    Show(Question),
    /// Show this question once more with its error, if it still has one.
    Recheck(Question),
}

/// The page that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A question.
    Ask {
        /// The question to show.
        question: Question,
        /// What was wrong with the answer just given.
        problem: Option<Problem>,
    },
    /// The result.
    Result,
}

impl Submission {
    /// Reads the fields of an address (`sent` is false) or of a form (`sent` is true).
    pub fn parse<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>, sent: bool) -> Self {
        let mut submission = Self::default();
        let mut from = None;
        let mut button = None;
        for (name, value) in fields {
            match (name, Question::parse(value)) {
                ("question", question) => from = question,
                ("back", _) => button = Some(Wish::Back(None)),
                ("change" | "show", Some(question)) => button = Some(Wish::Show(question)),
                ("recheck", Some(question)) => button = Some(Wish::Recheck(question)),
                _ => match submission.answers.take(name, value) {
                    Taken::Impossible(question) => submission.impossible.push(question),
                    Taken::Kept | Taken::Unknown => {}
                },
            }
        }
        submission.wish = match (button, from, sent) {
            (Some(Wish::Back(_)), from, _) => Wish::Back(from),
            (Some(wish), _, _) => wish,
            (None, Some(question), true) => Wish::Next(question),
            (None, None, true) => Wish::Post,
            (None, _, false) => Wish::Open,
        };
        submission
    }

    /// Decides which page comes next. After a change the later questions come again one by one,
    /// because going on from a question always leads to the one after it, answered or not.
    pub fn turn(&self, path: &Path) -> Turn {
        match self.wish {
            Wish::Open | Wish::Post => Self::end(path, |open| self.is_wrong(open)),
            Wish::Next(question) if path.answered.contains(&question) => {
                path.after(question).map_or(Turn::Result, Turn::ask)
            }
            Wish::Next(question) | Wish::Recheck(question)
                if path.open().is_some_and(|(open, _)| open == question) =>
            {
                Self::end(path, |_| true)
            }
            Wish::Show(question) | Wish::Recheck(question) if path.reaches(question) => {
                Turn::ask(question)
            }
            Wish::Back(from) => {
                let from = from.filter(|question| path.reaches(*question));
                let first = || path.questions().next();
                path.before(from).or_else(first).map_or(Turn::Result, Turn::ask)
            }
            Wish::Next(_) | Wish::Show(_) | Wish::Recheck(_) => {
                Self::end(path, |open| self.impossible.contains(&open))
            }
        }
    }

    /// The page at the end of the path, with its error if `wrong` says so.
    fn end(path: &Path, wrong: impl FnOnce(Question) -> bool) -> Turn {
        match path.end {
            End::Complete(_) => Turn::Result,
            End::Open(question, problem) => {
                Turn::Ask { question, problem: wrong(question).then_some(problem) }
            }
        }
    }

    /// Whether answers sent without a page of origin contain a wrong answer to the open question,
    /// as opposed to none yet. A form with nothing at all can only come from the first question.
    fn is_wrong(&self, open: Question) -> bool {
        let partly_answered = match open {
            Question::Accounts => self.wish == Wish::Post,
            Question::Date(subject) => self.answers.date(subject).is_typed(),
            Question::Objected(subject) => self.answers.objected(subject).is_some(),
            Question::Linked | Question::Confirmed(_) => false,
        };
        partly_answered || self.impossible.contains(&open)
    }

    /// The replayed path of the answers.
    pub fn path(&self, today: Date) -> Path {
        self.answers.path(today)
    }
}

impl Turn {
    const fn ask(question: Question) -> Self {
        Self::Ask { question, problem: None }
    }
}

#[cfg(test)]
mod tests;
