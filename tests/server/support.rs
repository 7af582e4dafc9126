//! The program as a process of its own, and clients that speak to it byte by byte.
//! Used by all tests of `program.rs`.

use std::fs;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use tempfile::{NamedTempFile, TempDir};

/// After so long a test hangs. Nothing waits so long when all is well, however busy the machine is.
const PATIENCE: Duration = Duration::from_mins(3);

/// For limits that shall never be met within a test.
pub const NEVER: &str = "1h";

/// A running program. It is killed when it is dropped.
pub struct Server {
    pub child: Child,
    /// Where it serves, unless its options say otherwise.
    pub address: SocketAddr,
    /// Where its metrics are.
    pub metrics: SocketAddr,
    /// The folder in which it runs, which is also the one for its temporary files.
    pub folder: TempDir,
    log: NamedTempFile,
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_objection-check");

/// The program with options.
pub fn program(options: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    // Else SIGINT would come from a person at a terminal.
    command.args(options).stdin(Stdio::null());
    command
}

/// The same as the last thing that a shell does, with this as its standard input.
pub fn by_shell(script: &str, options: &[&str], input: impl Into<Stdio>) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{script} exec \"$@\""), "sh", PROGRAM]).args(options);
    command.stdin(input);
    command
}

impl Server {
    pub fn start(options: &[&str]) -> Self {
        Self::run(program(options))
    }

    /// Runs a command that ends up as the program, and waits until that serves. Each has a loopback
    /// address of its own, so that no port can be taken.
    pub fn run(mut command: Command) -> Self {
        static NEXT: AtomicU8 = AtomicU8::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let [.., first, second] = std::process::id().to_be_bytes();
        let at = |port| SocketAddr::from(([127, first, second, number], port));
        let (address, metrics) = (at(8080), at(9464));
        let (folder, log) = (TempDir::new().unwrap(), NamedTempFile::new().unwrap());
        let kept = || Stdio::from(log.as_file().try_clone().unwrap());
        command.current_dir(&folder).stdout(kept()).stderr(kept());
        command.env("TMPDIR", folder.path()).env("OBJECTION_CHECK_LISTEN", address.to_string());
        command.env("OBJECTION_CHECK_METRICS_LISTEN", metrics.to_string());
        // Unless a test says otherwise, nobody else has to hear that it ends.
        command.env("OBJECTION_CHECK_LAME_DUCK", "0s");
        let child = command.spawn().unwrap();
        let mut server = Self { child, address, metrics, folder, log };
        eventually("it serves", || {
            assert_eq!(server.child.try_wait().unwrap(), None, "{}", server.said());
            TcpStream::connect(address).is_ok() || server.said().contains("serving on http://")
        });
        server
    }

    /// What it has written so far.
    pub fn said(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap()).into_owned()
    }

    /// Sends a signal, such as `TERM`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success(), "kill -s {name}");
    }

    /// Waits for its end and says how it ended.
    pub fn ended(&mut self) -> ExitStatus {
        let mut status = None;
        eventually("it ends", || {
            status = self.child.try_wait().unwrap();
            status.is_some()
        });
        status.unwrap()
    }

    /// Ends it in good order; gives all that it wrote.
    pub fn end(mut self) -> String {
        self.signal("TERM");
        assert!(self.ended().success(), "{}", self.said());
        self.said()
    }

    pub fn connect(&self) -> TcpStream {
        connect(self.address).unwrap()
    }

    /// Opens a page on a connection of its own; gives the whole response.
    pub fn get(&self, path: &str) -> String {
        self.ask(get(path))
    }

    pub fn status_of(&self, path: &str) -> u16 {
        status(&self.get(path))
    }

    /// Sends bytes on a connection of its own and reads until the server closes.
    pub fn ask(&self, request: impl AsRef<[u8]>) -> String {
        exchange(self.address, request)
    }

    pub fn scrape(&self) -> String {
        exchange(self.metrics, get("/metrics"))
    }

    /// The value of a series; it must be there.
    #[track_caller]
    pub fn metric(&self, series: &str) -> u64 {
        let (scraped, start) = (self.scrape(), format!("objection_check_{series} "));
        let found = scraped.lines().find_map(|line| line.strip_prefix(&start));
        found.unwrap_or_else(|| panic!("{series} is not in\n{scraped}")).parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that does not wait for ever.
pub fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Sends bytes to an address and reads what comes back until the other side closes.
pub fn exchange(address: SocketAddr, bytes: impl AsRef<[u8]>) -> String {
    let mut stream = connect(address).unwrap();
    // A server that has heard enough may close before all is sent.
    let _ = stream.write_all(bytes.as_ref());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// A request for a page, the last of its connection.
pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: check.example\r\nConnection: close\r\n\r\n")
}

/// The same, after which the connection stays open.
pub fn get_and_stay(path: &str) -> String {
    get(path).replace("Connection: close\r\n", "")
}

/// A form that is sent, the last request of its connection.
pub fn post(path: &str, form: &str) -> String {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let body = format!("{kind}\r\nContent-Length: {}\r\n\r\n{form}", form.len());
    get(path).replacen("GET", "POST", 1).replacen("\r\n\r\n", &format!("\r\n{body}"), 1)
}

/// The status of the first response in these bytes; 0 if there is none.
pub fn status(reply: &str) -> u16 {
    let status = reply.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..5));
    status.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// Sends a request, or nothing more, on a connection that stays open. Reads one response with a
/// `Content-Length`; gives its head.
pub fn ask_on(stream: &mut BufReader<TcpStream>, request: &str) -> io::Result<String> {
    stream.get_mut().write_all(request.as_bytes())?;
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    stream.read_exact(&mut vec![0; length.unwrap().parse().unwrap()])?;
    Ok(head)
}

/// Waits for something; fails with the words that describe it.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "in vain: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
