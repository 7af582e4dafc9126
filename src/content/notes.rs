//! Which of the authority's statements are contradicted elsewhere, since when, and the dated note
//! that says so (facts, conflicts 1 to 3). The authority's answer stays what it is.
//! Used by the pages, which show the note once wherever such a statement stands, and by the review.

use super::statement::Statement;

impl Statement {
    /// The addition that says who sees it differently.
    pub const fn note(self) -> Option<Self> {
        match self {
            // Conflict 1: future training, or only what is published in future.
            Self::F13 | Self::F31 | Self::F32 => Some(Self::ViewsDifferTraining),
            // Conflict 2: chats with Meta AI.
            Self::F49 => Some(Self::ViewsDifferChatbot),
            // Conflict 3: objections of 2024.
            Self::F36 => Some(Self::ViewsDiffer2024),
            _ => None,
        }
    }

    /// The notes that these statements need, each once, in the order of the statements.
    pub fn notes(statements: &[Self]) -> Vec<Self> {
        let mut notes = Vec::new();
        for note in statements.iter().filter_map(|statement| statement.note()) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
}
