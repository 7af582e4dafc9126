//! The model texts as they are copied, printed or mailed: put together from sentences.
//! Used by their pages and by the review.

use super::Localizer;
use crate::content::{Form, Letter};

/// A text to copy.
pub struct ModelText {
    pub title: String,
    pub body: String,
    /// The subject of a mail with this text; none for a sentence that is no mail by itself.
    pub subject: Option<String>,
}

/// The texts of a page, in order.
pub fn model_texts(l: Localizer<'_>, letter: Letter) -> Vec<ModelText> {
    match letter {
        Letter::Photos => photos(l),
        Letter::Reasons => reasons(l),
    }
}

/// The letter, first without and then with the sentence that refuses or withdraws consent.
fn photos(l: Localizer<'_>) -> Vec<ModelText> {
    let t = |id: &'static str| l.t(id).into_string();
    let steps = ["letter-photos-delete", "letter-photos-restrict", "letter-photos-object"];
    let [delete, restrict, object] = steps.map(|step| format!("- {}", t(step)));
    let [facebook, instagram] = [Form::Facebook, Form::Instagram].map(|form| l.form_address(form));
    let before = [
        t("letter-photos-greeting"),
        t("letter-photos-post"),
        t("letter-photos-training"),
        [t("letter-photos-request"), delete, restrict, object].join("\n"),
        [&t("letter-photos-forms"), facebook, instagram].join("\n"),
    ];
    let signed = [t("letter-photos-thanks"), t("letter-photos-name")].join("\n");
    let letter = |title: &'static str, consent: Option<String>| ModelText {
        title: t(title),
        body: before
            .iter()
            .chain(&consent)
            .chain([&signed])
            .cloned()
            .collect::<Vec<_>>()
            .join("\n\n"),
        subject: Some(t("letter-photos-subject")),
    };
    vec![
        letter("letter-photos-plain", None),
        letter("letter-photos-with-consent", Some(t("letter-photos-consent"))),
    ]
}

/// The text for the field of Meta's form (facts, section 5.6), then single sentences. None is a
/// mail: whoever sends "I object" from here to nobody would believe to have objected.
fn reasons(l: Localizer<'_>) -> Vec<ModelText> {
    let text = |title: &'static str, body: &[&'static str]| {
        let lines: Vec<_> = body.iter().map(|id| l.t(*id).into_string()).collect();
        ModelText { title: l.t(title).into_string(), body: lines.join("\n"), subject: None }
    };
    vec![
        text("letter-reasons-whole", &["letter-reasons-opening", "letter-reasons-private"]),
        text("letter-reasons-context-title", &["letter-reasons-context"]),
        text("letter-reasons-misuse-title", &["letter-reasons-misuse"]),
    ]
}
