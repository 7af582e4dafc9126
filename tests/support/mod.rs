//! The service inside the test's own process, and words for what a visitor does with it.

pub mod chance;
pub mod domain;
pub mod finding;
pub mod oracle;
pub mod page;
pub mod questions;
pub mod results;
pub mod walker;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::civil::{Date, date};
use objection_check::operator::Operator;
use objection_check::server::{HttpService, Limits, service};
use objection_check::text::Catalogue;
use objection_check::web::{App, Clock};
use tokio::runtime::Runtime;
use tower::ServiceExt;

pub use finding::Finding;
pub use page::Page;
pub use walker::{Button, Walker};

/// The day on which all tests take place.
pub const TODAY: Date = date(2026, 11, 24);

/// The host by which all requests come in.
const HOST: &str = "check.example";

pub const FORM: &str = "application/x-www-form-urlencoded";

/// A clock that stands still on this day, everywhere on Earth.
pub fn at(day: Date) -> Clock {
    let morning = jiff::tz::offset(0).to_timestamp(day.at(8, 0, 0, 0)).expect("a morning");
    Box::new(move || morning)
}

/// The whole service with a fixed clock, without a socket.
pub struct TestApp {
    service: HttpService,
    runtime: Runtime,
}

/// The service on [`TODAY`], for all tests: it keeps nothing of a request.
pub static APP: LazyLock<TestApp> = LazyLock::new(|| TestApp::on(TODAY));

impl TestApp {
    pub fn on(today: Date) -> Self {
        Self::of(routes(Operator::default(), at(today), &Limits::default()))
    }

    /// The service on [`TODAY`] of an operator.
    pub fn of_operator(operator: Operator) -> Self {
        Self::of(routes(operator, at(TODAY), &Limits::default()))
    }

    pub fn of(service: HttpService) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Self { service, runtime: runtime.expect("a runtime starts") }
    }

    pub fn send(&self, request: Request<Body>) -> Reply {
        self.runtime.block_on(async {
            let response = self.service.clone().oneshot(request).await;
            let (parts, body) = response.expect("a service cannot fail").into_parts();
            let body = body.collect().await.expect("a body can be read").to_bytes();
            Reply { status: parts.status, headers: parts.headers, body }
        })
    }

    /// Sends a request without a body; by the usual host, if the headers name none.
    pub fn request(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = Request::builder().method(method).uri(address);
        let has_host = headers.iter().any(|(name, _)| *name == "host");
        let host = if has_host { &[][..] } else { &[("host", HOST)] };
        for (name, value) in host.iter().chain(headers) {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).expect("the request can be written"))
    }

    pub fn get(&self, address: &str) -> Reply {
        self.request(Method::GET, address, &[])
    }

    /// Opens a page, which has to be there.
    pub fn page(&self, address: &str) -> Page {
        self.get(address).page_with(200)
    }

    /// Opens the check with answers in its address, written as there.
    pub fn check(&self, language: &str, fields: &str) -> Page {
        self.page(&format!("/{language}/check?{fields}"))
    }

    /// A visitor who has opened the check with answers in its address.
    pub fn visit(&self, language: &str, fields: &str) -> Walker<'_> {
        Walker::at(self, &self.get(&format!("/{language}/check?{fields}")))
    }

    /// Sends a form, its fields written as in an address.
    pub fn post(&self, address: &str, fields: &str) -> Reply {
        self.post_body(address, FORM, fields.to_owned())
    }

    pub fn post_body(&self, address: &str, kind: &str, body: impl Into<Body>) -> Reply {
        let request = Request::post(address).header("host", HOST).header("content-type", kind);
        self.send(request.body(body.into()).expect("the request can be written"))
    }
}

/// All routes with their layers; also for the tests that need a socket.
pub fn routes(operator: Operator, clock: Clock, limits: &Limits) -> HttpService {
    let app = App::new(operator, clock).expect("the texts are right");
    service(Arc::new(app), limits)
}

pub static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::built_in().expect("the texts are right"));

/// The tags of all languages, the default first.
pub fn languages() -> Vec<&'static str> {
    CATALOGUE.localizers().map(|localizer| localizer.tag()).collect()
}

/// A message without variables, on one line: white space in a page means nothing to a reader.
pub fn message(language: &str, id: &str) -> String {
    let texts = CATALOGUE.localizer(language).expect("the language is there");
    let text = texts.t(id.to_owned()).to_string();
    assert!(!text.contains('⟦'), "{language}: {text}");
    one_line(&text)
}

/// A text with its white space folded, as it is compared with what stands on a page.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All files below a folder: path and text. Pictures are read as well; what they hold of text can be
/// found.
pub fn files(folder: impl AsRef<Path>) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let files = entries.flat_map(|entry| match entry.expect("the entry can be read").path() {
        folder if folder.is_dir() => files(folder),
        file => {
            let content = fs::read(&file).expect("the file can be read");
            vec![(file, String::from_utf8_lossy(&content).into_owned())]
        }
    });
    files.collect()
}

/// Reads fields as they stand in an address.
pub fn fields(written: &str) -> oracle::Fields {
    form_urlencoded::parse(written.as_bytes()).into_owned().collect()
}

/// Writes fields as a browser does.
pub fn encode<N: AsRef<str>, V: AsRef<str>>(fields: &[(N, V)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Reply {
    /// A header; empty if it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("headers are ASCII"))
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("pages are UTF-8")
    }

    /// The body as a page that lacks no text.
    pub fn page(&self) -> Page {
        assert_eq!(self.header("content-type"), "text/html; charset=utf-8");
        let page = Page::parse(self.text());
        let said = page.text("html");
        assert_eq!(said.split('⟦').nth(1), None, "a text is missing");
        page
    }

    /// The page of a reply with this status.
    pub fn page_with(&self, status: u16) -> Page {
        assert_eq!(self.status, status, "{}", self.text());
        self.page()
    }
}
