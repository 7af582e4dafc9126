//! The log of the real program: its two forms, its levels, its settings.

use std::io::{Read, Write, pipe};
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::server::support::{Server, eventually, get, get_and_stay, keep};

#[test]
fn json_has_one_object_a_line_with_route_and_status() {
    let variables = [("OBJECTION_CHECK_LOG", "debug"), ("OBJECTION_CHECK_LOG_FORMAT", "json")];
    let server = Server::start_with(&[], &variables, Stdio::piped());
    server.get("/en/check?facebook=1");
    server.get("/nowhere/at/all");
    let said = server.end();
    // Nothing else than these fields, on any line.
    let known =
        ["timestamp", "level", "message", "route", "layout", "method", "status", "duration_ms"];
    let mut requests = Vec::new();
    for line in said.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert!(line["timestamp"].as_str().unwrap().ends_with('Z'), "{line}");
        let mut fields = line.as_object().unwrap().keys();
        assert!(fields.all(|field| known.contains(&field.as_str())), "{line}");
        if line["message"] == "request" {
            assert!(line["duration_ms"].as_f64().unwrap() > 0.0, "{line}");
            let shown = ["level", "method", "route", "layout", "status"];
            requests.push(shown.map(|field| line[field].to_string()).join(" "));
        }
    }
    assert_eq!(
        requests,
        [r#""DEBUG" "GET" "/{lang}/check" "site" 200"#, r#""DEBUG" "GET" "unmatched" "none" 404"#,]
    );
}

#[test]
fn text_is_for_people_and_has_no_requests_unless_asked() {
    let server = Server::start(&[]);
    server.get("/en/check");
    let said = server.end();
    let first = format!(" INFO objection-check {}", env!("CARGO_PKG_VERSION"));
    assert!(said.lines().next().unwrap().contains(&first), "{said}");
    assert!(said.contains(" INFO setting operator: none: a test instance\n"), "{said}");
    assert!(!said.contains("request"), "{said}");
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

#[test]
fn refusals_are_said_with_their_route_and_status_and_a_flood_is_summed_up() {
    let server = Server::start(&[]);
    for path in
        ["/en/check?facebook=0", "/de/zqmarker", "/de/zqmarker2", "/a/b/c/d", "/de/zqmarker3"]
    {
        server.get(path);
    }
    let said = server.end();
    let refused = said.lines().filter_map(|line| line.split_once(" INFO refused"));
    let refused: Vec<_> = refused.map(|(_, what)| what).collect();
    let (first, more) =
        (" route=\"unmatched\" status=404", " again route=\"unmatched\" status=404 more=3");
    assert_eq!(refused, [first, more], "{said}");
}

/// More requests than there is room for lines.
fn flood(server: &Server) {
    let mut stream = server.connect();
    let mut sending = stream.try_clone().unwrap();
    let all = get_and_stay("/de").repeat(1500) + &get("/healthz");
    let sender = std::thread::spawn(move || sending.write_all(all.as_bytes()).unwrap());
    let mut answers = Vec::new();
    stream.read_to_end(&mut answers).unwrap();
    sender.join().unwrap();
    assert!(answers.ends_with(b"\r\n\r\nok\n"));
}

#[test]
fn who_does_not_read_the_log_stalls_neither_start_nor_service_nor_end() {
    let (reader, mut writer) = pipe().unwrap();
    // As much as a pipe takes (pipe(7)).
    writer.write_all(&vec![b'\n'; 65_536]).unwrap();
    let start =
        |writer: std::io::PipeWriter| Server::start_with(&["--log", "debug"], &[], writer.into());
    let server = start(writer.try_clone().unwrap());
    flood(&server);
    let scraped = server.scrape();
    let (_, dropped) = scraped.split_once("\nobjection_check_log_lines_dropped_total ").unwrap();
    assert!(dropped.lines().next().unwrap().parse::<u64>().unwrap() > 400, "{dropped}");
    server.end();

    // Read again, it says what is missing.
    let server = start(writer);
    flood(&server);
    let heard = Arc::new(Mutex::new(String::new()));
    let reading = keep(reader, &heard);
    let missing = " lines were dropped since the start: nobody read the log";
    eventually("it says what is missing", || heard.lock().unwrap().contains(missing));
    server.end();
    reading.join().unwrap();
    let said = heard.lock().unwrap();
    assert!(said.lines().last().unwrap().contains(" INFO ended "), "{}", said.len());
}
