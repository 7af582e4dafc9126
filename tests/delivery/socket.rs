//! The service behind a socket, and a client that counts every byte of an answer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;

use flate2::read::GzDecoder;
use jiff::civil::Date;
use objection_check::operator::Operator;
use objection_check::server::{Limits, Server};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::support::{at, routes};

/// What browsers say that they accept.
pub const BROWSER: &str = "accept-encoding: gzip, deflate, br, zstd\r\n";

/// The service on a socket of this machine.
pub struct Served {
    address: SocketAddr,
    _runtime: Runtime,
}

/// An answer as it came over the wire.
pub struct Answer {
    /// The status line and the headers, with the empty line behind them.
    pub head: String,
    /// The body as it was sent.
    pub body: Vec<u8>,
}

impl Served {
    pub fn on(today: Date) -> Self {
        let runtime = Runtime::new().expect("a runtime starts");
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let service = routes(Operator::default(), at(today), &Limits::default());
        let server = Server::new(service, Arc::default(), Limits::default());
        runtime.spawn(server.serve_always(listener));
        Self { address, _runtime: runtime }
    }

    pub fn get(&self, path: &str, headers: &str) -> Answer {
        self.ask("GET", path, headers, "")
    }

    pub fn post(&self, path: &str, form: &str) -> Answer {
        let kind = "content-type: application/x-www-form-urlencoded\r\n";
        let headers = format!("{BROWSER}{kind}content-length: {}\r\n", form.len());
        self.ask("POST", path, &headers, form)
    }

    /// Sends a request and reads its answer until the connection is closed.
    pub fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        let fixed = "HTTP/1.1\r\nhost: check.example\r\nconnection: close";
        let request = format!("{method} {path} {fixed}\r\n{headers}\r\n{body}");
        stream.write_all(request.as_bytes()).expect("the request is sent");
        let mut read = Vec::new();
        stream.read_to_end(&mut read).expect("the answer comes");
        let end = read.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("a head") + 4;
        let body = read.split_off(end);
        let answer = Answer { head: String::from_utf8(read).expect("heads are ASCII"), body };
        if method != "HEAD" && answer.status() != 304 {
            assert_eq!(answer.header("content-length"), answer.body.len().to_string(), "{path}");
        }
        answer
    }
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status")
    }

    /// A header; empty if it is missing.
    pub fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(header, _)| header.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    /// Everything that went over the wire, in bytes.
    pub fn size(&self) -> usize {
        self.head.len() + self.body.len()
    }

    /// The body without its coding.
    pub fn text(&self) -> String {
        let mut text = Vec::new();
        match self.header("content-encoding") {
            "gzip" => GzDecoder::new(&*self.body).read_to_end(&mut text).expect("it is gzip"),
            _ => (&*self.body).read_to_end(&mut text).expect("it is in memory"),
        };
        String::from_utf8(text).expect("pages are UTF-8")
    }
}
