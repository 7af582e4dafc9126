//! How the service is reached: connections, what every request is held to, and what every response
//! gets on its way out. Used by the binary (`Server`) and by tests (`service`).

mod admission;
mod clean_path;
mod delivery;
mod errors;
mod headers;
mod limits;
mod listen;
mod serve;
mod signals;

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, OriginalUri, Request, State};
use axum::http::header;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower::util::BoxCloneSyncService;
use tower::{Layer as _, ServiceBuilder};
use tower_http::catch_panic::CatchPanicLayer;

pub use admission::LARGEST_BODY;
pub use limits::{LARGEST_HEAD, Limits};
pub use listen::{ListenOptions, Listener, address, room_for_connections};
pub use serve::Server;

use crate::web::response::Route;
use crate::web::{App, Fault, health, routes};
use admission::Refused;
use delivery::Delivery;
use headers::SecurityHeaders;

/// What answers requests, whatever its layers are. It is always ready.
pub type HttpService = BoxCloneSyncService<Request, Response, Infallible>;

/// The whole service, within these limits.
pub fn service(app: Arc<App>, limits: &Limits) -> HttpService {
    let headers = Arc::new(SecurityHeaders::new(&app));
    let pages = pages(&app, &headers);
    let delivery = Arc::new(Delivery::new(app, limits, headers));
    HttpService::new(from_fn_with_state(delivery, delivery::deliver).layer(pages))
}

/// All addresses, below the prefix of a proxy if there is one.
fn pages(app: &Arc<App>, headers: &Arc<SecurityHeaders>) -> Router {
    // In the order in which they see a request.
    let layers = ServiceBuilder::new()
        .layer(from_fn_with_state((Arc::clone(app), Arc::clone(headers)), finish))
        // A handler that panics becomes a fault like any other, and the process lives.
        .layer(CatchPanicLayer::custom(|_| Fault::Internal.into_response()));
    let layered = |routes: Router<Arc<App>>| {
        let routes = routes.fallback(|| async { Fault::NotFound });
        routes.with_state(Arc::clone(app)).layer(layers.clone())
    };
    let prefix = &app.operator.path_prefix;
    if prefix.is_empty() {
        return layered(routes());
    }
    // Behind a prefix everything has its usual address; before it there is only what the machine
    // that watches over the server needs.
    Router::new()
        .nest_service(&prefix.to_string(), layered(routes()))
        .fallback_service(layered(health::routes()))
}

/// Middleware: an address as people copy it leads to the clean one, refusals of every kind get a page
/// that a person understands, then every response gets its headers, and says which route answered.
async fn finish(
    State((app, headers)): State<(Arc<App>, Arc<SecurityHeaders>)>,
    request: Request,
    next: Next,
) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned().map(Route);
    let (address, host) = (request.uri().clone(), request.headers().get(header::HOST).cloned());
    let accepted = request.headers().get_all(header::ACCEPT_LANGUAGE).iter();
    let accepted: Vec<_> = accepted.cloned().collect();
    // Below a prefix the routes do not see the whole of it.
    let whole = request.extensions().get().map_or(&address, |OriginalUri(whole)| whole);
    let response = match (request.extensions().get(), clean_path::clean(&app, whole)) {
        (Some(Refused(fault)), _) => fault.into_response(),
        (None, Some(redirect)) => redirect,
        (None, None) => next.run(request).await,
    };
    let mut response = errors::explain(&app, response, &address, &accepted);
    headers.apply(&mut response, address.path(), host.as_ref());
    if response.status().as_u16() >= 400 {
        let name = Route::name(route.as_ref(), &app.operator.path_prefix);
        app.traffic.refuse(name, response.status().as_u16());
    }
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}
