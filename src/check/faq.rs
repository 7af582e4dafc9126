//! The questions of the authority's page with the statements that answer them, and the cases it
//! leaves open. Used by the page of questions and answers and by the review.

use super::form::Form;
use super::letter::Letter;
use super::source::Source;
use super::statement::Statement;

/// A question of the authority's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Its anchor, and the stem of its Fluent id.
    pub slug: &'static str,
    /// The statements that answer it.
    pub statements: &'static [Statement],
    /// The forms to link.
    pub forms: &'static [Form],
    /// The model texts that help with it.
    pub letter: Option<Letter>,
}

const fn answered(
    slug: &'static str,
    statements: &'static [Statement],
    forms: &'static [Form],
) -> Answered {
    Answered { slug, statements, forms, letter: None }
}

const fn with_letter(answered: Answered, letter: Letter) -> Answered {
    Answered { letter: Some(letter), ..answered }
}

/// The questions in the order of the authority's page.
pub const ANSWERED: &[Answered] = {
    use Statement as S;
    &[
        answered("start", &[S::F3, S::F4, S::F5, S::F6], &[]),
        answered("objection", &[S::F7, S::F8, S::F9, S::F10], &[Form::Facebook, Form::Instagram]),
        answered("past", &[S::F11, S::F12, S::F13], &[]),
        answered("data", &[S::F14, S::F15, S::F16, S::F17, S::F18], &[]),
        answered("purposes", &[S::F19, S::F20], &[]),
        answered("prevent", &[S::F21, S::F22, S::F23], &[]),
        answered(
            "forms",
            &[S::F24, S::F25, S::LogInFirst, S::AppPathFacebook, S::AppPathInstagram],
            &[Form::Facebook, Form::Instagram],
        ),
        with_letter(answered("reasons", &[S::F26, S::F27], &[]), Letter::Reasons),
        answered("effective", &[S::F28, S::F29, S::F30, S::F31, S::F32, S::ConfirmationText], &[]),
        answered("accounts", &[S::F33, S::F34, S::F35, S::AccountsCentre, S::LinkLater], &[]),
        answered("objected-2024", &[S::F36, S::F37], &[]),
        with_letter(answered("photos", &[S::F38, S::F39, S::F40], &[]), Letter::Photos),
        answered(
            "no-account",
            &[
                S::F41,
                S::F42,
                S::F43,
                S::F44,
                S::F45,
                S::ThirdPartyPrepare,
                S::ThirdPartyOutcome,
                S::ThirdPartyNotPhotos,
                S::ThirdPartyDataEconomy,
            ],
            &[Form::ThirdParty],
        ),
        answered("chatbot", &[S::F46, S::F47, S::F48, S::F49], &[]),
    ]
};

/// The cases the authority's page leaves open (facts, section 2.6), and where the careful answer
/// comes from: what people stumble over most first.
pub const OPEN_CASES: &[(&str, Source)] = &[
    ("confirmation-lost", Source::Conclusion),
    ("code-mail", Source::Reports2024),
    ("received-only", Source::Conclusion),
    ("objected-twice", Source::Conclusion),
    ("letter", Source::Conclusion),
    ("chain-letter", Source::MenuReports),
    ("email-changed", Source::ConsumerCentres),
    ("deadline-missed", Source::Conclusion),
    ("new-account", Source::Conclusion),
    ("linked-later", Source::Conclusion),
    ("which-first", Source::Conclusion),
    ("locked-out", Source::ConsumerCentres),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_texts_stand_where_reasons_and_photos_are_asked_about() {
        let with: Vec<_> =
            ANSWERED.iter().filter_map(|one| Some((one.slug, one.letter?))).collect();
        assert_eq!(with, [("reasons", Letter::Reasons), ("photos", Letter::Photos)]);
    }
}
