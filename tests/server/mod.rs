//! The real binary behind real sockets: slow clients, crowds, malformed requests, restarts.

mod crowd;
mod malformed;
mod memory;
mod restart;
mod slow;
pub mod support;
