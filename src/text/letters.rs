//! The model texts as they are copied, printed or mailed. Used by their pages.

use askama::Template;

use super::Localizer;
use crate::content::{Form, Letter};

/// A text to copy.
pub struct ModelText {
    pub title: String,
    pub body: String,
    /// The subject of a mail with this text; none for a sentence that is no mail by itself.
    pub subject: Option<String>,
}

/// To somebody who shows photos or posts.
#[derive(Template)]
#[template(path = "letter_photos.txt", whitespace = "preserve")]
struct PhotosLetter<'a> {
    l: Localizer<'a>,
    /// Whether it has the sentence that refuses or withdraws consent.
    with_consent: bool,
}

/// The texts of a page, in order.
pub fn model_texts(l: Localizer<'_>, letter: Letter) -> Vec<ModelText> {
    let t = |id: &'static str| l.t(id).into_string();
    let photos = |title, with_consent| ModelText {
        title: t(title),
        // Writing to a String cannot fail.
        body: PhotosLetter { l, with_consent }.render().unwrap_or_default(),
        subject: Some(t("letter-photos-subject")),
    };
    // The text for the field of Meta's form (facts, section 5.6), and single sentences. None is a
    // mail: whoever sends "I object" from here to nobody would believe to have objected.
    let reason = |title, lines: &[&'static str]| ModelText {
        title: t(title),
        body: lines.iter().copied().map(t).collect::<Vec<_>>().join("\n"),
        subject: None,
    };
    match letter {
        Letter::Photos => {
            vec![photos("letter-photos-plain", false), photos("letter-photos-with-consent", true)]
        }
        Letter::Reasons => vec![
            reason("letter-reasons-whole", &["letter-reasons-opening", "letter-reasons-private"]),
            reason("letter-reasons-context-title", &["letter-reasons-context"]),
            reason("letter-reasons-misuse-title", &["letter-reasons-misuse"]),
        ],
    }
}
