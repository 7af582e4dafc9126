//! The way in and out of every request: what may not pass is refused, pages without answers come
//! from memory, texts are compressed, and a client that has a page already is told so. The outermost
//! layer around all routes; only the log and the metrics stand outside it.

mod coding;
mod complete;
mod fixed;
mod gzip;

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use headers::{ETag, HeaderMapExt, IfNoneMatch};

use super::admission::{Refused, admit};
use super::headers::SecurityHeaders;
use super::limits::Limits;
use crate::web::{App, Fault, Traffic, health};
use complete::Complete;
use fixed::FixedPages;
use gzip::{Effort, StyleSheet};

/// What all deliveries share.
pub struct Delivery {
    app: Arc<App>,
    headers: Arc<SecurityHeaders>,
    body_timeout: Duration,
    style: StyleSheet,
    fixed: FixedPages,
}

/// What the client can take and has already.
struct Client {
    is_post: bool,
    takes_gzip: bool,
    preconditions: Option<IfNoneMatch>,
    host: Option<HeaderValue>,
}

/// Middleware: delivers what the routes inside make, or made before.
pub async fn deliver(
    State(delivery): State<Arc<Delivery>>,
    mut request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let prefix = &delivery.app.operator.path_prefix;
    if health::is_asked_at(prefix.strip(path).unwrap_or(path)) {
        // Else a crowd would look like a failure, and the machine that watches would end the service.
        request.extensions_mut().remove::<Refused>();
    }
    let admitted = admit(&mut request, delivery.body_timeout).await;
    let client = Client::of(&request);
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    let fixed = admitted.is_ok().then(|| delivery.fixed.find(&request)).flatten();
    let fixed = fixed.map(|page| (page, delivery.app.today()));
    if let Some(made) = fixed.and_then(|(page, today)| page.of(today)) {
        return client.answer_fixed(&made, &delivery.headers);
    }
    if let Err(fault) = admitted {
        if fault == Fault::TooSlow {
            delivery.app.traffic.reject(Traffic::TIME);
        }
        request.extensions_mut().insert(Refused(fault));
    }
    let complete = Complete::read(next.run(request).await).await;
    match fixed {
        Some((page, today)) if complete.is_a_page() => {
            client.answer_fixed(&page.keep(today, complete, &delivery.style), &delivery.headers)
        }
        _ => delivery.finish(complete, &client),
    }
}

impl Delivery {
    /// Prepares the delivery of an instance's pages; nothing is made yet.
    pub fn new(app: Arc<App>, limits: &Limits, headers: Arc<SecurityHeaders>) -> Self {
        let style = StyleSheet::new(app.assets.style.as_str());
        let fixed = FixedPages::new(&app);
        Self { app, headers, body_timeout: limits.body_timeout, style, fixed }
    }

    /// Puts the style sheet into a response that is sent once, and compresses it.
    fn finish(&self, mut complete: Complete, client: &Client) -> Response {
        if complete.is_for_many() && !client.is_post {
            complete.set_validator(&self.style);
        }
        complete.encode(&self.style, client.takes_gzip.then_some(Effort::Fast));
        client.answer(complete)
    }
}

impl Client {
    fn of(request: &Request) -> Self {
        let headers: &HeaderMap = request.headers();
        Self {
            is_post: request.method() == Method::POST,
            takes_gzip: coding::takes_gzip(headers),
            preconditions: headers.typed_get(),
            host: headers.get(header::HOST).cloned(),
        }
    }

    /// The response to this client: the whole, or that it has it already. What answers HEAD loses its
    /// body on the wire.
    fn answer(&self, complete: Complete) -> Response {
        let has_it = self.preconditions.as_ref().is_some_and(|preconditions| {
            let tag = complete.parts.headers.typed_get::<ETag>();
            tag.is_some_and(|tag| !preconditions.precondition_passes(&tag))
        });
        if has_it { complete.into_not_modified() } else { complete.into_response() }
    }

    fn answer_fixed(&self, made: &fixed::Made, policies: &SecurityHeaders) -> Response {
        let mut complete = if self.takes_gzip { made.packed.clone() } else { made.plain.clone() };
        policies.name_host(&mut complete.parts, self.host.as_ref());
        self.answer(complete)
    }
}
