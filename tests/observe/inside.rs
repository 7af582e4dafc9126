//! What the log makes of a handler that breaks, and of libraries that say what clients wrote. Both
//! happen in a process of its own, because the log is one for a whole process.

use std::env;
use std::process::Command;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use objection_check::observe::{Format, LogOptions};
use objection_check::operator::Operator;
use objection_check::server::{Limits, router};
use objection_check::web::App;
use tower::ServiceExt;
use tracing_subscriber::filter::LevelFilter;

const MARK: &str = "zqmarker-inside";

#[test]
#[ignore = "run by the test after it"]
fn a_handler_breaks_and_libraries_talk() {
    let log = LogOptions { level: LevelFilter::TRACE, format: Format::Text }.start();
    // Mistakes of this kind quote the text at which they happen.
    let quoting = || {
        let text = format!("ü{MARK}");
        let _ = &text[1..];
        unreachable!("the line above breaks")
    };
    let app = App::new(Operator::default(), Box::new(quoting)).unwrap();
    let request = Request::get(format!("/de?{MARK}")).header("host", "check.example");
    let request = request.body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let routes = router(Arc::new(app), &Limits::default());
    let answer = runtime.block_on(routes.oneshot(request)).unwrap();
    assert_eq!(answer.status().as_u16(), 500);
    tracing::error!(target: "hyper::proto::h1", "{MARK}");
    tracing::trace!(target: "h2::codec", header = MARK, "frame");
    tracing::info_span!(target: "tower_http::trace", "request", uri = MARK)
        .in_scope(|| tracing::warn!(target: "objection_check::web", "our own words"));
    log.finish();
}

#[test]
fn a_mistake_is_logged_once_without_what_it_quotes_and_libraries_are_not_heard_at_any_level() {
    let child = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "a_handler_breaks_and_libraries_talk"])
        .env("RUST_LOG", "trace")
        .output()
        .unwrap();
    let said = String::from_utf8(child.stderr).unwrap();
    assert!(child.status.success(), "{said}");
    let errors: Vec<_> = said.lines().filter(|line| line.contains("ERROR")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(errors[0].contains("a mistake in the program: details withheld"), "{said}");
    assert!(errors[0].contains("tests/observe/inside.rs:"), "{said}");
    assert!(said.contains("our own words") && !said.contains("tower_http"), "{said}");
    assert!(!said.contains(MARK), "{said}");
}
