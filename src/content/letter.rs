//! The model texts: which there are, and which statements stand around them.

use super::placement::Place;
use crate::ids::ids;

ids! {
    /// A page of model texts, with what is said before and after them. Its id is the end of its address
    /// and the stem of its Fluent ids.
    pub enum Letter: (&'static [Place], &'static [Place]) {
        /// To people who show photos or posts of the visitor (claim F40; facts, section 5.5).
        Photos = "photos" => (
            &[Place::LetterPhotosBefore],
            &[
                Place::LetterPhotosAfter,
                Place::LetterPhotosWhy,
                Place::LetterPhotosLaw,
                Place::LetterPhotosLimits,
            ],
        ),
        /// Reasons for the objection, which nobody has to give (claim F26; facts, section 5.6).
        Reasons = "reasons" => (&[Place::LetterReasonsNeeded, Place::LetterReasonsWarning], &[]),
    }
}

impl Letter {
    /// The place of its page behind the language.
    pub const fn page(self) -> &'static str {
        match self {
            Self::Photos => "letters/photos",
            Self::Reasons => "letters/reasons",
        }
    }

    /// What is said before the texts.
    pub const fn before(self) -> &'static [Place] {
        self.row().0
    }

    /// What is said after them.
    pub const fn after(self) -> &'static [Place] {
        self.row().1
    }
}
