//! The model texts as they are copied, printed or mailed: put together from sentences.
//! Used by their pages and by the review.

use super::Localizer;
use crate::content::{Form, Letter};

/// A text to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelText {
    /// What it is for.
    pub title: String,
    /// The text itself, line by line.
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
    let request = lines(t("letter-photos-request"), &steps.map(|step| format!("- {}", t(step))));
    let forms = [Form::Facebook, Form::Instagram].map(|form| l.form_address(form).to_owned());
    let forms = lines(t("letter-photos-forms"), &forms);
    let signed = lines(t("letter-photos-thanks"), &[t("letter-photos-name")]);
    let letter = |title: &'static str, consent: Option<&'static str>| {
        let mut paragraphs = vec![
            t("letter-photos-greeting"),
            t("letter-photos-post"),
            t("letter-photos-training"),
            request.clone(),
            forms.clone(),
        ];
        paragraphs.extend(consent.map(t));
        paragraphs.push(signed.clone());
        ModelText {
            title: t(title),
            body: paragraphs.join("\n\n"),
            subject: Some(t("letter-photos-subject")),
        }
    };
    vec![
        letter("letter-photos-plain", None),
        letter("letter-photos-with-consent", Some("letter-photos-consent")),
    ]
}

/// The text for the field of Meta's form (facts, section 5.6), then single sentences. None is a
/// mail: whoever sends "I object" from here to nobody would believe to have objected.
fn reasons(l: Localizer<'_>) -> Vec<ModelText> {
    let t = |id: &'static str| l.t(id).into_string();
    let text = |title, body: &[&'static str]| {
        let body = body.iter().map(|id| t(id)).collect::<Vec<_>>().join("\n");
        ModelText { title: t(title), body, subject: None }
    };
    vec![
        text("letter-reasons-whole", &["letter-reasons-opening", "letter-reasons-private"]),
        text("letter-reasons-context-title", &["letter-reasons-context"]),
        text("letter-reasons-misuse-title", &["letter-reasons-misuse"]),
    ]
}

/// A line and what stands below it, line by line.
fn lines(first: String, others: &[String]) -> String {
    [&[first][..], others].concat().join("\n")
}
