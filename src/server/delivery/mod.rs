//! The way out of every response: pages that are asked for again come from memory, texts are
//! compressed, and who has a page already is told so. The outermost layer around all routes; only the
//! log and the metrics stand outside it.

mod coding;
mod gzip;
mod kept;
mod key;
mod ready;
mod validator;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;

use super::admission::{Crowded, Refused};
use super::limits::Limits;
use crate::web::App;
use crate::web::request;
use crate::web::response::{Effort, Pure};
use coding::Coding;
use gzip::StyleSheet;
use kept::{Kept, Page};
use key::Key;
use ready::Ready;

/// What all deliveries share.
pub struct Delivery {
    app: Arc<App>,
    body_timeout: Duration,
    style: StyleSheet,
    kept: Arc<Kept>,
}

/// What the client can take and has already.
struct Wish {
    method: Method,
    coding: Coding,
    /// `If-None-Match`, all of them.
    has: Vec<HeaderValue>,
}

/// Middleware: delivers what the routes inside make, or made before.
pub async fn deliver(
    State(delivery): State<Arc<Delivery>>,
    request: Request,
    next: Next,
) -> Response {
    let request = key::in_origin_form(request);
    let wish = Wish::of(&request);
    let (request, key) = delivery.look_at(request, wish.coding).await;
    if let Some(key) = &key
        && let Some(page) = delivery.kept.get(key)
        && delivery.today() == Some(page.day)
    {
        return wish.answer(page.ready.clone());
    }
    // The day is asked before the page is made: made at midnight, it counts as one of yesterday.
    let place = key.zip(delivery.today());
    let response = next.run(key::bare(request)).await;
    delivery.finish(response, place, &wish).await
}

impl Delivery {
    /// Prepares the delivery of an instance's pages; nothing is kept yet.
    pub fn new(app: Arc<App>, limits: &Limits) -> Self {
        let style = StyleSheet::new(app.assets.style.as_str());
        Self { app, body_timeout: limits.body_timeout, style, kept: Arc::default() }
    }

    /// Reads the body of a request, and says by which key its page is looked up, if at all.
    async fn look_at(&self, request: Request, coding: Coding) -> (Request, Option<Key>) {
        // Who is above the limit of connections is to be told so.
        if request.extensions().get::<Crowded>().is_some() {
            return (request, None);
        }
        let (mut parts, body) = request.into_parts();
        match request::within(self.body_timeout, &parts.headers, body).await {
            Ok(body) => {
                let request = Request::from_parts(parts, Body::from(body.clone()));
                let key = Key::of(&request, &body, coding);
                (request, key)
            }
            Err(fault) => {
                parts.extensions.insert(Refused(fault));
                (Request::from_parts(parts, Body::empty()), None)
            }
        }
    }

    /// Today, or nothing if the clock fails. Then the pages that need it fail, and no other.
    fn today(&self) -> Option<Date> {
        catch_unwind(AssertUnwindSafe(|| self.app.today())).ok()
    }

    /// Compresses a response, names its version, and keeps it if it may be kept and was asked for
    /// before.
    async fn finish(
        &self,
        response: Response,
        place: Option<(Key, Date)>,
        wish: &Wish,
    ) -> Response {
        // Every page is complete before it is sent; what is not goes its own way.
        let mut ready = match Ready::read(response).await {
            Ok(ready) => ready,
            Err(response) => return response,
        };
        let pure = ready.extensions.remove::<Pure>();
        let effort = pure.map_or(Effort::Fast, |pure| pure.effort);
        let pure = pure
            .filter(|_| matches!(ready.status, StatusCode::OK | StatusCode::UNPROCESSABLE_ENTITY));
        let body = ready.body.clone();
        let page = self.style.dress(&body);
        if pure.is_some() && ready.status == StatusCode::OK && wish.method != Method::POST {
            ready.headers.insert(header::ETAG, validator::of(&page.parts()));
        }
        if ready.is_text() {
            ready.vary_by(header::ACCEPT_ENCODING);
            ready.put(page, (wish.coding == Coding::Gzip).then_some(effort));
        }
        if let Some((key, day)) = place
            && pure.is_some_and(|pure| pure.for_many)
            && self.kept.is_wanted(&key)
        {
            // Without the room that was reserved while it was made.
            ready.body = ready.body.to_vec().into();
            self.kept.keep(key, Page { day, ready: ready.clone() });
        }
        wish.answer(ready)
    }
}

impl Wish {
    fn of(request: &Request) -> Self {
        Self {
            method: request.method().clone(),
            coding: Coding::of(request.headers()),
            has: request.headers().get_all(header::IF_NONE_MATCH).iter().cloned().collect(),
        }
    }

    /// The response to this client: the whole, or that it has it already, or its head alone.
    fn answer(&self, ready: Ready) -> Response {
        let tag = ready.headers.get(header::ETAG);
        if tag.is_some_and(|tag| self.has.iter().any(|has| validator::is_among(tag, has))) {
            ready.into_not_modified()
        } else if self.method == Method::HEAD {
            ready.into_head()
        } else {
            ready.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::middleware::from_fn_with_state;
    use tower::{Layer as _, ServiceExt as _};

    use super::*;
    use crate::operator::Operator;
    use crate::web::system_clock;

    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Note(&'static str);

    #[tokio::test]
    async fn what_other_layers_note_about_a_response_is_kept_with_it() {
        let app = Arc::new(App::new(Operator::default(), system_clock()).unwrap());
        let delivery = Arc::new(Delivery::new(app, &Limits::default()));
        let inside = Router::new().fallback(|| async {
            let mut response = "a page".into_response();
            response.extensions_mut().insert(Pure { effort: Effort::Fast, for_many: true });
            response.extensions_mut().insert(Note("start"));
            response
        });
        let service = from_fn_with_state(Arc::clone(&delivery), deliver).layer(inside);
        for _ in 0..4 {
            let request = Request::get("/de").header("host", "check.example");
            let request = request.body(Body::empty()).unwrap();
            let response = service.clone().oneshot(request).await.unwrap();
            assert_eq!(response.extensions().get(), Some(&Note("start")));
            assert!(response.extensions().get::<Pure>().is_none());
        }
    }
}
