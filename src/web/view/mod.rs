//! What stands around and inside pages: the shell, the visit, sections that several pages have.

pub mod layout;
pub mod shell;
pub mod statements;
pub mod visit;
