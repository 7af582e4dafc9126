//! What stands around and inside pages: the shell, the visit, sections that several pages have.

pub mod layout;
mod letter_link;
pub mod notes;
pub mod sections;
pub mod shell;
pub mod statements;
pub mod trouble;
pub mod visit;

pub use letter_link::{LetterLink, page_name};
