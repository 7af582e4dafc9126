//! What a request must have before a handler sees it: a place for it, one host, and a body that could
//! be read.

use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri, Version, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::timeout;

use crate::web::Fault;

/// The largest body of a request, in bytes (413 above). It is part of the public interface and no
/// option: all answers about ten accounts need less than 2 KiB.
pub const LARGEST_BODY: usize = 16 * 1024;

/// Marks the requests of a connection above the limit.
#[derive(Clone, Copy)]
pub struct OverCapacity;

/// Marks a request that no handler is to see.
#[derive(Clone, Copy)]
pub struct Refused(pub Fault);

/// Reads the body of a request, which then is complete; or says why it is refused.
///
/// # Errors
/// There are too many connections, it does not name one host, or its body cannot be read.
pub async fn admit(request: &mut Request, body_timeout: Duration) -> Result<(), Fault> {
    in_origin_form(request);
    if !names_one_host(request.version(), request.headers()) {
        return Err(Fault::BadRequest);
    }
    if request.extensions().get::<OverCapacity>().is_some() {
        return Err(Fault::Unavailable);
    }
    let body = std::mem::take(request.body_mut());
    let body = within(body_timeout, request.headers(), body).await?;
    // Nobody needs it, and what unpacks it would need a limit of its own.
    if !body.is_empty() && request.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(Fault::WrongType);
    }
    *request.body_mut() = if body.is_empty() { Body::empty() } else { Body::from(body) };
    Ok(())
}

/// Whether a request says exactly once for which host it is, as HTTP/1.1 demands (RFC 9112,
/// section 3.2). Two would be two requests to two programs that read different ones.
fn names_one_host(version: Version, headers: &HeaderMap) -> bool {
    match single_header(headers, &header::HOST) {
        Ok(None) => version != Version::HTTP_11,
        Ok(Some(host)) => {
            host.is_empty() || Authority::try_from(host.as_bytes()).is_ok_and(is_host)
        }
        Err(Twice) => false,
    }
}

/// Whether there is nothing before the host and no more than a port behind it.
#[allow(clippy::needless_pass_by_value, reason = "it is made for this")]
fn is_host(authority: Authority) -> bool {
    let port = authority.as_str().strip_prefix(authority.host());
    port.is_some_and(|port| port.bytes().all(|byte| byte == b':' || byte.is_ascii_digit()))
}

/// Turns a request whose target is a whole address into one with a path and a host. The address
/// counts, and not what `Host` says (RFC 9112, section 3.2.2). A host that is missing or doubled
/// stays so.
fn in_origin_form(request: &mut Request) {
    let address = request.uri().authority().zip(request.uri().path_and_query());
    let Some((host, target)) = address else { return };
    let (host, target) = (HeaderValue::try_from(host.as_str()), Uri::from(target.clone()));
    let headers = request.headers_mut();
    if let Ok(host) = host
        && let Ok(Some(_)) = single_header(headers, &header::HOST)
    {
        headers.insert(header::HOST, host);
    }
    *request.uri_mut() = target;
}

/// Reads the body of a request with these headers, of at most [`LARGEST_BODY`] bytes, from a client
/// that may take some time for it.
///
/// # Errors
/// It is too large, too slow, breaks off, or is coded in a way that is not understood.
async fn within(time: Duration, headers: &HeaderMap, body: Body) -> Result<Bytes, Fault> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    // hyper takes the chunks apart, and leaves what lies below them as it is (RFC 9112, section 6.1).
    let is_plain = single_header(headers, &header::TRANSFER_ENCODING).is_ok_and(|coding| {
        coding.is_none_or(|coding| coding.as_bytes().eq_ignore_ascii_case(b"chunked"))
    });
    if !is_plain {
        return Err(Fault::BadRequest);
    }
    // Of two kinds, a program on the way may have believed the other one.
    if single_header(headers, &header::CONTENT_TYPE).is_err() {
        return Err(Fault::WrongType);
    }
    // Where its size is announced, nothing has to be read to refuse it.
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Err(Fault::TooLarge);
    }
    match timeout(time, Limited::new(body, LARGEST_BODY).collect()).await {
        Ok(Ok(read)) => Ok(read.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
        Ok(Err(_)) => Err(Fault::BadRequest),
        Err(_) => Err(Fault::TooSlow),
    }
}

/// A header that may come once came twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Twice;

/// The value of a header that a request may have once, if it has it.
///
/// # Errors
/// It has it more than once.
fn single_header<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> Result<Option<&'h HeaderValue>, Twice> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (value, None) => Ok(value),
        (_, Some(_)) => Err(Twice),
    }
}
