//! What an operator sees of the running service: its log and its metrics. Neither knows anything
//! that a client wrote: no address, no header, no query, no field.

mod http;
mod log;
mod metrics;
mod queue;

pub use http::{observed, serve_metrics};
pub use log::{Format, ObserveOptions};
pub use metrics::Metrics;
pub use queue::LogQueue;
