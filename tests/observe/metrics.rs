//! The metrics of the real program: what is counted, and that labels stay a closed set. Whether the
//! format is right is judged by another parser, in tests/deploy.

use std::net::TcpStream;

use crate::server::support::{
    NEVER, Server, eventually, exchange, get, get_and_stay, post, status,
};

/// The value of a series; it must be there.
#[track_caller]
fn value(scraped: &str, series: &str) -> u64 {
    let start = format!("objection_check_{series} ");
    let found = scraped.lines().find_map(|line| line.strip_prefix(&start));
    assert!(found.is_some(), "{series} is not in\n{scraped}");
    found.unwrap().parse().unwrap()
}

/// The value of a series now.
fn now(server: &Server, series: &str) -> u64 {
    value(&server.scrape(), series)
}

#[test]
fn requests_questions_and_results_are_counted_and_no_answer_is() {
    let server = Server::start(&[]);
    for path in [
        "/",
        "/de",
        "/en",
        "/de/check",
        "/nowhere/x",
        "/else/y/z",
        "/en/check?facebook=0&instagram=0",
        // Two accounts with one verdict, and one with another: each verdict counts once.
        "/frame/de/check?facebook=2&instagram=1&linked=none&confirmed.facebook-1=never\
         &confirmed.facebook-2=never&objected.instagram-1=in-2024&confirmed.instagram-1=email",
    ] {
        server.get(path);
    }
    server.ask(&post("/frame/en/check", "facebook=1&instagram=0&question=accounts"));
    server.ask(&post("/de/check", "question=accounts"));
    let scraped = server.scrape();
    for (series, count) in [
        (r#"requests_total{route="/",layout="none",status="303"}"#, 1),
        (r#"requests_total{route="/{lang}",layout="site",status="200"}"#, 2),
        (r#"requests_total{route="/{lang}/check",layout="site",status="200"}"#, 2),
        (r#"requests_total{route="/{lang}/check",layout="site",status="422"}"#, 1),
        (r#"requests_total{route="/frame/{lang}/check",layout="frame",status="200"}"#, 2),
        (r#"requests_total{route="unmatched",layout="none",status="404"}"#, 2),
        (r#"request_duration_seconds_count{route="/{lang}/check"}"#, 3),
        (r#"request_duration_seconds_bucket{route="/{lang}/check",le="+Inf"}"#, 3),
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
    let server = Server::start(&[]);
    let series = |round: usize| {
        for path in ["", "de/", "de/check/", "frame/", "assets/", "frame/de/"] {
            server.get(&format!("/{path}invented-{round}?invented={round}"));
        }
        server.ask(&get("/de").replacen("GET", &format!("INVENTED{round}"), 1));
        server.scrape().lines().filter(|line| line.starts_with("objection_check_")).count()
    };
    let first = series(0);
    for round in 1..20 {
        assert_eq!(series(round), first);
    }
}

#[test]
fn the_program_says_what_it_is_what_it_takes_and_which_moments_are_known() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");
    let scraped = Server::start(&["--operator", file]).scrape();
    assert_eq!(value(&scraped, "security_txt_expires_timestamp_seconds"), 1_814_313_600);
    assert_eq!(value(&scraped, "forms_checked_timestamp_seconds"), 1_793_491_200);
    let scraped = Server::start(&[]).scrape();
    assert!(!scraped.contains("_timestamp_"));
    let version = env!("CARGO_PKG_VERSION");
    let commit = option_env!("OBJECTION_CHECK_COMMIT").unwrap_or("unknown");
    let labels = format!("build_info{{version=\"{version}\",commit=\"{commit}\"}}");
    assert_eq!(value(&scraped, &labels), 1);
    let memory = value(&scraped, "resident_memory_bytes");
    assert!((1 << 20..384 << 20).contains(&memory), "{memory}");
}

#[test]
fn connections_are_counted() {
    let server = Server::start(&[]);
    // Connections are taken in the order in which they came: once this one is answered, those that
    // asked whether the program is there are counted too.
    server.get("/de");
    let before = now(&server, "connections_total");
    server.get("/de");
    server.get("/en");
    assert_eq!(now(&server, "connections_total"), before + 2);
}

#[test]
fn refused_work_is_counted() {
    let server = Server::start(&["--max-connections", "1", "--head-timeout", NEVER]);
    assert_eq!(now(&server, "rejected_total{reason=\"crowded\"}"), 0);
    // The only place is free as soon as the program has seen that an earlier client left.
    let mut held = Vec::new();
    eventually("the only place is taken", || {
        held.push(server.connect());
        server.status_of("/de") == 503
    });
    let scraped = server.scrape();
    assert!(value(&scraped, "connections_open") >= 1);
    assert!(value(&scraped, "rejected_total{reason=\"crowded\"}") >= 1, "{scraped}");
    let shed = "requests_total{route=\"/{lang}\",layout=\"site\",status=\"503\"}";
    assert_eq!(value(&scraped, shed), 1, "{scraped}");
}

#[test]
fn clients_that_take_too_long_are_counted_and_those_that_rest_are_not() {
    let server = Server::start(&["--head-timeout", "2s", "--body-timeout", "2s"]);
    // A client may hear of the end of its connection before it is counted.
    let are_late = |count| {
        let late = || now(&server, "rejected_total{reason=\"time\"}");
        eventually("they are counted", || late() >= count);
        assert_eq!(late(), count);
    };
    for (request, expected, late) in [
        (get_and_stay("/de"), 200, 0),
        ("GET /de HTTP/1.1\r\nHos".to_owned(), 0, 1),
        (post("/de/check", "face").replace("Length: 4", "Length: 9"), 408, 2),
    ] {
        assert_eq!(status(&server.ask(&request)), expected, "{request}");
        are_late(late);
    }
}

#[test]
fn the_metrics_are_on_their_own_listener_only() {
    let server = Server::start(&[]);
    assert_eq!(server.status_of("/metrics"), 404);
    let kind = "\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\n";
    assert!(server.scrape().contains(kind));
    assert_eq!(status(&exchange(server.metrics, get("/de").as_bytes())), 404);
}

#[test]
fn silent_clients_of_the_metrics_are_let_go() {
    let server = Server::start(&[]);
    let silent: Vec<_> = (0..16).map(|_| TcpStream::connect(server.metrics).unwrap()).collect();
    // All places are taken; the next one waits for its turn.
    assert_eq!(status(&server.scrape()), 200);
    drop(silent);
}
