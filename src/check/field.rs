//! The form fields of the contract: their names, and which choices they have.
//! Used by the answers, which hold their values, and by the pages, which write them.

use std::fmt;

use super::account::{Account, MOST_ACCOUNTS, Network, digit};
use super::question::{Confirmed, Linked, Objected, Question};

/// A form field of the contract, in the order in which fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// `facebook`, `instagram`: how many accounts there.
    Count(Network),
    /// `linked`.
    Linked,
    /// `linked-with.{account}`: an earlier account, or `none`.
    LinkedWith(Account),
    /// `confirmed.{group}`.
    Confirmed(Account),
    /// `objected.{group}`.
    Objected(Account),
    /// `day.{group}`, as typed; so are month and year.
    Day(Account),
    /// `month.{group}`.
    Month(Account),
    /// `year.{group}`.
    Year(Account),
    /// `date-unknown.{group}`: `yes` or nothing.
    DateUnknown(Account),
}

impl Field {
    /// Reads the name of a form field.
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(network) = Network::parse(name) {
            return Some(Self::Count(network));
        }
        let Some((kind, account)) = name.split_once('.') else {
            return (name == "linked").then_some(Self::Linked);
        };
        let account = Account::parse(account)?;
        Some(match kind {
            "linked-with" => Self::LinkedWith(account),
            "confirmed" => Self::Confirmed(account),
            "objected" => Self::Objected(account),
            "day" => Self::Day(account),
            "month" => Self::Month(account),
            "year" => Self::Year(account),
            "date-unknown" => Self::DateUnknown(account),
            _ => return None,
        })
    }

    /// The question on whose page the field stands.
    pub const fn question(self) -> Question {
        match self {
            Self::Count(_) => Question::Accounts,
            Self::Linked => Question::Linked,
            Self::LinkedWith(_) => Question::Groups,
            Self::Confirmed(group) => Question::Confirmed(group),
            Self::Objected(group) => Question::Objected(group),
            Self::Day(group)
            | Self::Month(group)
            | Self::Year(group)
            | Self::DateUnknown(group) => Question::Date(group),
        }
    }

    /// Whether a choice exists. What is typed as a date is judged by the replay.
    pub(super) fn has(self, value: &str) -> bool {
        match self {
            Self::Count(_) => digit(value).is_some_and(|count| count <= MOST_ACCOUNTS),
            Self::Linked => Linked::parse(value).is_some(),
            Self::LinkedWith(account) => {
                value == "none" || Account::parse(value).is_some_and(|other| other < account)
            }
            Self::Confirmed(_) => Confirmed::parse(value).is_some(),
            Self::Objected(_) => Objected::parse(value).is_some(),
            Self::DateUnknown(_) => value == "yes",
            Self::Day(_) | Self::Month(_) | Self::Year(_) => true,
        }
    }

    /// Whether it holds text that is typed.
    pub(super) const fn is_typed(self) -> bool {
        matches!(self, Self::Day(_) | Self::Month(_) | Self::Year(_))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(network) => f.write_str(network.id()),
            Self::Linked => f.write_str("linked"),
            Self::LinkedWith(account) => write!(f, "linked-with.{account}"),
            Self::Confirmed(group) => write!(f, "confirmed.{group}"),
            Self::Objected(group) => write!(f, "objected.{group}"),
            Self::Day(group) => write!(f, "day.{group}"),
            Self::Month(group) => write!(f, "month.{group}"),
            Self::Year(group) => write!(f, "year.{group}"),
            Self::DateUnknown(group) => write!(f, "date-unknown.{group}"),
        }
    }
}
