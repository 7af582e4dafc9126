//! The statements the check makes: who says each one, where, and when it was said.
//! Used by the advice (which statements apply) and by the pages (their wording is in Fluent).
//!
//! `F1` to `F49` are the claims of the authority's page of 27 May 2025. Everything else is an
//! addition of this project and is shown as one.

use super::source::Source;
use crate::ids::ids;

ids! {
    pub enum Speaker {
        /// The authority, in its own voice.
        Authority = "authority",
        /// Meta, as reported by the authority.
        Meta = "meta",
        /// The editors of the check: not on the authority's page.
        Addition = "addition",
    }
}

impl Speaker {
    /// Who says what comes from a source, in an answer that is no statement of its own.
    pub const fn of(source: Source) -> Self {
        if matches!(source, Source::AuthorityPage) { Self::Authority } else { Self::Addition }
    }
}

const AUTHORITY: (Speaker, Source) = (Speaker::Authority, Source::AuthorityPage);
const META: (Speaker, Source) = (Speaker::Meta, Source::AuthorityPage);

const fn addition(source: Source) -> (Speaker, Source) {
    (Speaker::Addition, source)
}

ids! {
    /// One statement, who says it, and where it comes from. Its wording is the Fluent message
    /// `statement-{id}`; the id of a claim is its number.
    pub enum Statement: (Speaker, Source) {
        F1 = "F1" => AUTHORITY,
        F2 = "F2" => AUTHORITY,
        F3 = "F3" => META,
        F4 = "F4" => META,
        F5 = "F5" => META,
        F6 = "F6" => META,
        F7 = "F7" => AUTHORITY,
        F8 = "F8" => AUTHORITY,
        F9 = "F9" => AUTHORITY,
        F10 = "F10" => AUTHORITY,
        F11 = "F11" => AUTHORITY,
        F12 = "F12" => AUTHORITY,
        F13 = "F13" => AUTHORITY,
        F14 = "F14" => META,
        F15 = "F15" => META,
        F16 = "F16" => META,
        F17 = "F17" => AUTHORITY,
        F18 = "F18" => META,
        F19 = "F19" => AUTHORITY,
        F20 = "F20" => AUTHORITY,
        F21 = "F21" => META,
        F22 = "F22" => AUTHORITY,
        F23 = "F23" => AUTHORITY,
        F24 = "F24" => AUTHORITY,
        F25 = "F25" => AUTHORITY,
        F26 = "F26" => AUTHORITY,
        F27 = "F27" => AUTHORITY,
        F28 = "F28" => AUTHORITY,
        F29 = "F29" => AUTHORITY,
        F30 = "F30" => AUTHORITY,
        F31 = "F31" => AUTHORITY,
        F32 = "F32" => AUTHORITY,
        F33 = "F33" => AUTHORITY,
        F34 = "F34" => AUTHORITY,
        F35 = "F35" => AUTHORITY,
        F36 = "F36" => AUTHORITY,
        F37 = "F37" => AUTHORITY,
        F38 = "F38" => AUTHORITY,
        F39 = "F39" => AUTHORITY,
        F40 = "F40" => AUTHORITY,
        F41 = "F41" => AUTHORITY,
        F42 = "F42" => AUTHORITY,
        F43 = "F43" => AUTHORITY,
        F44 = "F44" => AUTHORITY,
        F45 = "F45" => AUTHORITY,
        F46 = "F46" => AUTHORITY,
        F47 = "F47" => AUTHORITY,
        F48 = "F48" => META,
        F49 = "F49" => AUTHORITY,
        CodeMail = "code-mail" => addition(Source::Reports2024),
        ReceivedMail = "received-mail" => addition(Source::Conclusion),
        ConfirmationText = "confirmation-text" => addition(Source::MetaNotice),
        ConfirmationTime = "confirmation-time" => addition(Source::ConfirmationReports),
        KeepProof = "keep-proof" => addition(Source::Conclusion),
        LogInFirst = "log-in-first" => addition(Source::ConsumerCentres),
        OwnEmail = "own-email" => addition(Source::MenuReports),
        AppPathFacebook = "app-path-facebook" => addition(Source::MenuReports),
        AppPathInstagram = "app-path-instagram" => addition(Source::MenuReports),
        AccountsCentre = "accounts-centre" => addition(Source::ConsumerCentres),
        BeforeStart = "before-start" => addition(Source::Conclusion),
        SameRule2025 = "same-rule-2025" => addition(Source::Conclusion),
        ProofNotEffect = "proof-not-effect" => addition(Source::Conclusion),
        KeepOldProof = "keep-old-proof" => addition(Source::Conclusion),
        AgainCostsNothing = "again-costs-nothing" => addition(Source::Conclusion),
        ViewsDifferTraining = "views-differ-training" => addition(Source::OtherBodies),
        ViewsDifferChatbot = "views-differ-chatbot" => addition(Source::MetaNotice),
        ViewsDiffer2024 = "views-differ-2024" => addition(Source::Noyb),
        ThirdPartyPrepare = "third-party-prepare" => addition(Source::ThirdPartyGuides),
        ThirdPartyOutcome = "third-party-outcome" => addition(Source::ThirdPartyGuides),
        ThirdPartyNotPhotos = "third-party-not-photos" => addition(Source::Conclusion),
        ThirdPartyDataEconomy = "third-party-data-economy" => addition(Source::Conclusion),
        LinkUnsure = "link-unsure" => addition(Source::Conclusion),
        LinkLater = "link-later" => addition(Source::Conclusion),
        UnknownDate = "unknown-date" => addition(Source::Conclusion),
        InformationOnly = "information-only" => addition(Source::Conclusion),
        ContentAge = "content-age" => addition(Source::Conclusion),
        NotMaintained = "not-maintained" => addition(Source::Conclusion),
        FormBroken = "form-broken" => addition(Source::ConsumerCentres),
        WhatsappOnly = "whatsapp-only" => addition(Source::ConsumerCentres),
        SenderDomains = "sender-domains" => addition(Source::MetaSenderPage),
        DoubtfulMail = "doubtful-mail" => addition(Source::Conclusion),
        ProofReadable = "proof-readable" => addition(Source::Conclusion),
        SearchFirst = "search-first" => addition(Source::Conclusion),
        SendAgain = "send-again" => addition(Source::Conclusion),
        OneMonth = "one-month" => addition(Source::Gdpr),
        RefusalUnknown = "refusal-unknown" => addition(Source::ConsumerCentres),
        RefusalReasons = "refusal-reasons" => addition(Source::Gdpr),
        RefusalKeep = "refusal-keep" => addition(Source::Conclusion),
        ComplaintRight = "complaint-right" => addition(Source::Gdpr),
        ComplaintFree = "complaint-free" => addition(Source::Gdpr),
        ComplaintWhere = "complaint-where" => addition(Source::ConsumerCentres),
        ComplaintBavaria = "complaint-bavaria" => addition(Source::BavarianAct),
        ComplaintPassedOn = "complaint-passed-on" => addition(Source::Gdpr),
        ComplaintContents = "complaint-contents" => addition(Source::Conclusion),
        ComplaintMeanwhile = "complaint-meanwhile" => addition(Source::ConsumerCentres),
        ComplaintOpen = "complaint-open" => addition(Source::Conclusion),
        Court = "court" => addition(Source::Gdpr),
        TextsAreNoObjection = "texts-are-no-objection" => addition(Source::Conclusion),
        LetterIsRequest = "letter-is-request" => addition(Source::Conclusion),
        LetterWhichOne = "letter-which-one" => addition(Source::Conclusion),
        LetterVisibility = "letter-visibility" => addition(Source::Conclusion),
        LetterChildren = "letter-children" => addition(Source::Conclusion),
        LetterNoAnswer = "letter-no-answer" => addition(Source::StiftungWarentest),
        PictureConsent = "picture-consent" => addition(Source::PictureAct),
        PictureExceptions = "picture-exceptions" => addition(Source::PictureAct),
        Erasure = "erasure" => addition(Source::Gdpr),
        ErasurePrivate = "erasure-private" => addition(Source::Lindqvist),
        ErasureExpression = "erasure-expression" => addition(Source::Gdpr),
        ReasonsSituation = "reasons-situation" => addition(Source::Gdpr),
        ReasonsUseful = "reasons-useful" => addition(Source::Conclusion),
        ReasonsTrue = "reasons-true" => addition(Source::Conclusion),
        ReasonsNothingSensitive = "reasons-nothing-sensitive" => addition(Source::Conclusion),
    }
}

impl Statement {
    pub const fn speaker(self) -> Speaker {
        self.row().0
    }

    pub const fn source(self) -> Source {
        self.row().1
    }

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
    fn the_claims_are_f1_to_f49_and_they_alone_come_from_the_authoritys_page() {
        let claims = Statement::ALL.into_iter().filter(|one| one.is_claim());
        let numbers: Vec<_> = (1..=49).map(|number| format!("F{number}")).collect();
        assert_eq!(claims.map(Statement::id).collect::<Vec<_>>(), numbers);
        for one in Statement::ALL {
            assert_eq!(one.source() == Source::AuthorityPage, one.is_claim(), "{one:?}");
        }
    }
}
