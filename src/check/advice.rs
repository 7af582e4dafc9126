//! The result: for each group of linked accounts its verdict, why, since when, and what is left
//! to do. Used by the result page, the overview and the table of paths.

use jiff::civil::Date;

use super::account::{Account, Network, Subject};
use super::date_input::TRAINING_START;
use super::form::Form;
use super::path::{Case, History, When};
use super::question::{Confirmed, Linked};
use super::statement::Statement;

/// What the check tells the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    /// For people without an account (claims F41 to F45).
    NoAccount,
    /// For people with accounts: one entry for each group of linked accounts.
    Groups {
        /// The groups, in the order of their first accounts.
        groups: Vec<Group>,
        /// Whether the visitor was not sure which accounts are linked.
        link_unsure: bool,
    },
}

/// Accounts that are linked with each other and so share one objection (claims F34, F35).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The accounts, in order.
    pub accounts: Vec<Account>,
    /// When an objection was made and whether Meta confirmed it; `None` without an objection.
    pub objection: Option<(When, Confirmed)>,
    /// What follows from that.
    pub verdict: Verdict,
}

/// Whether an objection is effective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Effective, made before training started.
    Effective,
    /// Effective, made on this day after training started; `None` if the day is not known.
    EffectiveFrom(Option<Date>),
    /// Not certain: the visitor should object again (claim F37).
    ObjectAgain,
    /// No objection yet; it is possible at any time (claim F7).
    ObjectNow,
}

/// The time between the start of the training and the objection, which the objection does not
/// reach (claim F32).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// There is none.
    None,
    /// The day on which training started is also the day of the objection.
    FirstDay,
    /// From the start of the training to this day.
    Until(Date),
    /// From the start of the training to a day the visitor does not know.
    UntilUnknown,
    /// From the start of the training to an objection that is still to be made.
    UntilNewObjection,
}

impl Verdict {
    /// The rule. An objection that Meta confirmed is effective (claims F28 to F30, F36); without
    /// a confirmation the visitor should object again (claim F37); its date only decides about
    /// the gap (claim F32).
    const fn of(objection: Option<(When, Confirmed)>) -> Self {
        let Some((when, confirmed)) = objection else { return Self::ObjectNow };
        match (when, confirmed) {
            (When::In2024 | When::BeforeStart, Confirmed::Popup | Confirmed::Email) => {
                Self::Effective
            }
            (When::SinceStart(day), Confirmed::Popup | Confirmed::Email) => {
                Self::EffectiveFrom(day)
            }
            (When::Unsure, Confirmed::Popup | Confirmed::Email) => Self::EffectiveFrom(None),
            (
                When::In2024 | When::BeforeStart | When::SinceStart(_) | When::Unsure,
                Confirmed::No | Confirmed::Unsure,
            ) => Self::ObjectAgain,
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
}

impl Advice {
    /// Decides a case.
    pub fn of(case: &Case) -> Self {
        if case.accounts.is_empty() {
            return Self::NoAccount;
        }
        let mut groups: Vec<Group> = Vec::new();
        for (subject, history) in &case.histories {
            match (subject, history) {
                (Subject::One(account), History::With(speaker)) => {
                    let shared = groups.iter_mut().find(|group| group.accounts[0] == *speaker);
                    // The path offers only earlier accounts that speak for a group.
                    if let Some(group) = shared {
                        group.accounts.push(*account);
                    }
                }
                (Subject::One(account), history) => {
                    groups.push(Group::new(vec![*account], *history));
                }
                (Subject::All, history) => {
                    groups.push(Group::new(case.accounts.clone(), *history));
                }
            }
        }
        Self::Groups { groups, link_unsure: case.linked == Some(Linked::Unsure) }
    }
}

impl Group {
    fn new(accounts: Vec<Account>, history: History) -> Self {
        let objection = match history {
            History::Objection(when, confirmed) => Some((when, confirmed)),
            History::Never | History::With(_) => None,
        };
        Self { accounts, objection, verdict: Verdict::of(objection) }
    }

    /// The forms with which an objection can be made for this group: one for each of its
    /// networks, of which one is enough (claim F34); none where nothing is left to do.
    pub fn forms(&self) -> Vec<Form> {
        if self.verdict.is_effective() {
            return Vec::new();
        }
        self.networks().map(Form::of).collect()
    }

    /// The networks on which the group has accounts.
    pub fn networks(&self) -> impl Iterator<Item = Network> + '_ {
        let has =
            |network: &Network| self.accounts.iter().any(|account| account.network == *network);
        Network::ALL.into_iter().filter(has)
    }

    /// Whether one objection covers several accounts.
    pub const fn is_linked(&self) -> bool {
        self.accounts.len() > 1
    }

    /// The time the objection does not reach.
    pub fn gap(&self) -> Gap {
        match self.verdict {
            Verdict::Effective => Gap::None,
            Verdict::EffectiveFrom(Some(day)) if day == TRAINING_START => Gap::FirstDay,
            Verdict::EffectiveFrom(Some(day)) => Gap::Until(day),
            Verdict::EffectiveFrom(None) => Gap::UntilUnknown,
            Verdict::ObjectAgain | Verdict::ObjectNow => Gap::UntilNewObjection,
        }
    }

    /// The statements from which the verdict follows.
    pub fn deciding(&self) -> Vec<Statement> {
        use Statement as S;
        match (self.verdict, self.objection) {
            (Verdict::ObjectNow, _) => vec![S::F7],
            (Verdict::ObjectAgain, Some((When::In2024, _))) => vec![S::F37],
            (Verdict::ObjectAgain, _) => vec![S::F30, S::SameRule2025],
            (Verdict::Effective, Some((When::In2024, _))) => vec![S::F36],
            (Verdict::Effective | Verdict::EffectiveFrom(_), _) => vec![S::F30],
        }
    }

    /// What else is said about the verdict and about the time it does not reach.
    pub fn further(&self) -> Vec<Statement> {
        use Statement as S;
        let mut further = match (self.verdict, self.objection) {
            (Verdict::ObjectNow, _) => vec![S::F22, S::F13],
            (Verdict::ObjectAgain, Some((When::In2024, _))) => vec![S::F36, S::ProofNotEffect],
            (Verdict::ObjectAgain, _) => vec![S::F29, S::ProofNotEffect],
            (Verdict::Effective, Some((When::In2024, _))) => vec![S::F13],
            (Verdict::Effective | Verdict::EffectiveFrom(_), _) => vec![S::F28, S::F29, S::F13],
        };
        if self.is_linked() {
            further.extend([S::F34, S::F35, S::LinkLater]);
        }
        further.extend(match self.gap() {
            Gap::None => vec![S::BeforeStart, S::F31],
            Gap::FirstDay | Gap::Until(_) | Gap::UntilUnknown | Gap::UntilNewObjection => {
                vec![S::F31, S::F32, S::F11, S::F12]
            }
        });
        further
    }
}

/// What no objection covers (facts, section 2.3, N2 to N5), each with its statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCovered {
    /// Photos and posts about the visitor on other people's accounts.
    OthersAccounts,
    /// Chats with Meta AI.
    Chats,
    /// Data from the internet and data licensed from other companies.
    OtherSources,
    /// The visitor's own accounts that are not linked.
    OwnOtherAccounts,
}

impl NotCovered {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] =
        [Self::OthersAccounts, Self::Chats, Self::OtherSources, Self::OwnOtherAccounts];

    /// The stem of the Fluent ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OthersAccounts => "others-accounts",
            Self::Chats => "chats",
            Self::OtherSources => "other-sources",
            Self::OwnOtherAccounts => "own-other-accounts",
        }
    }

    /// What is said about it.
    pub const fn statements(self) -> &'static [Statement] {
        use Statement as S;
        match self {
            Self::OthersAccounts => &[S::F38, S::F39, S::F40],
            Self::Chats => &[S::F47, S::F48, S::F49],
            Self::OtherSources => &[
                S::F41,
                S::F42,
                S::F43,
                S::F44,
                S::F45,
                S::ThirdPartyOutcome,
                S::ThirdPartyNotPhotos,
            ],
            Self::OwnOtherAccounts => &[S::F33],
        }
    }
}

#[cfg(test)]
mod tests;
