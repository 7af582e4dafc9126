//! What the log makes of a handler that breaks, and of libraries that say what clients wrote. Both
//! happen in a process of their own, because the log is one for a whole process.

use std::env;
use std::process::Command;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use objection_check::observe::{Format, LogOptions, LogQueue};
use objection_check::operator::Operator;
use objection_check::server::{Limits, router};
use objection_check::web::App;
use tower::ServiceExt;
use tracing_subscriber::filter::LevelFilter;

const MARK: &str = "zqmarker-inside";

/// Runs one of the ignored tests below; gives what it wrote to the error output.
fn said_by(test: &str) -> String {
    let child = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", &format!("observe::inside::{test}"), "--nocapture"])
        .env("RUST_LOG", "trace")
        .output()
        .unwrap();
    let said = String::from_utf8(child.stderr).unwrap();
    assert!(child.status.success(), "{said}");
    said
}

fn start_log() -> Arc<LogQueue> {
    LogOptions { level: LevelFilter::TRACE, format: Format::Text }.start()
}

#[test]
#[ignore = "run by the test after it"]
fn a_handler_breaks() {
    let log = start_log();
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
    let answer =
        runtime.block_on(router(Arc::new(app), &Limits::default()).oneshot(request)).unwrap();
    assert_eq!(answer.status().as_u16(), 500);
    log.finish();
}

#[test]
fn a_mistake_is_logged_once_with_its_place_and_without_what_it_quotes() {
    let said = said_by("a_handler_breaks");
    let errors: Vec<_> = said.lines().filter(|line| line.contains("ERROR")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(errors[0].contains("a mistake in the program: details withheld"), "{said}");
    assert!(errors[0].contains("tests/observe/inside.rs:"), "{said}");
    assert!(!said.contains(MARK), "{said}");
}

#[test]
#[ignore = "run by the test after it"]
fn libraries_talk() {
    let log = start_log();
    tracing::error!(target: "hyper::proto::h1", "{MARK}");
    tracing::trace!(target: "h2::codec", header = MARK, "frame");
    tracing::info_span!(target: "tower_http::trace", "request", uri = MARK)
        .in_scope(|| tracing::warn!(target: "objection_check::web", "our own words"));
    log.finish();
}

#[test]
fn libraries_are_not_heard_at_any_level() {
    let said = said_by("libraries_talk");
    assert!(said.contains("our own words"), "{said}");
    assert!(!said.contains(MARK), "{said}");
    assert!(!said.contains("tower_http"), "{said}");
}
