//! Wording and where it stands: the Fluent files of all locales, the claims on the pages and their age,
//! what search engines learn of them, and what templates and sources must not contain.

mod claims;
mod fluent;
mod freshness;
mod locales;
pub mod pages;
mod search_engines;
mod sources;
mod usage;
