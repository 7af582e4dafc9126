//! A handler that breaks: said once, with its place, and without the words it broke at.

use std::env;
use std::process::Command;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use objection_check::observe::{Level, LogOptions};
use objection_check::operator::Operator;
use objection_check::web::{App, router};
use tower::ServiceExt;

const MARK: &str = "zqmarker-panic";
const CHILD: &str = "a_handler_breaks_in_a_process_of_its_own";

/// Run by the other test, because the log is one for a whole process.
#[test]
#[ignore = "the other test runs it"]
fn a_handler_breaks_in_a_process_of_its_own() {
    LogOptions { level: Level::Trace, ..LogOptions::default() }.start();
    // Mistakes of this kind quote the text at which they happen.
    let quoting = || {
        let text = format!("ü{MARK}");
        let _ = &text[1..];
        unreachable!("the line above breaks")
    };
    let app = App::new(Operator::default(), Box::new(quoting)).unwrap();
    let request = Request::get(format!("/de?{MARK}")).body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answer = runtime.block_on(router(Arc::new(app)).oneshot(request)).unwrap();
    assert_eq!(answer.status().as_u16(), 500);
}

#[test]
fn a_mistake_is_logged_once_with_its_place_and_without_what_it_quotes() {
    let child = Command::new(env::current_exe().unwrap())
        .args(["--ignored", "--exact", &format!("panics::{CHILD}"), "--nocapture"])
        .output()
        .unwrap();
    let said = String::from_utf8(child.stderr).unwrap();
    assert!(child.status.success(), "{said}");
    let errors: Vec<_> = said.lines().filter(|line| line.contains("ERROR")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(errors[0].contains("a mistake in the program: details withheld"), "{said}");
    assert!(errors[0].contains("tests/observe/panics.rs:"), "{said}");
    assert!(!said.contains(MARK), "{said}");
}
