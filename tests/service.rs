//! Everything that can be seen of the check inside the test's own process: the rule, the pages, the
//! router with all its layers, the texts, the commands. One module for each subject.
//!
//! `cargo test --test service http::` runs one of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper that cannot go on fails its test")]

mod support;

mod delivery;
mod domain;
mod headers;
mod house;
mod http;
mod oembed;
mod operator;
mod takeaway;
mod texts;
mod vectors;
