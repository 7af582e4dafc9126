//! Whether a response may be compressed (`Accept-Encoding`, RFC 9110, section 12.5.3).
//! Used by the delivery; every browser accepts gzip.

use axum::http::{HeaderMap, header};

use crate::text::thousandths;

/// Whether a client takes gzip and does not want uncompressed text more.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let (mut gzip, mut identity, mut others) = (None, None, None);
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    for item in values.filter_map(|value| value.to_str().ok()).flat_map(|list| list.split(',')) {
        let (name, weight) = read(item);
        let coding = if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
            &mut gzip
        } else if name.eq_ignore_ascii_case("identity") {
            &mut identity
        } else if name == "*" {
            &mut others
        } else {
            continue;
        };
        *coding = Some(weight);
    }
    let gzip = gzip.or(others).unwrap_or(0);
    gzip > 0 && gzip >= identity.unwrap_or(0)
}

/// A coding and how much it is wanted, in thousandths; not at all if that cannot be read.
fn read(item: &str) -> (&str, u16) {
    let Some((name, parameter)) = item.split_once(';') else { return (item.trim(), 1000) };
    let weight = parameter.trim().strip_prefix(['q', 'Q']).map(str::trim_start);
    let weight = weight.and_then(|weight| weight.strip_prefix('=')).map(str::trim);
    (name.trim(), weight.and_then(thousandths).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    fn of(list: &str) -> bool {
        takes_gzip(&HeaderMap::from_iter([(
            header::ACCEPT_ENCODING,
            HeaderValue::from_str(list).unwrap(),
        )]))
    }

    #[test]
    fn browsers_get_gzip() {
        for list in
            ["gzip, deflate, br, zstd", "gzip, deflate", "*", "GZIP;Q=0.5", "br , gzip ; q=1.0"]
        {
            assert!(of(list), "{list}");
        }
    }

    #[test]
    fn who_does_not_want_gzip_does_not_get_it() {
        for list in [
            "",
            "br",
            "identity",
            "gzip;q=0",
            "*;q=1, gzip;q=0.000",
            "identity, gzip;q=0.9",
            "gzip;q=2",
            "gzip;q=1.5",
            "gzip;q=-1",
            "gzip;q=x",
            "gzip;level=9",
            "gzipped",
        ] {
            assert!(!of(list), "{list}");
        }
        assert!(!takes_gzip(&HeaderMap::new()));
    }

    proptest! {
        #[test]
        fn any_header_gives_some_coding(list in "[ -~\u{80}-\u{ff}]{0,80}") {
            if let Ok(value) = HeaderValue::from_bytes(list.as_bytes()) {
                takes_gzip(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, value)]));
            }
        }
    }
}
