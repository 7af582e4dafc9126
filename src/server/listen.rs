//! Addresses to listen on, or sockets that a parent process has opened; and how many connections the
//! system has room for.

use std::io;
use std::net::{SocketAddr, TcpListener as StdListener};

use listenfd::ListenFd;
use socket2::{Domain, Protocol, SockRef, Socket, Type};
use tokio::net::TcpListener;

use super::limits::Limits;

/// What a connection may keep in the kernel of what is sent to it. The largest page fits in, and a
/// client that reads nothing cannot pile up megabytes.
const SEND_BUFFER: usize = 128 * 1024;

/// Connections that may wait in the kernel to be accepted.
const BACKLOG: i32 = 1024;

/// Files that are open besides connections: listeners, the runtime's own, what libraries open.
const OTHER_FILES: u64 = 64;

/// Fewer connections than this are no service: a browser alone opens six.
const FEWEST_CONNECTIONS: u32 = 64;

/// Where the service is reached.
#[derive(Clone, Debug, clap::Args)]
pub struct ListenOptions {
    /// Address and port to listen on, like `127.0.0.1:8080` or `[::]:8080`; port 0 takes any free
    /// one. May be given several times. `[::]` also takes IPv4 unless an IPv4 address is named too.
    /// Sockets handed over by systemd (socket activation, `LISTEN_FDS`) win over it.
    #[arg(long, env = "OBJECTION_CHECK_LISTEN", value_name = "ADDRESS", value_delimiter = ' ')]
    #[arg(default_value = "127.0.0.1:8080", value_parser = address)]
    pub listen: Vec<SocketAddr>,
}

/// A socket that listens.
#[derive(Debug)]
pub struct Listener {
    pub(super) socket: TcpListener,
    /// Whether the parent process keeps it open for whoever comes next.
    pub(super) is_inherited: bool,
}

/// Reads an address to listen on.
///
/// # Errors
/// Says how one is written.
pub fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| match text.trim_start_matches(':').parse::<u16>() {
        Ok(port) => format!(
            "write an address too: 127.0.0.1:{port} for this machine alone, [::]:{port} for all"
        ),
        Err(_) => "write an address and a port, like 127.0.0.1:8080 or [::]:8080".to_owned(),
    })
}

impl ListenOptions {
    /// Opens all listeners.
    ///
    /// # Errors
    /// Fails if one of them cannot be opened, and names the option.
    pub fn open(&self, limits: &Limits) -> Result<Vec<Listener>, String> {
        let mut handed_over = ListenFd::from_env();
        let mut inherited = Vec::new();
        for index in 0..handed_over.len() {
            let refuse = |error: io::Error| format!("LISTEN_FDS: socket {}: {error}", index + 1);
            let taken = handed_over.take_tcp_listener(index).map_err(refuse)?;
            let Some(socket) = taken else { continue };
            let socket = prepared(socket, limits).map_err(refuse)?;
            inherited.push(Listener { socket, is_inherited: true });
        }
        if !inherited.is_empty() {
            return Ok(inherited);
        }
        let open = |address: &SocketAddr| {
            let socket = self.bind(*address).and_then(|socket| prepared(socket, limits));
            let refuse =
                |error| format!("--listen {address}: {error}; choose another with --listen");
            Ok(Listener { socket: socket.map_err(refuse)?, is_inherited: false })
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
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        Ok(socket.into())
    }
}

/// Sets what every connection inherits from its listener.
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

/// Raises the limit of open files as far as it is needed and allowed, and says how many connections
/// can be served.
///
/// # Errors
/// Fails if there would be no room for a service.
pub fn room_for_connections(limits: &Limits) -> Result<u32, String> {
    let wanted = limits.max_connections;
    let files = |served| u64::from(Limits::with_those_refused(served)) + OTHER_FILES;
    let allowed = rlimit::increase_nofile_limit(files(wanted)).unwrap_or_else(|error| {
        tracing::warn!(%error, "the limit of open files cannot be read");
        files(wanted)
    });
    // What `with_those_refused` makes of it is no more than that again.
    let room = allowed.saturating_sub(OTHER_FILES).min(u32::MAX.into()) * 8 / 9;
    let room = u32::try_from(room).map_or(wanted, |room| room.min(wanted));
    let advice = "(LimitNOFILE in systemd, ulimit -n in a shell)";
    let fewest = wanted.min(FEWEST_CONNECTIONS);
    if room < fewest {
        let needed = format!("the service needs at least {} {advice}", files(fewest));
        return Err(format!("only {allowed} files may be open, and {needed}"));
    }
    if room < wanted {
        tracing::warn!(
            "--max-connections {wanted}: only {room} will be served, because no more than \
             {allowed} files may be open {advice}"
        );
    }
    Ok(room)
}
