//! What an operator sees of the real program: log, metrics, health. And what nobody sees: a word
//! that a client wrote.
#![allow(clippy::unwrap_used, reason = "what the tests call is as much a test as they are")]

mod health;
mod inside;
mod log;
mod metrics;
mod privacy;
mod program;
