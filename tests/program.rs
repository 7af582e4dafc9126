//! The program as it is started, with real sockets, signals and time. Apart from the other tests,
//! because whoever measures time must not share the machine with them.
//!
//! `cargo test --test program server::` runs one module.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper that cannot go on fails its test")]

mod observe;
mod server;
