//! Accepting connections, serving them and ending in good order. Called by the binary.
//!
//! `axum::serve` has no limit of its own: a client that sends half a request stays for ever, and
//! keeps the service from ending. So hyper serves the connections here, with HTTP/1.1 alone: a proxy
//! in front speaks TLS and HTTP/2 to the browsers.

use std::convert::Infallible;
use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};
use tower::Service as _;

use super::admission::OverCapacity;
use super::limits::{LARGEST_HEAD, Limits};
use super::listen::{ListenError, Listener, is_about_one_connection, room_for_connections};
use super::signals::{BY_HAND, Signals};
use crate::web::{App, Counted, Traffic};

/// How long to wait after the system could not accept, for instance for want of files or memory.
const BREATH: Duration = Duration::from_millis(100);

/// How long connections may still send a request when the service ends: one that is on its way to a
/// connection without any would be lost.
const LAST_CHANCE: Duration = Duration::from_secs(1);

/// How often the log says how much more was refused.
const SUMMARY: Duration = Duration::from_mins(1);

/// What all connections share.
struct Server {
    router: Router,
    app: Arc<App>,
    limits: Limits,
    /// Connections that are served; more are told that there are too many.
    most: u32,
    /// One permit for every connection that may be open at all.
    places: Arc<Semaphore>,
    all_places: u32,
}

/// Serves until the process is told to end (SIGTERM or SIGINT), and then in this order: not ready
/// any more; serving on for the lame-duck time, each response the last of its connection; no new
/// connection; no connection left, or the deadline. Told a second time, it ends at once.
///
/// # Errors
/// Fails if the signals cannot be received, if a listener does not know its address, or if the
/// system allows too few open files.
pub async fn serve(
    listeners: Vec<Listener>,
    router: Router,
    app: Arc<App>,
    limits: Limits,
) -> Result<(), ListenError> {
    let mut signals = Signals::new()?;
    let most = room_for_connections(&limits)?;
    // Each listener holds a place while it waits for somebody to take it.
    let listening = u32::try_from(listeners.len()).unwrap_or(u32::MAX / 2);
    let all_places = Limits::with_those_refused(most) + listening;
    let places = Arc::new(Semaphore::new(all_places as usize));
    let server = Arc::new(Server { router, app, limits, most, places, all_places });
    let graceful = Arc::new(GracefulShutdown::new());
    let mut accepting = Vec::new();
    for Listener { socket, is_inherited } in listeners {
        // Only now, because a supervisor may send signals as soon as it reads this.
        tracing::info!("serving on http://{}", socket.local_addr()?);
        let socket = Arc::new(socket);
        let accept = Arc::clone(&server).accept(Arc::clone(&socket), Arc::clone(&graceful));
        accepting.push((tokio::spawn(accept), socket, is_inherited));
    }
    let app = Arc::clone(&server.app);
    tokio::spawn(async move {
        loop {
            sleep(SUMMARY).await;
            app.traffic.sum_up_refusals();
        }
    });
    let told = signals.next().await;
    let begun = Instant::now();
    tokio::select! {
        () = server.leave(told, accepting, graceful) => {}
        told = signals.next() => {
            tracing::warn!("told again by {told}: ending at once");
        }
    }
    server.app.traffic.sum_up_refusals();
    tracing::info!("ended {:.1?} after {told}", begun.elapsed());
    Ok(())
}

impl Server {
    /// Lets connections in. As long as there is no place, they wait in the kernel.
    async fn accept(self: Arc<Self>, socket: Arc<TcpListener>, graceful: Arc<GracefulShutdown>) {
        let mut is_failing = false;
        while let Ok(place) = Arc::clone(&self.places).acquire_owned().await {
            match socket.accept().await {
                Ok((stream, _)) => {
                    is_failing = false;
                    self.begin(stream, place, graceful.watcher());
                }
                // Only this one client is gone.
                Err(error) if is_about_one_connection(&error) => {}
                Err(error) => {
                    // Once, not ten times a second.
                    if !is_failing {
                        tracing::warn!(%error, "no connection can be accepted; trying on");
                    }
                    is_failing = true;
                    sleep(BREATH).await;
                }
            }
        }
    }

    /// Serves a connection until it ends; its place is free again afterwards.
    fn begin(self: &Arc<Self>, stream: TcpStream, place: OwnedSemaphorePermit, watcher: Watcher) {
        let server = Arc::clone(self);
        tokio::spawn(async move {
            server.speak(stream, watcher).await;
            drop(place);
        });
    }

    async fn speak(&self, stream: TcpStream, watcher: Watcher) {
        let (traffic, limits) = (&self.app.traffic, &self.limits);
        traffic.accepted.inc();
        let (_open, others) = Counted::new(&traffic.open);
        let is_over_capacity = others >= i64::from(self.most);
        if is_over_capacity {
            traffic.reject(Traffic::CROWDED);
        }
        // A refusal comes soon, so that there is room for the next one.
        let head_timeout = limits.head_timeout / if is_over_capacity { 5 } else { 1 };
        let (begun, has_asked) = (Instant::now(), AtomicBool::new(false));
        let service = service_fn(|request: hyper::Request<Incoming>| {
            has_asked.store(true, Ordering::Relaxed);
            self.answer(request.map(Body::new), begun, is_over_capacity)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            // Also the time between two requests: hyper begins to wait for the next head at once.
            .header_read_timeout(head_timeout)
            .max_header_size(LARGEST_HEAD)
            .max_buf_size(LARGEST_HEAD)
            .serve_connection(TokioIo::new(stream), service);
        let is_late = match timeout(limits.connection_time * 2, watcher.watch(connection)).await {
            Ok(ended) => ended.is_err_and(|error| is_late(&error, has_asked.into_inner())),
            Err(_) => true,
        };
        if is_late {
            traffic.reject(Traffic::TIME);
        }
    }

    async fn answer(
        &self,
        mut request: hyper::Request<Body>,
        begun: Instant,
        is_over_capacity: bool,
    ) -> Result<Response, Infallible> {
        if is_over_capacity {
            request.extensions_mut().insert(OverCapacity);
        }
        let mut response = self.router.clone().call(request).await?;
        if is_over_capacity
            || self.is_crowded()
            || begun.elapsed() >= self.limits.connection_time
            || !self.app.traffic.is_ready()
        {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response)
    }

    /// Whether three quarters of the places are taken: then nobody keeps one by saying nothing.
    fn is_crowded(&self) -> bool {
        self.app.traffic.open.get() * 4 > i64::from(self.most) * 3
    }

    async fn leave(
        self: &Arc<Self>,
        told: &str,
        accepting: Vec<(JoinHandle<()>, Arc<TcpListener>, bool)>,
        graceful: Arc<GracefulShutdown>,
    ) {
        let Limits { lame_duck, drain_timeout, .. } = self.limits;
        // A person at a terminal has no balancer that must hear of it.
        let lame_duck = if told == BY_HAND { Duration::ZERO } else { lame_duck };
        self.app.traffic.leave();
        tracing::info!("told to end by {told}: not ready any more, serving for {lame_duck:?}");
        sleep(lame_duck).await;
        for (accepting, socket, is_inherited) in accepting {
            accepting.abort();
            // It has ended, by being told to.
            let _ = accepting.await;
            // What waits at an inherited socket is for whoever comes next.
            if !is_inherited {
                self.drain_backlog(socket, &graceful);
            }
        }
        let _ = timeout(LAST_CHANCE, self.places.acquire_many(self.all_places)).await;
        // Nobody else has it any more.
        let Some(graceful) = Arc::into_inner(graceful) else { return };
        if timeout(drain_timeout, graceful.shutdown()).await.is_err() {
            let left = self.app.traffic.open.get();
            tracing::warn!("{left} connections have not ended in time and are cut");
        }
    }

    /// Lets in what the kernel has accepted already; it would reset the connections that nobody
    /// fetches.
    fn drain_backlog(self: &Arc<Self>, socket: Arc<TcpListener>, graceful: &GracefulShutdown) {
        let Some(socket) = Arc::into_inner(socket).and_then(|socket| socket.into_std().ok()) else {
            return;
        };
        while let Ok((stream, _)) = socket.accept() {
            let place = Arc::clone(&self.places).try_acquire_owned();
            let stream = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
            if let (Ok(place), Ok(stream)) = (place, stream) {
                self.begin(stream, place, graceful.watcher());
            }
        }
    }
}

/// Whether a connection ended because a time limit was over. After its first request nobody has to
/// say anything more.
fn is_late(error: &hyper::Error, has_asked: bool) -> bool {
    let by_kernel = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    by_kernel.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
        || (error.is_timeout() && !has_asked)
}
