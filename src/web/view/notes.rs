//! The dated notes of one page: where a statement is contradicted elsewhere, the page says so,
//! and it says so once. Used by every page that shows such statements.

use crate::content::Statement;
use crate::text::Localizer;
use crate::web::view::statements::{Said, say};

/// The notes of a page while it is put together.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    shown: Vec<Statement>,
    due: Vec<Statement>,
}

impl Notes {
    /// Puts statements into words. The notes they need follow at once, unless the page has them.
    pub fn say<'a>(&mut self, l: Localizer<'a>, statements: &[Statement]) -> Vec<Said<'a>> {
        let mut notes = Statement::notes(statements);
        notes.retain(|note| !self.shown.contains(note));
        self.shown.extend(&notes);
        say(l, &[statements, &notes].concat())
    }

    /// Takes statements that stand elsewhere on the page; their notes come with [`Self::rest`].
    pub fn owe(&mut self, statements: &[Statement]) {
        self.due.extend(Statement::notes(statements));
    }

    /// The notes that are still owed, in words.
    pub fn rest<'a>(&mut self, l: Localizer<'a>) -> Vec<Said<'a>> {
        let mut rest = Vec::new();
        for note in std::mem::take(&mut self.due) {
            if !self.shown.contains(&note) {
                self.shown.push(note);
                rest.push(note);
            }
        }
        say(l, &rest)
    }
}
