//! The layer around everything that answers: counts each request, and logs it at level debug.
//! Used by the binary. It stands outside of whatever keeps pages, so it sees those too.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;

use super::metrics::Metrics;
use crate::operator::PathPrefix;
use crate::web::response::{Content, Route};

/// A request that was answered.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The template of the route that answered; none if the address does not exist.
    pub template: Option<&'a str>,
    /// The method.
    pub method: &'static str,
    /// The status of the response.
    pub status: u16,
    /// What the page shows, if the response is one.
    pub content: Option<Content>,
    /// From the request to the head of its response.
    pub duration: Duration,
}

impl Seen<'_> {
    /// The route, as a label.
    pub fn route(&self) -> &str {
        self.template.unwrap_or("unmatched")
    }

    /// Where the page is shown: on the site, in a frame, or nowhere because it is none.
    pub fn layout(&self) -> &'static str {
        match self.template {
            Some(route) if route.starts_with("/frame/{lang}") => "frame",
            Some(route) if route.starts_with("/{lang}") => "site",
            Some(_) | None => "none",
        }
    }

    fn log(&self) {
        let (route, layout) = (self.route(), self.layout());
        let Self { method, status, .. } = self;
        let duration_ms = (self.duration.as_secs_f64() * 1_000_000.0).round() / 1000.0;
        tracing::debug!(route, layout, method, status, duration_ms, "request");
    }
}

/// The method of a request as one of a closed set; a client may write any word there.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

struct Observer {
    metrics: Arc<Metrics>,
    prefix: PathPrefix,
}

/// The routes below a prefix, observed.
pub fn observed(router: Router, metrics: Arc<Metrics>, prefix: PathPrefix) -> Router {
    router.layer(from_fn_with_state(Arc::new(Observer { metrics, prefix }), observe))
}

async fn observe(State(observer): State<Arc<Observer>>, request: Request, next: Next) -> Response {
    let (started, method) = (Instant::now(), method(request.method()));
    let response = next.run(request).await;
    let route = response.extensions().get::<Route>();
    let seen = Seen {
        template: route.map(|route| route.template(&observer.prefix)),
        method,
        status: response.status().as_u16(),
        content: response.extensions().get().copied(),
        duration: started.elapsed(),
    };
    observer.metrics.count(&seen);
    seen.log();
    response
}
