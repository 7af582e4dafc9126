//! The program as a process of its own, and clients that speak to it byte by byte.
//! Used by all tests of `program.rs`.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// After so long a test hangs. Nothing waits so long when all is well, however busy the machine is.
pub const PATIENCE: Duration = Duration::from_mins(3);

/// For limits that shall never be met within a test.
pub const NEVER: &str = "1h";

/// A running program. It is killed when it is dropped.
pub struct Server {
    child: Child,
    /// Where it serves.
    pub address: SocketAddr,
    /// Where its metrics are, if it was started with an address of its own.
    pub metrics: SocketAddr,
    /// The folder in which it runs, and its folder for temporary files.
    pub folder: PathBuf,
    said: Arc<Mutex<String>>,
    readers: Vec<JoinHandle<()>>,
}

impl Server {
    /// Starts the program with options.
    pub fn start(options: &[&str]) -> Self {
        Self::start_with(options, &[], Stdio::piped())
    }

    /// Starts it with options and variables; its log goes there. Each has a loopback address of its
    /// own, so that no port can be taken and nothing has to be read from the log.
    pub fn start_with(options: &[&str], variables: &[(&str, &str)], log: Stdio) -> Self {
        let number = next_number();
        let [.., first, second] = std::process::id().to_be_bytes();
        let at = |port| SocketAddr::from(([127, first, second, number], port));
        let (address, metrics) = (at(8080), at(9464));
        let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
        command.args(["--listen", &address.to_string(), "--metrics-listen", &metrics.to_string()]);
        // Else SIGINT would come from a person at a terminal.
        command.args(options).envs(variables.iter().copied()).stdin(Stdio::null());
        let mut server = Self::spawn(command, log, address, metrics);
        while TcpStream::connect(address).is_err() {
            assert_eq!(server.child.try_wait().unwrap(), None, "{}", server.said());
            std::thread::sleep(Duration::from_millis(5));
        }
        server
    }

    /// Runs a command that ends up as the program, and waits until that says where it serves.
    pub fn run(command: Command) -> Self {
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut server = Self::spawn(command, Stdio::piped(), nowhere, nowhere);
        eventually("it serves", || server.said().contains("serving on http://"));
        let said = server.said();
        let (_, address) = said.split_once("serving on http://").unwrap();
        server.address = address.lines().next().unwrap().parse().unwrap();
        server
    }

    fn spawn(mut command: Command, log: Stdio, address: SocketAddr, metrics: SocketAddr) -> Self {
        let folder = format!("program-{}", next_number());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        command.env("TMPDIR", &folder).current_dir(&folder).stdout(Stdio::piped()).stderr(log);
        // Unless a test says otherwise, nobody else has to hear that it ends.
        command.env("OBJECTION_CHECK_LAME_DUCK", "0s");
        let mut child = command.spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let output = Some(keep(child.stdout.take().unwrap(), &said));
        let errors = child.stderr.take().map(|errors| keep(errors, &said));
        let readers = output.into_iter().chain(errors).collect();
        Self { child, address, metrics, folder, said, readers }
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has written so far.
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

    /// Ends it in good order; gives all that it wrote.
    pub fn end(mut self) -> String {
        self.signal("TERM");
        assert!(self.ended().success());
        for reader in self.readers.drain(..) {
            reader.join().unwrap();
        }
        self.said()
    }

    /// A connection to it.
    pub fn connect(&self) -> TcpStream {
        connect(self.address).unwrap()
    }

    /// Opens a page on a connection of its own; gives the whole response.
    pub fn get(&self, path: &str) -> String {
        exchange(self.address, get(path).as_bytes())
    }

    /// The status of a page.
    pub fn status_of(&self, path: &str) -> u16 {
        status(&self.get(path))
    }

    /// Sends bytes on a connection of its own and reads until the server closes.
    pub fn ask(&self, request: &str) -> String {
        exchange(self.address, request.as_bytes())
    }

    /// The metrics.
    pub fn scrape(&self) -> String {
        exchange(self.metrics, get("/metrics").as_bytes())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A number that no other server of this process has.
fn next_number() -> u8 {
    static NEXT: AtomicU8 = AtomicU8::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Keeps each line that is said, as long as something can be said.
pub fn keep(from: impl Read + Send + 'static, said: &Arc<Mutex<String>>) -> JoinHandle<()> {
    let said = Arc::clone(said);
    std::thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            *said.lock().unwrap() += &(String::from_utf8_lossy(&line).into_owned() + "\n");
        }
    })
}

/// A connection that does not wait for ever.
pub fn connect(address: SocketAddr) -> std::io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Sends bytes to an address and reads what comes back until the other side closes.
pub fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = connect(address).unwrap();
    // A server that has heard enough may close before all is sent.
    let _ = stream.write_all(bytes);
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
pub fn post(path: &str, body: &str) -> String {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let head = format!("{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    get(path).replacen("GET", "POST", 1).replacen("\r\n\r\n", &format!("\r\n{head}"), 1)
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

/// Does this with a crowd of as many connections as wanted, if the system allows so many open files.
/// Only one crowd at a time: together they would need too many.
pub fn with_crowd_of(wanted: usize, test: impl FnOnce(usize)) {
    static ALONE: Mutex<()> = Mutex::new(());
    // A test that failed has nothing left that could disturb the next one.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let allowed = rlimit::increase_nofile_limit(wanted as u64 + 500).unwrap();
    let room = usize::try_from(allowed).unwrap().saturating_sub(500);
    assert!(room >= 200, "no more than {allowed} files may be open here");
    test(wanted.min(room));
}

/// Waits for something; fails with the words that describe it.
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "in vain: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
