//! The metrics of the real program: what is counted, and that labels stay a closed set. Whether the
//! format is right is judged by another parser, in tests/deploy.

use super::program::{Program, exchange};
use crate::server::support::eventually;

fn start() -> Program {
    Program::start(&[], &[])
}

/// Sends a form.
fn post(program: &Program, path: &str, body: &str) {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    exchange(&program.address, request.as_bytes());
}

/// The value of a series; it must be there.
#[track_caller]
fn value(scraped: &str, series: &str) -> u64 {
    let start = format!("objection_check_{series} ");
    let found = scraped.lines().find_map(|line| line.strip_prefix(&start));
    assert!(found.is_some(), "{series} is not in\n{scraped}");
    found.unwrap().parse().unwrap()
}

#[test]
fn requests_are_counted_by_route_layout_and_status() {
    let program = start();
    for path in ["/", "/de", "/en", "/de/check", "/frame/de/check", "/nowhere/x", "/else/y/z"] {
        program.get(path);
    }
    post(&program, "/frame/en/check", "facebook=1&instagram=0&question=accounts");
    post(&program, "/de/check", "question=accounts");
    let scraped = program.scrape();
    for (labels, count) in [
        (r#"route="/",layout="none",status="303""#, 1),
        (r#"route="/{lang}",layout="site",status="200""#, 2),
        (r#"route="/{lang}/check",layout="site",status="200""#, 1),
        (r#"route="/{lang}/check",layout="site",status="422""#, 1),
        (r#"route="/frame/{lang}/check",layout="frame",status="200""#, 2),
        (r#"route="unmatched",layout="none",status="404""#, 2),
    ] {
        assert_eq!(value(&scraped, &format!("requests_total{{{labels}}}")), count, "{labels}");
    }
    let durations = "request_duration_seconds_count{route=\"/{lang}/check\"}";
    assert_eq!(value(&scraped, durations), 2);
    let all = "request_duration_seconds_bucket{route=\"/{lang}/check\",le=\"+Inf\"}";
    assert_eq!(value(&scraped, all), 2);
}

#[test]
fn questions_and_results_are_counted_and_no_answer_is() {
    let program = start();
    program.get("/de/check");
    post(&program, "/de/check", "question=accounts");
    post(&program, "/de/check", "facebook=1&instagram=0&question=accounts");
    program.get("/en/check?facebook=0&instagram=0");
    // Two accounts with one verdict, and one with another: each verdict counts once.
    program.get(
        "/frame/de/check?facebook=2&instagram=1&linked=none&confirmed.facebook-1=never\
         &confirmed.facebook-2=never&objected.instagram-1=in-2024&confirmed.instagram-1=email",
    );
    let scraped = program.scrape();
    for (series, count) in [
        (r#"question_pages_total{question="accounts",with_error="false"}"#, 1),
        (r#"question_pages_total{question="accounts",with_error="true"}"#, 1),
        (r#"question_pages_total{question="confirmed",with_error="false"}"#, 1),
        (r#"question_pages_total{question="objected",with_error="false"}"#, 0),
        (r#"results_total{verdict="no-account",locale="en"}"#, 1),
        (r#"results_total{verdict="object-now",locale="de"}"#, 1),
        (r#"results_total{verdict="effective",locale="de"}"#, 1),
        (r#"results_total{verdict="object-again",locale="de-simple"}"#, 0),
    ] {
        assert_eq!(value(&scraped, series), count, "{series}");
    }
}

#[test]
fn the_number_of_series_does_not_grow_with_what_clients_invent() {
    let program = start();
    let series = |round: usize| {
        for path in ["", "de/", "de/check/", "frame/", "assets/", "frame/de/"] {
            program.get(&format!("/{path}invented-{round}?invented={round}"));
        }
        let odd = format!("INVENTED{round} /de HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        exchange(&program.address, odd.as_bytes());
        program.scrape().lines().filter(|line| line.starts_with("objection_check_")).count()
    };
    let first = series(0);
    for round in 1..20 {
        assert_eq!(series(round), first);
    }
}

#[test]
fn moments_that_an_operator_has_to_look_after_are_there_if_they_are_known() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");
    let scraped = Program::start(&["--operator", file], &[]).scrape();
    assert_eq!(value(&scraped, "security_txt_expires_timestamp_seconds"), 1_814_313_600);
    assert_eq!(value(&scraped, "forms_checked_timestamp_seconds"), 1_793_491_200);
    assert!(!start().scrape().contains("_timestamp_"));
}

#[test]
fn the_program_says_what_it_is_and_how_much_memory_it_takes() {
    let scraped = start().scrape();
    let version = env!("CARGO_PKG_VERSION");
    let commit = option_env!("OBJECTION_CHECK_COMMIT").unwrap_or("unknown");
    let labels = format!("build_info{{version=\"{version}\",commit=\"{commit}\"}}");
    assert_eq!(value(&scraped, &labels), 1);
    let memory = value(&scraped, "resident_memory_bytes");
    assert!((1 << 20..384 << 20).contains(&memory), "{memory}");
}

#[test]
fn connections_are_counted() {
    let program = start();
    // Connections are taken in the order in which they came: once this one is answered, those that
    // asked whether the program is there are counted too.
    program.get("/de");
    let before = value(&program.scrape(), "connections_total");
    program.get("/de");
    program.get("/en");
    let scraped = program.scrape();
    assert_eq!(value(&scraped, "connections_total"), before + 2);
    for reason in ["crowded", "time"] {
        assert_eq!(value(&scraped, &format!("rejected_total{{reason=\"{reason}\"}}")), 0);
    }
}

#[test]
fn refused_work_is_counted() {
    let busy = Program::start(&["--max-connections", "1"], &[]);
    // The only place is free as soon as the program has seen that an earlier client left.
    let held = (0..50).find_map(|_| {
        let held = std::net::TcpStream::connect(&busy.address).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(200));
        busy.get("/de").starts_with("HTTP/1.1 503").then_some(held)
    });
    assert!(held.is_some(), "the only place is never taken");
    let scraped = busy.scrape();
    assert!(value(&scraped, "connections_open") >= 1);
    assert!(value(&scraped, "rejected_total{reason=\"crowded\"}") >= 1, "{scraped}");
    let shed = "requests_total{route=\"/{lang}\",layout=\"site\",status=\"503\"}";
    assert_eq!(value(&scraped, shed), 1, "{scraped}");
}

#[test]
fn clients_that_take_too_long_are_counted_and_those_that_rest_are_not() {
    let program = Program::start(&["--head-timeout", "300ms", "--body-timeout", "300ms"], &[]);
    let late = || value(&program.scrape(), "rejected_total{reason=\"time\"}");
    // A client may hear of the end of its connection before it is counted.
    let are_late = |count| {
        eventually("they are counted", || late() >= count);
        assert_eq!(late(), count);
    };
    are_late(0);
    let rests = exchange(&program.address, b"GET /de HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(rests.starts_with("HTTP/1.1 200"));
    are_late(0);
    assert_eq!(exchange(&program.address, b"GET /de HTTP/1.1\r\nHos"), "");
    are_late(1);
    let dripping = b"POST /de/check HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nface";
    assert!(exchange(&program.address, dripping).starts_with("HTTP/1.1 408"));
    are_late(2);
}

#[test]
fn the_metrics_are_on_their_own_listener_only() {
    let program = start();
    assert!(program.get("/metrics").starts_with("HTTP/1.1 404"));
    let scraped = program.scrape();
    assert!(scraped.contains("\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    let page = b"GET /de HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    assert!(exchange(&program.metrics, page).starts_with("HTTP/1.1 404"));
}

#[test]
fn silent_clients_of_the_metrics_are_let_go() {
    let program = start();
    let silent: Vec<_> =
        (0..16).map(|_| std::net::TcpStream::connect(&program.metrics).unwrap()).collect();
    let began = std::time::Instant::now();
    // All places are taken; the next one waits for its turn.
    let answer = (0..60).find_map(|_| Some(program.scrape()).filter(|answer| !answer.is_empty()));
    assert!(answer.unwrap().starts_with("HTTP/1.1 200"), "{:?}", began.elapsed());
    drop(silent);
}
