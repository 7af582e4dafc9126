//! Accepting connections, serving them and ending in good order. Called by the binary.
//!
//! `axum::serve` has no limit of its own: a client that sends half a request stays for ever, and
//! keeps the service from ending. So hyper serves the connections here, with HTTP/1.1 alone: a proxy
//! in front speaks TLS and HTTP/2 to the browsers.

use std::convert::Infallible;
use std::error::Error;
use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

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
use tokio::time::{Instant, sleep, timeout};
use tower::Service as _;

use super::HttpService;
use super::admission::Refused;
use super::limits::{LARGEST_HEAD, Limits};
use super::listen::Listener;
use super::signals::{BY_HAND, Signals};
use crate::web::{Counted, Fault, Traffic};

/// How long to wait after the system could not accept, for instance for want of files or memory.
const BREATH: Duration = Duration::from_millis(100);

/// How long connections may still send a request when the service ends: one that is on its way to a
/// connection without any would be lost.
const LAST_CHANCE: Duration = Duration::from_secs(1);

/// How often the log says how much more was refused.
const SUMMARY: Duration = Duration::from_mins(1);

/// What all connections share.
pub struct Server {
    service: HttpService,
    traffic: Arc<Traffic>,
    limits: Limits,
    /// One permit for every connection that may be open at all.
    places: Arc<Semaphore>,
    all_places: u32,
}

/// The next connection to any of these.
async fn next(listeners: &[Listener]) -> io::Result<TcpStream> {
    let accepted = poll_fn(|context| {
        let mut polled = listeners.iter().map(|listener| listener.socket.poll_accept(context));
        polled.find(Poll::is_ready).unwrap_or(Poll::Pending)
    });
    accepted.await.map(|(stream, _)| stream)
}

impl Server {
    /// A server within these limits, whose connections are counted there.
    pub fn new(service: HttpService, traffic: Arc<Traffic>, limits: Limits) -> Arc<Self> {
        // Who waits for the next connection holds a place for it.
        let all_places = Limits::with_those_refused(limits.max_connections) + 1;
        let places = Arc::new(Semaphore::new(all_places as usize));
        Arc::new(Self { service, traffic, limits, places, all_places })
    }

    /// Serves until the process is told to end (SIGTERM or SIGINT), and then in this order: not ready
    /// any more; serving on for the lame-duck time, each response the last of its connection; no new
    /// connection; no connection left, or the deadline. Told a second time, it ends at once.
    ///
    /// # Errors
    /// Fails if the signals cannot be received, or if a listener does not know its address.
    pub async fn serve(self: Arc<Self>, listeners: Vec<Listener>) -> io::Result<()> {
        let mut signals = Signals::new()?;
        for listener in &listeners {
            // Only now, because a supervisor may send signals as soon as it reads this.
            tracing::info!("serving on http://{}", listener.socket.local_addr()?);
        }
        let graceful = GracefulShutdown::new();
        let told = tokio::select! {
            told = signals.next() => told,
            never = self.accept(&listeners, &graceful) => match never {},
            never = self.sum_up_refusals() => match never {},
        };
        let begun = Instant::now();
        tokio::select! {
            () = self.leave(told, listeners, graceful) => {}
            told = signals.next() => tracing::warn!("told again by {told}: ending at once"),
        }
        self.traffic.sum_up_refusals();
        tracing::info!("ended {:.1?} after {told}", begun.elapsed());
        Ok(())
    }

    /// Serves one listener until the process ends.
    pub async fn serve_always(self: Arc<Self>, socket: TcpListener) {
        let listener = Listener { socket, is_inherited: false };
        self.accept(&[listener], &GracefulShutdown::new()).await;
    }

    async fn sum_up_refusals(&self) -> Infallible {
        loop {
            sleep(SUMMARY).await;
            self.traffic.sum_up_refusals();
        }
    }

    /// Lets connections in. As long as there is no place, they wait in the kernel.
    async fn accept(
        self: &Arc<Self>,
        listeners: &[Listener],
        graceful: &GracefulShutdown,
    ) -> Infallible {
        use ErrorKind::{ConnectionAborted, ConnectionReset};
        let mut is_failing = false;
        loop {
            // Nobody closes it.
            let Ok(place) = Arc::clone(&self.places).acquire_owned().await else { continue };
            match next(listeners).await {
                Ok(stream) => {
                    is_failing = false;
                    self.begin(stream, place, graceful.watcher());
                }
                // Only this one client is gone (accept(2)).
                Err(error) if matches!(error.kind(), ConnectionAborted | ConnectionReset) => {}
                Err(error) => {
                    // Once, not ten times a second.
                    if !std::mem::replace(&mut is_failing, true) {
                        tracing::warn!(%error, "no connection can be accepted; trying on");
                    }
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
        let (traffic, limits) = (&self.traffic, &self.limits);
        traffic.accepted.inc();
        let (_open, others) = Counted::new(&traffic.open);
        let is_over_capacity = others >= i64::from(self.limits.max_connections);
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
        match timeout(limits.connection_time * 2, watcher.watch(connection)).await {
            Ok(Err(error)) if is_late(&error, has_asked.into_inner()) => {
                traffic.reject(Traffic::TIME);
            }
            Err(_) => traffic.reject(Traffic::TIME),
            Ok(_) => {}
        }
    }

    async fn answer(
        &self,
        mut request: hyper::Request<Body>,
        begun: Instant,
        is_over_capacity: bool,
    ) -> Result<Response, Infallible> {
        if is_over_capacity {
            request.extensions_mut().insert(Refused(Fault::Unavailable));
        }
        let mut response = self.service.clone().call(request).await?;
        // When three quarters of the places are taken, nobody keeps one by saying nothing.
        let is_crowded = self.traffic.open.get() * 4 > i64::from(self.limits.max_connections) * 3;
        let is_old = begun.elapsed() >= self.limits.connection_time;
        if is_over_capacity || is_crowded || is_old || !self.traffic.is_ready() {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response)
    }

    async fn leave(
        self: &Arc<Self>,
        told: &str,
        listeners: Vec<Listener>,
        graceful: GracefulShutdown,
    ) {
        let Limits { lame_duck, drain_timeout, .. } = self.limits;
        // A person at a terminal has no balancer that must hear of it.
        let lame_duck = if told == BY_HAND { Duration::ZERO } else { lame_duck };
        self.traffic.leave();
        tracing::info!("told to end by {told}: not ready any more, serving for {lame_duck:?}");
        let _ = timeout(lame_duck, self.accept(&listeners, &graceful)).await;
        // What waits at an inherited socket is for whoever comes next. Of the others, the kernel would
        // reset the connections that it has accepted already and nobody fetches.
        for listener in listeners.into_iter().filter(|listener| !listener.is_inherited) {
            let Ok(socket) = listener.socket.into_std() else { continue };
            while let Ok((stream, _)) = socket.accept() {
                let place = Arc::clone(&self.places).try_acquire_owned();
                let stream =
                    stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
                if let (Ok(place), Ok(stream)) = (place, stream) {
                    self.begin(stream, place, graceful.watcher());
                }
            }
        }
        let _ = timeout(LAST_CHANCE, self.places.acquire_many(self.all_places)).await;
        if timeout(drain_timeout, graceful.shutdown()).await.is_err() {
            let left = self.traffic.open.get();
            tracing::warn!("{left} connections have not ended in time and are cut");
        }
    }
}

/// Whether a connection ended because a time limit was over. After its first request nobody has to
/// say anything more.
fn is_late(error: &hyper::Error, has_asked: bool) -> bool {
    let by_kernel = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    by_kernel.is_some_and(|error| error.kind() == ErrorKind::TimedOut)
        || (error.is_timeout() && !has_asked)
}
