//! What an operator sees of the running service: its log and its metrics. Neither knows anything
//! that a client wrote: no address, no header, no query, no field.

mod listener;
mod log;
mod metrics;
mod queue;
mod requests;

pub use listener::{MetricsOptions, serve_metrics};
pub use log::{Format, LogOptions};
pub use metrics::Metrics;
pub use queue::LogQueue;
pub use requests::observed;
