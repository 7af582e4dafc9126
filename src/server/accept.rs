//! Accepting connections: never more than there is room for, and whatever the system says.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::OwnedSemaphorePermit;

use super::connection::Connection;
use super::listen::{Door, DoorKind};
use super::serve::House;

/// How long to wait after the system could not accept, for instance for want of files or memory.
const BREATH: Duration = Duration::from_millis(100);

/// How long a client may take to end a handshake that has begun before the port is closed.
const HANDSHAKE: Duration = Duration::from_millis(200);

/// Lets connections in until none is wanted any more, and then closes the door.
pub(super) async fn accept(door: Door, house: Arc<House>) {
    accept_until(house.closing(), &door.listener, &house).await;
    match door.kind {
        // What waits there is for whoever comes next.
        DoorKind::Inherited => {}
        DoorKind::Own => let_in_who_waits(door.listener, &house),
        DoorKind::SamePort => {
            turn_newcomers_away(&door.listener);
            accept_until(tokio::time::sleep(HANDSHAKE), &door.listener, &house).await;
            let_in_who_waits(door.listener, &house);
        }
    }
}

async fn accept_until(end: impl Future<Output = ()>, listener: &TcpListener, house: &Arc<House>) {
    let mut end = std::pin::pin!(end);
    let mut is_failing = false;
    loop {
        let next = tokio::select! {
            biased;
            () = &mut end => return,
            next = next(listener, house) => next,
        };
        match next {
            Ok((stream, place)) => {
                is_failing = false;
                Connection::begin(stream, place, house);
            }
            // Only this one client is gone.
            Err(error) if is_about_one_connection(&error) => {}
            Err(error) => {
                // Once, not ten times a second.
                if !is_failing {
                    tracing::warn!(%error, "no connection can be accepted; trying on");
                }
                is_failing = true;
                tokio::time::sleep(BREATH).await;
            }
        }
    }
}

/// The next connection and its place. As long as there is no place, connections wait in the kernel.
async fn next(
    listener: &TcpListener,
    house: &House,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(&house.places).acquire_owned().await.map_err(io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}

/// Whether an error is about a connection that ended before it was accepted, as accept(2) has them.
fn is_about_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{
        ConnectionAborted, ConnectionRefused, ConnectionReset, HostUnreachable, Interrupted,
        NetworkDown, NetworkUnreachable,
    };
    matches!(
        error.kind(),
        ConnectionAborted
            | ConnectionRefused
            | ConnectionReset
            | HostUnreachable
            | Interrupted
            | NetworkDown
            | NetworkUnreachable
    )
}

/// Lets in what the kernel has accepted already, and closes the door. Connections that nobody
/// fetches are reset by the kernel.
fn let_in_who_waits(listener: TcpListener, house: &Arc<House>) {
    let Ok(listener) = listener.into_std() else { return };
    loop {
        let stream = match listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if is_about_one_connection(&error) => continue,
            // Nobody waits any more, or nobody can be let in.
            Err(_) => return,
        };
        let place = Arc::clone(&house.places).try_acquire_owned();
        let stream = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
        if let (Ok(place), Ok(stream)) = (place, stream) {
            Connection::begin(stream, place, house);
        }
    }
}

/// From now on the kernel drops the first packet of new connections at this door. Its clients send
/// it again after a second and then reach the other process at the port; those whose handshake has
/// begun here can still end it. Without this the kernel would reset them when the door closes
/// (unless `net.ipv4.tcp_migrate_req` is on).
#[cfg(any(target_os = "linux", target_os = "android"))]
fn turn_newcomers_away(listener: &TcpListener) {
    use socket2::{SockFilter, SockRef};

    // Classic BPF over the TCP header: its byte 13 holds the flags, SYN is 2 and ACK is 16.
    const DROP_SYN: [SockFilter; 5] = [
        SockFilter::new(0x30, 0, 0, 13),       // load byte 13
        SockFilter::new(0x54, 0, 0, 0x12),     // and SYN | ACK
        SockFilter::new(0x15, 0, 1, 0x02),     // SYN alone?
        SockFilter::new(0x06, 0, 0, 0),        // drop
        SockFilter::new(0x06, 0, 0, u32::MAX), // keep
    ];
    if let Err(error) = SockRef::from(listener).attach_filter(&DROP_SYN) {
        tracing::warn!(%error, "new connections may be reset while the port is closed");
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn turn_newcomers_away(_: &TcpListener) {}
