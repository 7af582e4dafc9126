//! The wording: messages in Fluent files, one folder a locale, and the choice of a locale.
//! Used by the pages and the commands; depends on the domain for what has to be named.

mod catalogue;
mod localizer;
pub mod naming;
mod negotiation;
pub mod wording;

pub use catalogue::{Catalogue, CatalogueError, Tag};
pub use localizer::{Localizer, Text};
pub use negotiation::negotiate;
