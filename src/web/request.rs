//! Reading requests: headers that may come once, bodies of bounded size in bounded time, and forms.
//! Used by the server before anything else, and by the pages that take forms.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::timeout;

use crate::text::{Localizer, Tag};
use crate::web::response::Fault;
use crate::web::state::App;

/// The largest body of a request, in bytes (413 above). It is part of the public interface and no
/// option: all answers about ten accounts need less than 2 KiB.
pub const LARGEST_BODY: usize = 16 * 1024;

pub type Fields = Vec<(String, String)>;

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

/// Reads the fields of a form. Text that is no UTF-8 is replaced by signs no answer contains.
///
/// # Errors
/// The body is no form, too large, or breaks off.
pub async fn form_fields(request: Request) -> Result<Fields, Fault> {
    let is_form = |value: &HeaderValue| {
        let kind = value.to_str().ok().and_then(|value| value.split(';').next());
        kind.is_some_and(|kind| {
            kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
    };
    if !single_header(request.headers(), &header::CONTENT_TYPE)
        .is_ok_and(|kind| kind.is_some_and(is_form))
    {
        return Err(Fault::WrongType);
    }
    Ok(fields(&whole(request.into_body()).await?))
}

/// The service and the language that an address names; 404 if there is no such language.
pub struct Here {
    pub app: Arc<App>,
    pub tag: Tag,
}

impl Here {
    pub fn l(&self) -> Localizer<'_> {
        self.app.localizer(self.tag).unwrap_or_else(|| self.app.catalogue.default_localizer())
    }
}

impl FromRequestParts<Arc<App>> for Here {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Fault> {
        let path = Path::<String>::from_request_parts(parts, app).await;
        let Path(tag) = path.map_err(|_| Fault::BadRequest)?;
        let tag = app.localizer(&tag).ok_or(Fault::NotFound)?.tag();
        Ok(Self { app: Arc::clone(app), tag })
    }
}

/// The fields in the query of an address. There is no query that cannot be read.
pub struct AddressFields(pub Fields);

impl<S: Sync> FromRequestParts<S> for AddressFields {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(fields(parts.uri.query().unwrap_or_default().as_bytes())))
    }
}

/// Reads fields, also from a link that was copied out of HTML, where `&` is `&amp;`, or out of a
/// mail, where line ends get into it.
fn fields(text: &[u8]) -> Fields {
    let plain = |name: &str| {
        let name = name.trim();
        name.strip_prefix("amp;").unwrap_or(name).to_owned()
    };
    let pairs = form_urlencoded::parse(text);
    pairs.map(|(name, value)| (plain(&name), value.trim().to_owned())).collect()
}

/// A header that may come once came twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice;

/// The value of a header that a request may have once, if it has it.
///
/// # Errors
/// It has it more than once.
pub fn single_header<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> Result<Option<&'h HeaderValue>, Twice> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (value, None) => Ok(value),
        (_, Some(_)) => Err(Twice),
    }
}
