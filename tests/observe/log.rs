//! The log of the real program: its two forms, its levels, its settings.

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
    assert!(said.contains(" INFO setting operator: none: a test instance\n"), "{said}");
    assert!(!said.contains("request"), "{said}");
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
