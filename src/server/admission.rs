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

/// Marks a request that no handler is to see, such as those of a connection above the limit.
#[derive(Clone, Copy)]
pub struct Refused(pub Fault);

/// Reads the body of a request, which then is complete; or says why it is refused: there are too many
/// connections, it does not name one host, or its body cannot be read.
pub async fn admit(request: &mut Request, body_timeout: Duration) -> Result<(), Fault> {
    // Two hosts would be two requests to two programs that read different ones.
    let has_one_host = is_single(request.headers(), &header::HOST);
    in_origin_form(request);
    if !has_one_host || !names_host(request.version(), request.headers().get(header::HOST)) {
        return Err(Fault::BadRequest);
    }
    if let Some(Refused(fault)) = request.extensions().get() {
        return Err(*fault);
    }
    let body = std::mem::take(request.body_mut());
    if !body.is_end_stream() {
        let body = within(body_timeout, request.headers(), body).await?;
        *request.body_mut() = Body::from(body);
    }
    Ok(())
}

fn is_single(headers: &HeaderMap, name: &HeaderName) -> bool {
    headers.get_all(name).iter().nth(1).is_none()
}

/// Whether a request says for which host it is, as HTTP/1.1 demands (RFC 9112, section 3.2): nothing
/// before the host and no more than a port behind it.
fn names_host(version: Version, host: Option<&HeaderValue>) -> bool {
    let Some(host) = host.map(HeaderValue::as_bytes) else { return version != Version::HTTP_11 };
    let Ok(host) = Authority::try_from(host) else { return host.is_empty() };
    let port = host.as_str().strip_prefix(host.host());
    port.is_some_and(|port| port.bytes().all(|byte| byte == b':' || byte.is_ascii_digit()))
}

/// Turns a request whose target is a whole address into one with a path and a host. The address
/// counts, and not what `Host` says (RFC 9112, section 3.2.2). A host that is missing stays so.
fn in_origin_form(request: &mut Request) {
    let address = request.uri().authority().zip(request.uri().path_and_query());
    let Some((host, target)) = address else { return };
    let (host, target) = (HeaderValue::try_from(host.as_str()), Uri::from(target.clone()));
    if let (Ok(host), Some(said)) = (host, request.headers_mut().get_mut(header::HOST)) {
        *said = host;
    }
    *request.uri_mut() = target;
}

/// Reads the body of a request with these headers, of at most [`LARGEST_BODY`] bytes, from a client
/// that may take some time for it.
async fn within(time: Duration, headers: &HeaderMap, body: Body) -> Result<Bytes, Fault> {
    // hyper takes the chunks apart, and leaves what lies below them as it is (RFC 9112, section 6.1).
    let coding = headers.get(header::TRANSFER_ENCODING);
    let is_plain = coding.is_none_or(|coding| coding.as_bytes().eq_ignore_ascii_case(b"chunked"));
    if !is_plain || !is_single(headers, &header::TRANSFER_ENCODING) {
        return Err(Fault::BadRequest);
    }
    // Of two kinds, a program on the way may have believed the other one.
    if !is_single(headers, &header::CONTENT_TYPE) {
        return Err(Fault::WrongType);
    }
    // Where its size is announced, nothing has to be read to refuse it.
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Err(Fault::TooLarge);
    }
    match timeout(time, Limited::new(body, LARGEST_BODY).collect()).await {
        // Nobody needs a coding, and what unpacks it would need a limit of its own.
        Ok(Ok(_)) if headers.contains_key(header::CONTENT_ENCODING) => Err(Fault::WrongType),
        Ok(Ok(read)) => Ok(read.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
        Ok(Err(_)) => Err(Fault::BadRequest),
        Err(_) => Err(Fault::TooSlow),
    }
}
