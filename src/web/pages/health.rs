//! What tells whoever watches over the server whether it is well.
//! Used by the routes, and by the gate, which lets these questions pass however much there is to do.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};

use crate::check::TRAINING_START;
use crate::web::response::Explained;
use crate::web::state::App;

const ALIVE: &str = "/healthz";
const READY: &str = "/readyz";

/// The addresses of liveness and readiness.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route(ALIVE, get(|| async { "ok\n" })).route(READY, get(ready))
}

/// Whether a path asks for the server's health.
pub fn is_asked_at(path: &str) -> bool {
    path == ALIVE || path == READY
}

/// `GET /readyz`: 503 from the moment on at which the service was told to end, and as long as the clock
/// says a day on which no objection can have been made yet.
async fn ready(State(app): State<Arc<App>>) -> Response {
    let why = if !app.traffic.is_ready() {
        "leaving\n".to_owned()
    } else if app.today() < TRAINING_START {
        format!("the clock says {}, before {TRAINING_START}\n", app.today())
    } else {
        return "ok\n".into_response();
    };
    // For programs: no page.
    (StatusCode::SERVICE_UNAVAILABLE, Extension(Explained), why).into_response()
}
