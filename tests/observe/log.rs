//! The log of the real program: its two forms, its levels, its settings.

use std::io::{Read, Write, pipe};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::program::Program;

#[test]
fn json_has_one_object_a_line_with_route_and_status() {
    let program = Program::start(
        &[],
        &[("OBJECTION_CHECK_LOG", "debug"), ("OBJECTION_CHECK_LOG_FORMAT", "json")],
    );
    program.get("/en/check?facebook=1");
    program.get("/nowhere/at/all");
    let said = program.end();
    let lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let requests: Vec<_> = lines.iter().filter(|line| line["message"] == "request").collect();
    let shown = |line: &Value| {
        ["level", "method", "route", "layout", "status"]
            .map(|field| line[field].to_string())
            .join(" ")
    };
    let shown: Vec<_> = requests.iter().map(|line| shown(line)).collect();
    assert_eq!(
        shown,
        [
            "\"DEBUG\" \"GET\" \"/{lang}/check\" \"site\" 200",
            "\"DEBUG\" \"GET\" \"unmatched\" \"none\" 404",
        ]
    );
    assert!(requests.iter().all(|line| line["duration_ms"].as_f64().unwrap() > 0.0));
    // Nothing else than these fields, on any line.
    let known =
        ["timestamp", "level", "message", "route", "layout", "method", "status", "duration_ms"];
    for line in &lines {
        assert!(line["timestamp"].as_str().unwrap().ends_with('Z'), "{line}");
        assert!(
            line.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())),
            "{line}"
        );
    }
}

#[test]
fn text_is_for_people_and_has_no_requests_unless_asked() {
    let program = Program::start(&[], &[]);
    program.get("/en/check");
    let said = program.end();
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
    let program = Program::start(&["--log", "warn"], &[]);
    program.signal("HUP");
    std::thread::sleep(std::time::Duration::from_millis(200));
    assert!(program.get("/healthz").starts_with("HTTP/1.1 200"));
    let said = program.end();
    assert!(said.contains("SIGHUP changes nothing; restart to apply new settings"), "{said}");
}

#[test]
fn refusals_are_said_with_their_route_and_status_and_a_flood_is_summed_up() {
    let program = Program::start(&[], &[]);
    for path in
        ["/en/check?facebook=0", "/de/zqmarker", "/de/zqmarker2", "/a/b/c/d", "/de/zqmarker3"]
    {
        program.get(path);
    }
    let said = program.end();
    let refused: Vec<_> =
        said.lines().filter_map(|line| line.split_once(" INFO refused")).collect();
    let refused: Vec<_> = refused.iter().map(|(_, what)| *what).collect();
    let (first, more) =
        (" route=\"unmatched\" status=404", " again route=\"unmatched\" status=404 more=3");
    assert_eq!(refused, [first, more], "{said}");
}

/// More requests than there is room for lines.
fn flood(program: &Program, requests: usize) {
    let mut stream = TcpStream::connect(&program.address).unwrap();
    let request = b"GET /de HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut sending = stream.try_clone().unwrap();
    let last = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let sender = std::thread::spawn(move || {
        let all = [request.repeat(requests).as_slice(), last].concat();
        sending.write_all(&all).unwrap();
    });
    let mut answers = Vec::new();
    stream.read_to_end(&mut answers).unwrap();
    sender.join().unwrap();
    assert!(answers.ends_with(b"\r\n\r\nok\n"));
}

#[test]
fn who_does_not_read_the_log_stalls_neither_start_nor_service_nor_end() {
    let (mut reader, mut writer) = pipe().unwrap();
    // As much as a pipe takes (pipe(7)).
    writer.write_all(&vec![b'\n'; 65_536]).unwrap();
    let start = |writer| Program::start_logging_to(writer, &["--log", "debug"], &[]);
    let program = start(writer.try_clone().unwrap().into());
    flood(&program, 1500);
    let dropped = program.scrape();
    let dropped = dropped
        .lines()
        .find_map(|line| line.strip_prefix("objection_check_log_lines_dropped_total "));
    assert!(dropped.unwrap().parse::<u64>().unwrap() > 400, "{dropped:?}");
    let begun = Instant::now();
    program.end();
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());

    // Read again, it says what is missing.
    let program = start(writer.into());
    flood(&program, 1500);
    let reading = std::thread::spawn(move || {
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        text
    });
    program.end();
    let said = reading.join().unwrap();
    assert!(
        said.contains(" lines were dropped since the start: nobody read the log"),
        "{}",
        said.len()
    );
    assert!(said.lines().last().unwrap().contains(" INFO ended "), "{}", said.len());
}
