//! The questions of the authority's page with the statements that answer them, and the cases it
//! leaves open. Used by the page of questions and answers and by the review.

use super::form::Form;
use super::letter::Letter;
use super::placement::Place;
use super::source::Source;

/// The questions of the authority's page, in its order, each with its anchor.
pub fn answered() -> impl Iterator<Item = (&'static str, Place)> {
    let anchor = |place: Place| place.id().strip_prefix("faq-");
    Place::ALL.into_iter().filter_map(move |place| Some((anchor(place)?, place)))
}

impl Place {
    /// The forms that the statements here name.
    pub fn forms(self) -> Vec<Form> {
        let names =
            |form: &Form| form.statements().iter().any(|one| self.statements().contains(one));
        Form::ALL.into_iter().filter(names).collect()
    }

    /// The model texts that help with a question.
    pub const fn letter(self) -> Option<Letter> {
        match self {
            Self::FaqReasons => Some(Letter::Reasons),
            Self::FaqPhotos => Some(Letter::Photos),
            _ => None,
        }
    }
}

/// The cases the authority's page leaves open (facts, section 2.6), and where the careful answer
/// comes from: what people stumble over most first. One is answered by the authority itself.
pub const OPEN_CASES: &[(&str, Source)] = &[
    ("confirmation-lost", Source::Conclusion),
    ("code-mail", Source::Reports2024),
    ("received-only", Source::Conclusion),
    ("objected-twice", Source::Conclusion),
    ("letter", Source::Conclusion),
    ("chain-letter", Source::MenuReports),
    ("email-changed", Source::ConsumerCentres),
    ("deadline-missed", Source::AuthorityPage),
    ("new-account", Source::Conclusion),
    ("linked-later", Source::Conclusion),
    ("which-first", Source::Conclusion),
    ("locked-out", Source::Conclusion),
    ("deleted", Source::Conclusion),
    ("private-profile", Source::Conclusion),
    ("private-account", Source::MenuReports),
    ("pages", Source::MenuReports),
    ("whatsapp-only", Source::ConsumerCentres),
    ("whatsapp-form", Source::Report2026),
    ("messenger", Source::MetaAnnouncement),
    ("threads", Source::Conclusion),
    ("turns-18", Source::MetaAnnouncement),
    ("false-age", Source::SachsenAnhalt),
    ("family-devices", Source::MecklenburgVorpommern),
    ("deceased", Source::Gdpr),
    ("elsewhere-in-eu", Source::Gdpr),
    ("moved", Source::Conclusion),
    ("outside-europe", Source::Report2026),
];
