//! The pages of model texts: a letter to people who show photos or posts, and reasons for the
//! objection. Only texts to copy, print and mail. No field and no button here looks like an
//! objection (facts, section 0).

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::content::{Letter, Place};
use crate::text::letters::{ModelText, model_texts};
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::notes::Notes;
use crate::web::view::page_name;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Provenance, Said, say};

#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage<'a> {
    shell: Shell<'a>,
    heading: String,
    lead: String,
    not_an_objection: Vec<Said<'a>>,
    before: Vec<Section<'a>>,
    texts: Vec<ShownText>,
    after: Vec<Section<'a>>,
    provenance: Provenance<'a>,
}

/// Statements under a heading.
struct Section<'a> {
    title: String,
    said: Vec<Said<'a>>,
}

/// A text to copy, and the address that opens the visitor's own mail program with it.
struct ShownText {
    text: ModelText,
    mailto: Option<String>,
}

/// `GET /{lang}/letters/photos`.
pub async fn photos(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Letter::Photos, "letter-photos-description")
}

/// `GET /{lang}/letters/reasons`.
pub async fn reasons(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Letter::Reasons, "letter-reasons-description")
}

fn show(app: &App, tag: &str, letter: Letter, description: &'static str) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let of_letter = |part: &str| l.t(format!("letter-{}-{part}", letter.id())).into_string();
    let heading = of_letter("title");
    let shell = Shell::new(app, l, page_name(letter), &heading).described(description);
    let mut notes = Notes::default();
    let mut sections = |places: &[Place]| -> Vec<Section<'_>> {
        let section = |place: &Place| Section {
            title: l.t(format!("{}-title", place.id())).into_string(),
            said: notes.say(l, place.statements()),
        };
        places.iter().map(section).collect()
    };
    let page = LettersPage {
        lead: of_letter("lead"),
        not_an_objection: say(l, Place::LetterNoObjection.statements()),
        before: sections(letter.before()),
        texts: model_texts(l, letter).into_iter().map(ShownText::new).collect(),
        after: sections(letter.after()),
        provenance: Provenance::new(&shell, app.today()),
        heading,
        shell,
    };
    Page::render(l.tag(), CachePolicy::Public, &page)
}

impl ShownText {
    fn new(text: ModelText) -> Self {
        let mailto = text.subject.as_ref().map(|subject| mailto(subject, &text.body));
        Self { text, mailto }
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
