//! The real program, started for a test on ports of its own, and requests to it byte by byte.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::net::TcpSocket;

/// A running program.
pub struct Program {
    child: Child,
    /// Where it serves, as `127.1.2.3:8080`.
    pub address: String,
    /// Where its metrics are.
    pub metrics: String,
    /// The folder in which it runs, and its folder for temporary files.
    pub folder: PathBuf,
    errors: Option<JoinHandle<String>>,
    output: Option<JoinHandle<String>>,
}

impl Drop for Program {
    /// Nothing goes on after its test, whether or not that ended it in good order.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Starts it with options and variables; waits until it serves. Each has a loopback address of
    /// its own, so that no port can be taken and nothing has to be read from the log.
    pub fn start(options: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_logging_to(Stdio::piped(), options, variables)
    }

    /// The same, whose log goes elsewhere.
    pub fn start_logging_to(log: Stdio, options: &[&str], variables: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU8 = AtomicU8::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let [_, _, first, second] = std::process::id().to_be_bytes();
        let ip = format!("127.{first}.{second}.{number}");
        let (address, metrics) = (format!("{ip}:8080"), format!("{ip}:9464"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("observe-{number}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_objection-check"))
            .args(["--listen", &address, "--metrics-listen", &metrics])
            // Nobody else has to hear that it ends.
            .args(["--lame-duck", "0s", "--drain-timeout", "1s"])
            .args(options)
            .envs(variables.iter().copied())
            .env("TMPDIR", &folder)
            .current_dir(&folder)
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let errors = child.stderr.take().map(read);
        let output = Some(read(child.stdout.take().unwrap()));
        let is_there = || TcpStream::connect(&address).is_ok();
        for _ in 0..1000 {
            if is_there() || child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(is_there(), "it does not serve:\n{:?}", child.try_wait());
        Self { child, address, metrics, folder, errors, output }
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Ends it in good order; gives all that it wrote.
    pub fn end(mut self) -> String {
        self.signal("TERM");
        assert!(self.child.wait().unwrap().success());
        let [errors, output] = [self.errors.take(), self.output.take()];
        [errors, output].into_iter().flatten().map(|said| said.join().unwrap()).collect()
    }

    /// Opens an address as a browser does.
    pub fn get(&self, path: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        exchange(&self.address, request.as_bytes())
    }

    /// The metrics.
    pub fn scrape(&self) -> String {
        let request = b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        exchange(&self.metrics, request)
    }
}

/// Reads all that is said, as long as something can be said.
fn read(mut from: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = Vec::new();
        from.read_to_end(&mut text).unwrap();
        String::from_utf8_lossy(&text).into_owned()
    })
}

/// The address from which tests come; no other machine or test has it.
pub const CLIENT: &str = "127.0.13.37";

/// Sends bytes to an address and reads what comes back until the end, or until nothing comes for
/// half a second.
pub fn exchange(address: &str, bytes: &[u8]) -> String {
    let mut stream = connect(address.parse().unwrap());
    stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    // A server that has heard enough may close before all is sent.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// A connection from [`CLIENT`]; the standard library alone cannot choose where it comes from.
#[tokio::main(flavor = "current_thread")]
async fn connect(address: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::new(CLIENT.parse().unwrap(), 0)).unwrap();
    let stream = socket.connect(address).await.unwrap().into_std().unwrap();
    stream.set_nonblocking(false).unwrap();
    stream
}
