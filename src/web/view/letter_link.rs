//! Links to the pages of model texts. Used wherever a model text helps.

use crate::content::Letter;
use crate::web::view::shell::Shell;

/// The place of a page behind the language.
pub const fn page_name(letter: Letter) -> &'static str {
    match letter {
        Letter::Photos => "letters/photos",
        Letter::Reasons => "letters/reasons",
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
    /// The link from a page.
    pub fn new(shell: &Shell<'_>, letter: Letter) -> Self {
        Self {
            address: shell.page(page_name(letter)),
            text: shell.l.t(format!("letter-{}-title", letter.id())).into_string(),
            new_window: !shell.layout.is_site(),
        }
    }
}
