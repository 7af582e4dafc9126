//! A response that is complete: status, headers and all of its body.
//! Made by the delivery, kept, and sent as often as it is asked for.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;

use super::gzip::Dressed;
use crate::web::response::Effort;

/// Below this many bytes compression does not pay.
const SMALLEST: usize = 256;

/// Media types of texts, by the part before the parameters.
const TEXTS: [&str; 3] = ["application/json", "application/xml", "image/svg+xml"];

/// A complete response.
#[derive(Clone)]
pub struct Ready {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// What other layers have noted about it.
    pub extensions: Extensions,
    pub body: Bytes,
}

impl Ready {
    /// Reads a response whose length is known; gives back any other as it is.
    pub async fn read(response: Response) -> Result<Self, Response> {
        if response.body().size_hint().exact().is_none() {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        let Ok(read) = body.collect().await else {
            return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
        };
        let (status, headers, extensions) = (parts.status, parts.headers, parts.extensions);
        Ok(Self { status, headers, extensions, body: read.to_bytes() })
    }

    /// Whether the body is a text that is not coded yet.
    pub fn is_text(&self) -> bool {
        let kind = self.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        !self.headers.contains_key(header::CONTENT_ENCODING)
            && (kind.starts_with("text/") || TEXTS.contains(&kind))
    }

    /// Notes a header on which the response depends.
    pub fn vary_by(&mut self, name: HeaderName) {
        let others = self.headers.get(header::VARY).and_then(|others| others.to_str().ok());
        let all = match others {
            Some(others) => HeaderValue::try_from(format!("{others}, {name}")).ok(),
            None => Some(name.into()),
        };
        if let Some(all) = all {
            self.headers.insert(header::VARY, all);
        }
    }

    /// Takes its body with the style sheet in it instead, compressed if somebody takes some effort for it;
    /// unless that would not make it smaller.
    pub fn put(&mut self, page: Dressed<'_>, effort: Option<Effort>) {
        let effort = effort.filter(|_| page.len() >= SMALLEST);
        let packed = effort.and_then(|effort| page.pack(effort));
        self.body = match packed.filter(|packed| packed.len() < page.len()) {
            Some(packed) => {
                let coding = HeaderValue::from_static("gzip");
                self.headers.insert(header::CONTENT_ENCODING, coding);
                packed.into()
            }
            None if page.len() == self.body.len() => return,
            None => page.parts().concat().into(),
        };
        self.headers.remove(header::CONTENT_LENGTH);
    }

    /// The bytes it takes to keep it, to the nearest hundred or so.
    pub fn size(&self) -> usize {
        let values: usize = self.headers.values().map(HeaderValue::len).sum();
        size_of::<Self>() + self.headers.capacity() * 128 + values + self.body.len()
    }

    /// The answer to those who have it already (RFC 9110, section 15.4.5).
    pub fn into_not_modified(mut self) -> Response {
        self.status = StatusCode::NOT_MODIFIED;
        self.body = Bytes::new();
        for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
            self.headers.remove(name);
        }
        self.into_response()
    }

    /// The answer to HEAD: everything but the body.
    pub fn into_head(mut self) -> Response {
        self.headers.insert(header::CONTENT_LENGTH, self.body.len().into());
        self.body = Bytes::new();
        self.into_response()
    }
}

impl IntoResponse for Ready {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        *response.extensions_mut() = self.extensions;
        response
    }
}
