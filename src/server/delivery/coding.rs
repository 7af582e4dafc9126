//! Whether a response may be compressed (`Accept-Encoding`, RFC 9110, section 12.5.3).
//! Used by the delivery; every browser accepts gzip.

use axum::http::{HeaderMap, header};

use crate::text::weighted;

/// Whether a client takes gzip and does not want uncompressed text more.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    let lists = values.filter_map(|value| value.to_str().ok());
    let (mut gzip, mut others, mut identity) = (None, None, None);
    for (name, weight) in lists.flat_map(|list| list.split(',')).filter_map(weighted) {
        let is = |other| name.eq_ignore_ascii_case(other);
        if is("gzip") || is("x-gzip") {
            gzip.get_or_insert(weight);
        } else if is("identity") {
            identity.get_or_insert(weight);
        } else if is("*") {
            others.get_or_insert(weight);
        }
    }
    let gzip = gzip.or(others).unwrap_or(0);
    gzip > 0 && gzip >= identity.unwrap_or(0)
}
