//! Clients that send slowly, nothing, or read nothing: a new visitor is served beside them, and all
//! of them end and are counted. The times are shorter than those shipped, which `memory.rs` holds.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::support::{NEVER, Server, eventually, get_and_stay, status};

const HALF_A_HEAD: &str = "GET /de HTTP/1.1\r\nHost: check.example\r\nX-Slow: ";
const HALF_A_BODY: &str = "POST /de/check HTTP/1.1\r\nHost: check.example\r\n\
    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\nfacebook=";

/// What slow clients begin with, and what they send every now and then. One byte alone is a protocol
/// that hyper would like to guess.
const SLOW: [(&str, &str); 4] = [(HALF_A_HEAD, "x"), (HALF_A_BODY, "x"), ("", ""), ("P", "")];

/// How many of them there are: more than a program may have open files unless it asks for more.
const CROWD: usize = 1500;

const LATE: &str = "rejected_total{reason=\"time\"}";

/// A client that never waits.
struct Client {
    stream: TcpStream,
    drip: &'static str,
    heard: Vec<u8>,
}

impl Client {
    fn begin(server: &Server, begin: &str, drip: &'static str) -> Self {
        let mut stream = server.connect();
        stream.write_all(begin.as_bytes()).unwrap();
        stream.set_nonblocking(true).unwrap();
        Self { stream, drip, heard: Vec::new() }
    }

    /// Sends a little more and keeps what has come; says whether the connection is still open.
    fn goes_on(&mut self) -> bool {
        let _ = self.stream.write(self.drip.as_bytes());
        let read = self.stream.read_to_end(&mut self.heard);
        read.is_err_and(|error| error.kind() == ErrorKind::WouldBlock)
    }
}

fn crowd(server: &Server) -> Vec<Client> {
    // There may be two crowds at a time, beside what other tests need.
    let files = rlimit::increase_nofile_limit(4000).unwrap();
    assert!(files >= 4000, "no more than {files} files may be open here");
    let kinds = SLOW.iter().cycle().take(CROWD);
    kinds.map(|(begin, drip)| Client::begin(server, begin, drip)).collect()
}

#[test]
fn visitors_are_served_beside_a_crowd_of_slow_clients() {
    let server = Server::start(&["--head-timeout", NEVER, "--body-timeout", NEVER]);
    let mut crowd = crowd(&server);
    assert_eq!(server.status_of("/de"), 200);
    assert!(crowd.iter_mut().all(Client::goes_on), "the crowd was there meanwhile");
}

#[test]
fn slow_clients_all_end_though_they_go_on_sending_and_are_counted() {
    let server = Server::start(&["--head-timeout", "1s", "--body-timeout", "1s"]);
    for client in &mut crowd(&server) {
        eventually("a slow client ends", || !client.goes_on());
        // A reset may overtake the response, as the client goes on sending.
        let heard = String::from_utf8_lossy(&client.heard);
        assert!(heard.is_empty() || status(&heard) == 408, "{heard}");
    }
    // A client may hear of the end of its connection before it is counted.
    eventually("all are counted", || server.metric(LATE) >= CROWD as u64);
    assert_eq!(server.metric(LATE), CROWD as u64);
    // Who waits for the answer gets it.
    let told = server.ask(HALF_A_BODY);
    assert_eq!(status(&told), 408);
    assert!(told.contains("connection: close") && told.contains("Ihre Angaben"), "{told}");
}

#[test]
fn a_connection_without_a_further_request_ends_and_is_not_counted_as_late() {
    let server = Server::start(&["--head-timeout", "500ms"]);
    let begun = Instant::now();
    assert_eq!(status(&server.ask(get_and_stay("/healthz"))), 200);
    assert!(begun.elapsed() > Duration::from_millis(400));
    // Once another one is counted, this one would be.
    assert_eq!(server.ask("GET /de HTTP/1.1\r\nHos"), "");
    eventually("one is counted", || server.metric(LATE) > 0);
    assert_eq!(server.metric(LATE), 1);
}

#[test]
fn clients_that_read_nothing_are_given_up() {
    let server = Server::start(&["--write-timeout", "1s", "--head-timeout", NEVER]);
    let pipeline = get_and_stay("/de").repeat(20);
    let mut crowd: Vec<_> = (0..20).map(|_| Client::begin(&server, "", "").stream).collect();
    for stream in &mut crowd {
        while stream.write(pipeline.as_bytes()).is_ok() {}
    }
    for stream in &mut crowd {
        // Writing shows the end without reading anything.
        eventually("it may write no more", || {
            stream.write(b"G").is_err_and(|error| error.kind() != ErrorKind::WouldBlock)
        });
    }
    assert_eq!(server.status_of("/de"), 200);
}

/// After its time the next response is the last one, and a head that grows and never ends is cut
/// after twice the time.
#[test]
fn a_connection_has_an_end_however_busy_it_is() {
    let server = Server::start(&["--connection-time", "1s", "--head-timeout", NEVER]);
    let request = "GET /healthz HTTP/1.1\r\nHost: check.example\r\n\r\n";
    for (begin, drip, least) in [("", request, 1), (HALF_A_HEAD, "x", 2)] {
        let begun = Instant::now();
        let mut client = Client::begin(&server, begin, drip);
        eventually("the connection ends", || !client.goes_on());
        assert!(begun.elapsed() >= Duration::from_secs(least), "{:?}", begun.elapsed());
        let heard = String::from_utf8_lossy(&client.heard);
        assert_eq!(heard.contains("connection: close"), least == 1);
    }
}
