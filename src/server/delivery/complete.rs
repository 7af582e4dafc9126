//! A response that is complete: status, headers and all of its body. Used by the delivery.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::response::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

use super::gzip::{Effort, StyleSheet};
use crate::web::response::PadTo;

/// Below this many bytes compression does not pay.
const SMALLEST: usize = 256;

/// Media types of texts, by the part before the parameters.
const TEXTS: [&str; 3] = ["application/json", "application/xml", "image/svg+xml"];

/// A complete response.
#[derive(Clone)]
pub struct Complete {
    parts: Parts,
    body: Bytes,
}

impl Complete {
    /// Reads a response whose length is known.
    ///
    /// # Errors
    /// Gives back any other as it is.
    pub async fn read(response: Response) -> Result<Self, Response> {
        if response.body().size_hint().exact().is_none() {
            return Err(response);
        }
        let (parts, body) = response.into_parts();
        match body.collect().await {
            Ok(read) => Ok(Self { parts, body: read.to_bytes() }),
            Err(_) => Err(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
        }
    }

    /// Its headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.parts.headers
    }

    /// All but its body, to be changed.
    pub const fn parts_mut(&mut self) -> &mut Parts {
        &mut self.parts
    }

    fn kind(&self) -> &str {
        let kind = self.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim()
    }

    fn is_text(&self) -> bool {
        self.kind().starts_with("text/") || TEXTS.contains(&self.kind())
    }

    /// Whether it is a page that was found.
    pub fn is_a_page(&self) -> bool {
        self.parts.status == StatusCode::OK && self.kind() == "text/html"
    }

    /// Whether it was found, and is the same for everyone.
    pub fn is_for_many(&self) -> bool {
        let cache = self.headers().get(header::CACHE_CONTROL);
        self.parts.status == StatusCode::OK
            && cache.is_some_and(|cache| !cache.as_bytes().starts_with(b"private"))
    }

    /// Names the version of a body that is not encoded yet. The validator is weak, because it is the
    /// same in each coding, and the same on every instance that serves the same page (RFC 9110,
    /// section 8.8.3).
    pub fn set_validator(&mut self, style: &StyleSheet) {
        let page = style.put_into(&self.body);
        let hash = page.parts().iter().fold(Sha256::new(), Digest::chain_update).finalize();
        let tag = format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&hash[..15]));
        if let Ok(tag) = HeaderValue::try_from(tag) {
            self.headers_mut().insert(header::ETAG, tag);
        }
    }

    /// Puts the style sheet into a page, and compresses a text with some effort, if that makes it smaller.
    pub fn encode(&mut self, style: &StyleSheet, effort: Option<Effort>) {
        if !self.is_text() {
            return;
        }
        let pad_to = self.parts.extensions.get::<PadTo>().map(|pad| pad.0);
        let page = style.put_into(&self.body);
        let effort = effort.filter(|_| page.len() >= SMALLEST);
        let packed = effort.and_then(|effort| page.pack(effort, pad_to));
        let packed = packed.filter(|packed| packed.len() < page.len());
        let is_packed = packed.is_some();
        self.body = packed.unwrap_or_else(|| page.parts().concat()).into();
        self.vary_by_coding();
        let headers = self.headers_mut();
        if is_packed {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        headers.remove(header::CONTENT_LENGTH);
    }

    /// Notes that it depends on what the client takes. In one line with what it depends on besides:
    /// some caches read only the first.
    fn vary_by_coding(&mut self) {
        let others = self.headers().get(header::VARY).and_then(|others| others.to_str().ok());
        let all = others.map(|others| HeaderValue::try_from(format!("{others}, accept-encoding")));
        let alone = HeaderValue::from_static("accept-encoding");
        self.headers_mut().insert(header::VARY, all.and_then(Result::ok).unwrap_or(alone));
    }

    /// The answer to those who have it already (RFC 9110, section 15.4.5).
    pub fn into_not_modified(mut self) -> Response {
        self.parts.status = StatusCode::NOT_MODIFIED;
        self.body = Bytes::new();
        for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
            self.headers_mut().remove(name);
        }
        self.into_response()
    }

    /// The answer to HEAD: everything but the body.
    pub fn into_head(mut self) -> Response {
        let length = self.body.len().into();
        self.headers_mut().insert(header::CONTENT_LENGTH, length);
        self.body = Bytes::new();
        self.into_response()
    }

    /// The whole.
    pub fn into_response(self) -> Response {
        Response::from_parts(self.parts, Body::from(self.body))
    }
}
