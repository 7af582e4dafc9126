//! Wording and where it stands: the Fluent files of all locales, the claims on the pages, and what
//! templates and sources must not contain.

mod claims;
mod fluent;
mod locales;
pub mod pages;
mod sources;
mod usage;
