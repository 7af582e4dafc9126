//! The signals that tell the service to end, and how much time each of them gives.

use std::fmt;
use std::io::{self, IsTerminal};
use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};

use super::limits::Limits;

/// SIGTERM and SIGINT.
pub(super) struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

/// How the service was told to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// By SIGTERM, or by SIGINT from another program.
    ByProgram(&'static str),
    /// By a person at a terminal, with Ctrl-C.
    ByHand,
}

impl Signals {
    /// Listens for the signals from now on.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> Told {
        tokio::select! {
            _ = self.terminate.recv() => Told::ByProgram("SIGTERM"),
            _ = self.interrupt.recv() => {
                if io::stdin().is_terminal() { Told::ByHand } else { Told::ByProgram("SIGINT") }
            }
        }
    }
}

impl Told {
    /// How long to go on serving. A person at a terminal has no balancer that must hear of it.
    pub(super) fn lame_duck(self, limits: &Limits) -> Duration {
        match self {
            Self::ByProgram(_) => limits.lame_duck,
            Self::ByHand => Duration::ZERO,
        }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ByProgram(signal) => signal,
            Self::ByHand => "Ctrl-C",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_balancers_need_time() {
        let limits = Limits::default();
        assert_eq!(Told::ByProgram("SIGTERM").lame_duck(&limits), limits.lame_duck);
        assert_eq!(Told::ByHand.lame_duck(&limits), Duration::ZERO);
    }
}
