//! The service behind a socket, and a client that counts every byte of an answer.
//! Used by the tests of this folder.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;

use flate2::read::GzDecoder;
use jiff::civil::Date;
use objection_check::operator::Operator;
use objection_check::server::{Limits, router};
use objection_check::web::App;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

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
    /// The service on this day.
    pub fn on(today: Date) -> Self {
        let app = App::new(Operator::default(), crate::support::at(today)).expect("it starts");
        let runtime = Runtime::new().expect("a runtime starts");
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let router = router(Arc::new(app), &Limits::default());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { address, _runtime: runtime }
    }

    /// A connection to it.
    pub fn connect(&self) -> Connection {
        Connection(TcpStream::connect(self.address).expect("it listens"))
    }
}

/// A connection that is kept alive, as browsers do.
pub struct Connection(TcpStream);

impl Connection {
    /// Asks for a page.
    pub fn get(&mut self, path: &str, headers: &str) -> Answer {
        self.ask("GET", path, headers, "")
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, headers: &str, form: &str) -> Answer {
        let kind = "content-type: application/x-www-form-urlencoded\r\n";
        let headers = format!("{headers}{kind}content-length: {}\r\n", form.len());
        self.ask("POST", path, &headers, form)
    }

    /// Sends a request and reads its answer to the last byte.
    pub fn ask(&mut self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: check.example\r\n{headers}\r\n{body}");
        self.0.write_all(request.as_bytes()).expect("the request is sent");
        let mut read = Vec::new();
        let mut buffer = [0; 16 * 1024];
        loop {
            if let Some(answer) = Answer::complete(method, &read) {
                return answer;
            }
            let bytes = self.0.read(&mut buffer).expect("the answer comes");
            assert_ne!(bytes, 0, "the answer is complete");
            read.extend(&buffer[..bytes]);
        }
    }
}

impl Answer {
    fn complete(method: &str, read: &[u8]) -> Option<Self> {
        let end = read.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
        let head = String::from_utf8(read[..end].to_vec()).expect("heads are ASCII");
        let answer = Self { head, body: read[end..].to_vec() };
        let length = match (method, answer.status()) {
            ("HEAD", _) | (_, 304) => 0,
            _ => answer.header("content-length").parse().expect("every body has a known length"),
        };
        assert!(answer.body.len() <= length, "nothing comes behind the body: {}", answer.head);
        (answer.body.len() == length).then_some(answer)
    }

    /// The status.
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
        let mut text = String::new();
        match self.header("content-encoding") {
            "gzip" => GzDecoder::new(&*self.body).read_to_string(&mut text),
            _ => (&*self.body).read_to_string(&mut text),
        }
        .expect("pages are UTF-8");
        text
    }
}
