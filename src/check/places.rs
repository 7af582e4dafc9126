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
            Self::Form => &[S::F44, S::F45, S::ThirdPartyOutcome, S::ThirdPartyDataEconomy],
            Self::Photos => &[S::F39, S::F40, S::ThirdPartyNotPhotos],
            Self::Whatsapp => &[S::WhatsappOnly, S::F47, S::F48, S::F49],
        }
    }
}
