//! Restarts: clients that reconnect lose nothing, and nobody keeps the server from ending.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use super::support::{
    NEVER, Server, by_shell, connect, eventually, get, get_and_stay, post, read_response, status,
};

/// Clients that ask again and again until it is over.
#[derive(Default)]
struct Load {
    is_over: AtomicBool,
    answered: AtomicU64,
}

impl Load {
    /// Waits until so many more requests have been answered.
    fn go_on(&self, more: u64) {
        let enough = self.answered.load(Ordering::Relaxed) + more;
        eventually("requests go on", || self.answered.load(Ordering::Relaxed) >= enough);
    }

    /// Gives every request that failed. Each is on a connection of its own, or on one as long as the
    /// server keeps it.
    fn ask(&self, address: SocketAddr, keeps: bool) -> Vec<String> {
        let mut failed = Vec::new();
        let mut kept = None;
        let request = if keeps { get_and_stay("/healthz") } else { get("/healthz") };
        while !self.is_over.load(Ordering::Relaxed) {
            let mut one = || -> std::io::Result<u16> {
                let new = || connect(address).map(BufReader::new);
                let mut stream = kept.take().map_or_else(new, Ok)?;
                stream.get_mut().write_all(request.as_bytes())?;
                let head = read_response(&mut stream)?;
                kept = (keeps && !head.contains("connection: close")).then_some(stream);
                Ok(status(&head))
            };
            match one() {
                Ok(200) => drop(self.answered.fetch_add(1, Ordering::Relaxed)),
                other => failed.push(format!("{other:?}")),
            }
            // A load, and no flood: both versions need their share of two cores.
            sleep(Duration::from_millis(2));
        }
        failed
    }
}

/// Starts a server with a socket that its parent has opened, as systemd does.
fn with_socket(socket: &TcpListener) -> Server {
    let script = "exec 3<&0 </dev/null; LISTEN_PID=$$ LISTEN_FDS=1";
    let mut command = by_shell(script, &["--lame-duck", "1s"]);
    command.stdin(OwnedFd::from(socket.try_clone().unwrap()));
    Server::run(command, None)
}

#[test]
fn a_socket_that_is_handed_over_loses_no_request_one_after_the_other_or_together() {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, load) = (socket.local_addr().unwrap(), &Load::default());
    let mut server = with_socket(&socket);
    let failed: Vec<_> = scope(|threads| {
        let client = |keeps| threads.spawn(move || load.ask(address, keeps));
        let clients = [true, false].repeat(4).into_iter().map(client).collect::<Vec<_>>();
        for together in [false, true, false, true] {
            load.go_on(200);
            if together {
                std::mem::replace(&mut server, with_socket(&socket)).end();
            } else {
                server.signal("TERM");
                assert!(server.ended().success());
                server = with_socket(&socket);
            }
        }
        load.go_on(200);
        load.is_over.store(true, Ordering::Relaxed);
        clients.into_iter().flat_map(|client| client.join().unwrap()).collect()
    });
    assert_eq!(failed, [""; 0]);
}

/// Sends a request on a connection and reads the head of its answer.
fn asked(stream: &mut BufReader<TcpStream>, request: &str) -> String {
    stream.get_mut().write_all(request.as_bytes()).unwrap();
    read_response(stream).unwrap()
}

#[test]
fn readiness_goes_first_visitors_are_still_served_and_told_twice_it_ends_at_once() {
    for signal in ["TERM", "INT"] {
        let mut server = Server::start(&["--lame-duck", NEVER]);
        assert_eq!(server.status_of("/readyz"), 200);
        let mut kept = BufReader::new(server.connect());
        server.signal(signal);
        eventually("it is not ready any more", || server.status_of("/readyz") == 503);
        assert_eq!(server.status_of("/de"), 200);
        let head = asked(&mut kept, &get_and_stay("/de"));
        assert!(status(&head) == 200 && head.contains("connection: close"), "{head}");
        server.signal("INT");
        assert!(server.ended().success(), "{signal}");
    }
}

#[test]
fn nobody_who_has_sent_half_a_request_keeps_the_server_from_ending() {
    let server = Server::start(&["--drain-timeout", "1s", "--head-timeout", NEVER]);
    let mut half = server.connect();
    half.write_all(b"GET /de HTTP/1.1\r\nHost: check").unwrap();
    assert_eq!(server.status_of("/de"), 200);
    let begun = Instant::now();
    let said = server.end();
    assert!(begun.elapsed() >= Duration::from_millis(900), "{:?}", begun.elapsed());
    assert!(said.contains("1 connections have not ended in time"), "{said}");
}

/// Of a connection on which nothing has come yet, and of one with half a request.
#[test]
fn a_request_that_is_under_way_is_answered_and_a_connection_without_one_is_closed() {
    let server = Server::start(&["--drain-timeout", NEVER, "--head-timeout", NEVER]);
    let mut idle = BufReader::new(server.connect());
    assert!(!asked(&mut idle, &get_and_stay("/de")).contains("connection: close"));
    let form = post("/de/check", "facebook=1&instagram=0");
    let mut under_way = [0, form.len() - 5].map(|already_sent| {
        let (before, after) = form.split_at(already_sent);
        let mut stream = server.connect();
        stream.write_all(before.as_bytes()).unwrap();
        (BufReader::new(stream), after)
    });
    // Connections are taken in the order in which they came, so these are taken as well.
    assert_eq!(server.status_of("/de"), 200);
    server.signal("TERM");
    eventually("it has heard", || server.said().contains("told to end"));
    for (stream, rest) in &mut under_way {
        assert_eq!(status(&asked(stream, rest)), 200);
    }
    server.end();
}
