//! The model texts: a letter to people who show photos or posts, and reasons for the objection.
//! Only texts to copy. No field and no button here looks like an objection (facts, section 0).

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::app::App;
use super::fault::Fault;
use super::layout::Layout;
use super::page::{Cache, Page};
use super::said::{Provenance, Said, say};
use super::shell::Shell;
use crate::check::{Form, Statement};
use crate::text::Localizer;

/// One of the pages of model texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// To people who show photos or posts of the visitor (claim F40).
    Photos,
    /// Reasons, which nobody has to give (claim F26).
    Reasons,
}

impl Letter {
    /// The place of the page behind the language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Photos => "letters/photos",
            Self::Reasons => "letters/reasons",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Photos => "letter-photos-title",
            Self::Reasons => "letter-reasons-title",
        }
    }
}

/// A link to a page of model texts. Foreign sites cannot frame it, so from a frame it opens a
/// window of its own.
pub struct LetterLink {
    /// Where it is.
    pub address: String,
    /// What it says.
    pub text: String,
    /// Whether it opens a new window.
    pub new_window: bool,
}

impl LetterLink {
    /// The link from a page in this layout.
    pub fn new(l: Localizer<'_>, layout: Layout, letter: Letter) -> Self {
        Self {
            address: format!("/{}/{}", l.tag(), letter.name()),
            text: l.t(letter.title()).to_string(),
            new_window: !layout.is_site(),
        }
    }
}

#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage<'a> {
    shell: Shell<'a>,
    letter: Letter,
    lead: String,
    not_an_objection: Option<Said>,
    before: Vec<Section>,
    texts: Vec<ModelText>,
    after: Vec<Section>,
    provenance: Provenance<'a>,
}

/// Statements under a heading.
struct Section {
    title: String,
    said: Vec<Said>,
}

/// A text to copy.
struct ModelText {
    title: String,
    body: String,
    /// Opens the visitor's own mail program, without a recipient.
    mailto: Option<String>,
}

/// `GET /{lang}/letters/photos`.
pub async fn photos(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    use Statement as S;
    let before: &[(&str, &[S])] = &[(
        "letter-photos-before-title",
        &[S::LetterIsRequest, S::LetterWhichOne, S::LetterChildren],
    )];
    let after: &[(&str, &[S])] = &[
        ("letter-photos-after-title", &[S::LetterNoAnswer]),
        (
            "letter-photos-why-title",
            &[S::F38, S::F39, S::F40, S::LetterVisibility, S::ThirdPartyNotPhotos],
        ),
        ("letter-photos-law-title", &[S::PictureConsent, S::Erasure]),
        (
            "letter-photos-limits-title",
            &[S::PictureExceptions, S::ErasurePrivate, S::ErasureExpression],
        ),
    ];
    show(&app, &tag, Letter::Photos, before, photo_letters, after)
}

/// `GET /{lang}/letters/reasons`.
pub async fn reasons(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    use Statement as S;
    let before: &[(&str, &[S])] = &[
        ("letter-reasons-needed-title", &[S::F26, S::F27, S::ReasonsSituation, S::ReasonsUseful]),
        ("letter-reasons-warning-title", &[S::ReasonsNothingSensitive, S::ReasonsTrue]),
    ];
    show(&app, &tag, Letter::Reasons, before, reason_texts, &[])
}

fn show(
    app: &App,
    tag: &str,
    letter: Letter,
    before: &[(&str, &[Statement])],
    texts: impl Fn(Localizer<'_>) -> Vec<ModelText>,
    after: &[(&str, &[Statement])],
) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(app, l, letter.name(), &l.t(letter.title()).to_string());
    let section = |(title, statements): &(&str, &[Statement])| Section {
        title: l.t((*title).to_owned()).to_string(),
        said: say(l, statements),
    };
    let page = LettersPage {
        letter,
        lead: l
            .t(match letter {
                Letter::Photos => "letter-photos-lead",
                Letter::Reasons => "letter-reasons-lead",
            })
            .to_string(),
        not_an_objection: say(l, &[Statement::TextsAreNoObjection]).pop(),
        before: before.iter().map(section).collect(),
        texts: texts(l),
        after: after.iter().map(section).collect(),
        provenance: Provenance::new(&shell, app.today()),
        shell,
    };
    Page::render(l.tag(), Cache::Public, &page)
}

/// The letter, first without and then with the sentence that refuses or withdraws consent.
fn photo_letters(l: Localizer<'_>) -> Vec<ModelText> {
    let t = |id: &'static str| l.t(id).to_string();
    let steps = ["letter-photos-delete", "letter-photos-restrict", "letter-photos-object"];
    let request = lines(t("letter-photos-request"), &steps.map(|step| format!("- {}", t(step))));
    let forms = [Form::Facebook, Form::Instagram];
    let forms = lines(t("letter-photos-forms"), &forms.map(|form| form.address().to_owned()));
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
        ModelText::new(t(title), &t("letter-photos-subject"), paragraphs.join("\n\n"))
    };
    vec![
        letter("letter-photos-plain", None),
        letter("letter-photos-with-consent", Some("letter-photos-consent")),
    ]
}

/// A whole text for the field of Meta's form, then single sentences.
fn reason_texts(l: Localizer<'_>) -> Vec<ModelText> {
    let t = |id: &'static str| l.t(id).to_string();
    let whole = ["letter-reasons-opening", "letter-reasons-private", "letter-reasons-control"];
    let sentence = |title, body| ModelText { title: t(title), body: t(body), mailto: None };
    vec![
        ModelText::new(
            t("letter-reasons-whole"),
            &t("letter-reasons-subject"),
            whole.map(t).join(" "),
        ),
        sentence("letter-reasons-context-title", "letter-reasons-context"),
        sentence("letter-reasons-misuse-title", "letter-reasons-misuse"),
    ]
}

/// A line and what stands below it, line by line.
fn lines(first: String, others: &[String]) -> String {
    [&[first][..], others].concat().join("\n")
}

impl ModelText {
    fn new(title: String, subject: &str, body: String) -> Self {
        let mailto = Some(mailto(subject, &body));
        Self { title, body, mailto }
    }
}

/// What stands unchanged in a `mailto:` address (RFC 3986, section 2.3).
const UNRESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A mail without a recipient (RFC 6068; its section 5 wants line breaks as CR and LF).
fn mailto(subject: &str, body: &str) -> String {
    let body = body.replace('\n', "\r\n");
    let encoded = |text| utf8_percent_encode(text, &UNRESERVED);
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_splits_only_where_it_should() {
        assert_eq!(
            mailto("a&b=c?", "ü +1\n100 %"),
            "mailto:?subject=a%26b%3Dc%3F&body=%C3%BC%20%2B1%0D%0A100%20%25"
        );
    }
}
