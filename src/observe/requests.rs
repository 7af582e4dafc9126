//! The layer around everything that answers: counts each request, and logs it at level debug.
//! Used by the binary. It stands outside of whatever keeps pages, so it sees those too.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;

use super::metrics::{Metrics, layout};
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

/// The routes, observed.
pub fn observed(router: Router, metrics: Arc<Metrics>) -> Router {
    router.layer(from_fn_with_state(metrics, observe))
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
