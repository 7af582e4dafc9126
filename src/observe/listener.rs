//! `/metrics` on a listener of its own, which only the operator's network should reach.
//! Used by the binary, if the operator asks for it.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::routing::get;
use prometheus_client::encoding::prometheus_text;

use super::metrics::Metrics;

/// Where the metrics can be read.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct MetricsOptions {
    /// Address and port of a second listener that answers `GET /metrics` with metrics for
    /// Prometheus; without it there is none. Only your own network should reach it.
    #[arg(long, env = "OBJECTION_CHECK_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<SocketAddr>,
}

/// `GET /metrics`, and nothing else.
pub fn metrics_router(metrics: Arc<Metrics>) -> Router {
    let kind = (CONTENT_TYPE, prometheus_text::CONTENT_TYPE);
    let as_it_is = (X_CONTENT_TYPE_OPTIONS, "nosniff");
    let answer = move || async move { ([kind, as_it_is], metrics.text()) };
    Router::new().route("/metrics", get(answer))
}
