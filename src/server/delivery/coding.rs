//! Whether a response may be compressed (`Accept-Encoding`, RFC 9110, section 12.5.3).
//! Used by the delivery; every browser accepts gzip.

use axum::http::{HeaderMap, header};

use crate::text::thousandths;

/// Whether a client takes gzip and does not want uncompressed text more.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let weight = |names: &[&str]| {
        let values = headers.get_all(header::ACCEPT_ENCODING).iter();
        let lists = values.filter_map(|value| value.to_str().ok());
        lists.flat_map(|list| list.split(',')).find_map(|item| {
            let (name, weight) = item.split_once(';').unwrap_or((item, "q=1"));
            let is_named = names.iter().any(|one| one.eq_ignore_ascii_case(name.trim()));
            is_named.then(|| in_thousandths(weight))
        })
    };
    let gzip = weight(&["gzip", "x-gzip"]).or_else(|| weight(&["*"])).unwrap_or(0);
    gzip > 0 && gzip >= weight(&["identity"]).unwrap_or(0)
}

/// How much a coding is wanted; not at all if that cannot be read.
fn in_thousandths(weight: &str) -> u16 {
    let (name, value) = weight.split_once('=').unwrap_or_default();
    let value = Some(value.trim()).filter(|_| name.trim().eq_ignore_ascii_case("q"));
    value.and_then(thousandths).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn who_wants_gzip_gets_it_and_nobody_else() {
        let takes = |list: &'static str| {
            let value = HeaderValue::from_static(list);
            takes_gzip(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, value)]))
        };
        for list in ["gzip, deflate, br, zstd", "*", "GZIP;Q=0.5", "br , gzip ; q=1.0"] {
            assert!(takes(list), "{list}");
        }
        for list in ["", "br", "identity", "gzip;q=0", "*;q=1, gzip;q=0.000", "gzipped", ",;=,"]
            .into_iter()
            .chain(["identity, gzip;q=0.9", "gzip;q=2", "gzip;q=1.5", "gzip;q=-1"])
            .chain(["gzip;q=x", "gzip;level=9", "gzip;q", "gzip;"])
        {
            assert!(!takes(list), "{list}");
        }
        assert!(!takes_gzip(&HeaderMap::new()));
    }
}
