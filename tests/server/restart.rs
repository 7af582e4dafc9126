//! Restarts: clients that reconnect lose nothing, and nobody keeps the server from ending.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::support::{Server, connect, get, get_and_stay, read_response, status};

/// Clients that ask again and again.
struct Load {
    stop: Arc<AtomicBool>,
    answered: Arc<AtomicU64>,
    clients: Vec<JoinHandle<Vec<String>>>,
}

impl Load {
    /// Half of the clients keep their connection as long as the server does, half take a new one
    /// for each request.
    fn begin(address: SocketAddr) -> Self {
        let (stop, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let client = |number: usize| {
            let (stop, answered) = (Arc::clone(&stop), Arc::clone(&answered));
            let keeps = number.is_multiple_of(2);
            std::thread::spawn(move || ask_until(&stop, &answered, address, keeps))
        };
        let clients = (0..8).map(client).collect();
        Self { stop, answered, clients }
    }

    fn answered(&self) -> u64 {
        self.answered.load(Ordering::Relaxed)
    }

    /// Waits until so many more requests have been answered.
    fn go_on(&self, more: u64) {
        let (before, begun) = (self.answered(), Instant::now());
        while self.answered() < before + more {
            assert!(begun.elapsed() < super::support::PATIENCE, "nothing is answered any more");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Ends the load; gives what failed.
    fn end(self) -> Vec<String> {
        self.stop.store(true, Ordering::Relaxed);
        self.clients.into_iter().flat_map(|client| client.join().unwrap()).collect()
    }
}

/// Asks until it is told to stop; gives every request that failed.
fn ask_until(
    stop: &AtomicBool,
    answered: &AtomicU64,
    address: SocketAddr,
    keeps: bool,
) -> Vec<String> {
    let mut failed = Vec::new();
    let mut kept = None;
    while !stop.load(Ordering::Relaxed) {
        let mut one = || -> std::io::Result<bool> {
            let mut stream = match kept.take() {
                Some(stream) => stream,
                None => BufReader::new(connect(address)?),
            };
            let request = if keeps { get_and_stay("/healthz") } else { get("/healthz") };
            stream.get_mut().write_all(request.as_bytes())?;
            let (head, _) = read_response(&mut stream)?;
            if keeps && !head.contains("connection: close") {
                kept = Some(stream);
            }
            Ok(status(&head) == 200)
        };
        match one() {
            Ok(true) => {
                answered.fetch_add(1, Ordering::Relaxed);
            }
            Ok(false) => failed.push("another status".to_owned()),
            Err(error) => failed.push(error.to_string()),
        }
        // A load, and no flood: both versions need their share of two cores.
        std::thread::sleep(Duration::from_millis(2));
    }
    failed
}

/// Starts a server with a socket that its parent has opened, as systemd does.
fn with_socket(socket: &TcpListener) -> Server {
    let mut command = Command::new("sh");
    let script = "exec 3<&0 </dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$@\"";
    command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_objection-check")]);
    command.args(["--lame-duck", "300ms"]);
    command.stdin(OwnedFd::from(socket.try_clone().unwrap()));
    Server::run(command)
}

#[test]
fn a_socket_that_is_handed_over_loses_no_request_one_after_the_other_or_together() {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut server = with_socket(&socket);
    assert_eq!(server.address, socket.local_addr().unwrap());
    let load = Load::begin(server.address);
    for together in [false, true, false, true] {
        load.go_on(200);
        if together {
            let mut old = std::mem::replace(&mut server, with_socket(&socket));
            old.signal("TERM");
            assert!(old.ended().success());
        } else {
            server.signal("TERM");
            assert!(server.ended().success());
            server = with_socket(&socket);
        }
    }
    load.go_on(200);
    assert_eq!(load.end(), [""; 0]);
}

/// Tells a server to end, and waits until it has heard.
fn tell(server: &Server) {
    server.signal("TERM");
    super::support::eventually("it has heard", || server.said().contains("told to end"));
    std::thread::sleep(Duration::from_millis(200));
}

#[test]
fn readiness_goes_first_and_visitors_are_still_served() {
    for signal in ["TERM", "INT"] {
        let mut server = Server::start(&["--lame-duck", "1s"]);
        assert_eq!(status(&server.ask(get("/readyz").as_bytes())), 200);
        let mut kept = BufReader::new(server.connect());
        server.signal(signal);
        super::support::eventually("it is not ready any more", || {
            status(&server.ask(get("/readyz").as_bytes())) == 503
        });
        assert_eq!(server.visit().0, 200);
        let request = get_and_stay("/de");
        kept.get_mut().write_all(request.as_bytes()).unwrap();
        let (head, _) = read_response(&mut kept).unwrap();
        assert!(status(&head) == 200 && head.contains("connection: close"), "{head}");
        assert!(server.ended().success(), "{signal}");
    }
}

#[test]
fn nobody_who_has_sent_half_a_request_keeps_the_server_from_ending() {
    let mut server = Server::start(&["--lame-duck", "0s", "--drain-timeout", "1s"]);
    let mut half = server.connect();
    half.write_all(b"GET /de HTTP/1.1\r\nHost: check").unwrap();
    assert_eq!(server.visit().0, 200);
    let begun = Instant::now();
    server.signal("TERM");
    assert!(server.ended().success());
    assert!(begun.elapsed() >= Duration::from_millis(900), "{:?}", begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(server.said().contains("1 connections have not ended in time"), "{}", server.said());
}

#[test]
fn a_connection_without_a_request_under_way_is_closed_without_waiting_for_it() {
    let mut server = Server::start(&["--lame-duck", "0s", "--drain-timeout", "20s"]);
    let mut kept = BufReader::new(server.connect());
    let request = get_and_stay("/de");
    kept.get_mut().write_all(request.as_bytes()).unwrap();
    assert!(!read_response(&mut kept).unwrap().0.contains("connection: close"));
    let begun = Instant::now();
    server.signal("TERM");
    assert!(server.ended().success());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn a_connection_on_which_nothing_has_come_yet_may_still_send_its_request() {
    let mut server = Server::start(&["--lame-duck", "0s"]);
    let mut new = BufReader::new(server.connect());
    // Connections are taken in the order in which they came, so the new one is taken as well.
    assert_eq!(server.visit().0, 200);
    tell(&server);
    new.get_mut().write_all(get("/de").as_bytes()).unwrap();
    assert_eq!(status(&read_response(&mut new).unwrap().0), 200);
    assert!(server.ended().success());
}

#[test]
fn told_twice_the_server_ends_at_once() {
    let mut server = Server::start(&["--lame-duck", "1m"]);
    tell(&server);
    let begun = Instant::now();
    server.signal("INT");
    assert!(server.ended().success());
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_request_under_way_is_answered() {
    let mut server = Server::start(&["--lame-duck", "0s"]);
    let mut stream = BufReader::new(server.connect());
    let body = "facebook=1&instagram=0";
    let head = "POST /de/check HTTP/1.1\r\nHost: check.example\r\nContent-Length: 22\r\n\
        Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    stream.get_mut().write_all(head.as_bytes()).unwrap();
    assert_eq!(server.visit().0, 200);
    tell(&server);
    stream.get_mut().write_all(body.as_bytes()).unwrap();
    let (head, _) = read_response(&mut stream).unwrap();
    assert!(matches!(status(&head), 200 | 422), "{head}");
    assert!(server.ended().success());
}
