//! The questions of the authority's page with the statements that answer them, and the cases it
//! leaves open. Used by the page of questions and answers and by the review.

use super::form::Form;
use super::letter::Letter;
use super::placement::Place;
use super::source::Source;

/// A question of the authority's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Which statements answer it.
    pub place: Place,
    /// The forms to link.
    pub forms: &'static [Form],
    /// The model texts that help with it.
    pub letter: Option<Letter>,
}

impl Answered {
    /// Its anchor.
    pub fn anchor(self) -> &'static str {
        self.place.id().trim_start_matches("faq-")
    }
}

const fn answered(place: Place, forms: &'static [Form]) -> Answered {
    Answered { place, forms, letter: None }
}

const fn with_letter(place: Place, letter: Letter) -> Answered {
    Answered { place, forms: &[], letter: Some(letter) }
}

/// The questions in the order of the authority's page.
pub const ANSWERED: [Answered; 14] = [
    answered(Place::FaqStart, &[]),
    answered(Place::FaqObjection, &[Form::Facebook, Form::Instagram]),
    answered(Place::FaqPast, &[]),
    answered(Place::FaqData, &[]),
    answered(Place::FaqPurposes, &[]),
    answered(Place::FaqPrevent, &[]),
    answered(Place::FaqForms, &[Form::Facebook, Form::Instagram]),
    with_letter(Place::FaqReasons, Letter::Reasons),
    answered(Place::FaqEffective, &[]),
    answered(Place::FaqAccounts, &[]),
    answered(Place::FaqObjected2024, &[]),
    with_letter(Place::FaqPhotos, Letter::Photos),
    answered(Place::FaqNoAccount, &[Form::ThirdParty]),
    answered(Place::FaqChatbot, &[]),
];

/// The cases the authority's page leaves open (facts, section 2.6), and where the careful answer
/// comes from: what people stumble over most first. One is answered by the authority itself (F7, F13, F32).
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
