//! The log: its two forms, its levels, its settings; what it makes of a handler that breaks, and of
//! libraries that say what clients wrote.

use std::io::{BufRead, BufReader, PipeWriter, Write, pipe};
use std::process::Command;
use std::sync::{Arc, mpsc::channel};
use std::thread::spawn;

use axum::body::Body;
use axum::http::Request;
use objection_check::observe::{Format, ObserveOptions};
use objection_check::operator::Operator;
use objection_check::server::{Limits, service};
use objection_check::web::App;
use serde_json::Value;
use tower::ServiceExt;
use tracing_subscriber::filter::LevelFilter;

use crate::server::support::{Server, by_shell, eventually, get, get_and_stay, program};

#[test]
fn json_has_one_object_a_line_with_route_and_status() {
    let mut command = program(&[]);
    command.envs([("OBJECTION_CHECK_LOG", "debug"), ("OBJECTION_CHECK_LOG_FORMAT", "json")]);
    let server = Server::run(command);
    server.get("/en/check?facebook=1");
    server.get("/nowhere/at/all");
    // Nothing else than these fields, on any line.
    let known = "timestamp level message route layout method status duration_ms";
    let mut requests = Vec::new();
    for line in server.end().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert!(line["timestamp"].as_str().unwrap().ends_with('Z'), "{line}");
        let mut fields = line.as_object().unwrap().keys();
        assert!(fields.all(|field| known.split(' ').any(|known| known == field)), "{line}");
        if line["message"] == "request" {
            assert!(line["duration_ms"].as_f64().unwrap() > 0.0, "{line}");
            let shown = ["level", "method", "route", "layout", "status"];
            requests.push(shown.map(|field| line[field].to_string()).join(" "));
        }
    }
    let check = r#""DEBUG" "GET" "/{lang}/check" "site" 200"#;
    assert_eq!(requests, [check, r#""DEBUG" "GET" "unmatched" "none" 404"#]);
}

#[test]
fn text_is_for_people_sums_up_a_flood_of_refusals_and_has_no_other_requests_unless_asked() {
    let server = Server::start(&[]);
    for path in "/en/check?facebook=0 /de/zqmarker /de/zqmarker2 /a/b/c/d /de/zqmarker3".split(' ')
    {
        server.get(path);
    }
    let said = server.end();
    let first = format!(" INFO objection-check {}", env!("CARGO_PKG_VERSION"));
    assert!(said.lines().next().unwrap().contains(&first), "{said}");
    assert!(said.contains(" INFO setting operator: none: a test instance\n"), "{said}");
    assert!(!said.contains("request"), "{said}");
    let refused = said.lines().filter_map(|line| line.split_once(" INFO refused"));
    let refused: Vec<_> = refused.map(|(_, what)| what).collect();
    let more = " again route=\"unmatched\" status=404 more=3";
    assert_eq!(refused, [" route=\"unmatched\" status=404", more], "{said}");
    let last = said.lines().last().unwrap();
    assert!(last.contains(" INFO ended ") && last.ends_with("s after SIGTERM"), "{said}");
    // No colours where nobody sees them.
    assert!(!said.contains('\u{1b}'));
}

#[test]
fn hanging_up_does_not_end_it_and_is_answered() {
    let server = Server::start(&["--log", "warn"]);
    server.signal("HUP");
    let advice = "SIGHUP changes nothing; restart to apply new settings";
    eventually("it says what to do", || server.said().contains(advice));
    assert_eq!(server.status_of("/healthz"), 200);
}

/// A program that logs into a pipe, which has heard of more requests than it has room for lines.
fn flooded(log: PipeWriter) -> Server {
    let server = Server::run(by_shell("exec 2>&0 </dev/null;", &["--log", "debug"], log));
    let answers = server.ask(get_and_stay("/healthz").repeat(1500) + &get("/healthz"));
    assert!(answers.ends_with("\r\n\r\nok\n"));
    server
}

#[test]
fn who_does_not_read_the_log_stalls_neither_start_nor_service_nor_end() {
    let (reader, mut writer) = pipe().unwrap();
    // As much as a pipe takes (pipe(7)).
    writer.write_all(&vec![b'\n'; 65_536]).unwrap();
    let server = flooded(writer.try_clone().unwrap());
    assert!(server.metric("log_lines_dropped_total") > 400);
    server.end();

    // Read again, it says what is missing.
    let server = flooded(writer);
    let (said, heard) = channel();
    spawn(move || BufReader::new(reader).lines().try_for_each(|line| said.send(line.unwrap())));
    eventually("it says so", || heard.try_iter().any(|line| line.contains(" lines were dropped")));
    server.end();
    assert!(heard.iter().last().unwrap().contains(" INFO ended "));
}

const MARK: &str = "zqmarker-inside";

/// In a process of its own, because the log is one for a whole process.
#[test]
#[ignore = "run by the test after it"]
fn a_handler_breaks_and_libraries_talk() {
    let (level, format) = (LevelFilter::TRACE, Format::Text);
    let log = ObserveOptions { level, format, metrics_listen: None }.start();
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
    let routes = service(Arc::new(app), &Limits::default());
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
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "a_handler_breaks_and_libraries_talk"])
        .env("RUST_LOG", "trace")
        .output()
        .unwrap();
    let said = String::from_utf8(child.stderr).unwrap();
    assert!(child.status.success(), "{said}");
    let errors: Vec<_> = said.lines().filter(|line| line.contains("ERROR")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(errors[0].contains("a mistake in the program: details withheld"), "{said}");
    assert!(errors[0].contains("tests/observe/log.rs:"), "{said}");
    assert!(said.contains("our own words") && !said.contains("tower_http"), "{said}");
    assert!(!said.contains(MARK), "{said}");
}
