//! What one walk shows about the flow: from which question which answer leads where.
//! Used by the flow, which puts the steps of all walks together.

use super::walk::{Choice, Day, Walk};
use crate::check::{
    Account, Advice, Confirmed, Group, Linked, Network, Objected, Question, Subject, Verdict,
};

/// A kind of question, or a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// A kind of question.
    Question(&'static str),
    /// A verdict, by the end of its Fluent id.
    Verdict(&'static str),
    /// The account belongs to the group of another one and shares its verdict.
    Shared,
}

/// For which accounts the flow goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// For those it was about.
    Same,
    /// For all accounts together.
    Together,
    /// For each account, one by one.
    Each,
    /// For the next account, if there is one.
    Next,
}

/// An answer, without what makes no difference to the flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// From the first to the second number of accounts.
    Total(u8, u8),
    /// So many on Facebook and on Instagram.
    Accounts(u8, u8),
    /// Whether they are linked.
    Linked(Linked),
    /// Whether and when there was an objection; of other accounts, the first stands for all.
    Objected(Objected),
    /// Whether the day is known.
    Day(bool),
    /// Whether it was confirmed.
    Confirmed(Confirmed),
}

impl Node {
    /// Its stable id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Question(kind) => kind,
            Self::Verdict(id) => id,
            Self::Shared => "shared",
        }
    }
}

/// One step of one walk.
pub(super) struct Observed {
    pub(super) from: &'static str,
    pub(super) to: Node,
    pub(super) scope: Scope,
    pub(super) answer: Answer,
    pub(super) before: Vec<Answer>,
}

/// The steps of a walk.
pub(super) fn observe(walk: &Walk, observed: &mut Vec<Observed>) {
    for (index, (question, choice)) in walk.steps.iter().enumerate() {
        let Some(answer) = Answer::of(*choice) else { continue };
        let about = question.subject();
        let earlier = walk.steps[..index].iter().filter(|(other, _)| other.subject() == about);
        let before =
            earlier.filter(|_| about.is_some()).filter_map(|(_, choice)| Answer::of(*choice));
        let before: Vec<Answer> = before.collect();
        let mut note = |to, scope| {
            observed.push(Observed {
                from: question.kind(),
                to,
                scope,
                answer,
                before: before.clone(),
            });
        };
        let next = walk.steps.get(index + 1).map(|(next, _)| *next);
        if let Some(next) = next {
            note(Node::Question(next.kind()), scope(about, next));
        }
        let is_last = next.is_none_or(|next| next.subject() != about);
        if let Some(subject) = about.filter(|_| is_last) {
            note(result(subject, &walk.advice), Scope::Same);
        }
    }
}

fn scope(about: Option<Subject>, next: Question) -> Scope {
    match (about, next.subject()) {
        (None, Some(Subject::All)) => Scope::Together,
        (None, Some(Subject::One(_))) => Scope::Each,
        (Some(about), Some(next)) if about != next => Scope::Next,
        _ => Scope::Same,
    }
}

/// What becomes of the subject when all is said about it.
fn result(subject: Subject, advice: &Advice) -> Node {
    let Advice::Groups { groups, .. } = advice else { return Node::Verdict("no-account") };
    let has = |group: &&Group| match subject {
        Subject::All => true,
        Subject::One(account) => group.accounts.contains(&account),
    };
    match groups.iter().find(has) {
        Some(group) if subject == Subject::All || subject == Subject::One(group.accounts[0]) => {
            Node::Verdict(verdict_id(group.verdict))
        }
        _ => Node::Shared,
    }
}

/// The end of the Fluent id of a verdict's sentence.
pub const fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::EffectiveFrom(None) => "effective-from-unknown",
        _ => verdict.id(),
    }
}

impl Answer {
    /// The answer in a choice; none for the numbers of accounts, which have edges of their own.
    pub(super) const fn of(choice: Choice) -> Option<Answer> {
        Some(match choice {
            Choice::Accounts(..) => return None,
            Choice::Linked(choice) => Answer::Linked(choice),
            Choice::Objected(Objected::With(_)) => {
                Answer::Objected(Objected::With(Account { network: Network::Facebook, number: 1 }))
            }
            Choice::Objected(choice) => Answer::Objected(choice),
            Choice::Date(day) => Answer::Day(!matches!(day, Day::Unknown)),
            Choice::Confirmed(choice) => Answer::Confirmed(choice),
        })
    }
}
