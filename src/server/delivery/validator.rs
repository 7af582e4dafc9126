//! Validators of pages (`ETag` and `If-None-Match`, RFC 9110, sections 8.8.3 and 13.1.2).
//! Used by the delivery.

use axum::http::HeaderValue;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// The validator of a page before its coding, by its parts. It is weak, because it is the same in each coding,
/// and the same on every instance that serves the same page.
pub fn of(parts: &[&[u8]]) -> HeaderValue {
    let hash = parts.iter().fold(Sha256::new(), Digest::chain_update).finalize();
    let tag = format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&hash[..15]));
    // The alphabet is that of headers.
    HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("W/\"\""))
}

/// Whether a validator is among those of an `If-None-Match`, by weak comparison.
pub fn is_among(tag: &HeaderValue, list: &HeaderValue) -> bool {
    let opaque = |tag: &[u8]| tag.strip_prefix(b"W/").unwrap_or(tag).to_vec();
    let tag = opaque(tag.as_bytes());
    let mut list = list.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    list.any(|one| one == b"*" || opaque(one) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_page_has_the_same_validator() {
        assert_eq!(of(&[b"ab"]), of(&[b"a", b"b"]));
        assert_ne!(of(&[b"a"]), of(&[b"b"]));
        assert_eq!(of(&[]).to_str().unwrap().len(), 24);
    }

    #[test]
    fn a_validator_is_found_in_any_list() {
        let tag = HeaderValue::from_static("W/\"abc\"");
        for list in ["W/\"abc\"", "\"abc\"", "\"x\",W/\"abc\"", "  \"x\" , \"abc\" ", "*"] {
            assert!(is_among(&tag, &HeaderValue::from_static(list)), "{list}");
        }
        for list in ["", "abc", "\"ab\"", "\"abcd\"", "w/\"abc\"", "W/W/\"abc\"", "\"*\""] {
            assert!(!is_among(&tag, &HeaderValue::from_static(list)), "{list}");
        }
    }
}
