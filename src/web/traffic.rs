//! What happens at the door, counted, and whether the service is about to leave.
//! Written by `server`; read by `/readyz` and by whoever shows figures.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Counters since the start, and two that say how much there is at the moment. No figure is about
/// a person, and none needs to be exact to the last one, so their order in memory does not matter.
#[derive(Debug, Default)]
pub struct Traffic {
    /// Connections accepted since the start.
    pub accepted: AtomicU64,
    /// Connections that are open.
    pub open: AtomicU64,
    /// Connections accepted above the limit, only to be told that there are too many.
    pub refused: AtomicU64,
    /// Connections that ended because a time limit was over: for the first head, a body, the client's
    /// reading, or the whole connection. One that falls silent after an answer is not among them.
    pub timed_out: AtomicU64,
    leaving: AtomicBool,
}

impl Traffic {
    /// Whether the service still wants to be sent visitors.
    pub fn is_ready(&self) -> bool {
        !self.leaving.load(Ordering::Relaxed)
    }

    /// From now on the service is not ready, and every response is the last of its connection.
    pub fn leave(&self) {
        self.leaving.store(true, Ordering::Relaxed);
    }
}

/// Adds one to a counter.
pub fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// One of those that a counter counts at the moment, until it is dropped.
pub struct Counted<'a>(&'a AtomicU64);

impl<'a> Counted<'a> {
    /// Adds one to a counter, and says how many it counted before.
    pub fn new(counter: &'a AtomicU64) -> (Self, u64) {
        let before = counter.fetch_add(1, Ordering::Relaxed);
        (Self(counter), before)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_ends_with_its_guard() {
        let traffic = Traffic::default();
        let (first, before) = Counted::new(&traffic.open);
        assert_eq!(before, 0);
        let (second, before) = Counted::new(&traffic.open);
        assert_eq!(before, 1);
        drop((first, second));
        assert_eq!(traffic.open.load(Ordering::Relaxed), 0);
    }
}
