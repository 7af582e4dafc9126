//! Clients that send slowly, nothing, or read nothing: all of them end in bounded time, and a new
//! visitor is served meanwhile. The times are shorter than those shipped, which the tests of
//! `server::limits` hold.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::support::{Server, crowd_of, crowds_alone, get_and_stay, status};

/// Three seconds for a head or a body, one for reading.
const SHORT: [&str; 6] = ["--head-timeout", "3s", "--body-timeout", "3s", "--write-timeout", "1s"];

const HALF_A_HEAD: &str = "GET /de HTTP/1.1\r\nHost: check.example\r\nX-Slow: ";
const HALF_A_BODY: &str = "POST /de/check HTTP/1.1\r\nHost: check.example\r\n\
    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\nfacebook=";

/// Opens a crowd of connections that all begin with the same bytes.
fn crowd(server: &Server, size: usize, begin: &str) -> Vec<TcpStream> {
    let open = |_| {
        let mut stream = server.connect();
        stream.write_all(begin.as_bytes()).unwrap();
        stream.set_nonblocking(true).unwrap();
        stream
    };
    (0..size).map(open).collect()
}

/// Whether the server has closed a connection; what it said before is added to `heard`.
fn is_closed(stream: &mut TcpStream, heard: &mut Vec<u8>) -> bool {
    let mut bytes = [0; 4096];
    loop {
        match stream.read(&mut bytes) {
            Ok(0) => return true,
            Ok(read) => heard.extend(&bytes[..read]),
            Err(error) => return error.kind() != ErrorKind::WouldBlock,
        }
    }
}

/// Keeps a crowd going, one byte every now and then from each, until the server has closed all of
/// it; visitors come meanwhile. Gives what each client heard.
fn outlast(server: &Server, mut crowd: Vec<TcpStream>, drip: &[u8]) -> Vec<String> {
    let begun = Instant::now();
    let mut heard = Vec::new();
    let mut slowest = Duration::ZERO;
    let mut visits = 0;
    while !crowd.is_empty() {
        let left = crowd.len();
        assert!(begun.elapsed() < Duration::from_secs(15), "{left} connections are still open");
        crowd.retain_mut(|stream| {
            let mut said = Vec::new();
            let is_closed = is_closed(stream, &mut said);
            let _ = stream.write(drip);
            if is_closed || !said.is_empty() {
                heard.push(String::from_utf8_lossy(&said).into_owned());
            }
            !is_closed
        });
        let (status, took) = server.visit();
        assert_eq!(status, 200);
        slowest = slowest.max(took);
        visits += 1;
        std::thread::sleep(Duration::from_millis(200));
    }
    assert!(visits >= 3, "the crowd was there long enough to disturb somebody");
    // Who has to wait for the crowd waits for its whole time. Debug builds on busy machines are
    // slow, but not that slow; docs/security.md has figures of a release build.
    assert!(slowest < Duration::from_millis(2500), "a visitor waited for {slowest:?}");
    heard
}

#[test]
fn two_thousand_that_send_half_a_head_or_nothing_end_while_visitors_are_served() {
    let _alone = crowds_alone();
    let server = Server::start(&SHORT);
    let size = crowd_of(2000);
    let half = crowd(&server, size, HALF_A_HEAD);
    assert!(outlast(&server, half, b"x").iter().all(String::is_empty));
    // Some say one byte: that alone is a protocol that hyper would like to guess.
    let silent = [("", size - 200), ("P", 200)].map(|(begin, size)| crowd(&server, size, begin));
    assert!(
        outlast(&server, silent.into_iter().flatten().collect(), b"").iter().all(String::is_empty)
    );
}

#[test]
fn two_thousand_that_drip_a_body_are_told_so_while_visitors_are_served() {
    let _alone = crowds_alone();
    let server = Server::start(&SHORT);
    let size = crowd_of(2000);
    let crowd = crowd(&server, size, HALF_A_BODY);
    let heard = outlast(&server, crowd, b"x");
    let told = heard.iter().filter(|said| status(said) == 408).count();
    assert!(heard.iter().all(|said| matches!(status(said), 0 | 408)), "{heard:?}");
    // A reset may overtake the response, as the client goes on sending.
    assert!(told > size / 2, "only {told} of {size} were told");
    let page = heard.iter().find(|said| said.contains("</html>")).unwrap();
    assert!(page.contains("connection: close") && page.contains("Ihre Angaben"), "{page}");
}

#[test]
fn a_connection_without_a_further_request_ends() {
    let server = Server::start(&["--head-timeout", "500ms"]);
    let mut stream = server.connect();
    let request = get_and_stay("/healthz");
    stream.write_all(request.as_bytes()).unwrap();
    let begun = Instant::now();
    let mut heard = String::new();
    stream.read_to_string(&mut heard).unwrap();
    assert_eq!(status(&heard), 200);
    assert!(begun.elapsed() > Duration::from_millis(400) && begun.elapsed().as_secs() < 5);
}

#[test]
fn clients_that_read_nothing_are_given_up() {
    let server = Server::start(&SHORT);
    let pipeline = get_and_stay("/de").repeat(20);
    let stuck = |_| {
        let mut stream = server.connect();
        stream.set_nonblocking(true).unwrap();
        while stream.write(pipeline.as_bytes()).is_ok() {}
        (stream, Instant::now())
    };
    let crowd: Vec<_> = (0..20).map(stuck).collect();
    for (mut stream, begun) in crowd {
        // Writing shows the end without reading anything.
        while !stream.write(b"G").is_err_and(|error| error.kind() != ErrorKind::WouldBlock) {
            assert!(begun.elapsed() < Duration::from_secs(10), "it may still write");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    assert_eq!(server.visit().0, 200);
}

#[test]
fn a_connection_has_an_end_however_busy_it_is() {
    let request = get_and_stay("/healthz");
    let server = Server::start(&["--connection-time", "1s"]);
    let mut stream = server.connect();
    let begun = Instant::now();
    let mut last = Ok(());
    while last.is_ok() && begun.elapsed() < Duration::from_secs(8) {
        last = stream.write_all(request.as_bytes()).and_then(|()| {
            let mut bytes = [0; 4096];
            stream.read(&mut bytes).and_then(|read| match read {
                0 => Err(ErrorKind::UnexpectedEof.into()),
                _ => Ok(()),
            })
        });
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(last.is_err() && begun.elapsed() >= Duration::from_secs(1));
}

#[test]
fn a_connection_is_cut_after_twice_its_time_whatever_comes() {
    let server = Server::start(&["--connection-time", "1s", "--head-timeout", "30s"]);
    let mut stream = server.connect();
    let begun = Instant::now();
    stream.write_all(HALF_A_HEAD.as_bytes()).unwrap();
    // A head that grows and never ends.
    while stream.write_all(b"x").is_ok() && begun.elapsed() < Duration::from_secs(8) {
        std::thread::sleep(Duration::from_millis(50));
    }
    let took = begun.elapsed();
    assert!(took >= Duration::from_secs(2) && took < Duration::from_secs(6), "{took:?}");
}
