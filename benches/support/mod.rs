//! The service in the process of a benchmark, and the pages that are measured.
#![allow(dead_code, reason = "each benchmark uses its own part of this module")]

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Method, Request};
use http_body_util::BodyExt;
use objection_check::operator::{Languages, Operator};
use objection_check::server::{Limits, pages, router};
use objection_check::web::App;
use tokio::runtime::Runtime;
use tower::ServiceExt;

/// One request.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The name of the page in tables.
    pub name: String,
    path: &'static str,
    /// The fields of a form, or nothing for GET.
    form: Option<String>,
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// A visitor with five accounts, in the middle of them.
const MANY: &str = "facebook=3&instagram=2&linked=none\
    &objected.facebook-1=since-start&day.facebook-1=7&month.facebook-1=8&year.facebook-1=2025\
    &confirmed.facebook-1=no\
    &objected.facebook-2=since-start&day.facebook-2=21&month.facebook-2=3&year.facebook-2=2026\
    &confirmed.facebook-2=unsure&question=confirmed.facebook-2";

fn get(name: &str, path: &'static str) -> Asked {
    Asked { name: name.to_owned(), path, form: None }
}

fn post(name: &str, path: &'static str, form: &str) -> Asked {
    Asked { name: name.to_owned(), path, form: Some(form.to_owned()) }
}

/// Every kind of page on the way to a result, and the long pages beside it.
pub fn kinds() -> Vec<Asked> {
    let accounts = "question=accounts&facebook";
    let confirmed =
        "facebook=1&instagram=0&objected.facebook-1=in-2024&question=objected.facebook-1";
    let date = "facebook=1&instagram=0&objected.facebook-1=since-start";
    let wrong =
        "day.facebook-1=31&month.facebook-1=2&year.facebook-1=2026&question=date.facebook-1";
    vec![
        get("start", "/de"),
        get("accounts", "/de/check"),
        post("accounts, error", "/de/check", accounts),
        post("linked", "/de/check", &format!("{accounts}=1&instagram=1")),
        post("objected", "/de/check", &format!("{accounts}=1&instagram=0")),
        post("date", "/de/check", &format!("{date}&question=objected.facebook-1")),
        post("date, error", "/de/check", &format!("{date}&{wrong}")),
        post("confirmed", "/de/check", confirmed),
        post("confirmed, easy", "/de-simple/check", confirmed),
        post("confirmed, frame", "/frame/en/check", confirmed),
        post("among many", "/de/check", MANY),
        post("no account", "/de/check", "facebook=0&instagram=0"),
        post("effective", "/de/check", &result(1, "email")),
        post("object again", "/de/check", &result(1, "no")),
        get("questions", "/de/questions"),
        get("overview", "/de/overview"),
    ]
}

/// The result of so many accounts, none of them linked.
pub fn result_of(accounts: u8) -> Asked {
    post(&format!("result, {accounts}"), "/de/check", &result(accounts, "no"))
}

/// The last question about so many accounts: all answers so far stand on its page.
pub fn last_question_of(accounts: u8) -> Asked {
    let last = account(accounts);
    let form = result(accounts, "no") + &format!("&show=confirmed.{last}");
    post(&format!("last question, {accounts}"), "/de/check", &form)
}

/// Answers about so many accounts, each objected to on a day of its own, none of them linked.
fn result(accounts: u8, confirmed: &str) -> String {
    let facebook = accounts.min(5);
    let mut form = format!("facebook={facebook}&instagram={}", accounts - facebook);
    if accounts > 1 {
        form += "&linked=none";
    }
    for number in 1..=accounts {
        let account = account(number);
        let answers = format!(
            "&objected.{account}=since-start&confirmed.{account}={confirmed}\
             &day.{account}={number}&month.{account}=8&year.{account}=2025"
        );
        form.push_str(&answers);
    }
    form
}

fn account(number: u8) -> String {
    match number {
        1..=5 => format!("facebook-{number}"),
        _ => format!("instagram-{}", number - 5),
    }
}

/// The service.
pub struct House {
    router: Router,
    runtime: Runtime,
}

impl House {
    /// Pages as they are made.
    pub fn undelivered() -> Self {
        Self::of(pages(app(&[]), &Limits::default()))
    }

    /// Pages as they are sent.
    pub fn delivered() -> Self {
        Self::of(router(app(&[])))
    }

    /// The same with these languages, the first one being the default.
    pub fn in_languages(tags: &[&str]) -> Self {
        Self::of(router(app(tags)))
    }

    fn of(router: Router) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Self { router, runtime: runtime.expect("a runtime starts") }
    }

    /// Asks for a page.
    pub fn ask(&self, asked: &Asked) -> Bytes {
        self.send(asked.request(""))
    }

    /// Asks for a page in a way that was never seen; the field that makes it new is unknown, so the
    /// page is the same.
    pub fn ask_as_new(&self, asked: &Asked, number: usize) -> Bytes {
        self.send(asked.request(&format!("&new={number}")))
    }

    fn send(&self, request: Request<Body>) -> Bytes {
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.expect("it always answers");
            assert!(response.status().as_u16() == 200 || response.status().as_u16() == 422);
            response.into_body().collect().await.expect("a body can be read").to_bytes()
        })
    }
}

impl Asked {
    fn request(&self, more: &str) -> Request<Body> {
        let request =
            Request::builder().header("host", "check.example").header("accept-encoding", "gzip");
        let request = match &self.form {
            None if more.is_empty() => request.uri(self.path).body(Body::empty()),
            None => request.uri(format!("{}?{more}", self.path)).body(Body::empty()),
            Some(form) => request
                .method(Method::POST)
                .uri(self.path)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(format!("{form}{more}"))),
        };
        request.expect("a request can be written")
    }
}

/// An instance; with no tags it has the built-in languages. A tag may stand there several times:
/// that is how an instance with many languages is measured while there are only a few.
fn app(tags: &[&str]) -> Arc<App> {
    let languages = tags.first().map(|default| Languages {
        offered: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        default: (*default).to_owned(),
    });
    let operator = Operator { languages, ..Operator::default() };
    Arc::new(App::new(operator, objection_check::web::system_clock()).expect("the texts are right"))
}
