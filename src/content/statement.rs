//! The statements the check makes: who says each one, where, and when it was said.
//! Used by the advice (which statements apply) and by the pages (their wording is in Fluent).
//!
//! `F1` to `F49` are the claims of the authority's page of 27 May 2025. Everything else is an
//! addition of this project and is shown as one.

use super::source::Source;
use crate::ids::ids;

ids! {
    /// Who says it.
    pub enum Speaker {
        /// The authority, in its own voice.
        Authority = "authority",
        /// Meta, as reported by the authority.
        Meta = "meta",
        /// The editors of the check: not on the authority's page.
        Addition = "addition",
    }
}

/// Declares the statements as one table: variant, id, speaker, source.
macro_rules! statements {
    ($($name:ident $id:literal $speaker:ident $source:ident;)*) => {
        /// One statement. Its wording is the Fluent message `statement-{id}`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the table says it all")]
        pub enum Statement { $($name,)* }

        impl Statement {
            /// All statements: the authority's claims in their order, then the additions.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The id: the number of the claim, or the name of the addition.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Who says it.
            pub const fn speaker(self) -> Speaker {
                match self { $(Self::$name => Speaker::$speaker,)* }
            }

            /// Where it comes from.
            pub const fn source(self) -> Source {
                match self { $(Self::$name => Source::$source,)* }
            }
        }
    };
}

statements! {
    F1 "F1" Authority AuthorityPage;
    F2 "F2" Authority AuthorityPage;
    F3 "F3" Meta AuthorityPage;
    F4 "F4" Meta AuthorityPage;
    F5 "F5" Meta AuthorityPage;
    F6 "F6" Meta AuthorityPage;
    F7 "F7" Authority AuthorityPage;
    F8 "F8" Authority AuthorityPage;
    F9 "F9" Authority AuthorityPage;
    F10 "F10" Authority AuthorityPage;
    F11 "F11" Authority AuthorityPage;
    F12 "F12" Authority AuthorityPage;
    F13 "F13" Authority AuthorityPage;
    F14 "F14" Meta AuthorityPage;
    F15 "F15" Meta AuthorityPage;
    F16 "F16" Meta AuthorityPage;
    F17 "F17" Authority AuthorityPage;
    F18 "F18" Meta AuthorityPage;
    F19 "F19" Authority AuthorityPage;
    F20 "F20" Authority AuthorityPage;
    F21 "F21" Meta AuthorityPage;
    F22 "F22" Authority AuthorityPage;
    F23 "F23" Authority AuthorityPage;
    F24 "F24" Authority AuthorityPage;
    F25 "F25" Authority AuthorityPage;
    F26 "F26" Authority AuthorityPage;
    F27 "F27" Authority AuthorityPage;
    F28 "F28" Authority AuthorityPage;
    F29 "F29" Authority AuthorityPage;
    F30 "F30" Authority AuthorityPage;
    F31 "F31" Authority AuthorityPage;
    F32 "F32" Authority AuthorityPage;
    F33 "F33" Authority AuthorityPage;
    F34 "F34" Authority AuthorityPage;
    F35 "F35" Authority AuthorityPage;
    F36 "F36" Authority AuthorityPage;
    F37 "F37" Authority AuthorityPage;
    F38 "F38" Authority AuthorityPage;
    F39 "F39" Authority AuthorityPage;
    F40 "F40" Authority AuthorityPage;
    F41 "F41" Authority AuthorityPage;
    F42 "F42" Authority AuthorityPage;
    F43 "F43" Authority AuthorityPage;
    F44 "F44" Authority AuthorityPage;
    F45 "F45" Authority AuthorityPage;
    F46 "F46" Authority AuthorityPage;
    F47 "F47" Authority AuthorityPage;
    F48 "F48" Meta AuthorityPage;
    F49 "F49" Authority AuthorityPage;
    CodeMail "code-mail" Addition Reports2024;
    ReceivedMail "received-mail" Addition Conclusion;
    ConfirmationText "confirmation-text" Addition MetaNotice;
    ConfirmationTime "confirmation-time" Addition ConfirmationReports;
    KeepProof "keep-proof" Addition Conclusion;
    LogInFirst "log-in-first" Addition ConsumerCentres;
    OwnEmail "own-email" Addition ConsumerCentres;
    AppPathFacebook "app-path-facebook" Addition MenuReports;
    AppPathInstagram "app-path-instagram" Addition MenuReports;
    AccountsCentre "accounts-centre" Addition ConsumerCentres;
    BeforeStart "before-start" Addition Conclusion;
    SameRule2025 "same-rule-2025" Addition Conclusion;
    ProofNotEffect "proof-not-effect" Addition Conclusion;
    KeepOldProof "keep-old-proof" Addition Conclusion;
    AgainCostsNothing "again-costs-nothing" Addition Conclusion;
    ViewsDifferTraining "views-differ-training" Addition OtherBodies;
    ViewsDifferChatbot "views-differ-chatbot" Addition MetaNotice;
    ViewsDiffer2024 "views-differ-2024" Addition Noyb;
    ThirdPartyPrepare "third-party-prepare" Addition ThirdPartyGuides;
    ThirdPartyOutcome "third-party-outcome" Addition ThirdPartyGuides;
    ThirdPartyNotPhotos "third-party-not-photos" Addition Conclusion;
    ThirdPartyDataEconomy "third-party-data-economy" Addition Gdpr;
    LinkUnsure "link-unsure" Addition Conclusion;
    LinkLater "link-later" Addition Conclusion;
    UnknownDate "unknown-date" Addition Conclusion;
    InformationOnly "information-only" Addition Conclusion;
    ContentAge "content-age" Addition Conclusion;
    NotMaintained "not-maintained" Addition Conclusion;
    FormBroken "form-broken" Addition ConsumerCentres;
    WhatsappOnly "whatsapp-only" Addition ConsumerCentres;
    SenderDomains "sender-domains" Addition MetaSenderPage;
    DoubtfulMail "doubtful-mail" Addition Conclusion;
    ProofReadable "proof-readable" Addition Conclusion;
    SearchFirst "search-first" Addition Conclusion;
    SendAgain "send-again" Addition Conclusion;
    OneMonth "one-month" Addition Gdpr;
    RefusalUnknown "refusal-unknown" Addition ConsumerCentres;
    RefusalReasons "refusal-reasons" Addition Gdpr;
    RefusalKeep "refusal-keep" Addition Conclusion;
    ComplaintRight "complaint-right" Addition Gdpr;
    ComplaintFree "complaint-free" Addition Gdpr;
    ComplaintWhere "complaint-where" Addition ConsumerCentres;
    ComplaintBavaria "complaint-bavaria" Addition BavarianAct;
    ComplaintPassedOn "complaint-passed-on" Addition Gdpr;
    ComplaintContents "complaint-contents" Addition Conclusion;
    ComplaintMeanwhile "complaint-meanwhile" Addition ConsumerCentres;
    ComplaintOpen "complaint-open" Addition Conclusion;
    Court "court" Addition Gdpr;
    TextsAreNoObjection "texts-are-no-objection" Addition Conclusion;
    LetterIsRequest "letter-is-request" Addition Conclusion;
    LetterWhichOne "letter-which-one" Addition Conclusion;
    LetterVisibility "letter-visibility" Addition Conclusion;
    LetterChildren "letter-children" Addition Conclusion;
    LetterNoAnswer "letter-no-answer" Addition StiftungWarentest;
    PictureConsent "picture-consent" Addition PictureAct;
    PictureExceptions "picture-exceptions" Addition PictureAct;
    Erasure "erasure" Addition Gdpr;
    ErasurePrivate "erasure-private" Addition Lindqvist;
    ErasureExpression "erasure-expression" Addition Gdpr;
    ReasonsSituation "reasons-situation" Addition Gdpr;
    ReasonsUseful "reasons-useful" Addition Conclusion;
    ReasonsTrue "reasons-true" Addition Conclusion;
    ReasonsNothingSensitive "reasons-nothing-sensitive" Addition Conclusion;
}

impl Statement {
    /// The id of its wording in Fluent.
    pub fn message(self) -> String {
        format!("statement-{}", self.id().to_ascii_lowercase())
    }

    /// Whether it is one of the authority's claims, which carry the marker `data-statement`.
    pub const fn is_claim(self) -> bool {
        !matches!(self.speaker(), Speaker::Addition)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_claims_are_f1_to_f49_and_all_come_from_the_authoritys_page() {
        let claims: Vec<_> =
            Statement::ALL.iter().filter(|statement| statement.is_claim()).collect();
        let ids: Vec<_> = claims.iter().map(|statement| statement.id().to_owned()).collect();
        let expected: Vec<_> = (1..=49).map(|number| format!("F{number}")).collect();
        assert_eq!(ids, expected);
        assert!(claims.iter().all(|statement| statement.source() == Source::AuthorityPage));
    }

    #[test]
    fn each_statement_has_a_message_of_its_own() {
        let messages: std::collections::BTreeSet<_> =
            Statement::ALL.iter().map(|statement| statement.message()).collect();
        assert_eq!(messages.len(), Statement::ALL.len());
        assert_eq!(Statement::F1.message(), "statement-f1");
        assert_eq!(Statement::ReasonsTrue.message(), "statement-reasons-true");
    }

    #[test]
    fn no_addition_is_passed_off_as_the_authoritys() {
        let additions = Statement::ALL.iter().filter(|statement| !statement.is_claim());
        assert!(additions.into_iter().all(|statement| statement.source() != Source::AuthorityPage));
    }
}
