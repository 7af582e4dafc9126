//! The questions of the check, the choices each one offers, and why an answer cannot be used.

use super::account::Account;
use super::names::names;
use crate::ids::ids;

names! {
    /// One question, which is one page of the check. A group of linked accounts is named by its first.
    /// The kind is the marker `data-question` and a part of Fluent ids.
    pub enum Question {
        /// How many accounts there are on each network.
        Accounts = "accounts",
        /// Whether the accounts are linked in Meta's Accounts Centre (claims F33 to F35).
        Linked = "linked",
        /// Which accounts are linked with each other.
        Groups = "groups",
        /// Whether Meta confirmed an objection for this group (claims F28 to F30, F36).
        Confirmed(group: Account) = "confirmed",
        /// When the earliest confirmed objection was made (claims F32, F36).
        Objected(group: Account) = "objected",
        /// The day of an objection made since training started (claim F32).
        Date(group: Account) = "date",
    }
}

ids! {
    /// Answer to [`Question::Linked`].
    pub enum Linked {
        All = "all",
        /// Offered with three accounts or more: of two, "some" would be "all".
        Some = "some",
        None = "none",
        Unsure = "unsure",
    }
}

impl Linked {
    /// The choices for so many accounts.
    pub fn offered(accounts: usize) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |choice| *choice != Self::Some || accounts > 2)
    }
}

ids! {
    /// Answer to [`Question::Confirmed`]. The choices that lead to the all-clear are not the first:
    /// some small browsers choose the first one by themselves.
    pub enum Confirmed {
        /// There was no objection.
        Never = "never",
        /// There was an objection, but no confirmation.
        No = "no",
        Email = "email",
        /// By a message in the app.
        Popup = "popup",
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
        In2024 = "in-2024",
        /// From 1 January to 26 May 2025, before training started.
        BeforeStart = "before-start",
        /// On 27 May 2025 or later.
        SinceStart = "since-start",
        Unsure = "unsure",
    }
}

ids! {
    /// Why a question has no usable answer; all but the first are about dates. The id ends the Fluent id
    /// of the error and is the value of the marker `data-error`.
    pub enum Problem {
        /// Nothing usable was chosen; nothing was typed and nothing ticked.
        Missing = "missing",
        /// Day, month or year is not there.
        Incomplete = "incomplete",
        /// The year has not four digits. It is never guessed.
        ShortYear = "short-year",
        /// A date that the calendar does not have, such as 31 June.
        NoSuchDay = "no-such-day",
        /// Something that is no date.
        Unreadable = "unreadable",
        /// Before training started: an earlier question has a choice for it.
        BeforeStart = "before-start",
        /// After the latest day there is on Earth.
        Future = "future",
        /// A usable date and the tick at "I do not know the exact day".
        Both = "both",
    }
}
