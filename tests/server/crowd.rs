//! More connections than the server wants, or than the system allows.

use std::io::Write;
use std::process::Command;

use super::support::{Server, eventually, get, get_and_stay, read_response, status};

#[test]
fn above_the_limit_everybody_is_told_so_in_their_language() {
    let server = Server::start(&["--max-connections", "8", "--head-timeout", "5s"]);
    let crowd: Vec<_> = (0..8).map(|_| server.connect()).collect();
    let request = get("/").replace("Connection", "Accept-Language: en\r\nConnection");
    let told = std::cell::RefCell::new(String::new());
    eventually("the crowd is there", || {
        *told.borrow_mut() = server.ask(request.as_bytes());
        status(&told.borrow()) == 503
    });
    let told = told.into_inner();
    for expected in
        ["retry-after: 60", "connection: close", "content-security-policy: ", "Too many people"]
    {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    // The one who watches is not told that the server is ill.
    assert_eq!(status(&server.ask(get("/healthz").as_bytes())), 200);
    drop(crowd);
    eventually("there is room again", || server.visit().0 == 200);
}

#[test]
fn without_files_for_connections_the_server_lives_and_goes_on_afterwards() {
    let server = Server::start(&["--head-timeout", "2s"]);
    assert_eq!(server.visit().0, 200);
    let fewer = Command::new("prlimit")
        .args(["--pid", &server.id().to_string(), "--nofile=24:24"])
        .status();
    assert!(fewer.unwrap().success());
    let mut crowd: Vec<_> = (0..100).map(|_| server.connect()).collect();
    for stream in &mut crowd {
        // Those in the kernel's queue may be reset already when the server is gone, and only then.
        stream.write_all(b"GET").unwrap();
    }
    eventually("it says what it lacks", || server.said().contains("no connection can be accepted"));
    let said = server.said().matches("no connection can be accepted").count();
    assert!(said < 10, "it says so {said} times");
    drop(crowd);
    eventually("it serves again", || server.visit().0 == 200);
}

/// The server with a limit of open files, and these options.
fn within_files(limit: &str, options: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit {limit} && exec \"$@\""), "sh"]);
    command.arg(env!("CARGO_BIN_EXE_objection-check")).args(["--listen", "127.0.0.1:0"]);
    command.args(options);
    command
}

#[test]
fn the_limit_of_open_files_is_raised_as_far_as_it_goes_and_what_is_missing_is_said() {
    let server = Server::run(within_files("-S -n 64", &["--max-connections", "100"]));
    assert_eq!(server.visit().0, 200);
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.id())).unwrap();
    let files = limits.lines().find(|line| line.starts_with("Max open files")).unwrap();
    assert_eq!(files.split_whitespace().nth(3), Some("177"), "{files}");
    assert!(!server.said().contains("--max-connections"), "{}", server.said());

    let server = Server::run(within_files("-n 256", &[]));
    eventually("the warning", || server.said().contains("--max-connections 4096: only 170"));
    assert_eq!(server.visit().0, 200);

    let ended = within_files("-n 100", &[]).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success(), "{said}");
    assert!(said.contains("only 100 files may be open") && said.contains("at least 136"), "{said}");
}

#[test]
fn when_three_quarters_of_the_places_are_taken_each_response_is_the_last_of_its_connection() {
    let server = Server::start(&["--max-connections", "8", "--head-timeout", "5s"]);
    let stays = |server: &Server| {
        let mut stream = std::io::BufReader::new(server.connect());
        stream.get_mut().write_all(get_and_stay("/healthz").as_bytes()).unwrap();
        let (head, _) = read_response(&mut stream).unwrap();
        (stream, !head.contains("connection: close"))
    };
    assert!(stays(&server).1, "with room a connection stays open");
    let squatters: Vec<_> = (0..7).map(|_| server.connect()).collect();
    eventually("responses close their connections", || !stays(&server).1);
    drop(squatters);
    eventually("there is room again", || stays(&server).1);
}

#[test]
fn an_address_of_version_six_takes_both_kinds_of_visitors() {
    // Some machines have no IPv6 at all.
    if std::net::TcpListener::bind("[::1]:0").is_err() {
        eprintln!("skipped: there is no IPv6 here");
        return;
    }
    let server = Server::start_at("[::]:0", &[]);
    for host in ["127.0.0.1", "::1"] {
        let address = (host.parse::<std::net::IpAddr>().unwrap(), server.address.port()).into();
        let mut stream = super::support::connect(address).unwrap();
        stream.write_all(get("/healthz").as_bytes()).unwrap();
        let mut heard = String::new();
        std::io::Read::read_to_string(&mut stream, &mut heard).unwrap();
        assert_eq!(status(&heard), 200, "{host}");
    }
}

#[test]
fn what_cannot_be_listened_on_and_limits_that_are_none_are_named_with_their_option() {
    let server = Server::start(&[]);
    let taken = server.address.to_string();
    for (option, value, words) in [
        ("--listen", taken.as_str(), "in use"),
        ("--listen", "192.0.2.1:80", "--listen 192.0.2.1:80: "),
        ("--listen", "8080", "127.0.0.1:8080 for this machine alone"),
        ("--listen", ":8080", "127.0.0.1:8080 for this machine alone"),
        ("--listen", "localhost", "an address and a port"),
        ("--head-timeout", "10", "write a time of at most a day, like 10s, 1m30s or 500ms"),
        ("--body-timeout", "soon", "write a time of at most a day"),
        ("--write-timeout=-1s", "", "write a time of at most a day"),
        ("--drain-timeout", "25h", "write a time of at most a day"),
        ("--connection-time", "0s", "write a time above zero"),
    ] {
        let arguments = [option, value].into_iter().filter(|text| !text.is_empty());
        let mut program = Command::new(env!("CARGO_BIN_EXE_objection-check"));
        let ended = program.args(arguments).output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(!ended.status.success() && said.contains(words), "{option} {value}: {said}");
    }
}
