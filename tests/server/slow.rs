//! Clients that send slowly, nothing, or read nothing: a new visitor is served beside them, and all
//! of them end. The times are shorter than those shipped, which the tests of `server::limits` hold.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::support::{NEVER, Server, eventually, get_and_stay, status, with_crowd_of};

const HALF_A_HEAD: &str = "GET /de HTTP/1.1\r\nHost: check.example\r\nX-Slow: ";
const HALF_A_BODY: &str = "POST /de/check HTTP/1.1\r\nHost: check.example\r\n\
    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\nfacebook=";

/// What slow clients begin with, and what they send every now and then. One byte alone is a protocol
/// that hyper would like to guess.
const SLOW: [(&str, &str); 4] = [(HALF_A_HEAD, "x"), (HALF_A_BODY, "x"), ("", ""), ("P", "")];

/// A client that never waits.
struct Client {
    stream: TcpStream,
    drip: String,
    heard: Vec<u8>,
}

impl Client {
    fn begin(server: &Server, begin: &str, drip: &str) -> Self {
        let mut stream = server.connect();
        stream.write_all(begin.as_bytes()).unwrap();
        stream.set_nonblocking(true).unwrap();
        Self { stream, drip: drip.to_owned(), heard: Vec::new() }
    }

    /// Keeps what has come; says whether the server has closed the connection.
    fn is_closed(&mut self) -> bool {
        let mut bytes = [0; 4096];
        loop {
            match self.stream.read(&mut bytes) {
                Ok(0) => return true,
                Ok(read) => self.heard.extend(&bytes[..read]),
                Err(error) => return error.kind() != ErrorKind::WouldBlock,
            }
        }
    }

    /// Goes on sending unless the connection is closed.
    fn goes_on(&mut self) -> bool {
        let _ = self.stream.write(self.drip.as_bytes());
        !self.is_closed()
    }

    fn heard(&self) -> String {
        String::from_utf8_lossy(&self.heard).into_owned()
    }
}

fn crowd(server: &Server, size: usize) -> Vec<Client> {
    let begin = |number: usize| {
        let (begin, drip) = SLOW[number % SLOW.len()];
        Client::begin(server, begin, drip)
    };
    (0..size).map(begin).collect()
}

#[test]
fn visitors_are_served_beside_two_thousand_slow_clients() {
    with_crowd_of(2000, |size| {
        let server = Server::start(&["--head-timeout", NEVER, "--body-timeout", NEVER]);
        let mut crowd = crowd(&server, size);
        assert_eq!(server.status_of("/de"), 200);
        assert!(crowd.iter_mut().all(Client::goes_on), "the crowd was there meanwhile");
    });
}

#[test]
fn two_thousand_slow_clients_all_end_though_they_go_on_sending() {
    with_crowd_of(2000, |size| {
        let server = Server::start(&["--head-timeout", "1s", "--body-timeout", "1s"]);
        let mut crowd = crowd(&server, size);
        for client in &mut crowd {
            eventually("a slow client ends", || !client.goes_on());
            // A reset may overtake the response, as the client goes on sending.
            let is_body = client.heard.is_empty() || status(&client.heard()) == 408;
            assert!(is_body, "{}", client.heard());
        }
        // Who waits for the answer gets it.
        let told = server.ask(HALF_A_BODY);
        assert_eq!(status(&told), 408);
        assert!(told.contains("connection: close") && told.contains("Ihre Angaben"), "{told}");
    });
}

#[test]
fn a_connection_without_a_further_request_ends() {
    let server = Server::start(&["--head-timeout", "500ms"]);
    let begun = Instant::now();
    assert_eq!(status(&server.ask(&get_and_stay("/healthz"))), 200);
    assert!(begun.elapsed() > Duration::from_millis(400));
}

#[test]
fn clients_that_read_nothing_are_given_up() {
    let server = Server::start(&["--write-timeout", "1s", "--head-timeout", NEVER]);
    let pipeline = get_and_stay("/de").repeat(20);
    let stuck = |_| {
        let mut client = Client::begin(&server, "", "");
        while client.stream.write(pipeline.as_bytes()).is_ok() {}
        client.stream
    };
    let crowd: Vec<_> = (0..20).map(stuck).collect();
    for mut stream in crowd {
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
    let request = get_and_stay("/healthz");
    let server = Server::start(&["--connection-time", "1s", "--head-timeout", NEVER]);
    for (begin, drip, least) in [("", request.as_str(), 1), (HALF_A_HEAD, "x", 2)] {
        let begun = Instant::now();
        let mut client = Client::begin(&server, begin, drip);
        eventually("the connection ends", || !client.goes_on());
        assert!(begun.elapsed() >= Duration::from_secs(least), "{:?}", begun.elapsed());
        assert_eq!(client.heard().contains("connection: close"), least == 1);
    }
}
