//! How requests come into the metrics and the log, and the metrics to who asks for them. Used by the binary.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use prometheus_client::encoding::prometheus_text;
use tokio::net::TcpListener;
use tower::Layer as _;

use super::metrics::{Metrics, layout};
use crate::server::{HttpService, Limits, Server};
use crate::web::response::Route;

/// The method of a request as one of a closed set; a client may write any word there.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// A service in a layer that counts each request, and logs it at level debug. It stands outside of
/// whatever answers.
pub fn observed(service: HttpService, metrics: Arc<Metrics>) -> HttpService {
    HttpService::new(from_fn_with_state(metrics, observe).layer(service))
}

async fn observe(State(metrics): State<Arc<Metrics>>, request: Request, next: Next) -> Response {
    let (started, method) = (Instant::now(), method(request.method()));
    let response = next.run(request).await;
    let (extensions, status) = (response.extensions(), response.status().as_u16());
    let route = Route::name(extensions.get(), &metrics.prefix);
    let duration = started.elapsed();
    metrics.count(route, status, extensions.get().copied(), duration);
    let duration_ms = (duration.as_secs_f64() * 1_000_000.0).round() / 1000.0;
    tracing::debug!(route, layout = layout(route), method, status, duration_ms, "request");
    response
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
    Server::new(HttpService::new(router), Arc::default(), limits).serve_always(listener).await;
}
