//! The questions of the check and the choices each one offers.
//! Used by the answers (form fields), the replay (order) and the pages (what to show).

use std::fmt;

use super::account::Account;
use crate::ids::ids;

/// One question, which is one page of the check. A group of linked accounts is named by its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// How many accounts there are on each network.
    Accounts,
    /// Whether the accounts are linked in Meta's Accounts Centre (claims F33 to F35).
    Linked,
    /// Which accounts are linked with each other.
    Groups,
    /// Whether Meta confirmed an objection for this group (claims F28 to F30, F36).
    Confirmed(Account),
    /// When the earliest confirmed objection was made (claims F32, F36).
    Objected(Account),
    /// The day of an objection made since training started (claim F32).
    Date(Account),
}

impl Question {
    /// The kind of question, as in the marker `data-question` and in Fluent ids.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Linked => "linked",
            Self::Groups => "groups",
            Self::Confirmed(_) => "confirmed",
            Self::Objected(_) => "objected",
            Self::Date(_) => "date",
        }
    }

    /// The group it is about, if it is about one.
    pub const fn group(self) -> Option<Account> {
        match self {
            Self::Accounts | Self::Linked | Self::Groups => None,
            Self::Confirmed(group) | Self::Objected(group) | Self::Date(group) => Some(group),
        }
    }

    /// One question of each kind, in the order of the check; those about a group are about this one.
    pub const fn of_each_kind(group: Account) -> [Self; 6] {
        [
            Self::Accounts,
            Self::Linked,
            Self::Groups,
            Self::Confirmed(group),
            Self::Objected(group),
            Self::Date(group),
        ]
    }

    /// Reads the name that [`fmt::Display`] writes, such as `confirmed.facebook-1`.
    pub fn parse(name: &str) -> Option<Self> {
        let Some((kind, group)) = name.split_once('.') else {
            return match name {
                "accounts" => Some(Self::Accounts),
                "linked" => Some(Self::Linked),
                "groups" => Some(Self::Groups),
                _ => None,
            };
        };
        let group = Account::parse(group)?;
        match kind {
            "confirmed" => Some(Self::Confirmed(group)),
            "objected" => Some(Self::Objected(group)),
            "date" => Some(Self::Date(group)),
            _ => None,
        }
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())?;
        match self.group() {
            Some(group) => write!(f, ".{group}"),
            None => Ok(()),
        }
    }
}

ids! {
    /// Answer to [`Question::Linked`].
    pub enum Linked {
        /// All accounts are linked with each other.
        All = "all",
        /// Some are, some are not. Offered with three accounts or more.
        Some = "some",
        /// None is linked with another.
        None = "none",
        /// The visitor does not know.
        Unsure = "unsure",
    }
}

impl Linked {
    /// The choices for so many accounts: of two, "some" would be "all".
    pub fn offered(accounts: usize) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |choice| *choice != Self::Some || accounts > 2)
    }
}

/// Answer to [`Question::Groups`] about one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It is linked with none of the accounts before it.
    None,
    /// It is linked with this account before it.
    With(Account),
}

ids! {
    /// Answer to [`Question::Confirmed`]. The choices that lead to the all-clear are not the first:
    /// some small browsers choose the first one by themselves.
    pub enum Confirmed {
        /// There was no objection.
        Never = "never",
        /// There was an objection, but no confirmation.
        No = "no",
        /// Yes, by email.
        Email = "email",
        /// Yes, by a message in the app.
        Popup = "popup",
        /// The visitor does not know.
        Unsure = "unsure",
    }
}

impl Confirmed {
    /// Whether Meta confirmed an objection, so that its date matters.
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Email | Self::Popup)
    }
}

ids! {
    /// Answer to [`Question::Objected`].
    pub enum Objected {
        /// In 2024.
        In2024 = "in-2024",
        /// From 1 January to 26 May 2025, before training started.
        BeforeStart = "before-start",
        /// On 27 May 2025 or later.
        SinceStart = "since-start",
        /// The visitor does not know when.
        Unsure = "unsure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_questions_are_read_back_and_others_are_none() {
        for question in Account::all().flat_map(Question::of_each_kind) {
            assert_eq!(Question::parse(&question.to_string()), Some(question));
        }
        for name in
            ["", "date", "linked.facebook-1", "accounts.all", "objected.", "date.facebook-9"]
        {
            assert_eq!(Question::parse(name), None, "{name}");
        }
    }

    #[test]
    fn some_are_linked_only_among_three_or_more() {
        assert!(Linked::offered(2).all(|choice| choice != Linked::Some));
        assert_eq!(Linked::offered(3).count(), 4);
    }
}
