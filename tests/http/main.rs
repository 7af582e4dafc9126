//! The check over HTTP, as the public interface promises it: walks through every path, the words
//! on each kind of page, languages, changes, and input nobody asked for.

#[path = "../support/mod.rs"]
mod support;

mod walks;
