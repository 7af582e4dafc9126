//! The header `Accept-Language`: total, and the answer is one of the languages there are.
#![no_main]

use libfuzzer_sys::fuzz_target;
use objection_check::text::negotiate;

fuzz_target!(|header: &str| {
    let tags = ["de", "en", "de-simple"];
    if let Some(tag) = negotiate(header, &tags) {
        assert!(tags.contains(&tag));
    }
    let twice = format!("{header},{header}");
    assert_eq!(negotiate(header, &tags), negotiate(&twice, &tags), "saying it twice adds nothing");
});
