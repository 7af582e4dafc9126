//! The web service: routes, pages and what lies around them.
//! Used by the binary (`serve`) and by tests (`router`).

pub mod about;
mod app;
mod assets;
mod body;
mod brand_css;
mod calendar;
mod delivery;
mod download;
mod embed;
mod explanations;
mod fault;
mod frame_test;
mod gate;
mod headers;
mod health;
mod help;
mod lasting;
mod layout;
mod legal;
mod letters;
mod limits;
mod machines;
mod notes;
mod oembed;
mod once;
mod overview;
mod page;
mod qr;
mod question;
mod questions;
mod record;
mod reminder;
mod result;
mod said;
mod serve;
mod sheet;
mod shell;
mod start;
mod takeaway;
mod traffic;
mod trouble;
mod wizard;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower::Layer as _;
use tower_http::catch_panic::CatchPanicLayer;

pub use app::{App, Clock, StartError, berlin_clock};
pub use fault::Fault;
pub use limits::{LARGEST_BODY, Limits};
pub use serve::{ListenOptions, serve};
pub use traffic::Traffic;

use assets::Asset;
use delivery::Delivery;
use headers::SecurityHeaders;

/// The whole service.
pub fn router(app: Arc<App>) -> Router {
    let delivery = Arc::new(Delivery::new(Arc::clone(&app)));
    let deliver = from_fn_with_state(delivery, delivery::deliver);
    Router::new().fallback_service(deliver.layer(pages(app)))
}

/// The service without the delivery: each page made anew, uncompressed, without its style sheet. For
/// measurements.
pub fn pages(app: Arc<App>) -> Router {
    let prefix = app.operator.path_prefix.clone();
    if prefix.is_empty() {
        return layered(routes(), app);
    }
    let inside = layered(routes(), Arc::clone(&app));
    // Behind a prefix everything has its usual address; before it there is only what the machine
    // that watches over the server needs.
    Router::new()
        .nest_service(&prefix.to_string(), inside)
        .fallback_service(layered(health::routes(), app))
}

/// Routes with everything around them.
fn layered(routes: Router<Arc<App>>, app: Arc<App>) -> Router {
    let headers = Arc::new(SecurityHeaders::new(&app));
    routes
        .fallback(|| async { Fault::NotFound })
        .with_state(Arc::clone(&app))
        // From here on outwards, the last layer is the first to see a request.
        // A handler that panics becomes a fault like any other, and the process lives.
        .layer(CatchPanicLayer::custom(|_| Fault::Internal.into_response()))
        // Only whole requests, and not too many at one time.
        .layer(from_fn_with_state(Arc::clone(&app), gate::pass))
        // Refusals of every kind get a page that a person understands.
        .layer(from_fn_with_state(app, fault::explain))
        // After the pages of refusals, so that they have all headers too.
        .layer(from_fn_with_state(headers, headers::set))
        .layer(from_fn(about::mark))
}

/// The addresses of the public interface.
fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(start::choose_language))
        .route("/{lang}", get(start::show))
        .route("/{lang}/check", get(wizard::open).post(wizard::submit))
        .route("/{lang}/record", get(record::open).post(record::submit))
        .route("/{lang}/reminder.ics", get(reminder::open).post(reminder::submit))
        .route("/{lang}/letters/photos", get(letters::photos))
        .route("/{lang}/letters/reasons", get(letters::reasons))
        .route("/{lang}/questions", get(questions::show))
        .route("/{lang}/overview", get(overview::show))
        .route("/{lang}/imprint", get(legal::imprint))
        .route("/{lang}/privacy", get(legal::privacy))
        .route("/{lang}/accessibility", get(legal::accessibility))
        .route("/frame/{lang}/check", get(wizard::open_framed).post(wizard::submit_framed))
        .route("/{lang}/embed", get(embed::show))
        .route("/frame/{lang}/test", get(frame_test::open).post(frame_test::submit))
        .route("/embed.js", get(embed::script))
        .route("/oembed", get(oembed::answer))
        .route("/assets/{name}", get(asset))
        .route("/favicon.ico", get(favicon))
        .route("/robots.txt", get(machines::robots))
        .route("/sitemap.xml", get(machines::sitemap))
        .route("/.well-known/security.txt", get(machines::security))
        .merge(health::routes())
}

/// `GET /favicon.ico`: the icon for browsers that take no SVG.
async fn favicon(State(app): State<Arc<App>>) -> Response {
    app.assets.favicon.response()
}

/// `GET /assets/{name}`: a built-in file.
async fn asset(State(app): State<Arc<App>>, Path(name): Path<String>) -> Result<Response, Fault> {
    app.assets.find(&name).map(Asset::response).ok_or(Fault::NotFound)
}
