//! How the service is reached: connections, what every request is held to, and what every response
//! gets on its way out. Used by the binary (`serve`) and by tests (`router`).

mod accept;
mod admission;
mod clean_path;
mod connection;
mod delivery;
mod ending;
mod errors;
mod headers;
mod limits;
mod listen;
mod serve;

use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower::Layer as _;
use tower_http::catch_panic::CatchPanicLayer;

pub use limits::Limits;
pub use listen::ListenOptions;
pub use serve::serve;

use crate::web::response::Route;
use crate::web::{App, Fault, health, routes};
use admission::Admission;
use delivery::Delivery;
use headers::SecurityHeaders;

/// The whole service, within the limits as shipped.
pub fn router(app: Arc<App>) -> Router {
    router_within(app, &Limits::default())
}

/// The whole service, within these limits.
pub fn router_within(app: Arc<App>, limits: &Limits) -> Router {
    let delivery = Arc::new(Delivery::new(Arc::clone(&app), limits));
    let deliver = from_fn_with_state(delivery, delivery::deliver);
    Router::new().fallback_service(deliver.layer(pages(app, limits)))
}

/// The service without the delivery: each page made anew, uncompressed, without its style sheet. For
/// measurements.
pub fn pages(app: Arc<App>, limits: &Limits) -> Router {
    let prefix = app.operator.path_prefix.clone();
    if prefix.is_empty() {
        return layered(routes(), app, limits);
    }
    let inside = layered(routes(), Arc::clone(&app), limits);
    // Behind a prefix everything has its usual address; before it there is only what the machine
    // that watches over the server needs.
    Router::new().nest_service(&prefix.to_string(), inside).fallback_service(layered(
        health::routes(),
        app,
        limits,
    ))
}

/// Routes with everything around them.
fn layered(routes: Router<Arc<App>>, app: Arc<App>, limits: &Limits) -> Router {
    let headers = Arc::new(SecurityHeaders::new(&app));
    let admission = Arc::new(Admission { app: Arc::clone(&app), limits: limits.clone() });
    routes
        .fallback(|| async { Fault::NotFound })
        .with_state(Arc::clone(&app))
        // From here on outwards, the last layer is the first to see a request.
        // A handler that panics becomes a fault like any other, and the process lives.
        .layer(CatchPanicLayer::custom(|_| Fault::Internal.into_response()))
        // Only whole requests, and not too many at one time.
        .layer(from_fn_with_state(admission, admission::pass))
        // Refusals of every kind get a page that a person understands.
        .layer(from_fn_with_state(app, errors::explain))
        // After the pages of refusals, so that they have all headers too.
        .layer(from_fn_with_state(headers, headers::set))
        .layer(from_fn(mark))
}

/// Middleware: notes on the response which route answered.
async fn mark(request: Request, next: Next) -> Response {
    let route = request.extensions().get().cloned().map(Route);
    let mut response = next.run(request).await;
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}
