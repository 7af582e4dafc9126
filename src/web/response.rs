//! A rendered page as a response: status, language and cache policy are declared with the page.
//! Every handler that answers with HTML returns one.

mod fault;
mod marks;

use std::fmt;

use askama::{FastWritable, Template, Values};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub use fault::Fault;
pub use marks::{Content, Explained, PadTo, PageKind, Policy, Route, Verdicts};

use crate::text::{Tag, Text};

/// How long a page may be kept.
///
/// No policy forbids storing: with `no-store` the browser's Back button fails on pages that were
/// answers to a form (measured in three engines, see docs/architecture.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    Public,
    Private,
}

pub struct Page {
    status: StatusCode,
    tag: Tag,
    cache: CachePolicy,
    kind: PageKind,
    pad_to: Option<PadTo>,
    html: String,
}

/// Room for nearly every page, in bytes, so that it need not be moved while it grows.
const USUAL_SIZE: usize = 32 * 1024;

/// Room for the headers of a page, with those that others set.
const USUAL_HEADERS: usize = 20;

impl Page {
    /// Renders a template.
    ///
    /// # Errors
    /// [`Fault::Internal`] if the template cannot be rendered.
    pub fn render(tag: Tag, cache: CachePolicy, template: &impl Template) -> Result<Self, Fault> {
        let mut html = String::with_capacity(USUAL_SIZE);
        let rendered = template.render_into(&mut html);
        rendered.map_err(|_| Fault::internal("a template could not be rendered"))?;
        Ok(Self {
            status: StatusCode::OK,
            tag,
            cache,
            kind: PageKind::default(),
            pad_to: None,
            html,
        })
    }

    #[must_use]
    pub const fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same, whose compressed body has this many bytes unless it needs more.
    #[must_use]
    pub const fn padded_to(mut self, bytes: usize) -> Self {
        self.pad_to = Some(PadTo(bytes));
        self
    }

    #[must_use]
    pub const fn showing(mut self, kind: PageKind) -> Self {
        self.kind = kind;
        self
    }
}

/// Into a page without the detour over a formatter.
impl FastWritable for Text<'_> {
    fn write_into(&self, mut page: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write(&mut page)?)
    }
}

impl CachePolicy {
    pub const fn value(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Public => "no-cache",
            Self::Private => "private, no-cache",
        })
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.html));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.reserve(USUAL_HEADERS);
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, html);
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.tag));
        headers.insert(header::CACHE_CONTROL, self.cache.value());
        response.extensions_mut().insert(Explained);
        response.extensions_mut().insert(Content { tag: self.tag, kind: self.kind });
        if let Some(pad_to) = self.pad_to {
            response.extensions_mut().insert(pad_to);
        }
        response
    }
}
