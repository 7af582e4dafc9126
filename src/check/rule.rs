//! The rule: what follows for a group of linked accounts from the answers about it.

use super::account::{Account, Network};
use super::date_input::ObjectionDate;
use super::question::{Confirmed, Objected};

/// What the check tells the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// In the order of their first accounts; none for people without an account (claims F41 to F45).
    pub groups: Vec<Group>,
    /// Whether the visitor was not sure which accounts are linked.
    pub link_unsure: bool,
}

/// Accounts that are linked with each other and so share one objection (claims F34, F35).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The accounts, in order; the first one names the group.
    pub accounts: Vec<Account>,
    pub confirmed: Confirmed,
    /// Asked only where an objection was confirmed.
    pub objected: Option<Objected>,
    pub verdict: Verdict,
}

/// Whether an objection is effective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Effective, made before training started.
    Effective,
    /// Effective, made since training started, on this date as far as it is known.
    EffectiveFrom(ObjectionDate),
    /// Not certain: the visitor should object again (claim F37).
    ObjectAgain,
    /// No objection yet; it is possible at any time (claim F7).
    ObjectNow,
}

impl Verdict {
    /// The rule. A confirmed objection is effective (claims F28 to F30, F36); without a confirmation
    /// the visitor should object again (claim F37). When it was made decides only from when on it is
    /// effective (claim F32).
    pub const fn of(confirmed: Confirmed, objected: Option<Objected>, date: ObjectionDate) -> Self {
        match (confirmed, objected) {
            (Confirmed::Never, _) => Self::ObjectNow,
            (Confirmed::No | Confirmed::Unsure, _) => Self::ObjectAgain,
            (Confirmed::Email | Confirmed::Popup, when) => match when {
                Some(Objected::In2024 | Objected::BeforeStart) => Self::Effective,
                Some(Objected::SinceStart) => Self::EffectiveFrom(date),
                Some(Objected::Unsure) | None => Self::EffectiveFrom(ObjectionDate::Unknown),
            },
        }
    }

    /// The marker `data-verdict` and the stem of the Fluent ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Effective => "effective",
            Self::EffectiveFrom(_) => "effective-from",
            Self::ObjectAgain => "object-again",
            Self::ObjectNow => "object-now",
        }
    }

    /// Whether nothing is left to do.
    pub const fn is_effective(self) -> bool {
        matches!(self, Self::Effective | Self::EffectiveFrom(_))
    }

    /// The value of the marker `data-effective-from`, for a verdict that has one.
    pub fn effective_from(self) -> Option<String> {
        let Self::EffectiveFrom(date) = self else { return None };
        Some(match date {
            ObjectionDate::Day(day) => day.to_string(),
            ObjectionDate::Month { year, month } => format!("{year}-{month:02}"),
            ObjectionDate::Unknown => "unknown".to_owned(),
        })
    }
}

impl Group {
    /// The networks on which the group has accounts. Where something is left to do, the form of any
    /// one of them is enough (claim F34).
    pub fn networks(&self) -> impl Iterator<Item = Network> + '_ {
        Network::ALL.into_iter().filter(|network| self.is_on(*network))
    }

    pub fn is_on(&self, network: Network) -> bool {
        self.accounts.iter().any(|account| account.network == network)
    }

    /// Whether one objection covers several accounts.
    pub const fn is_linked(&self) -> bool {
        self.accounts.len() > 1
    }
}
