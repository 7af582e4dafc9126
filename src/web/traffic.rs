//! What happens at the door, counted; what was refused, for the log; and whether the service is about to
//! leave. Written by `server`; read by `/readyz` and by `observe`.

use std::collections::BTreeMap;
use std::mem::take;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;

/// Counters since the start, and one of what there is at the moment. No figure is about a person.
#[derive(Debug, Default)]
pub struct Traffic {
    /// Connections accepted since the start.
    pub accepted: Counter,
    /// Connections that are open.
    pub open: Gauge,
    /// Connections that were refused, by reason: [`Traffic::CROWDED`] or [`Traffic::TIME`].
    pub rejected: Family<[(&'static str, &'static str); 1], Counter>,
    /// How often each route answered with each status above 399 since the last summary.
    refusals: Mutex<BTreeMap<(String, u16), u64>>,
    leaving: AtomicBool,
}

impl Traffic {
    /// Accepted above the limit, only to be told that there are too many.
    pub const CROWDED: &str = "crowded";
    /// Ended because a time limit was over: for the first head, a body, the client's reading, or the whole
    /// connection. One that falls silent after an answer is not among them.
    pub const TIME: &str = "time";

    /// Counts a connection that was refused for this reason.
    pub fn reject(&self, reason: &'static str) {
        self.rejected.get_or_create(&[("reason", reason)]).inc();
    }

    /// Logs an answer of 400 or above: the first of its kind at once, the others by
    /// [`Self::sum_up_refusals`], so that nobody can fill a disk by trying addresses.
    pub fn refuse(&self, route: &str, status: u16) {
        let mut refusals = self.refusals();
        let count = refusals.entry((route.to_owned(), status)).or_default();
        *count += 1;
        if *count == 1 {
            tracing::info!(route, status, "refused");
        }
    }

    /// Logs how many refusals followed the first of their kind since this was called last.
    pub fn sum_up_refusals(&self) {
        for ((route, status), count) in take(&mut *self.refusals()) {
            if count > 1 {
                tracing::info!(route, status, more = count - 1, "refused again");
            }
        }
    }

    fn refusals(&self) -> MutexGuard<'_, BTreeMap<(String, u16), u64>> {
        self.refusals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the service still wants to be sent visitors.
    pub fn is_ready(&self) -> bool {
        !self.leaving.load(Ordering::Relaxed)
    }

    /// From now on the service is not ready, and every response is the last of its connection.
    pub fn leave(&self) {
        self.leaving.store(true, Ordering::Relaxed);
    }
}

/// One of those that a gauge counts at the moment, until it is dropped.
pub struct Counted<'a>(&'a Gauge);

impl<'a> Counted<'a> {
    /// Adds one to a gauge, and says how many it counted before.
    pub fn new(gauge: &'a Gauge) -> (Self, i64) {
        let before = gauge.inc();
        (Self(gauge), before)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}
