//! What a request must have before a handler sees it: one host, a body that could be read, and room.
//! And its answer comes in time, or is given up. One layer around all routes.
//!
//! Bodies are read further out, by the delivery: who only sends slowly takes no room from those whose
//! answers are made. An answer waits for nothing but room, so both limits are for what may come.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use super::limits::Limits;
use crate::operator::is_host;
use crate::web::App;
use crate::web::health;
use crate::web::request::{Twice, once};
use crate::web::response::Fault;
use crate::web::{Counted, count};

/// The service and what its requests are held to.
pub struct Admission {
    pub app: Arc<App>,
    pub limits: Limits,
}

/// Marks the requests of a connection above the limit.
#[derive(Clone, Copy)]
pub struct Crowded;

/// Marks a request whose body could not be read, further out.
#[derive(Clone, Copy)]
pub struct Refused(pub Fault);

/// Middleware: lets a request pass, or refuses it.
pub async fn pass(
    State(admission): State<Arc<Admission>>,
    request: Request,
    next: Next,
) -> Response {
    let Admission { app, limits } = &*admission;
    if !names_one_host(request.version(), request.headers()) {
        return Fault::BadRequest.into_response();
    }
    // Else a crowd would look like a failure, and the machine that watches would end the service.
    if health::is_asked_at(request.uri().path()) {
        return next.run(request).await;
    }
    answer(app, limits, request, next).await.unwrap_or_else(|fault| {
        match fault {
            Fault::Unavailable => count(&app.traffic.shed),
            Fault::TooSlow => count(&app.traffic.timed_out),
            _ => {}
        }
        fault.into_response()
    })
}

async fn answer(
    app: &App,
    limits: &Limits,
    request: Request,
    next: Next,
) -> Result<Response, Fault> {
    if request.extensions().get::<Crowded>().is_some() {
        return Err(Fault::Unavailable);
    }
    if let Some(Refused(fault)) = request.extensions().get() {
        return Err(*fault);
    }
    let (_room, others) = Counted::new(&app.traffic.answering);
    if others >= u64::from(limits.max_requests) {
        return Err(Fault::Unavailable);
    }
    let answer = timeout(limits.answer_timeout, next.run(request)).await;
    answer.map_err(|_| Fault::Unavailable)
}

/// Whether a request says exactly once for which host it is, as HTTP/1.1 demands (RFC 9112,
/// section 3.2). Two would be two requests to two programs that read different ones.
fn names_one_host(version: Version, headers: &HeaderMap) -> bool {
    match once(headers, &header::HOST) {
        Ok(None) => version != Version::HTTP_11,
        Ok(Some(host)) => host.is_empty() || host.to_str().is_ok_and(is_host),
        Err(Twice) => false,
    }
}

#[cfg(test)]
mod tests;
