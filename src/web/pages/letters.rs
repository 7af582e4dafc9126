//! The pages of model texts: a letter to people who show photos or posts, and reasons for the
//! objection. Only texts to copy, print and mail. No field and no button here looks like an
//! objection (facts, section 0).

use askama::Template;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::content::{Letter, Place};
use crate::text::letters::{ModelText, model_texts};
use crate::web::request::Here;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::shell::Shell;
use crate::web::view::statements::with_notes;

#[derive(Template)]
#[template(path = "letters.html")]
struct LettersPage<'a> {
    shell: Shell<'a>,
    letter: Letter,
    texts: Vec<ModelText>,
}

impl LettersPage<'_> {
    /// The address that opens the visitor's own mail program with a text.
    fn mail(text: &ModelText) -> Option<String> {
        Some(mailto(text.subject.as_ref()?, &text.body))
    }
}

pub async fn photos(here: Here) -> Result<Page, Fault> {
    show(&here, Letter::Photos)
}

pub async fn reasons(here: Here) -> Result<Page, Fault> {
    show(&here, Letter::Reasons)
}

fn show(here: &Here, letter: Letter) -> Result<Page, Fault> {
    let (l, stem) = (here.l(), format!("letter-{}", letter.id()));
    let shell = Shell::public(&here.app, l, letter.page(), &stem);
    let page = LettersPage { texts: model_texts(l, letter), letter, shell };
    Page::render(here.tag, CachePolicy::Public, &page)
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
