//! The model texts: which there are, and which statements stand around them.
//! Used by their pages, by the pages that link them, and by the review.

use super::statement::Statement;

use Statement as S;

/// A page of model texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// To people who show photos or posts of the visitor (claim F40; facts, section 5.5).
    Photos,
    /// Reasons for the objection, which nobody has to give (claim F26; facts, section 5.6).
    Reasons,
}

/// Statements under a heading of such a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterPart {
    /// The part of the heading's Fluent id behind the letter's.
    pub id: &'static str,
    /// What is said there.
    pub statements: &'static [Statement],
}

const fn part(id: &'static str, statements: &'static [Statement]) -> LetterPart {
    LetterPart { id, statements }
}

impl Letter {
    /// Both pages.
    pub const ALL: [Self; 2] = [Self::Photos, Self::Reasons];

    /// The end of its address and the stem of its Fluent ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Photos => "photos",
            Self::Reasons => "reasons",
        }
    }

    /// What is said before the texts.
    pub const fn before(self) -> &'static [LetterPart] {
        match self {
            Self::Photos => {
                const { &[part("before", &[S::LetterIsRequest, S::LetterWhichOne, S::LetterChildren])] }
            }
            Self::Reasons => {
                const {
                    &[
                        part("needed", &[S::F26, S::F27, S::ReasonsSituation, S::ReasonsUseful]),
                        part("warning", &[S::ReasonsNothingSensitive, S::ReasonsTrue]),
                    ]
                }
            }
        }
    }

    /// What is said after them.
    pub const fn after(self) -> &'static [LetterPart] {
        match self {
            Self::Photos => {
                const {
                    &[
                        part("after", &[S::LetterNoAnswer]),
                        part(
                            "why",
                            &[S::F38, S::F39, S::F40, S::LetterVisibility, S::ThirdPartyNotPhotos],
                        ),
                        part("law", &[S::PictureConsent, S::Erasure]),
                        part(
                            "limits",
                            &[S::PictureExceptions, S::ErasurePrivate, S::ErasureExpression],
                        ),
                    ]
                }
            }
            Self::Reasons => &[],
        }
    }
}
