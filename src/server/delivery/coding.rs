//! Whether a response may be compressed (`Accept-Encoding`, RFC 9110, section 12.5.3).
//! Used by the delivery; every browser accepts gzip.

use axum::http::{HeaderMap, header};

use crate::text::weighted;

/// Whether a client takes gzip and does not want uncompressed text more.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let weight = |names: &[&str]| {
        let values = headers.get_all(header::ACCEPT_ENCODING).iter();
        let lists = values.filter_map(|value| value.to_str().ok());
        let mut codings = lists.flat_map(|list| list.split(',')).filter_map(weighted);
        let is_named = |name: &str| names.iter().any(|one| one.eq_ignore_ascii_case(name));
        codings.find(|(name, _)| is_named(name)).map(|(_, weight)| weight)
    };
    let gzip = weight(&["gzip", "x-gzip"]).or_else(|| weight(&["*"])).unwrap_or(0);
    gzip > 0 && gzip >= weight(&["identity"]).unwrap_or(0)
}
