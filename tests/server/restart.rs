//! Restarts: clients that reconnect lose nothing, and nobody keeps the server from ending.

use std::io::{BufReader, Write};
use std::iter::repeat_with;
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{scope, sleep};
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

    /// Gives every request that failed. Each is on a connection of its own, or on one as long as the
    /// server keeps it.
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
    assert!(begun.elapsed() >= Duration::from_millis(900), "{:?}", begun.elapsed());
    assert!(said.contains("1 connections have not ended in time"), "{said}");
}

/// Of connections that were kept, of one on which nothing has come yet, and of one with half a request.
#[test]
fn a_request_on_its_way_or_under_way_is_answered_and_a_connection_without_one_is_closed() {
    let server = Server::start(&["--drain-timeout", NEVER, "--head-timeout", NEVER]);
    let mut kept: Vec<_> = repeat_with(|| BufReader::new(server.connect())).take(20).collect();
    for stream in &mut kept {
        assert!(!ask_on(stream, &get_and_stay("/de")).unwrap().contains("connection: close"));
    }
    let _idle = kept.pop();
    let form = post("/de/check", "facebook=1&instagram=0");
    let mut under_way = [0, form.len() - 5].map(|already_sent| {
        let (before, after) = form.split_at(already_sent);
        let mut stream = server.connect();
        stream.write_all(before.as_bytes()).unwrap();
        (BufReader::new(stream), after)
    });
    // Connections are taken in the order in which they came, so these are taken as well.
    assert_eq!(server.status_of("/de"), 200);
    // It learns of the requests and of its end in one moment.
    server.signal("STOP");
    for stream in &mut kept {
        stream.get_mut().write_all(get_and_stay("/de").as_bytes()).unwrap();
    }
    server.signal("TERM");
    server.signal("CONT");
    for stream in &mut kept {
        assert_eq!(status(&ask_on(stream, "").unwrap()), 200);
    }
    eventually("it has heard", || server.said().contains("told to end"));
    for (stream, rest) in &mut under_way {
        assert_eq!(status(&ask_on(stream, rest).unwrap()), 200);
    }
    server.end();
}
