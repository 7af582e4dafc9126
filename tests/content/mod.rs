//! What the content says of itself on every page: its age, where it is contradicted, and what search
//! engines learn of it.

mod freshness;
mod notes;
mod search_engines;
