//! A stage on which a test plays Meta: a proxy that takes every host, and behind it a TLS server
//! with a certificate of the test's own authority.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

/// The hosts that the certificate is for.
const NAMES: [&str; 6] = [
    "www.facebook.com",
    "m.facebook.com",
    "help.instagram.com",
    "www.instagram.com",
    "privacycenter.meta.com",
    "facebook.com.example.org",
];

/// How an address answers.
pub enum Answer {
    /// With a response.
    Reply { status: u16, location: Option<String>, body: String },
    /// Not at all.
    Silence,
    /// With a head and a page that never ends.
    Drip,
}

/// A page with status 200.
pub fn page(body: &str) -> Answer {
    Answer::Reply { status: 200, location: None, body: body.to_owned() }
}

/// A response that leads on.
pub fn redirect(status: u16, to: &str) -> Answer {
    Answer::Reply { status, location: Some(to.to_owned()), body: String::new() }
}

/// Host, path and query in, the answer out; without one it is a 404.
type Play = dyn Fn(&str) -> Option<Answer> + Send + Sync;

/// A running stage.
pub struct Stage {
    proxy: SocketAddr,
    ca: PathBuf,
    asked: Arc<Mutex<Vec<String>>>,
}

/// What the command said.
pub struct Checked {
    pub code: i32,
    pub output: String,
    pub errors: String,
}

impl Checked {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.output).unwrap_or_else(|_| panic!("{}", self.output))
    }

    /// What is said about a form.
    pub fn form(&self, id: &str) -> Value {
        let json = self.json();
        let mut forms = json["forms"].as_array().unwrap().iter();
        forms.find(|form| form["form"] == id).unwrap().clone()
    }
}

impl Stage {
    pub fn new(play: impl Fn(&str) -> Option<Answer> + Send + Sync + 'static) -> Self {
        Self::with_names(&NAMES, play)
    }

    /// A stage whose certificate is for these hosts.
    pub fn with_names(
        names: &[&str],
        play: impl Fn(&str) -> Option<Answer> + Send + Sync + 'static,
    ) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let (config, ca_pem) = certificates(names);
        let ca = format!("links-ca-{}.pem", NEXT.fetch_add(1, Ordering::Relaxed));
        let ca = Path::new(env!("CARGO_TARGET_TMPDIR")).join(ca);
        fs::write(&ca, ca_pem).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (config, seen) = (Arc::new(config), Arc::clone(&asked));
        let play: Arc<Play> = Arc::new(play);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, seen) = (Arc::clone(&config), Arc::clone(&seen));
                let play = Arc::clone(&play);
                // A client that breaks off is none of the test's business.
                thread::spawn(move || serve(stream, config, &seen, &*play).ok());
            }
        });
        Self { proxy, ca, asked }
    }

    /// The addresses that were asked, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// Runs the command through the proxy.
    pub fn check(&self, options: &[&str]) -> Checked {
        let ca = self.ca.to_str().unwrap();
        self.check_without_ca(&[&["--ca", ca], options].concat())
    }

    /// The same, trusting only the built-in certificates.
    pub fn check_without_ca(&self, options: &[&str]) -> Checked {
        let proxy = format!("http://{}", self.proxy);
        run(&[&["--proxy", &proxy], options].concat())
    }
}

/// Runs the command.
pub fn run(options: &[&str]) -> Checked {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
    command.arg("links").args(options);
    for name in ["SSL_CERT_FILE", "OBJECTION_CHECK_OPERATOR", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name);
    }
    let done = command.output().unwrap();
    Checked {
        code: done.status.code().unwrap(),
        output: String::from_utf8(done.stdout).unwrap(),
        errors: String::from_utf8(done.stderr).unwrap(),
    }
}

/// A server's side of TLS, and the certificate of the authority behind it.
fn certificates(names: &[&str]) -> (ServerConfig, String) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let server = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![server.der().clone()], key)
        .unwrap();
    (config, authority.pem())
}

/// One connection: CONNECT, TLS, one request.
fn serve(
    mut stream: TcpStream,
    config: Arc<ServerConfig>,
    asked: &Mutex<Vec<String>>,
    play: &Play,
) -> std::io::Result<()> {
    let target = first_word_after("CONNECT", &head(&mut stream)?);
    let host = target.split(':').next().unwrap_or_default().to_owned();
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
    let connection = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut tls = StreamOwned::new(connection, stream);
    let path = first_word_after("GET", &head(&mut tls)?);
    let address = format!("{host}{path}");
    asked.lock().unwrap().push(address.clone());
    let missing = Answer::Reply { status: 404, location: None, body: String::new() };
    match play(&address).unwrap_or(missing) {
        Answer::Silence => thread::sleep(Duration::from_secs(10)),
        Answer::Drip => {
            tls.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")?;
            for _ in 0..100 {
                tls.write_all(b".")?;
                tls.flush()?;
                thread::sleep(Duration::from_millis(100));
            }
        }
        Answer::Reply { status, location, body } => {
            let location = location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
            let length = body.len();
            write!(
                tls,
                "HTTP/1.1 {status} X\r\n{location}Content-Length: {length}\r\n\
                 Connection: close\r\n\r\n{body}"
            )?;
            tls.conn.send_close_notify();
            tls.flush()?;
            tls.sock.shutdown(Shutdown::Write)?;
        }
    }
    Ok(())
}

/// The head of a request, read byte by byte: what follows belongs to somebody else.
fn head(stream: &mut impl Read) -> std::io::Result<String> {
    let mut text = String::new();
    let mut lines = BufReader::with_capacity(1, stream);
    while !text.ends_with("\r\n\r\n") {
        if lines.read_line(&mut text)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(text)
}

fn first_word_after(method: &str, head: &str) -> String {
    let mut words = head.split_whitespace();
    assert_eq!(words.next(), Some(method), "{head}");
    words.next().unwrap_or_default().to_owned()
}
