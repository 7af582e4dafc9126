//! The statements the check makes: who says each one, where, and when it was said.
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

/// Declares the statements as one table: the claims by their numbers, those of them in which the
/// authority reports what Meta says, and the additions with id and source.
macro_rules! statements {
    (claims: $($claim:ident)+; of_these_meta: $($meta:ident)+; additions: $($addition:ident $id:literal $source:ident;)+) => {
        ids! {
            /// One statement and where it comes from. Its wording is the Fluent message
            /// `statement-{id}`; the id of a claim is its number.
            pub enum Statement: Source {
                $($claim = stringify!($claim) => Source::AuthorityPage,)+
                $($addition = $id => Source::$source,)+
            }
        }

        impl Statement {
            const fn is_metas(self) -> bool {
                matches!(self, $(Self::$meta)|+)
            }
        }
    };
}

statements! {
    claims:
        F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24 F25
        F26 F27 F28 F29 F30 F31 F32 F33 F34 F35 F36 F37 F38 F39 F40 F41 F42 F43 F44 F45 F46 F47 F48 F49;
    of_these_meta:
        F3 F4 F5 F6 F14 F15 F16 F18 F21 F48;
    additions:
        CodeMail "code-mail" Reports2024;
        ReceivedMail "received-mail" Conclusion;
        ConfirmationText "confirmation-text" MetaNotice;
        ConfirmationTime "confirmation-time" ConfirmationReports;
        KeepProof "keep-proof" Conclusion;
        LogInFirst "log-in-first" ConsumerCentres;
        OwnEmail "own-email" MenuReports;
        AppPathFacebook "app-path-facebook" MenuReports;
        AppPathInstagram "app-path-instagram" MenuReports;
        AccountsCentre "accounts-centre" ConsumerCentres;
        BeforeStart "before-start" Conclusion;
        SameRule2025 "same-rule-2025" Conclusion;
        ProofNotEffect "proof-not-effect" Conclusion;
        KeepOldProof "keep-old-proof" Conclusion;
        AgainCostsNothing "again-costs-nothing" Conclusion;
        ViewsDifferTraining "views-differ-training" OtherBodies;
        ViewsDifferChatbot "views-differ-chatbot" MetaNotice;
        ViewsDiffer2024 "views-differ-2024" Noyb;
        ThirdPartyPrepare "third-party-prepare" ThirdPartyGuides;
        ThirdPartyOutcome "third-party-outcome" ThirdPartyGuides;
        ThirdPartyNotPhotos "third-party-not-photos" Conclusion;
        ThirdPartyDataEconomy "third-party-data-economy" Conclusion;
        LinkUnsure "link-unsure" Conclusion;
        LinkLater "link-later" Conclusion;
        UnknownDate "unknown-date" Conclusion;
        InformationOnly "information-only" Conclusion;
        ContentAge "content-age" Conclusion;
        NotMaintained "not-maintained" Conclusion;
        FormBroken "form-broken" ConsumerCentres;
        WhatsappOnly "whatsapp-only" ConsumerCentres;
        SenderDomains "sender-domains" MetaSenderPage;
        DoubtfulMail "doubtful-mail" Conclusion;
        ProofReadable "proof-readable" Conclusion;
        SearchFirst "search-first" Conclusion;
        SendAgain "send-again" Conclusion;
        OneMonth "one-month" Gdpr;
        RefusalUnknown "refusal-unknown" ConsumerCentres;
        RefusalReasons "refusal-reasons" Gdpr;
        RefusalKeep "refusal-keep" Conclusion;
        ComplaintRight "complaint-right" Gdpr;
        ComplaintFree "complaint-free" Gdpr;
        ComplaintWhere "complaint-where" ConsumerCentres;
        ComplaintBavaria "complaint-bavaria" BavarianAct;
        ComplaintPassedOn "complaint-passed-on" Gdpr;
        ComplaintContents "complaint-contents" Conclusion;
        ComplaintMeanwhile "complaint-meanwhile" ConsumerCentres;
        ComplaintOpen "complaint-open" Conclusion;
        Court "court" Gdpr;
        TextsAreNoObjection "texts-are-no-objection" Conclusion;
        LetterIsRequest "letter-is-request" Conclusion;
        LetterWhichOne "letter-which-one" Conclusion;
        LetterVisibility "letter-visibility" Conclusion;
        LetterChildren "letter-children" Conclusion;
        LetterNoAnswer "letter-no-answer" StiftungWarentest;
        PictureConsent "picture-consent" PictureAct;
        PictureExceptions "picture-exceptions" PictureAct;
        Erasure "erasure" Gdpr;
        ErasurePrivate "erasure-private" Lindqvist;
        ErasureExpression "erasure-expression" Gdpr;
        ReasonsSituation "reasons-situation" Gdpr;
        ReasonsUseful "reasons-useful" Conclusion;
        ReasonsTrue "reasons-true" Conclusion;
        ReasonsNothingSensitive "reasons-nothing-sensitive" Conclusion;
}

impl Statement {
    pub const fn speaker(self) -> Speaker {
        if self.is_metas() { Speaker::Meta } else { Speaker::of(self.source()) }
    }

    pub const fn source(self) -> Source {
        self.row()
    }

    /// The id of its wording in Fluent.
    pub fn message(self) -> String {
        format!("statement-{}", self.id().to_ascii_lowercase())
    }

    /// Whether it is one of the authority's claims, which carry the marker `data-statement`.
    pub const fn is_claim(self) -> bool {
        !matches!(self.speaker(), Speaker::Addition)
    }

    /// The dated addition that says who sees one of the authority's statements differently (facts,
    /// conflicts 1 to 3). The authority's answer stays what it is.
    pub const fn note(self) -> Option<Self> {
        match self {
            // Conflict 1: future training, or only what is published in future.
            Self::F13 | Self::F31 | Self::F32 => Some(Self::ViewsDifferTraining),
            // Conflict 2: chats with Meta AI.
            Self::F49 => Some(Self::ViewsDifferChatbot),
            // Conflict 3: objections of 2024.
            Self::F36 => Some(Self::ViewsDiffer2024),
            _ => None,
        }
    }

    /// The notes that these statements need, each once, in the order of the statements.
    pub fn notes(statements: &[Self]) -> Vec<Self> {
        let mut notes = Vec::new();
        for note in statements.iter().filter_map(|statement| statement.note()) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
}
