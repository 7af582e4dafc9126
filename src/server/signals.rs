//! The signals that tell the service to end.

use std::io::{self, IsTerminal};

use tokio::signal::unix::{Signal, SignalKind, signal};

/// What a person at a terminal sends.
pub const BY_HAND: &str = "Ctrl-C";

/// SIGTERM and SIGINT.
pub struct Signals([Signal; 2]);

impl Signals {
    /// Listens for the signals from now on; fails if the system does not deliver them.
    pub fn new() -> io::Result<Self> {
        Ok(Self([signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?]))
    }

    /// Waits for the next one, and gives its name.
    pub async fn next(&mut self) -> &'static str {
        let Self([terminate, interrupt]) = self;
        tokio::select! {
            _ = terminate.recv() => "SIGTERM",
            _ = interrupt.recv() => if io::stdin().is_terminal() { BY_HAND } else { "SIGINT" },
        }
    }
}
