//! Where statements come from, and when that was published.
//! Used by the statements; the pages name the sources, and the review dates them.

use jiff::civil::{Date, date};

/// When a source was published, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// On this day.
    On(Date),
    /// In this month of this year.
    In(i16, i8),
    /// Without a date.
    Undated,
}

/// Where a statement comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The authority's page, the founding page of this check.
    AuthorityPage,
    /// German consumer advice centres.
    ConsumerCentres,
    /// Reports that show the ways through the apps.
    MenuReports,
    /// Reports on the procedure of 2024.
    Reports2024,
    /// Reports on how the confirmation arrives.
    ConfirmationReports,
    /// Meta's notice to its users, as quoted in the press.
    MetaNotice,
    /// Guides to the form for data from other sources.
    ThirdPartyGuides,
    /// The organisation noyb, by a second-hand report.
    Noyb,
    /// The data protection commissioner of Bremen and consumer advice centres.
    OtherBodies,
    /// A page of Meta about its own senders, as a copy.
    MetaSenderPage,
    /// The consumer organisation Stiftung Warentest.
    StiftungWarentest,
    /// The General Data Protection Regulation.
    Gdpr,
    /// The German act that protects a person's own picture (`KunstUrhG`).
    PictureAct,
    /// The European Court of Justice, case C-101/01 (Lindqvist).
    Lindqvist,
    /// A conclusion of this project from the authority's statements.
    Conclusion,
}

impl Source {
    /// All sources.
    pub const ALL: [Self; 15] = [
        Self::AuthorityPage,
        Self::ConsumerCentres,
        Self::MenuReports,
        Self::Reports2024,
        Self::ConfirmationReports,
        Self::MetaNotice,
        Self::ThirdPartyGuides,
        Self::Noyb,
        Self::OtherBodies,
        Self::MetaSenderPage,
        Self::StiftungWarentest,
        Self::Gdpr,
        Self::PictureAct,
        Self::Lindqvist,
        Self::Conclusion,
    ];

    /// The stem of the Fluent id that names the source.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AuthorityPage => "authority-page",
            Self::ConsumerCentres => "consumer-centres",
            Self::MenuReports => "menu-reports",
            Self::Reports2024 => "reports-2024",
            Self::ConfirmationReports => "confirmation-reports",
            Self::MetaNotice => "meta-notice",
            Self::ThirdPartyGuides => "third-party-guides",
            Self::Noyb => "noyb",
            Self::OtherBodies => "other-bodies",
            Self::MetaSenderPage => "meta-sender-page",
            Self::StiftungWarentest => "stiftung-warentest",
            Self::Gdpr => "gdpr",
            Self::PictureAct => "picture-act",
            Self::Lindqvist => "lindqvist",
            Self::Conclusion => "conclusion",
        }
    }

    /// When it was published (facts, section 3.1).
    pub const fn published(self) -> Published {
        match self {
            Self::AuthorityPage => Published::On(CONTENT_DATE),
            Self::ConsumerCentres
            | Self::MenuReports
            | Self::ConfirmationReports
            | Self::OtherBodies
            | Self::Noyb => Published::In(2025, 5),
            Self::MetaNotice => Published::In(2025, 4),
            Self::Reports2024 => Published::In(2024, 6),
            Self::Gdpr => Published::On(date(2016, 4, 27)),
            Self::PictureAct => Published::On(date(1907, 1, 9)),
            Self::Lindqvist => Published::On(date(2003, 11, 6)),
            Self::MetaSenderPage
            | Self::StiftungWarentest
            | Self::ThirdPartyGuides
            | Self::Conclusion => Published::Undated,
        }
    }
}

/// The day of the authority's page (claim F1): what the check says is as of this day.
pub const CONTENT_DATE: Date = date(2025, 5, 27);
