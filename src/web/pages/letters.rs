//! The pages of model texts: a letter to people who show photos or posts, and reasons for the
//! objection. Only texts to copy, print and mail. No field and no button here looks like an
//! objection (facts, section 0).

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::content::{Letter, Place};
use crate::text::letters::{ModelText, model_texts};
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::state::App;
use crate::web::view::notes::Notes;
use crate::web::view::page_name;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Provenance, Said};

#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage<'a> {
    shell: Shell<'a>,
    letter: Letter,
    texts: Vec<ModelText>,
    provenance: Provenance<'a>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
impl<'a> LettersPage<'a> {
    /// A text of this page.
    fn text(&self, part: &str) -> String {
        self.shell.l.t(format!("letter-{}-{part}", self.letter.id())).into_string()
    }

    fn title(&self, place: &Place) -> String {
        self.shell.l.t(format!("{}-title", place.id())).into_string()
    }

    fn said(&self, place: &Place) -> Vec<Said<'a>> {
        Notes::default().say(self.shell.l, place.statements())
    }

    /// The address that opens the visitor's own mail program with a text.
    fn mail(text: &ModelText) -> Option<String> {
        Some(mailto(text.subject.as_ref()?, &text.body))
    }
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
    let title = l.t(format!("letter-{}-title", letter.id())).into_string();
    let shell = Shell::new(app, l, page_name(letter), &title).described(description);
    let provenance = Provenance::new(&shell, app.today());
    let page = LettersPage { texts: model_texts(l, letter), provenance, letter, shell };
    Page::render(l.tag(), CachePolicy::Public, &page)
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
