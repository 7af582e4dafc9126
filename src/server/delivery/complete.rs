//! A response that is complete: status, headers and all of its body. Used by the delivery.

use axum::body::{Body, Bytes, to_bytes};
use axum::http::response::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::gzip::{Effort, StyleSheet};
use crate::web::response::PadTo;

/// Below this many bytes compression does not pay.
const SMALLEST: usize = 256;

/// How the media types of texts begin.
const TEXTS: [&[u8]; 4] = [b"text/", b"application/json", b"application/xml", b"image/svg+xml"];

#[derive(Clone)]
pub struct Complete {
    pub(super) parts: Parts,
    body: Bytes,
}

impl Complete {
    /// Reads a response. Every page is in memory before it is sent, so reading it cannot fail.
    pub async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        Self { parts, body: to_bytes(body, usize::MAX).await.unwrap_or_default() }
    }

    fn has_type(&self, begins: &[&[u8]]) -> bool {
        let kind = self.parts.headers.get(header::CONTENT_TYPE);
        kind.is_some_and(|kind| begins.iter().any(|begin| kind.as_bytes().starts_with(begin)))
    }

    /// Whether it is a page that was found.
    pub fn is_a_page(&self) -> bool {
        self.parts.status == StatusCode::OK && self.has_type(&[b"text/html"])
    }

    /// Whether it was found, and is the same for everyone.
    pub fn is_for_many(&self) -> bool {
        let cache = self.parts.headers.get(header::CACHE_CONTROL);
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
            self.parts.headers.insert(header::ETAG, tag);
        }
    }

    /// Puts the style sheet into a page, and compresses a text with some effort, if that makes it smaller.
    pub fn encode(&mut self, style: &StyleSheet, effort: Option<Effort>) {
        if !self.has_type(&TEXTS) {
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
        let headers = &mut self.parts.headers;
        if is_packed {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        headers.remove(header::CONTENT_LENGTH);
    }

    /// Notes that it depends on what the client takes. In one line with what it depends on besides:
    /// some caches read only the first.
    fn vary_by_coding(&mut self) {
        let others = self.parts.headers.get(header::VARY).and_then(|others| others.to_str().ok());
        let all = others.map(|others| HeaderValue::try_from(format!("{others}, accept-encoding")));
        let alone = HeaderValue::from_static("accept-encoding");
        self.parts.headers.insert(header::VARY, all.and_then(Result::ok).unwrap_or(alone));
    }

    /// The answer to those who have it already (RFC 9110, section 15.4.5).
    pub fn into_not_modified(mut self) -> Response {
        self.parts.status = StatusCode::NOT_MODIFIED;
        self.body = Bytes::new();
        for name in [header::CONTENT_TYPE, header::CONTENT_ENCODING, header::CONTENT_LENGTH] {
            self.parts.headers.remove(name);
        }
        self.into_response()
    }

    pub fn into_response(self) -> Response {
        Response::from_parts(self.parts, Body::from(self.body))
    }
}
