//! `/metrics` on a listener of its own, which only the operator's network should reach.
//! Used by the binary, if the operator asks for it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::routing::get;
use prometheus_client::encoding::prometheus_text;
use tokio::net::TcpListener;

use super::metrics::Metrics;
use crate::server::{Limits, Server};

/// Where the metrics can be read.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct MetricsOptions {
    /// Address and port of a second listener that answers `GET /metrics` with metrics for
    /// Prometheus; without it there is none. Only your own network should reach it.
    #[arg(long, env = "OBJECTION_CHECK_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<SocketAddr>,
}

/// Answers `GET /metrics`, and nothing else, until the process ends. Few connections in bounded time,
/// so that whoever reaches this listener cannot take the files that visitors need. Prometheus gives up
/// after ten seconds, and may have to wait once for a place.
pub async fn serve_metrics(listener: TcpListener, metrics: Arc<Metrics>) {
    let kind = (CONTENT_TYPE, prometheus_text::CONTENT_TYPE);
    let as_it_is = (X_CONTENT_TYPE_OPTIONS, "nosniff");
    let answer = move || async move { ([kind, as_it_is], metrics.text()) };
    let limits = Limits {
        max_connections: 16,
        head_timeout: Duration::from_secs(4),
        connection_time: Duration::from_secs(2),
        ..Limits::default()
    };
    let router = Router::new().route("/metrics", get(answer));
    Server::new(router, Arc::default(), limits).serve_always(listener).await;
}
