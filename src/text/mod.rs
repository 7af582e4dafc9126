//! The wording: messages in Fluent files, one folder a locale, and the choice of a locale.
//! Used by the pages and the commands; depends on the domain for what has to be named.

mod catalogue;
pub mod letters;
mod localizer;
pub mod naming;
mod negotiation;
mod overlay;
mod references;
pub mod reminder;
mod typography;
pub mod wording;

pub use catalogue::Catalogue;
pub use localizer::{Localizer, Tag, Text};
pub use negotiation::{negotiate, weighted};
pub use overlay::check_wording;
