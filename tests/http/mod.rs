//! The check over HTTP, as the public interface promises it: walks through every path, errors,
//! languages, changes, addresses, and input that nobody asked for.

mod addresses;
mod bad_input;
mod changes;
mod errors;
mod languages;
mod random;
mod results;
mod walks;
