//! The doors: addresses to listen on, or sockets that a parent process has opened; and how many
//! connections the system has room for.

use std::io;
use std::net::{SocketAddr, TcpListener as StdListener};

use listenfd::ListenFd;
use socket2::{Domain, Protocol, SockRef, Socket, Type};
use tokio::net::TcpListener;

use super::limits::Limits;

/// What a connection may keep in the kernel of what is sent to it. The largest page fits in, and a
/// client that reads nothing cannot pile up megabytes.
const SEND_BUFFER: usize = 128 * 1024;

/// Files that are open besides connections: the doors, the runtime's own, what libraries open.
const OTHER_FILES: u64 = 64;

/// Where the service is reached.
#[derive(Clone, Debug, clap::Args)]
pub struct ListenOptions {
    /// Address and port to listen on, like `127.0.0.1:8080` or `[::]:8080`; port 0 takes any free
    /// one. May be given several times. `[::]` also takes IPv4 unless an IPv4 address is named too.
    /// Sockets handed over by systemd (socket activation, `LISTEN_FDS`) win over it.
    #[arg(long, env = "OBJECTION_CHECK_LISTEN", value_name = "ADDRESS", value_delimiter = ' ')]
    #[arg(default_value = "127.0.0.1:8080")]
    pub listen: Vec<SocketAddr>,

    /// Lets another process of the same user listen on the same port, so that a new version can
    /// start before the old one ends (`SO_REUSEPORT`).
    #[arg(long, env = "OBJECTION_CHECK_REUSE_PORT")]
    pub reuse_port: bool,

    /// Connections that may wait in the kernel to be accepted. The kernel has a limit of its own,
    /// `net.core.somaxconn`.
    #[arg(long, env = "OBJECTION_CHECK_BACKLOG", value_name = "NUMBER", default_value_t = 4096)]
    #[arg(value_parser = clap::value_parser!(i32).range(1..))]
    pub backlog: i32,
}

/// A socket that listens.
#[derive(Debug)]
pub struct Door {
    pub(super) listener: TcpListener,
    pub(super) kind: DoorKind,
}

/// Who else may take what waits at a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DoorKind {
    /// Nobody.
    Own,
    /// Other processes have doors of their own at the same port.
    SamePort,
    /// The parent process keeps it open for whoever comes next.
    Inherited,
}

/// Why a door cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// The address cannot be listened on.
    #[error("--listen {address}: {error}")]
    Address {
        /// Which one.
        address: SocketAddr,
        /// Why.
        error: io::Error,
    },
    /// What the parent process has handed over is of no use.
    #[error("LISTEN_FDS: socket {number}: {error}")]
    Inherited {
        /// Which one, counted from 1.
        number: usize,
        /// Why.
        error: io::Error,
    },
}

impl ListenOptions {
    /// Opens all doors.
    ///
    /// # Errors
    /// Fails if one of them cannot be opened, and names the option.
    pub fn open(&self, limits: &Limits) -> Result<Vec<Door>, ListenError> {
        let inherited = inherited(limits)?;
        if !inherited.is_empty() {
            return Ok(inherited);
        }
        let kind = if self.reuse_port { DoorKind::SamePort } else { DoorKind::Own };
        let open = |address: &SocketAddr| {
            let listener = self.bind(*address).and_then(|listener| prepared(listener, limits));
            let error = |error| ListenError::Address { address: *address, error };
            Ok(Door { listener: listener.map_err(error)?, kind })
        };
        self.listen.iter().map(open).collect()
    }

    fn bind(&self, address: SocketAddr) -> io::Result<StdListener> {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
        if address.is_ipv6() {
            socket.set_only_v6(self.listen.iter().any(SocketAddr::is_ipv4))?;
        }
        // A restart need not wait for old connections of the port to be forgotten.
        socket.set_reuse_address(true)?;
        socket.set_reuse_port(self.reuse_port)?;
        socket.bind(&address.into())?;
        socket.listen(self.backlog)?;
        Ok(socket.into())
    }
}

impl Door {
    /// Where it is.
    ///
    /// # Errors
    /// Fails if the system does not say.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// The sockets that the parent process has handed over.
fn inherited(limits: &Limits) -> Result<Vec<Door>, ListenError> {
    let mut handed_over = ListenFd::from_env();
    let all = 0..handed_over.len();
    let take = |index| {
        let listener = handed_over.take_tcp_listener(index).transpose()?;
        let listener = listener.and_then(|listener| prepared(listener, limits));
        let error = |error| ListenError::Inherited { number: index + 1, error };
        let kind = DoorKind::Inherited;
        Some(listener.map(|listener| Door { listener, kind }).map_err(error))
    };
    all.filter_map(take).collect()
}

/// Sets what every connection that comes through a door inherits from it.
fn prepared(listener: StdListener, limits: &Limits) -> io::Result<TcpListener> {
    let socket = SockRef::from(&listener);
    // Each response is written at once, so there is nothing to wait for.
    socket.set_tcp_nodelay(true)?;
    socket.set_send_buffer_size(SEND_BUFFER)?;
    // The kernel gives up a client that reads nothing or is gone, also after we have closed.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    socket.set_tcp_user_timeout(Some(limits.write_timeout))?;
    listener.set_nonblocking(true)?;
    TcpListener::from_std(listener)
}

/// How many connections may be open if this many are served: an eighth more are told that there
/// are too many.
pub(super) fn with_those_refused(served: u32) -> u32 {
    served + (served / 8).max(1)
}

/// Raises the limit of open files as far as it is needed and allowed, and says how many connections
/// can be served.
pub(super) fn room_for_connections(limits: &Limits) -> u32 {
    let wanted = limits.max_connections;
    let needed = u64::from(with_those_refused(wanted)) + OTHER_FILES;
    let allowed = rlimit::increase_nofile_limit(needed).unwrap_or_else(|error| {
        tracing::warn!(%error, "the limit of open files cannot be read");
        needed
    });
    let room = if needed <= allowed { wanted } else { room_within(allowed).min(wanted) };
    if room < wanted {
        tracing::warn!(
            "--max-connections {wanted}: only {room} will be served, because no more than \
             {allowed} files may be open (LimitNOFILE in systemd, ulimit -n in a shell)"
        );
    }
    room
}

/// How many connections can be served with so many open files.
fn room_within(files: u64) -> u32 {
    let connections = files.saturating_sub(OTHER_FILES) / 9 * 8;
    u32::try_from(connections).unwrap_or(u32::MAX / 2).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_and_refusals_fit_into_the_open_files() {
        for files in [0, 64, 80, 256, 1024, 4096, 20_000, 1 << 20] {
            let room = room_within(files);
            assert!(room >= 1);
            assert!(files < 80 || u64::from(with_those_refused(room)) + OTHER_FILES <= files);
        }
        assert_eq!(room_within(u64::MAX), u32::MAX / 2);
        assert!(room_within(1024) > 800);
    }

    #[tokio::test]
    async fn an_address_that_is_taken_is_named_with_its_option() {
        let options =
            |address| ListenOptions { listen: vec![address], reuse_port: false, backlog: 16 };
        let limits = Limits::default();
        let first = options("127.0.0.1:0".parse().unwrap()).open(&limits).unwrap();
        let taken = first[0].address().unwrap();
        let error = options(taken).open(&limits).unwrap_err().to_string();
        assert!(error.starts_with(&format!("--listen {taken}: ")), "{error}");
    }
}
