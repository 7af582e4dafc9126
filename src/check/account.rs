//! Networks and accounts: what an answer can be about.

use std::fmt;

use crate::ids::ids;

ids! {
    /// One of the two networks the authority's page speaks of (claim F4), in the order in which the
    /// check asks about them.
    pub enum Network {
        Facebook = "facebook",
        Instagram = "instagram",
    }
}

/// The largest number of accounts on one network that the check asks about.
pub const MOST_ACCOUNTS: u8 = 5;

/// One account of the visitor: a network and a number from 1 to [`MOST_ACCOUNTS`].
///
/// The check never asks for a name; the visitor decides which account is the first.
/// Accounts are ordered as they are asked about: Facebook before Instagram, then by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Account {
    pub network: Network,
    pub number: u8,
}

impl Account {
    /// The first account there is, for examples.
    pub const FIRST: Self = Self { network: Network::Facebook, number: 1 };

    /// Every account the check can speak of, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        Network::ALL.into_iter().flat_map(|network| Self::on(network, MOST_ACCOUNTS))
    }

    /// The first accounts on a network, so many of them.
    pub(super) fn on(network: Network, count: u8) -> impl Iterator<Item = Self> {
        (1..=count).map(move |number| Self { network, number })
    }

    /// Reads a name such as `instagram-2`.
    pub fn parse(name: &str) -> Option<Self> {
        let (network, number) = name.split_once('-')?;
        let network = Network::parse(network)?;
        let number = small_number(number).filter(|number| *number > 0)?;
        Some(Self { network, number })
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.network.id())?;
        f.write_str("-")?;
        self.number.fmt(f)
    }
}

/// Reads a number up to [`MOST_ACCOUNTS`]: one ASCII digit, so that `01` or `+1` are no second spelling.
pub(super) fn small_number(text: &str) -> Option<u8> {
    text.parse().ok().filter(|number| text.len() == 1 && *number <= MOST_ACCOUNTS)
}
