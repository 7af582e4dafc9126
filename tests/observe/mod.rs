//! What an operator sees of the real program: log, metrics, health. And what nobody sees: a word
//! that a client wrote.

mod health;
mod log;
mod metrics;
mod privacy;
