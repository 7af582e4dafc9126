//! An instance set up by an operator file, and the pages it gives.
//! Used by every test in this folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, header};
use http_body_util::BodyExt;
use jiff::civil::{Date, date};
use objection_check::operator::{Operator, OperatorOptions};
use objection_check::server::router;
use objection_check::text::Catalogue;
use objection_check::web::App;
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt;

/// The day on which all tests take place.
pub const TODAY: Date = date(2026, 11, 24);

/// The file of the authority that does not exist.
pub const MUSTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");

/// A logo that is as it should be.
pub const LOGO: &str = include_str!("muster/logo.svg");

/// A folder with an operator file in it, for one test.
pub struct Folder(PathBuf);

impl Folder {
    /// A folder with these files.
    pub fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("operator-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        Self(folder)
    }

    /// What the service says when it starts with the operator file of the folder.
    pub fn start(&self) -> Result<(), String> {
        app(&self.0.join("operator.toml")).map(|_| ()).map_err(|said| {
            // Without the folder of the test, the words are those that an operator reads.
            said.replace(&format!("{}/", self.0.display()), "")
        })
    }

    /// The path of the operator file.
    pub fn file(&self) -> PathBuf {
        self.0.join("operator.toml")
    }
}

/// The settings of an operator file.
pub fn load(file: &Path) -> Result<Operator, String> {
    let options = OperatorOptions { file: Some(file.to_owned()), ..OperatorOptions::default() };
    options.load(&Catalogue::built_in_tags()).map_err(|error| error.to_string())
}

fn app(file: &Path) -> Result<App, String> {
    App::new(load(file)?, crate::support::at(TODAY)).map_err(|error| error.to_string())
}

/// What the service says when it starts with this operator file alone.
pub fn start(file: &str) -> Result<(), String> {
    Folder::with(&[("operator.toml", file)]).start()
}

/// The service with an operator file.
pub struct Service(Router);

/// What comes back.
pub struct Reply {
    pub status: u16,
    pub csp: String,
    pub kind: String,
    pub location: String,
    pub text: String,
}

impl Service {
    pub fn with(file: &Path) -> Self {
        Self(router(Arc::new(app(file).unwrap())))
    }

    /// The service with this operator file alone.
    pub fn of(file: &str) -> Self {
        Self::with(&Folder::with(&[("operator.toml", file)]).file())
    }

    pub fn muster() -> Self {
        Self::with(Path::new(MUSTER))
    }

    pub fn get(&self, address: &str) -> Reply {
        self.send(Request::get(address).header("host", "127.0.0.1").body(Body::empty()).unwrap())
    }

    pub fn post(&self, address: &str, form: &str) -> Reply {
        let request = Request::post(address)
            .header(header::HOST, "127.0.0.1")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap())
    }

    #[tokio::main(flavor = "current_thread")]
    async fn send(&self, request: Request<Body>) -> Reply {
        let response: Response<Body> = self.0.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let header = |name: header::HeaderName| {
            parts.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
        };
        Reply {
            status: parts.status.as_u16(),
            csp: header(header::CONTENT_SECURITY_POLICY),
            kind: header(header::CONTENT_TYPE),
            location: header(header::LOCATION),
            text: String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned(),
        }
    }

    /// A page that must be there.
    pub fn page(&self, address: &str) -> Page {
        let reply = self.get(address);
        assert_eq!(reply.status, 200, "{address}");
        Page(Html::parse_document(&reply.text))
    }
}

/// A page as its elements.
pub struct Page(pub Html);

impl Page {
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&Selector::parse(selector).unwrap()).collect()
    }

    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector}");
        found[0]
    }

    /// The words of the only element with this selector, with single spaces.
    pub fn text(&self, selector: &str) -> String {
        words(self.one(selector))
    }

    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.one(selector).value().attr(name).unwrap_or_else(|| panic!("{selector} {name}")).into()
    }
}

/// The words of an element, with single spaces.
pub fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
