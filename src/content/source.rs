//! Where statements come from, and when that was published.

use jiff::civil::{Date, date};

use crate::ids::ids;

/// The day of the authority's page (claim F1): what the check says is as of this day.
pub const CONTENT_DATE: Date = date(2025, 5, 27);

/// The authority's page in English (the founding page) and in German (facts, sources A2 and A3):
/// address, language, and the message that names it.
pub const AUTHORITY_PAGES: [(&str, &str, &str); 2] = [
    (
        "https://datenschutz-hamburg.de/news/meta-starts-ai-training-with-personal-data",
        "en",
        "source-page",
    ),
    (
        "https://datenschutz-hamburg.de/news/meta-ki-training-mit-persoenlichen-daten",
        "de",
        "source-page-german",
    ),
];

/// The address of the authority's page for readers of a language.
pub fn authority_page(tag: &str) -> &'static str {
    let of = |language: &str| tag.split('-').next() == Some(language);
    AUTHORITY_PAGES.iter().find(|page| of(page.1)).unwrap_or(&AUTHORITY_PAGES[0]).0
}

/// When a source was published, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    On(Date),
    /// In this month of this year.
    In(i16, i8),
    /// Without a date, or with one that tells a reader nothing: the law as it is in force.
    Undated,
}

ids! {
    /// Where a statement comes from. The id is the stem of the Fluent id that names it.
    pub enum Source: Published {
        /// The authority's page, the founding page of this check.
        AuthorityPage = "authority-page" => Published::On(CONTENT_DATE),
        /// German consumer advice centres (V1, V2).
        ConsumerCentres = "consumer-centres" => Published::In(2025, 5),
        /// Reports in the press and on the internet, with the ways through the apps (P3, P4, P7 to P9).
        MenuReports = "menu-reports" => Published::In(2025, 5),
        /// Reports on the procedure of 2024 (P5, P6).
        Reports2024 = "reports-2024" => Published::In(2024, 6),
        /// Reports on how the confirmation arrives (P2, P3).
        ConfirmationReports = "confirmation-reports" => Published::In(2025, 5),
        /// A compilation of AI settings that nobody has verified (L1).
        Report2026 = "report-2026" => Published::In(2026, 10),
        /// Meta's announcement (M1), as a copy.
        MetaAnnouncement = "meta-announcement" => Published::In(2025, 4),
        /// Meta's notice to its users, as quoted in the press (M2, M3).
        MetaNotice = "meta-notice" => Published::In(2025, 4),
        /// A page of Meta about its own senders, as a copy.
        MetaSenderPage = "meta-sender-page" => Published::Undated,
        /// Guides to the form for data from other sources (M4).
        ThirdPartyGuides = "third-party-guides" => Published::Undated,
        /// The organisation noyb, by a second-hand report (N1).
        Noyb = "noyb" => Published::In(2025, 5),
        /// The data protection commissioner of Bremen and consumer advice centres (A7, P1, V3).
        OtherBodies = "other-bodies" => Published::In(2025, 5),
        /// The data protection commissioner of Mecklenburg-Vorpommern (A4).
        MecklenburgVorpommern = "mecklenburg-vorpommern" => Published::Undated,
        /// The data protection commissioner of Sachsen-Anhalt (A-LSA).
        SachsenAnhalt = "sachsen-anhalt" => Published::In(2025, 4),
        /// The consumer organisation Stiftung Warentest.
        StiftungWarentest = "stiftung-warentest" => Published::Undated,
        /// The General Data Protection Regulation.
        Gdpr = "gdpr" => Published::Undated,
        /// The Bavarian data protection act, whose article 18 names the authority for companies.
        BavarianAct = "bavarian-act" => Published::Undated,
        /// The German act that protects a person's own picture (`KunstUrhG`).
        PictureAct = "picture-act" => Published::Undated,
        /// The European Court of Justice, case C-101/01 (Lindqvist).
        Lindqvist = "lindqvist" => Published::Undated,
        /// A conclusion of the editors from the authority's statements.
        Conclusion = "conclusion" => Published::Undated,
    }
}

impl Source {
    /// When it was published (facts, section 3.1).
    pub const fn published(self) -> Published {
        self.row()
    }
}
