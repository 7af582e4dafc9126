//! A server as a process of its own, and clients that speak to it byte by byte.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

/// How long a client of these tests waits for anything.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A running server. It is killed when it is dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    said: Arc<Mutex<String>>,
}

impl Server {
    /// Starts the binary on a free port.
    pub fn start(options: &[&str]) -> Self {
        Self::start_at("127.0.0.1:0", options)
    }

    /// Starts the binary at an address.
    pub fn start_at(address: &str, options: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
        command.args(["--listen", address]).args(options);
        Self::run(command)
    }

    /// Runs a command that ends up as the server, and waits until it serves.
    pub fn run(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).env("RUST_LOG", "info").spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut address = None;
        while address.is_none() {
            let line = lines.next().expect("the server says where it serves").unwrap();
            address = line.split_once("serving on http://").map(|(_, rest)| rest.parse().unwrap());
            *said.lock().unwrap() += &(line + "\n");
        }
        let heard = Arc::clone(&said);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                *heard.lock().unwrap() += &(line + "\n");
            }
        });
        Self { child, address: address.unwrap(), said }
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has logged so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Sends a signal, such as `TERM`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.id().to_string()]).status();
        assert!(sent.unwrap().success(), "kill -s {name}");
    }

    /// Waits for its end and says how it ended.
    pub fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the server has not ended; it said:\n{}", self.said());
    }

    /// A connection to it.
    pub fn connect(&self) -> TcpStream {
        connect(self.address).unwrap()
    }

    /// Opens a page on a connection of its own and says its status and how long it took.
    pub fn visit(&self) -> (u16, Duration) {
        let begun = Instant::now();
        let reply = self.ask(get("/de").as_bytes());
        (status(&reply), begun.elapsed())
    }

    /// Sends bytes on a connection of its own and reads until the server closes.
    pub fn ask(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        // The server may refuse before it has read everything.
        let _ = stream.write_all(request);
        let mut reply = Vec::new();
        let _ = stream.read_to_end(&mut reply);
        String::from_utf8_lossy(&reply).into_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that does not wait for ever.
pub fn connect(address: SocketAddr) -> std::io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// A request for a page, the last of its connection.
pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: check.example\r\nConnection: close\r\n\r\n")
}

/// The same, after which the connection stays open.
pub fn get_and_stay(path: &str) -> String {
    get(path).replace("Connection: close\r\n", "")
}

/// The status of the first response in these bytes; 0 if there is none.
pub fn status(reply: &str) -> u16 {
    let words = reply.strip_prefix("HTTP/1.1 ").or_else(|| reply.strip_prefix("HTTP/1.0 "));
    words.and_then(|rest| rest.get(..3)).and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// Reads one response with a `Content-Length` and leaves the connection open: head and body.
pub fn read_response(stream: &mut BufReader<TcpStream>) -> std::io::Result<(String, Vec<u8>)> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    let lower = head.to_ascii_lowercase();
    let length = lower.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body)?;
    Ok((head, body))
}

/// How many connections a crowd of this test process has: as many as asked, if the system allows
/// so many open files.
pub fn crowd_of(wanted: usize) -> usize {
    let allowed = rlimit::increase_nofile_limit(wanted as u64 + 500).unwrap();
    let room = usize::try_from(allowed).unwrap().saturating_sub(500);
    assert!(room >= 200, "no more than {allowed} files may be open here");
    if room < wanted {
        eprintln!("only {room} connections of {wanted}: no more than {allowed} files may be open");
    }
    wanted.min(room)
}

/// Only one crowd at a time: together they would need too many files.
pub fn crowds_alone() -> MutexGuard<'static, ()> {
    static ALONE: OnceLock<Mutex<()>> = OnceLock::new();
    let alone = ALONE.get_or_init(Mutex::default).lock();
    // A test that failed has nothing left that could disturb the next one.
    alone.unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Waits for something; fails with the words that describe it.
pub fn eventually(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "in vain: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
