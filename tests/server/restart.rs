//! Restarts: clients that reconnect lose nothing, and nobody keeps the server from ending.

use std::io::{BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

use super::support::{
    NEVER, Server, ask_on, by_shell, connect, eventually, get, get_and_stay, post, status,
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

    /// Asks on one connection as long as the server keeps it, or on one for each request. Gives every
    /// request that failed.
    fn ask(&self, address: SocketAddr, keeps: bool) -> Vec<String> {
        let mut failed = Vec::new();
        let mut kept = None;
        let request = if keeps { get_and_stay("/healthz") } else { get("/healthz") };
        while !self.is_over.load(Ordering::Relaxed) {
            let stream = kept.take().map_or_else(|| connect(address).map(BufReader::new), Ok);
            let answer = stream.and_then(|mut stream| Ok((ask_on(&mut stream, &request)?, stream)));
            match answer {
                Ok((head, stream)) if status(&head) == 200 => {
                    self.answered.fetch_add(1, Ordering::Relaxed);
                    kept = (keeps && !head.contains("connection: close")).then_some(stream);
                }
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
    let socket = OwnedFd::from(socket.try_clone().unwrap());
    Server::run(by_shell(script, &["--lame-duck", "1s"], socket))
}

#[test]
fn a_socket_that_is_handed_over_loses_no_request_one_after_the_other_or_together() {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, load) = (socket.local_addr().unwrap(), Arc::new(Load::default()));
    let mut server = with_socket(&socket);
    let client = |keeps| {
        let load = Arc::clone(&load);
        spawn(move || load.ask(address, keeps))
    };
    let clients: Vec<_> = [true, false].repeat(4).into_iter().map(client).collect();
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
    for client in clients {
        assert_eq!(client.join().unwrap(), [""; 0]);
    }
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
        let head = ask_on(&mut kept, &get_and_stay("/de")).unwrap();
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
    // The second for requests on their way comes first.
    assert!(begun.elapsed() >= Duration::from_millis(1900), "{:?}", begun.elapsed());
    assert!(said.contains("1 connections have not ended in time"), "{said}");
}

/// Of connections that were kept, of one on which nothing has come yet, and of one with half a request.
#[test]
fn a_request_on_its_way_or_under_way_is_answered_and_a_connection_without_one_is_closed() {
    let server = Server::start(&["--drain-timeout", NEVER, "--head-timeout", NEVER]);
    let client = |()| BufReader::new(server.connect());
    let (mut kept, [mut fresh, mut half]) = ([(); 20].map(client), [(); 2].map(client));
    for stream in &mut kept {
        assert!(!ask_on(stream, &get_and_stay("/de")).unwrap().contains("connection: close"));
    }
    let form = post("/de/check", "facebook=1&instagram=0");
    let (sent, rest) = form.split_at(form.len() - 5);
    half.get_mut().write_all(sent.as_bytes()).unwrap();
    // Connections are taken in the order in which they came, so these are taken as well.
    assert_eq!(server.status_of("/de"), 200);
    // Its end and a request on each kept connection but the first reach it in one moment.
    server.signal("STOP");
    for stream in &mut kept[1..] {
        stream.get_mut().write_all(get_and_stay("/de").as_bytes()).unwrap();
    }
    server.signal("TERM");
    server.signal("CONT");
    for stream in &mut kept[1..] {
        assert_eq!(status(&ask_on(stream, "").unwrap()), 200);
    }
    eventually("it has heard", || server.said().contains("told to end"));
    assert_eq!(status(&ask_on(&mut fresh, &form).unwrap()), 200);
    // Once the first is closed, nothing but a request under way keeps the server from ending.
    assert!(ask_on(&mut kept[0], "").is_err());
    assert_eq!(status(&ask_on(&mut half, rest).unwrap()), 200);
    server.end();
}
