//! Which statements stand where, besides the reasons of a verdict: help, steps, what to do, and
//! the result without an account. Used by the pages and by the review.

use super::account::Network;
use super::advice::{Group, Verdict};
use super::question::Question;
use super::statement::Statement;

use Statement as S;

impl Question {
    /// The statements in the help of a question.
    pub const fn help(self) -> &'static [Statement] {
        match self {
            Self::Linked => &[S::AccountsCentre, S::LinkUnsure],
            Self::Confirmed(_) => {
                &[S::F29, S::ConfirmationText, S::ConfirmationTime, S::CodeMail, S::ReceivedMail]
            }
            Self::Accounts | Self::Objected(_) | Self::Date(_) => &[],
        }
    }
}

/// One step of objecting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowTo {
    /// Log in first.
    LogIn,
    /// Fill in the form.
    Fill,
    /// The way through the app instead.
    App,
}

impl HowTo {
    /// All steps in order.
    pub const ALL: [Self; 3] = [Self::LogIn, Self::Fill, Self::App];

    /// The stem of the Fluent id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LogIn => "log-in",
            Self::Fill => "fill",
            Self::App => "app",
        }
    }

    /// What is said about it to somebody with accounts on these networks.
    pub fn statements(self, networks: &[Network]) -> Vec<Statement> {
        match self {
            Self::LogIn => vec![S::LogInFirst, S::FormBroken],
            Self::Fill => vec![S::OwnEmail, S::F26, S::F27],
            Self::App => {
                let ways = networks.iter().map(|network| match network {
                    Network::Facebook => S::AppPathFacebook,
                    Network::Instagram => S::AppPathInstagram,
                });
                [S::F8, S::F25].into_iter().chain(ways).collect()
            }
        }
    }
}

/// What is said when the visitor is not sure which accounts are linked.
pub const LINK_UNSURE: &[Statement] = &[S::LinkUnsure, S::AccountsCentre];

impl Group {
    /// What is said about what there is to do.
    pub fn todo_statements(&self) -> &'static [Statement] {
        match self.verdict {
            Verdict::Effective | Verdict::EffectiveFrom(Some(_)) => &[S::KeepProof],
            Verdict::EffectiveFrom(None) => &[S::UnknownDate, S::AgainCostsNothing, S::KeepProof],
            Verdict::ObjectAgain => &[S::AgainCostsNothing, S::KeepOldProof],
            Verdict::ObjectNow => &[],
        }
    }
}

/// A part of the result for people without an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAccount {
    /// Which data there may be.
    Data,
    /// The form.
    Form,
    /// Photos on other people's accounts.
    Photos,
    /// People who use nothing but a messenger.
    Whatsapp,
}

impl NoAccount {
    /// All parts in the order of the page.
    pub const ALL: [Self; 4] = [Self::Data, Self::Form, Self::Photos, Self::Whatsapp];

    /// The stem of the Fluent id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Form => "form",
            Self::Photos => "photos",
            Self::Whatsapp => "whatsapp",
        }
    }

    /// What is said in it.
    pub const fn statements(self) -> &'static [Statement] {
        match self {
            Self::Data => &[S::F41, S::F42, S::F43],
            Self::Form => &[
                S::F44,
                S::F45,
                S::ThirdPartyPrepare,
                S::ThirdPartyOutcome,
                S::ThirdPartyDataEconomy,
            ],
            Self::Photos => &[S::F39, S::F40, S::ThirdPartyNotPhotos],
            Self::Whatsapp => &[S::WhatsappOnly, S::F47, S::F48, S::F49],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Account, Advice, Answers, End};
    use jiff::civil::date;

    #[test]
    fn the_way_through_the_app_is_that_of_the_networks_in_question() {
        let ways = |networks: &[Network]| {
            let said = HowTo::App.statements(networks);
            [S::AppPathFacebook, S::AppPathInstagram].map(|way| said.contains(&way))
        };
        assert_eq!(ways(&[Network::Facebook]), [true, false]);
        assert_eq!(ways(&[Network::Instagram]), [false, true]);
        assert_eq!(ways(&Network::ALL), [true, true]);
        for step in HowTo::ALL {
            assert!(step.statements(&[]).len() >= 2, "{step:?}");
        }
    }

    #[test]
    fn who_may_object_again_reads_that_it_costs_nothing_and_who_need_not_to_keep_the_proof() {
        let said = |objected: &'static str, confirmed: &'static str| {
            let fields = [
                ("facebook", "1"),
                ("instagram", "0"),
                ("objected.facebook-1", objected),
                ("date-unknown.facebook-1", "yes"),
                ("confirmed.facebook-1", confirmed),
            ];
            let End::Complete(case) = Answers::parse(fields).path(date(2026, 11, 24)).end else {
                unreachable!()
            };
            let Advice::Groups { groups, .. } = Advice::of(&case) else { unreachable!() };
            assert_eq!(groups[0].accounts, [Account { network: Network::Facebook, number: 1 }]);
            groups[0].todo_statements()
        };
        assert_eq!(said("in-2024", "email"), [S::KeepProof]);
        assert_eq!(said("in-2024", "no"), [S::AgainCostsNothing, S::KeepOldProof]);
        let unknown = [S::UnknownDate, S::AgainCostsNothing, S::KeepProof];
        assert_eq!(said("since-start", "email"), unknown);
        assert_eq!(said("no", "email"), []);
    }
}
