//! Which statements say how to recognise and keep Meta's confirmation, and what to do if something
//! goes wrong. Used by the pages, the calendar file and the review.

use super::statement::Statement;

use Statement as S;

/// A part of the check list of proof (facts, section 5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// What the confirmation looks like.
    Is,
    /// What looks like it and is none.
    IsNot,
    /// A mail that may be forged.
    Doubt,
    /// How to keep it.
    Keep,
}

impl Proof {
    /// All parts in the order of the page.
    pub const ALL: [Self; 4] = [Self::Is, Self::IsNot, Self::Doubt, Self::Keep];

    /// The stem of the Fluent id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Is => "is",
            Self::IsNot => "is-not",
            Self::Doubt => "doubt",
            Self::Keep => "keep",
        }
    }

    /// What is said in it.
    pub const fn statements(self) -> &'static [Statement] {
        match self {
            Self::Is => {
                &[S::F29, S::F30, S::ConfirmationTime, S::ConfirmationText, S::SenderDomains]
            }
            Self::IsNot => &[S::CodeMail, S::ReceivedMail],
            Self::Doubt => &[S::DoubtfulMail],
            Self::Keep => &[S::KeepProof, S::ProofReadable, S::KeepOldProof],
        }
    }
}

/// What can go wrong with an objection (facts, sections 5.2 and 5.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Meta has not confirmed.
    NoConfirmation,
    /// The form does not open.
    Form,
    /// Meta refuses.
    Refused,
}

impl Trouble {
    /// All of them in the order of the page.
    pub const ALL: [Self; 3] = [Self::NoConfirmation, Self::Form, Self::Refused];

    /// The stem of the Fluent id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoConfirmation => "no-confirmation",
            Self::Form => "form",
            Self::Refused => "refused",
        }
    }

    /// The steps, in order. After them there is the complaint.
    pub const fn steps(self) -> &'static [Statement] {
        match self {
            Self::NoConfirmation => &[S::SearchFirst, S::SendAgain, S::OneMonth],
            Self::Form => &[S::LogInFirst, S::FormBroken],
            Self::Refused => &[S::RefusalUnknown, S::RefusalReasons, S::RefusalKeep],
        }
    }
}

/// What is said about a complaint (Art. 77 GDPR).
pub const COMPLAINT: &[Statement] = &[
    S::ComplaintRight,
    S::ComplaintFree,
    S::ComplaintContents,
    S::ComplaintMeanwhile,
    S::ComplaintOpen,
    S::Court,
];

/// Which authorities there are for it.
pub const AUTHORITIES: &[Statement] =
    &[S::ComplaintWhere, S::ComplaintBavaria, S::ComplaintPassedOn];
