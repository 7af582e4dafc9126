//! What handlers take from a request: the service with the language of the address, and form fields.
//! Used by the pages. What a request must have before is in `server::admission`.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, header};

use crate::text::{Localizer, Tag};
use crate::web::response::Fault;
use crate::web::state::App;

pub type Fields = Vec<(String, String)>;

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

/// The fields of a form that was sent. Text that is no UTF-8 is replaced by signs no answer contains.
/// axum's own extractor takes media types only in small letters (RFC 9110, section 8.3.1, takes any).
pub struct SentFields(pub Fields);

impl<S: Send + Sync> FromRequest<S> for SentFields {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default();
        if !kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Fault::WrongType);
        }
        let form = Bytes::from_request(request, state).await.map_err(|_| Fault::BadRequest)?;
        Ok(Self(fields(&form)))
    }
}

/// What a frame page depends on (Fetch Metadata, section 2.1).
pub const VARY_BY_DESTINATION: [(HeaderName, &str); 1] = [(header::VARY, "Sec-Fetch-Dest")];

/// Whether a browser wants a page for a tab of its own. Those that do not say it get the benefit of the
/// doubt.
pub fn is_for_a_tab(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document")
}

/// The value of the first field of this name.
pub fn value<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
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
