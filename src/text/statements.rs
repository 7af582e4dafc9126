//! Who says a statement, and where it comes from, in words.
//! Used by the pages and by the review.

use super::localizer::Localizer;
use crate::content::{Published, Source, Speaker};

impl Localizer<'_> {
    /// Names the speaker, and for an addition its source.
    pub fn who(&self, speaker: Speaker, source: Source) -> String {
        let label = self.t(format!("speaker-{}", speaker.id())).into_string();
        match speaker {
            Speaker::Authority | Speaker::Meta => label,
            Speaker::Addition => format!("{label}: {}", source_name(*self, source)),
        }
    }
}

/// Names a source and, if it has one, its date.
pub fn source_name(l: Localizer<'_>, source: Source) -> String {
    let name = l.t(format!("source-{}", source.id())).into_string();
    match published(l, source.published()) {
        None => name,
        Some(date) => l.t("source-dated").arg("source", name).arg("published", date).into_string(),
    }
}

/// When something was published, as exactly as it is known.
pub fn published(l: Localizer<'_>, published: Published) -> Option<String> {
    match published {
        Published::On(day) => Some(l.date(day)),
        Published::In(year, month) => Some(l.month(year, month)),
        Published::Undated => None,
    }
}
