//! Visits to a check whose calendar and operator a test chooses.
//! Used by the tests of freshness, notes and search engines.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test may fail here")]

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use jiff::civil::Date;
use objection_check::operator::Operator;
use objection_check::text::Catalogue;
use objection_check::web::{App, router};
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt as _;

/// The languages in which sentences stand on one line; the tests of the texts read all of them.
pub const TAGS: [&str; 2] = ["de", "en"];

/// A page as a visitor sees it.
pub struct Seen {
    html: Html,
}

/// Opens an address on a certain day.
pub fn open_on(today: Date, path: &str) -> Seen {
    open(Operator::default(), today, path)
}

/// Opens an address of an operator's instance on a certain day.
pub fn open(operator: Operator, today: Date, path: &str) -> Seen {
    let app = App::new(operator, Box::new(move || today)).unwrap();
    let request = Request::get(path).header("host", "check.example").body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let body = runtime.block_on(async {
        let response = router(Arc::new(app)).oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        response.into_body().collect().await.unwrap().to_bytes()
    });
    let text = String::from_utf8(body.to_vec()).unwrap();
    assert!(!text.contains('⟦'), "{path}: a text is missing");
    Seen { html: Html::parse_document(&text) }
}

impl Seen {
    /// All elements that a selector finds, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(selector).unwrap()).collect()
    }

    /// The one element that a selector finds.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector}");
        found[0]
    }

    /// How often a text stands on the page.
    pub fn count(&self, text: &str) -> usize {
        words(self.one("main")).matches(text).count()
    }

    /// The numbers of the authority's claims on the page.
    pub fn claims(&self) -> Vec<String> {
        let marked = self.all("[data-statement]");
        let ids = marked.iter().filter_map(|element| element.attr("data-statement"));
        ids.flat_map(|ids| ids.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

/// The text of an element, with single spaces.
pub fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message without variables.
pub fn text(tag: &str, id: &str) -> String {
    let catalogue = Catalogue::built_in().unwrap();
    catalogue.localizer(tag).unwrap().t(id.to_owned()).to_string()
}

/// Addresses of results: each verdict, linked accounts, several groups, no account.
pub fn results() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "effective since 2024",
            "facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=email",
        ),
        (
            "effective before the start",
            "facebook=1&instagram=0&objected.facebook-1=before-start&confirmed.facebook-1=popup",
        ),
        (
            "effective from a day",
            "facebook=0&instagram=1&objected.instagram-1=since-start&day.instagram-1=3&month.instagram-1=6&year.instagram-1=2025&confirmed.instagram-1=email",
        ),
        (
            "effective from an unknown day",
            "facebook=1&instagram=0&objected.facebook-1=unsure&confirmed.facebook-1=email",
        ),
        (
            "object again, 2024",
            "facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=no",
        ),
        (
            "object again, 2025",
            "facebook=1&instagram=0&objected.facebook-1=before-start&confirmed.facebook-1=unsure",
        ),
        ("object now", "facebook=1&instagram=0&objected.facebook-1=no"),
        ("linked", "facebook=1&instagram=1&linked=all&objected.all=in-2024&confirmed.all=email"),
        (
            "two groups",
            "facebook=1&instagram=1&linked=none&objected.facebook-1=in-2024&confirmed.facebook-1=email&objected.instagram-1=in-2024&confirmed.instagram-1=no",
        ),
        (
            "not sure which are linked",
            "facebook=1&instagram=1&linked=unsure&objected.facebook-1=no&objected.instagram-1=with.facebook-1",
        ),
        ("no account", "facebook=0&instagram=0"),
    ]
}
