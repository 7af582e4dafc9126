//! The real binary behind real sockets: slow clients, crowds, malformed requests, restarts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail where it stands, helpers included"
)]

mod crowd;
mod malformed;
mod restart;
mod slow;
mod support;
