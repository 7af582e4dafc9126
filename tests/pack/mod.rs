//! The review pack of the current content, made once for all tests of a file.
//! Used by the tests of the review.

#![allow(clippy::unwrap_used, reason = "a test may fail here")]

use std::sync::LazyLock;

use objection_check::commands::review::{Review, Snapshot, review};
use scraper::{Html, Selector};

/// The pack in all languages.
pub static REVIEW: LazyLock<Review> = LazyLock::new(|| review(&[], None).unwrap());

/// The same for machines, as a later review reads it.
pub fn snapshot() -> Snapshot {
    serde_json::from_str(&REVIEW.json).unwrap()
}

/// A pack as a browser sees it.
pub fn page(html: &str) -> Html {
    Html::parse_document(html)
}

/// The values of an attribute, in order.
pub fn marked(page: &Html, name: &str) -> Vec<String> {
    let selector = Selector::parse(&format!("[{name}]")).unwrap();
    page.select(&selector).filter_map(|one| one.attr(name)).map(str::to_owned).collect()
}
