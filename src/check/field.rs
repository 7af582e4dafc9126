//! The form fields of the public interface.

use super::account::{Account, Network};
use super::names::names;
use super::question::Question;

names! {
    /// A form field of the public interface, in the order in which fields are written.
    pub enum Field {
        Facebook = "facebook",
        Instagram = "instagram",
        Linked = "linked",
        LinkedWith(account: Account) = "linked-with",
        Confirmed(group: Account) = "confirmed",
        Objected(group: Account) = "objected",
        Day(group: Account) = "day",
        Month(group: Account) = "month",
        Year(group: Account) = "year",
        DateUnknown(group: Account) = "date-unknown",
    }
}

impl Field {
    /// How many accounts there are on a network.
    pub const fn count(network: Network) -> Self {
        match network {
            Network::Facebook => Self::Facebook,
            Network::Instagram => Self::Instagram,
        }
    }

    /// The question on whose page the field stands.
    pub const fn question(self) -> Question {
        match self {
            Self::Facebook | Self::Instagram => Question::Accounts,
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
}
