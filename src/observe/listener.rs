//! `/metrics` on a listener of its own, which only the operator's network should reach.
//! Used by the binary, if the operator asks for it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::routing::get;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use prometheus_client::encoding::prometheus_text;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower::Service as _;

use super::metrics::Metrics;

/// Connections at one time; more wait in the kernel.
const CONNECTIONS: usize = 16;

/// How long a connection may last, from its first byte to its end. Prometheus gives up after ten
/// seconds, and may have to wait once for a place.
const CONNECTION_TIME: Duration = Duration::from_secs(4);

/// How long to wait after the system could not accept.
const BREATH: Duration = Duration::from_secs(1);

/// Where the metrics can be read.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct MetricsOptions {
    /// Address and port of a second listener that answers `GET /metrics` with metrics for
    /// Prometheus; without it there is none. Only your own network should reach it.
    #[arg(long, env = "OBJECTION_CHECK_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<SocketAddr>,
}

/// Answers `GET /metrics`, and nothing else, until the process ends. Every connection carries one
/// request and ends in bounded time, so that whoever reaches this listener cannot take the files
/// that visitors need.
pub async fn serve_metrics(listener: TcpListener, metrics: Arc<Metrics>) {
    let router = router(metrics);
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    while let Ok(place) = Arc::clone(&places).acquire_owned().await {
        let Ok((stream, _)) = listener.accept().await else {
            sleep(BREATH).await;
            continue;
        };
        let router = router.clone();
        tokio::spawn(async move {
            // Who scrapes sees what went wrong; nobody else needs to.
            let _ = timeout(CONNECTION_TIME, answer_once(stream, router)).await;
            drop(place);
        });
    }
}

async fn answer_once(stream: TcpStream, router: Router) -> hyper::Result<()> {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        router.clone().call(request.map(Body::new))
    });
    http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), service).await
}

fn router(metrics: Arc<Metrics>) -> Router {
    let kind = (CONTENT_TYPE, prometheus_text::CONTENT_TYPE);
    let as_it_is = (X_CONTENT_TYPE_OPTIONS, "nosniff");
    let answer = move || async move { ([kind, as_it_is], metrics.text()) };
    Router::new().route("/metrics", get(answer))
}
