//! The metrics of the real program: what is counted, and that labels stay a closed set. Refusals and
//! late clients are counted in `tests/server`, where they are made. Whether the format is right is
//! judged by another parser, in tests/deploy.

use std::net::TcpStream;

use crate::server::support::{Server, exchange, get, post, status};

#[test]
fn connections_requests_questions_and_results_are_counted_and_no_answer_is() {
    let server = Server::start(&[]);
    // Connections are taken in the order in which they came: once this one is answered, one that asked
    // whether the program is there is counted too.
    server.get("/");
    let before = server.metric("connections_total");
    // In the last one two accounts have one verdict, and one has another: each verdict counts once.
    let paths = "/de /en /de/check /nowhere/x /else/y/z /en/check?facebook=0&instagram=0 \
        /frame/de/check?facebook=2&instagram=1&linked=none&confirmed.facebook-1=never\
        &confirmed.facebook-2=never&objected.instagram-1=in-2024&confirmed.instagram-1=email";
    for path in paths.split(' ') {
        server.get(path);
    }
    server.ask(post("/frame/en/check", "facebook=1&instagram=0&question=accounts"));
    server.ask(post("/de/check", "question=accounts"));
    for (series, count) in [
        ("connections_total", before + 9),
        (r#"requests_total{route="/",layout="none",status="303"}"#, 1),
        (r#"requests_total{route="/{lang}",layout="site",status="200"}"#, 2),
        (r#"requests_total{route="/{lang}/check",layout="site",status="200"}"#, 2),
        (r#"requests_total{route="/{lang}/check",layout="site",status="422"}"#, 1),
        (r#"requests_total{route="/frame/{lang}/check",layout="frame",status="200"}"#, 2),
        (r#"requests_total{route="unmatched",layout="none",status="404"}"#, 2),
        (r#"request_duration_seconds_count{route="/{lang}/check"}"#, 3),
        (r#"question_pages_total{question="accounts",with_error="false"}"#, 1),
        (r#"question_pages_total{question="accounts",with_error="true"}"#, 1),
        (r#"question_pages_total{question="confirmed",with_error="false"}"#, 1),
        (r#"results_total{verdict="no-account",locale="en"}"#, 1),
        (r#"results_total{verdict="object-now",locale="de"}"#, 1),
        (r#"results_total{verdict="effective",locale="de"}"#, 1),
        (r#"results_total{verdict="object-again",locale="de-simple"}"#, 0),
    ] {
        assert_eq!(server.metric(series), count, "{series}");
    }
}

#[test]
fn the_number_of_series_does_not_grow_with_what_clients_invent() {
    let server = Server::start(&[]);
    let series = |round: usize| {
        for path in ["", "de/", "de/check/", "frame/", "assets/", "frame/de/"] {
            server.get(&format!("/{path}invented-{round}?invented={round}"));
        }
        server.ask(get("/de").replacen("GET", &format!("INVENTED{round}"), 1));
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
    let server = Server::start(&["--operator", file]);
    assert_eq!(server.metric("security_txt_expires_timestamp_seconds"), 1_814_313_600);
    assert_eq!(server.metric("forms_checked_timestamp_seconds"), 1_793_491_200);
    let server = Server::start(&[]);
    assert!(!server.scrape().contains("_timestamp_"));
    let version = env!("CARGO_PKG_VERSION");
    let commit = option_env!("OBJECTION_CHECK_COMMIT").unwrap_or("unknown");
    let build = format!("build_info{{version=\"{version}\",commit=\"{commit}\"}}");
    assert_eq!(server.metric(&build), 1);
    let memory = server.metric("resident_memory_bytes");
    assert!((1 << 20..384 << 20).contains(&memory), "{memory}");
}

#[test]
fn the_metrics_are_on_their_own_listener_only_where_silent_clients_are_let_go() {
    let server = Server::start(&[]);
    assert_eq!(server.status_of("/metrics"), 404);
    assert_eq!(status(&exchange(server.metrics, get("/de"))), 404);
    let silent = [(); 20].map(|()| TcpStream::connect(server.metrics).unwrap());
    // All places are taken; the next one waits for its turn.
    let kind = "\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\n";
    assert!(server.scrape().contains(kind));
    drop(silent);
}
