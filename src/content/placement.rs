//! Which statement stands where: the one table. Look a statement up here to see every place that
//! changes with it; put it into a place here, and the pages, the record and the review follow.
//!
//! The id of a place is the stem of the Fluent id of its heading, where it has one.

use super::statement::Statement;
use crate::check::{Group, Network, Objected, Question, Verdict};
use crate::ids::ids;

/// Declares the places as one table: variant, id, statements in order.
macro_rules! places {
    ($($name:ident $id:literal [$($statement:ident)*];)*) => {
        ids! {
            /// A place on a page where statements stand.
            pub enum Place: &'static [Statement] {
                $($name = $id => &[$(Statement::$statement,)*],)*
            }
        }
    };
}

places! {
    // The start page
    StartLead "start-lead" [F5 F16];
    StartAbout "start-about" [F3 F7];

    // Help with a question
    HelpLinked "help-linked" [AccountsCentre LinkUnsure];
    HelpConfirmed "help-confirmed" [F29 ConfirmationText ConfirmationTime CodeMail ReceivedMail];

    // The verdict
    VerdictObjectNow "verdict-object-now" [F7 F26];
    VerdictObjectAgain "verdict-object-again" [F26];
    VerdictEffectiveFrom "verdict-effective-from" [F31];
    VerdictNoAccount "verdict-no-account" [F44];
    OneForm "one-form" [F34];
    LinkUnsure "link-unsure" [LinkUnsure AccountsCentre];

    // Why a verdict is what it is: what decides, then what else is said
    WhyObjectNow "why-now" [F13 F30];
    WhyObjectAgain "why-again" [F37];
    WhyEffective2024 "why-effective-2024" [F36];
    WhyEffective "why-effective" [F30];
    WhyNoGap "why-no-gap" [F3];
    WhyNoAccount "no-account-why" [F41 F42 F43];
    MoreObjectNow "more-object-now" [F22];
    MoreObjectAgain "more-object-again" [ProofNotEffect];
    MoreEffective2024 "more-effective-2024" [];
    MoreEffective "more-effective" [F28];
    MoreLinked "more-linked" [F35 LinkLater];
    MoreNoGap "more-no-gap" [BeforeStart];
    MoreGap "more-gap" [F32 F11 F12];
    MoreAlways "more-always" [F48 F49];

    // What there is to do
    TodoUnknownDate "todo-unknown-date" [UnknownDate];
    HowtoFill "howto-fill" [F26 F27];
    HowtoKeep "howto-keep" [F29];
    HowtoAppFacebook "howto-app-facebook" [F25 AppPathFacebook];
    HowtoAppInstagram "howto-app-instagram" [F25 AppPathInstagram];
    HowtoApp "howto-app" [F25 AppPathFacebook AppPathInstagram];
    HelpForm "help-form" [OwnEmail];
    Again "again-title" [AgainCostsNothing];

    // The confirmation (facts, section 5.3)
    ProofIs "proof-is" [F29 F30 ConfirmationTime ConfirmationText SenderDomains];
    ProofIsNot "proof-is-not" [CodeMail ReceivedMail];
    ProofDoubt "proof-doubt" [DoubtfulMail];
    ProofKeep "proof-keep" [KeepProof ProofReadable KeepOldProof];

    // When something goes wrong (facts, section 5.4; Art. 77 GDPR)
    TroubleNoConfirmation "trouble-no-confirmation" [SearchFirst SendAgain OneMonth];
    TroubleForm "trouble-form" [LogInFirst FormBroken];
    TroubleRefused "trouble-refused" [RefusalUnknown RefusalReasons RefusalKeep];
    Complaint "complaint" [ComplaintRight ComplaintFree ComplaintContents ComplaintMeanwhile ComplaintOpen Court];
    ComplaintWhere "complaint-where" [ComplaintWhere ComplaintBavaria ComplaintPassedOn];
    ReminderLook "reminder-look" [SearchFirst SendAgain];
    ReminderAnswerDue "reminder-answer-due" [SearchFirst OneMonth ComplaintRight ComplaintFree ComplaintWhere];

    // What no objection covers (facts, section 2.3, N1 to N5), and what it is about
    NotCoveredGap "not-covered-gap" [F32];
    NotCoveredOthersAccounts "not-covered-others-accounts" [F38];
    NotCoveredAsk "not-covered-ask" [F39 F40];
    NotCoveredChats "not-covered-chats" [F47 F49];
    NotCoveredOtherSources "not-covered-other-sources" [F41 F42 F43];
    NotCoveredOwnOtherAccounts "not-covered-own-other-accounts" [F33];
    Scope "scope" [F17 F18];

    // The form for data from other sources
    ThirdParty "third-party-title" [F45];
    NoAccountForm "no-account-form" [ThirdPartyPrepare ThirdPartyDataEconomy];
    NoAccountWhatsapp "no-account-whatsapp" [WhatsappOnly];

    // The questions of the authority's page, in its order
    FaqStart "faq-start" [F3 F4 F5 F6];
    FaqObjection "faq-objection" [F7 F8 F9 F10];
    FaqPast "faq-past" [F11 F12 F13];
    FaqData "faq-data" [F14 F15 F16 F17 F18];
    FaqPurposes "faq-purposes" [F19 F20];
    FaqPrevent "faq-prevent" [F21 F22 F23];
    FaqForms "faq-forms" [F24 F25 LogInFirst AppPathFacebook AppPathInstagram];
    FaqReasons "faq-reasons" [F26 F27];
    FaqEffective "faq-effective" [F28 F29 F30 F31 F32 ConfirmationText];
    FaqAccounts "faq-accounts" [F33 F34 F35 AccountsCentre LinkLater];
    FaqObjected2024 "faq-objected-2024" [F36 F37 SameRule2025];
    FaqPhotos "faq-photos" [F38 F39 F40];
    FaqNoAccount "faq-no-account"
        [F41 F42 F43 F44 F45 ThirdPartyPrepare ThirdPartyOutcome ThirdPartyNotPhotos ThirdPartyDataEconomy];
    FaqChatbot "faq-chatbot" [F46 F47 F48 F49];

    // The one case among those that people stumble over which the authority answers itself
    CaseDeadlineMissed "case-deadline-missed" [F7 F13 F32];

    // Around the model texts (facts, sections 5.5 and 5.6)
    LetterNoObjection "letter-no-objection" [TextsAreNoObjection];
    LetterPhotosBefore "letter-photos-before" [LetterIsRequest LetterWhichOne LetterChildren];
    LetterPhotosAfter "letter-photos-after" [LetterNoAnswer];
    LetterPhotosWhy "letter-photos-why" [F38 F39 F40 LetterVisibility ThirdPartyNotPhotos];
    LetterPhotosLaw "letter-photos-law" [PictureConsent Erasure];
    LetterPhotosLimits "letter-photos-limits" [PictureExceptions ErasurePrivate ErasureExpression];
    LetterReasonsNeeded "letter-reasons-needed" [F26 F27 ReasonsSituation ReasonsUseful];
    LetterReasonsWarning "letter-reasons-warning" [ReasonsNothingSensitive ReasonsTrue];

    // About the content itself
    Source "source-line" [F1];
    Provenance "provenance" [F1 F2 InformationOnly];
    ProvenanceAge "provenance-age" [ContentAge NotMaintained];
    Views "views" [ViewsDifferTraining ViewsDifferChatbot ViewsDiffer2024];
}

impl Place {
    /// What stands there, in order.
    pub const fn statements(self) -> &'static [Statement] {
        self.row()
    }

    /// The help with a question.
    pub const fn help(question: Question) -> Option<Self> {
        match question {
            Question::Linked | Question::Groups => Some(Self::HelpLinked),
            Question::Confirmed(_) => Some(Self::HelpConfirmed),
            Question::Accounts | Question::Objected(_) | Question::Date(_) => None,
        }
    }

    /// The way through the apps for accounts on these networks.
    pub const fn in_the_app(networks: &[Network]) -> Self {
        match networks {
            [Network::Facebook] => Self::HowtoAppFacebook,
            [Network::Instagram] => Self::HowtoAppInstagram,
            _ => Self::HowtoApp,
        }
    }

    /// What the lead of a verdict states.
    pub const fn verdict(verdict: Verdict) -> Option<Self> {
        match verdict {
            Verdict::ObjectNow => Some(Self::VerdictObjectNow),
            Verdict::ObjectAgain => Some(Self::VerdictObjectAgain),
            Verdict::EffectiveFrom(_) => Some(Self::VerdictEffectiveFrom),
            Verdict::Effective => None,
        }
    }

    /// From which statements a verdict follows. What the authority says of 2024 decides where 2024 was
    /// answered; without a confirmation the year is not asked, and the later year is our conclusion.
    pub const fn why(group: &Group) -> Self {
        match (group.verdict, group.objected) {
            (Verdict::ObjectNow, _) => Self::WhyObjectNow,
            (Verdict::ObjectAgain, _) => Self::WhyObjectAgain,
            (Verdict::Effective, Some(Objected::In2024)) => Self::WhyEffective2024,
            (Verdict::Effective | Verdict::EffectiveFrom(_), _) => Self::WhyEffective,
        }
    }

    /// What else is said about a verdict and about the time it does not reach.
    pub fn more(group: &Group) -> Vec<Self> {
        let mut places = vec![match Self::why(group) {
            Self::WhyObjectNow => Self::MoreObjectNow,
            Self::WhyObjectAgain => Self::MoreObjectAgain,
            Self::WhyEffective2024 => Self::MoreEffective2024,
            _ => Self::MoreEffective,
        }];
        if group.is_linked() {
            places.push(Self::MoreLinked);
        }
        let has_gap = group.verdict != Verdict::Effective;
        places.extend([if has_gap { Self::MoreGap } else { Self::MoreNoGap }, Self::MoreAlways]);
        places
    }

    /// What stands in several places, in order.
    pub fn statements_of(places: &[Self]) -> Vec<Statement> {
        places.iter().flat_map(|place| place.statements()).copied().collect()
    }
}
