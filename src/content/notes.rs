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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_claims_are_contradicted_and_only_additions_are_notes() {
        for statement in Statement::ALL.iter().copied() {
            if let Some(note) = statement.note() {
                assert!(statement.is_claim(), "{statement:?}");
                assert!(!note.is_claim() && note.note().is_none(), "{note:?}");
            }
        }
    }

    #[test]
    fn every_note_has_a_date() {
        use crate::content::Published;
        for note in Statement::notes(Statement::ALL) {
            assert_ne!(note.source().published(), Published::Undated, "{note:?}");
        }
    }

    #[test]
    fn a_note_is_named_once_for_several_statements() {
        use Statement as S;
        let notes = Statement::notes(&[S::F31, S::F7, S::F49, S::F32, S::F13]);
        assert_eq!(notes, [S::ViewsDifferTraining, S::ViewsDifferChatbot]);
    }
}
