//! Requests that cannot be answered as wished: one enum, one status each, one localised page.
//! Used by every handler; the layer `explain` also covers what axum itself refuses.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::app::App;
use super::layout::{FrameOptions, Layout};
use super::page::{Cache, Explained, Page};
use super::shell::{Language, Shell};
use crate::text::{Localizer, negotiate};

/// Why a request cannot be answered as wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The request cannot be read.
    BadRequest,
    /// There is nothing at this address.
    NotFound,
    /// The address does not take this method.
    WrongMethod,
    /// There is no calendar file, because nothing is left to do.
    NothingLeft,
    /// The body of the request did not arrive in time.
    TooSlow,
    /// The request is larger than the check needs.
    TooLarge,
    /// The body is not a form.
    WrongType,
    /// A mistake of ours.
    Internal,
    /// Too much to do at the moment.
    Unavailable,
}

impl Fault {
    /// All faults, for tests.
    pub const ALL: [Self; 9] = [
        Self::BadRequest,
        Self::NotFound,
        Self::WrongMethod,
        Self::NothingLeft,
        Self::TooSlow,
        Self::TooLarge,
        Self::WrongType,
        Self::Internal,
        Self::Unavailable,
    ];

    /// A mistake of ours, said once in the log. What went wrong is a text of this program and holds
    /// nothing that a visitor sent.
    pub fn internal(what: &'static str) -> Self {
        tracing::error!("{what}");
        Self::Internal
    }

    /// The status of the response.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NothingLeft => StatusCode::CONFLICT,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The fault behind a status that some layer has set without an explanation.
    fn of(status: StatusCode) -> Option<Self> {
        if !status.is_client_error() && !status.is_server_error() {
            return None;
        }
        let known = Self::ALL.into_iter().find(|fault| fault.status() == status);
        let other = if status.is_server_error() { Self::Internal } else { Self::BadRequest };
        Some(known.unwrap_or(other))
    }

    /// What else the response says to programs.
    const fn note(self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            // The page says "in a minute" to people.
            Self::Unavailable => Some((header::RETRY_AFTER, HeaderValue::from_static("60"))),
            // What else comes along this connection may be the rest of this request (RFC 9110,
            // sections 15.5.9 and 15.5.14).
            Self::BadRequest | Self::TooSlow | Self::TooLarge => {
                Some((header::CONNECTION, HeaderValue::from_static("close")))
            }
            Self::NotFound
            | Self::WrongMethod
            | Self::NothingLeft
            | Self::WrongType
            | Self::Internal => None,
        }
    }

    /// The stem of the Fluent ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BadRequest => "bad-request",
            Self::NotFound => "not-found",
            Self::WrongMethod => "wrong-method",
            Self::NothingLeft => "nothing-left",
            Self::TooSlow => "too-slow",
            Self::TooLarge => "too-large",
            Self::WrongType => "wrong-type",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    shell: Shell<'a>,
    heading: String,
    hint: String,
    check: String,
    /// The check in each language, for a frame, which has no header to choose one.
    languages: Vec<Language>,
}

/// The page that explains a fault.
///
/// # Errors
/// [`Fault::Internal`] if even this page cannot be rendered.
pub fn fault_page(
    app: &App,
    l: Localizer<'_>,
    layout: Layout,
    fault: Fault,
) -> Result<Page, Fault> {
    let heading = l.t(format!("fault-{}", fault.id())).into_string();
    let hint = l.t(format!("fault-{}.hint", fault.id())).into_string();
    let check = layout.check(&app.operator.path_prefix, l.tag());
    let shell = Shell::new(app, l, "", &heading).in_layout(layout).unlisted();
    let languages = shell.languages_at(|tag| layout.check(&app.operator.path_prefix, tag));
    let page = FaultPage { shell, heading, hint, check, languages };
    Ok(Page::render(l.tag(), Cache::Private, &page)?.with_status(fault.status()))
}

/// Middleware: gives every refusal without an explanation its page, in the language of the
/// address or else of the browser.
pub async fn explain(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let address = request.uri().clone();
    let languages = accepted(request.headers());
    let response = next.run(request).await;
    let Some(fault) = Fault::of(response.status()) else { return response };
    if response.extensions().get::<Explained>().is_some() {
        return response;
    }
    let (layout, tag) = place(&address);
    let l = app.localizer(tag).unwrap_or_else(|| {
        let tag = negotiate(&languages, &app.tags());
        tag.and_then(|tag| app.localizer(tag)).unwrap_or_else(|| app.catalogue.default_localizer())
    });
    let Ok(page) = fault_page(&app, l, layout, fault) else { return response };
    // axum names the allowed methods itself, further out than any layer.
    let mut response = page.into_response();
    if app.localizer(tag).is_none() {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
    response.headers_mut().extend(fault.note());
    response
}

/// The layout and the language that an address names, whether or not they exist.
fn place(address: &Uri) -> (Layout, &str) {
    let mut parts = address.path().split('/').skip(1);
    match parts.next() {
        Some("frame") => {
            let query = address.query().unwrap_or_default().as_bytes();
            let fields: Vec<_> = form_urlencoded::parse(query).into_owned().collect();
            (Layout::Frame(FrameOptions::parse(&fields)), parts.next().unwrap_or_default())
        }
        first => (Layout::Site, first.unwrap_or_default()),
    }
}

/// All `Accept-Language` headers of a request as one list.
pub fn accepted(headers: &HeaderMap) -> String {
    let values = headers.get_all(header::ACCEPT_LANGUAGE).iter();
    values.filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(",")
}
