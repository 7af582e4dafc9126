//! More connections than the server wants, or than the system allows; and where it listens.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Stdio};

use super::support::{
    NEVER, Server, ask_on, by_shell, eventually, exchange, get, get_and_stay, program, status,
};

#[test]
fn as_places_run_out_connections_are_closed_and_then_everybody_is_told_so_in_their_language() {
    let server = Server::start(&["--max-connections", "8", "--head-timeout", NEVER]);
    let closes = || {
        let mut stream = BufReader::new(server.connect());
        let head = ask_on(&mut stream, &get_and_stay("/de")).unwrap();
        (status(&head), head.contains("connection: close"))
    };
    eventually("with room a connection stays open", || closes() == (200, false));
    let crowded = "rejected_total{reason=\"crowded\"}";
    assert_eq!(server.metric(crowded), 0);
    let three_quarters = [(); 6].map(|()| server.connect());
    eventually("responses close their connections", || closes() == (200, true));
    let rest = [(); 2].map(|()| server.connect());
    let request = get("/").replace("Connection", "Accept-Language: en\r\nConnection");
    let mut told = String::new();
    eventually("the crowd is there", || {
        told = server.ask(&request);
        status(&told) == 503
    });
    for expected in
        ["retry-after: 60", "connection: close", "content-security-policy: ", "Too many people"]
    {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let refused = "requests_total{route=\"/\",layout=\"none\",status=\"503\"}";
    for (series, least) in [("connections_open", 8), (crowded, 1), (refused, 1)] {
        assert!(server.metric(series) >= least, "{series}");
    }
    // The one who watches is not told that the server is ill.
    assert_eq!(server.status_of("/healthz"), 200);
    drop((three_quarters, rest));
    eventually("there is room again", || closes() == (200, false));
}

#[test]
fn without_files_for_connections_the_server_lives_and_goes_on_afterwards() {
    let server = Server::start(&["--head-timeout", "2s"]);
    let fewer = ["--pid", &server.child.id().to_string(), "--nofile=24:24"];
    assert!(Command::new("prlimit").args(fewer).status().unwrap().success());
    let crowd = [(); 100].map(|()| server.connect());
    for mut stream in &crowd {
        // Those in the kernel's queue may be reset already when the server is gone, and only then.
        stream.write_all(b"GET").unwrap();
    }
    let lacks = || server.said().matches("no connection can be accepted").count();
    eventually("it says what it lacks", || lacks() > 0);
    assert!(lacks() < 10, "it says so {} times", lacks());
    drop(crowd);
    eventually("it serves again", || server.status_of("/de") == 200);
}

#[test]
fn the_limit_of_open_files_is_raised_as_far_as_it_goes_and_what_is_missing_is_said() {
    let server =
        Server::run(by_shell("ulimit -S -n 64;", &["--max-connections", "100"], Stdio::null()));
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.child.id())).unwrap();
    let files = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    assert_eq!(files.split_whitespace().nth(3), Some("177"), "{files}");
    assert!(!server.said().contains("--max-connections"), "{}", server.said());

    let server = Server::run(by_shell("ulimit -n 256;", &[], Stdio::null()));
    assert!(server.said().contains("--max-connections 4096: only 170"), "{}", server.said());
    assert_eq!(server.status_of("/de"), 200);

    let said = refusal(by_shell("ulimit -n 100;", &[], Stdio::null()));
    assert!(said.contains("only 100 files may be open") && said.contains("at least 136"), "{said}");
}

/// What the program says that does not start.
fn refusal(mut command: Command) -> String {
    let ended = command.output().unwrap();
    assert!(!ended.status.success());
    String::from_utf8(ended.stderr).unwrap()
}

#[test]
fn an_address_of_version_six_takes_both_kinds_of_visitors() {
    // Some machines have no IPv6 at all.
    if TcpListener::bind("[::1]:0").is_err() {
        eprintln!("skipped: there is no IPv6 here");
        return;
    }
    let server = Server::start(&["--listen", "[::]:0"]);
    let said = server.said();
    let (_, port) = said.split_once("serving on http://[::]:").unwrap();
    for host in ["127.0.0.1", "[::1]"] {
        let address = format!("{host}:{}", port.lines().next().unwrap());
        let address: SocketAddr = address.parse().unwrap();
        assert_eq!(status(&exchange(address, get("/healthz"))), 200, "{host}");
    }
}

#[test]
fn what_cannot_be_listened_on_and_limits_that_are_none_are_named_with_their_option() {
    let server = Server::start(&[]);
    let taken = format!("--listen={}", server.address);
    for (option, words) in [
        (taken.as_str(), "in use (os error 98); choose another with --listen"),
        ("--listen=192.0.2.1:80", "--listen 192.0.2.1:80: "),
        ("--listen=8080", "127.0.0.1:8080 for this machine alone"),
        ("--listen=:8080", "127.0.0.1:8080 for this machine alone"),
        ("--listen=localhost", "an address and a port"),
        ("--head-timeout=10", "write a time of at most a day, like 10s, 1m30s or 500ms"),
        ("--body-timeout=soon", "write a time of at most a day"),
        ("--write-timeout=-1s", "write a time of at most a day"),
        ("--drain-timeout=25h", "write a time of at most a day"),
        ("--connection-time=0s", "write a time above zero"),
    ] {
        let said = refusal(program(&[option]));
        assert!(said.contains(words), "{option}: {said}");
    }
}
