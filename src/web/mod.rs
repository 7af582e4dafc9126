//! The web service: routes, pages and what lies around them.
//! Used by the binary (`serve`) and by tests (`router`).

mod app;
mod assets;
mod calendar;
mod fault;
mod headers;
mod layout;
mod legal;
mod letters;
mod origin;
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
mod shell;
mod start;
mod takeaway;
mod trouble;
mod wizard;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

pub use app::{App, Clock, berlin_clock};
pub use fault::Fault;
pub use serve::serve;

use headers::SecurityHeaders;

/// All routes and layers.
pub fn router(app: Arc<App>) -> Router {
    let headers = Arc::new(SecurityHeaders::new(&app));
    routes()
        .fallback(|| async { Fault::NotFound })
        .with_state(Arc::clone(&app))
        // From here on outwards, the last layer is the first to see a request.
        // A handler that panics becomes a fault like any other, and the process lives.
        .layer(CatchPanicLayer::custom(|_| Fault::Internal.into_response()))
        // Refusals of every kind get a page that a person understands.
        .layer(from_fn_with_state(app, fault::explain))
        // After the pages of refusals, so that they have all headers too.
        .layer(from_fn_with_state(headers, headers::set))
        .layer(CompressionLayer::new())
}

/// The addresses of the public interface.
fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(start::choose_language))
        .route("/{lang}", get(start::show))
        .route("/{lang}/check", get(wizard::open).post(wizard::submit))
        .route("/{lang}/record", get(record::open).post(record::submit))
        .route("/{lang}/reminder.ics", post(reminder::submit))
        .route("/{lang}/letters/photos", get(letters::photos))
        .route("/{lang}/letters/reasons", get(letters::reasons))
        .route("/{lang}/questions", get(questions::show))
        .route("/{lang}/overview", get(overview::show))
        .route("/{lang}/imprint", get(legal::imprint))
        .route("/{lang}/privacy", get(legal::privacy))
        .route("/{lang}/accessibility", get(legal::accessibility))
        .route("/frame/{lang}/check", get(wizard::open_framed).post(wizard::submit_framed))
        .route("/assets/{name}", get(asset))
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(|| async { "ok\n" }))
}

/// `GET /assets/{name}`: a built-in file. Its name changes with its content, so it never gets old.
async fn asset(State(app): State<Arc<App>>, Path(name): Path<String>) -> Result<Response, Fault> {
    let asset = app.assets.find(&format!("/assets/{name}")).ok_or(Fault::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, asset.media_type.clone()),
        (
            header::CACHE_CONTROL,
            axum::http::HeaderValue::from_static("public, max-age=31536000, immutable"),
        ),
    ];
    Ok((headers, asset.content.clone()).into_response())
}
