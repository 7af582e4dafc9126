//! The replay: from the first question on, which questions are answered, and what comes next.
//! Used by the submission (where is the visitor) and by the advice (what counts).

use jiff::civil::Date;

use super::account::{Account, Network, Subject};
use super::answers::{Answers, Field};
use super::date::{DateAnswer, DateProblem};
use super::question::{Confirmed, Linked, Objected, Question};

/// The answered questions in order, and where they lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The questions that are asked and have a usable answer.
    pub answered: Vec<Question>,
    /// What comes after them.
    pub end: End,
}

/// Where a path ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// This question has no usable answer yet.
    Open(Question, Problem),
    /// Every question is answered: the case can be decided.
    Complete(Case),
}

/// Why a question has no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing usable was chosen.
    Missing,
    /// The date is not usable.
    Date(DateProblem),
}

impl Problem {
    /// The stem of the Fluent id and the value of the marker `data-error`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Date(problem) => problem.id(),
        }
    }
}

/// What the path has established: only answers to questions that were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The accounts, in order.
    pub accounts: Vec<Account>,
    /// Whether they are linked; `None` with fewer than two accounts.
    pub linked: Option<Linked>,
    /// What happened with each subject, in order.
    pub histories: Vec<(Subject, History)>,
}

/// What happened with one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// No objection.
    Never,
    /// An objection, and whether Meta confirmed it.
    Objection(When, Confirmed),
    /// The account is linked with this one and shares its history.
    With(Account),
}

/// When an objection was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// In 2024.
    In2024,
    /// From 1 January to 26 May 2025.
    BeforeStart,
    /// Since training started, on this day if it is known.
    SinceStart(Option<Date>),
    /// The visitor does not know.
    Unsure,
}

/// The question that stops the replay, and why.
type Stop = (Question, Problem);

impl Answers {
    /// Replays the answers from the first question on. An answer counts only if its question is
    /// asked, which depends on earlier answers alone; so every path ends.
    pub fn path(&self, today: Date) -> Path {
        let mut answered = Vec::new();
        let end = match self.replay(today, &mut answered) {
            Ok(case) => End::Complete(case),
            Err((question, problem)) => End::Open(question, problem),
        };
        Path { answered, end }
    }

    fn replay(&self, today: Date, answered: &mut Vec<Question>) -> Result<Case, Stop> {
        if Network::ALL.into_iter().any(|network| self.count(network).is_none()) {
            return Err((Question::Accounts, Problem::Missing));
        }
        answered.push(Question::Accounts);
        let accounts = self.accounts();
        let linked = match accounts.len() {
            0 | 1 => None,
            _ => Some(given(self.linked(), Question::Linked, answered)?),
        };
        let subjects: Vec<Subject> = match linked {
            Some(Linked::All) => vec![Subject::All],
            _ => accounts.iter().copied().map(Subject::One).collect(),
        };
        let mut histories = Vec::with_capacity(subjects.len());
        for subject in subjects {
            histories.push((subject, self.history(subject, today, answered)?));
        }
        Ok(Case { accounts, linked, histories })
    }

    fn history(
        &self,
        subject: Subject,
        today: Date,
        answered: &mut Vec<Question>,
    ) -> Result<History, Stop> {
        let offered = self.objected(subject).filter(|choice| self.offers(subject, *choice));
        let when = match given(offered, Question::Objected(subject), answered)? {
            Objected::No => return Ok(History::Never),
            Objected::With(account) => return Ok(History::With(account)),
            Objected::In2024 => When::In2024,
            Objected::BeforeStart => When::BeforeStart,
            Objected::Unsure => When::Unsure,
            Objected::SinceStart => {
                let question = Question::Date(subject);
                let date = self.date(subject).read(today);
                let date = date.map_err(|problem| (question, Problem::Date(problem)))?;
                answered.push(question);
                When::SinceStart(match date {
                    DateAnswer::On(day) => Some(day),
                    DateAnswer::Unknown => None,
                })
            }
        };
        let confirmed = given(self.confirmed(subject), Question::Confirmed(subject), answered)?;
        Ok(History::Objection(when, confirmed))
    }

    /// Whether the page of a field's question has a control for its value. A link to an account has
    /// none while it is not offered, but may have one again when an earlier answer is changed.
    pub fn offers_value(&self, field: &Field) -> bool {
        match (field.question, Objected::parse(&field.value)) {
            (Question::Objected(subject), Some(choice)) => self.offers(subject, choice),
            _ => true,
        }
    }

    /// Whether the question about a subject has this choice, given the answers before it.
    fn offers(&self, subject: Subject, choice: Objected) -> bool {
        match (choice, subject) {
            (Objected::With(other), Subject::One(account)) => {
                self.partners(account).contains(&other)
            }
            (Objected::With(_), Subject::All) => false,
            _ => true,
        }
    }
}

/// Notes the question as answered and hands on its answer, or stops there.
fn given<T>(
    answer: Option<T>,
    question: Question,
    answered: &mut Vec<Question>,
) -> Result<T, Stop> {
    let answer = answer.ok_or((question, Problem::Missing))?;
    answered.push(question);
    Ok(answer)
}

impl Path {
    /// The question without a usable answer, if there is one.
    pub fn open(&self) -> Option<(Question, Problem)> {
        match self.end {
            End::Open(question, problem) => Some((question, problem)),
            End::Complete(_) => None,
        }
    }

    /// All questions that can be shown: the answered ones and the open one.
    pub fn questions(&self) -> impl DoubleEndedIterator<Item = Question> + '_ {
        self.answered.iter().copied().chain(self.open().map(|(question, _)| question))
    }

    /// Whether the question is on the path.
    pub fn reaches(&self, question: Question) -> bool {
        self.questions().any(|other| other == question)
    }

    /// The question after this answered one, or `None` where the result comes next.
    pub fn after(&self, question: Question) -> Option<Question> {
        self.questions().skip_while(|other| *other != question).nth(1)
    }

    /// The question before this one, if there is one; before the result, the last question.
    pub fn before(&self, question: Option<Question>) -> Option<Question> {
        match question {
            None => self.questions().next_back(),
            Some(question) => self.questions().take_while(|other| *other != question).last(),
        }
    }
}

#[cfg(test)]
mod tests;
