//! Reading the body of a request: of bounded size, in bounded time.
//! Used by the delivery, before anything else, and by those who read forms.

use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderMap, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::timeout;

use super::fault::Fault;
use super::limits::LARGEST_BODY;
use super::once::once;

/// Reads the body of a request with these headers, of at most [`LARGEST_BODY`] bytes, from a client
/// that may take some time for it.
///
/// # Errors
/// It is too large, too slow, breaks off, or is coded in a way that is not understood.
pub async fn within(time: Duration, headers: &HeaderMap, body: Body) -> Result<Bytes, Fault> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    // hyper takes the chunks apart, and leaves what lies below them as it is (RFC 9112, section 6.1).
    let is_plain = once(headers, &header::TRANSFER_ENCODING).is_ok_and(|coding| {
        coding.is_none_or(|coding| coding.as_bytes().eq_ignore_ascii_case(b"chunked"))
    });
    if !is_plain {
        return Err(Fault::BadRequest);
    }
    // Where its size is announced, nothing has to be read to refuse it.
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Err(Fault::TooLarge);
    }
    timeout(time, whole(body)).await.unwrap_or(Err(Fault::TooSlow))
}

/// Reads a body of at most [`LARGEST_BODY`] bytes.
///
/// # Errors
/// It is too large, or breaks off.
pub async fn whole(body: Body) -> Result<Bytes, Fault> {
    match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
        Err(_) => Err(Fault::BadRequest),
    }
}
