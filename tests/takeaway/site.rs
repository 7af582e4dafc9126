//! The service without a network: ask it as a browser does, look at the answer as a reader does.

use axum::http::{HeaderMap, StatusCode, header};
use jiff::civil::{Date, date};
use objection_check::operator::Operator;
use scraper::{ElementRef, Html, Selector};

use crate::support::page::text;
use crate::support::{self, FORM, TestApp};

/// The day on which all visits take place.
pub const TODAY: Date = date(2026, 11, 24);

/// All languages.
pub const LANGUAGES: [&str; 3] = ["de", "en", "de-simple"];

/// Answers that lead to results; of each kind of verdict there is one.
pub mod answers {
    pub const NOW: &str = "facebook=1&instagram=0&confirmed.facebook-1=never";
    pub const AGAIN: &str = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=unsure";
    pub const EFFECTIVE: &str =
        "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=in-2024";
    pub const EFFECTIVE_FROM: &str = "facebook=0&instagram=1&confirmed.instagram-1=popup\
        &objected.instagram-1=since-start&day.instagram-1=3&month.instagram-1=8&year.instagram-1=2025";
    pub const EFFECTIVE_UNKNOWN: &str = "facebook=0&instagram=1&confirmed.instagram-1=popup\
        &objected.instagram-1=since-start&date-unknown.instagram-1=yes";
    pub const SEVERAL: &str = "facebook=2&instagram=2&linked=some\
        &linked-with.facebook-2=none&linked-with.instagram-1=facebook-1\
        &linked-with.instagram-2=none&confirmed.facebook-1=email&objected.facebook-1=in-2024\
        &confirmed.facebook-2=never&confirmed.instagram-2=no";
    pub const FIVE_LINKED: &str = "facebook=5&instagram=0&linked=all&confirmed.facebook-1=no";
    pub const NO_ACCOUNT: &str = "facebook=0&instagram=0";
    pub const UNFINISHED: &str = "facebook=1&instagram=0&confirmed.facebook-1=email";

    /// With something left to do.
    pub const OPEN: [&str; 3] = [NOW, AGAIN, SEVERAL];
    /// With nothing left to do for an account.
    pub const DONE: [&str; 4] = [EFFECTIVE, EFFECTIVE_FROM, EFFECTIVE_UNKNOWN, NO_ACCOUNT];
    /// All of them.
    pub const ALL: [&str; 7] =
        [NOW, AGAIN, SEVERAL, EFFECTIVE, EFFECTIVE_FROM, EFFECTIVE_UNKNOWN, NO_ACCOUNT];
}

/// The service.
pub struct Site(TestApp);

/// An answer of the service.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl From<support::Reply> for Reply {
    fn from(reply: support::Reply) -> Self {
        let body = reply.text().to_owned();
        Self { status: reply.status, headers: reply.headers, body }
    }
}

impl Site {
    /// The service as it starts without any option.
    pub fn new() -> Self {
        Self(TestApp::on(TODAY))
    }

    /// The service of an operator.
    pub fn of(operator: Operator) -> Self {
        Self(TestApp::of_operator(operator))
    }

    pub fn get(&self, address: &str) -> Reply {
        self.0.get(address).into()
    }

    /// Sends form fields, written as in an address.
    pub fn post(&self, address: &str, fields: &str) -> Reply {
        self.0.post_body(address, FORM, fields.to_owned()).into()
    }
}

impl Reply {
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub fn document(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The texts of all elements that a selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        all(&self.document(), selector).map(text).collect()
    }

    /// An attribute of all elements that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let document = self.document();
        all(&document, selector).filter_map(|e| e.attr(name)).map(str::to_owned).collect()
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        all(&self.document(), selector).count()
    }

    /// The hidden fields of the page's form, as they would be sent.
    pub fn fields(&self) -> String {
        let document = self.document();
        let hidden = all(&document, "form input[type=hidden]");
        let pairs = hidden.map(|field| (field.attr("name").unwrap(), field.attr("value").unwrap()));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// A gap in the texts shows as these brackets.
    pub fn assert_no_gap(&self, place: &str) {
        assert!(!self.body.contains(['⟦', '⟧']), "a text is missing on {place}");
    }
}

/// All elements that a selector finds.
pub fn all<'a>(document: &'a Html, selector: &str) -> std::vec::IntoIter<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    document.select(&selector).collect::<Vec<_>>().into_iter()
}
