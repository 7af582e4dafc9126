//! Walks through the check with every choice of every question, by asking the domain what comes
//! next. Used by the flow and by the table of paths, so both show what the check really does.

use std::fmt;
use std::sync::LazyLock;

use jiff::civil::{Date, date};

use crate::check::{
    Advice, Answers, Confirmed, End, Linked, MOST_ACCOUNTS, Network, Objected, Question, Subject,
    TRAINING_START,
};

/// Stands for every day after the first; also the day on which the walks take place.
const LATER_DAY: Date = date(2025, 8, 3);

/// One way from the first question to the advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The questions in order, each with what was chosen.
    pub steps: Vec<(Question, Choice)>,
    /// Where it leads.
    pub advice: Advice,
}

/// What can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// So many accounts on Facebook and on Instagram.
    Accounts(u8, u8),
    /// Whether they are linked.
    Linked(Linked),
    /// Whether and when there was an objection.
    Objected(Objected),
    /// On which day.
    Date(Day),
    /// Whether it was confirmed.
    Confirmed(Confirmed),
}

/// The days that the check could treat differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Day {
    /// The day on which training started.
    First,
    /// Any later day.
    Later,
    /// The visitor does not know.
    Unknown,
}

/// Every walk of people with up to three accounts. With three, some accounts can be linked and
/// others not; a fourth brings nothing new.
pub static WALKS: LazyLock<Vec<Walk>> = LazyLock::new(|| every_walk(3));

/// Every walk of people with so many accounts or fewer, in the order of the choices on the pages.
/// A choice that the check does not take is on no walk.
pub fn every_walk(most_accounts: u8) -> Vec<Walk> {
    let mut walks = Vec::new();
    go_on(&Answers::default(), &mut Vec::new(), most_accounts, &mut walks);
    walks
}

/// Every number of accounts, and the question it leads to; `None` where it leads to the advice.
pub fn first_steps() -> Vec<((u8, u8), Option<Question>)> {
    let next = |(facebook, instagram)| {
        let choice = Choice::Accounts(facebook, instagram);
        let open = choice.add_to(&Answers::default(), Question::Accounts).path(LATER_DAY).open();
        ((facebook, instagram), open.map(|(question, _)| question))
    };
    every_count().map(next).collect()
}

/// Few accounts first, and Facebook first, as on the pages.
fn every_count() -> impl Iterator<Item = (u8, u8)> {
    let with_total = |total: u8| (0..=total).map(move |instagram| (total - instagram, instagram));
    let exists = |counts: &(u8, u8)| counts.0 <= MOST_ACCOUNTS && counts.1 <= MOST_ACCOUNTS;
    (0..=2 * MOST_ACCOUNTS).flat_map(with_total).filter(exists)
}

fn go_on(
    answers: &Answers,
    steps: &mut Vec<(Question, Choice)>,
    most_accounts: u8,
    walks: &mut Vec<Walk>,
) {
    let question = match answers.path(LATER_DAY).end {
        End::Complete(case) => {
            walks.push(Walk { steps: steps.clone(), advice: Advice::of(&case) });
            return;
        }
        End::Open(question, _) => question,
    };
    // Still open after an answer: the check does not take this choice here.
    if steps.last().is_some_and(|(last, _)| *last == question) {
        return;
    }
    for choice in choices(answers, question, most_accounts) {
        steps.push((question, choice));
        go_on(&choice.add_to(answers, question), steps, most_accounts, walks);
        steps.pop();
    }
}

fn choices(answers: &Answers, question: Question, most_accounts: u8) -> Vec<Choice> {
    match question {
        Question::Accounts => every_count()
            .filter(|(facebook, instagram)| facebook + instagram <= most_accounts)
            .map(|(facebook, instagram)| Choice::Accounts(facebook, instagram))
            .collect(),
        Question::Linked => Linked::ALL.into_iter().map(Choice::Linked).collect(),
        Question::Objected(subject) => {
            let partners = match subject {
                Subject::All => Vec::new(),
                Subject::One(account) => answers.partners(account),
            };
            let with = partners.into_iter().map(Objected::With);
            Objected::PLAIN.into_iter().chain(with).map(Choice::Objected).collect()
        }
        Question::Date(_) => {
            [Day::First, Day::Later, Day::Unknown].into_iter().map(Choice::Date).collect()
        }
        Question::Confirmed(_) => Confirmed::ALL.into_iter().map(Choice::Confirmed).collect(),
    }
}

impl Choice {
    /// Adds the choice to the answers, as the form fields of the question's page would.
    fn add_to(self, answers: &Answers, question: Question) -> Answers {
        let subject = question.subject().map(|subject| subject.to_string()).unwrap_or_default();
        let about =
            |name: &str, value: &dyn fmt::Display| (format!("{name}.{subject}"), value.to_string());
        let fields: Vec<(String, String)> = match self {
            Self::Accounts(facebook, instagram) => {
                let counts = Network::ALL.into_iter().zip([facebook, instagram]);
                counts.map(|(network, n)| (network.id().to_owned(), n.to_string())).collect()
            }
            Self::Linked(choice) => vec![("linked".to_owned(), choice.id().to_owned())],
            Self::Objected(choice) => vec![about("objected", &choice)],
            Self::Confirmed(choice) => vec![about("confirmed", &choice.id())],
            Self::Date(Day::Unknown) => vec![about("date-unknown", &"yes")],
            Self::Date(day) => {
                let day = if day == Day::First { TRAINING_START } else { LATER_DAY };
                vec![
                    about("day", &day.day()),
                    about("month", &day.month()),
                    about("year", &day.year()),
                ]
            }
        };
        answers.clone().with(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accounts(facebook, instagram) => write!(f, "{facebook}+{instagram}"),
            Self::Linked(choice) => f.write_str(choice.id()),
            Self::Objected(choice) => choice.fmt(f),
            Self::Date(Day::First) => f.write_str("first-day"),
            Self::Date(Day::Later) => f.write_str("later-day"),
            Self::Date(Day::Unknown) => f.write_str("unknown"),
            Self::Confirmed(choice) => f.write_str(choice.id()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With one account: no objection 1, in 2024 or before the start or not sure 4 each, since
    /// the start 3 kinds of days with 4 each: 25.
    #[test]
    fn every_choice_of_every_question_is_walked() {
        assert_eq!(every_walk(0).len(), 1);
        assert_eq!(every_walk(1).len(), 1 + 2 * 25);
        // Of two accounts, the second can also be linked with the first.
        assert_eq!(every_walk(2).len(), 51 + 3 * (25 + 25 * 25 + 2 * 25 * 26));
    }

    #[test]
    fn no_two_walks_are_the_same() {
        let walks = every_walk(2);
        let different: std::collections::HashSet<_> =
            walks.iter().map(|walk| &walk.steps).collect();
        assert_eq!(different.len(), walks.len());
    }
}
