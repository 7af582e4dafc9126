//! One connection, from its first byte to its end, which comes in bounded time whatever the client
//! does.

use std::convert::Infallible;
use std::error::Error as _;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep, timeout};
use tower::Service as _;

use super::admission::Crowded;
use super::serve::House;
use crate::web::{Counted, count};

/// How long a connection on which nothing has come yet may still send its request when the service
/// ends. hyper would close it, and the request would be lost on the way.
const LAST_CHANCE: Duration = Duration::from_secs(1);

/// A connection and what is known about it.
pub(super) struct Connection {
    house: Arc<House>,
    begun: Instant,
    requests: AtomicU32,
    is_crowded: bool,
}

impl Connection {
    /// Serves a connection until it ends; its place is free again afterwards.
    pub(super) fn begin(stream: TcpStream, place: OwnedSemaphorePermit, house: &Arc<House>) {
        let house = Arc::clone(house);
        tokio::spawn(async move {
            let traffic = &Arc::clone(&house.app).traffic;
            count(&traffic.accepted);
            let (_open, others) = Counted::new(&traffic.open);
            let is_crowded = others >= u64::from(house.most);
            if is_crowded {
                count(&traffic.refused);
            }
            let requests = AtomicU32::new(0);
            let connection = Self { house, begun: Instant::now(), requests, is_crowded };
            if connection.serve(stream).await == End::TimedOut {
                count(&traffic.timed_out);
            }
            drop(place);
        });
    }

    async fn serve(&self, stream: TcpStream) -> End {
        let House { http, crowded_http, limits, .. } = &*self.house;
        let http = if self.is_crowded { crowded_http } else { http };
        let service = service_fn(|request| self.answer(request));
        let mut speaking = pin!(http.serve_connection(TokioIo::new(stream), service));
        let until_end = async {
            tokio::select! {
                biased;
                ended = speaking.as_mut() => return ended,
                () = self.is_to_close() => {}
            }
            speaking.as_mut().graceful_shutdown();
            speaking.await
        };
        match timeout(limits.connection_time * 2, until_end).await {
            Ok(Ok(())) => End::Usual,
            Ok(Err(error)) => End::of(&error, self.has_asked()),
            Err(_) => End::TimedOut,
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> Result<Response, Infallible> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let mut request = request.map(Body::new);
        if self.is_crowded {
            request.extensions_mut().insert(Crowded);
        }
        let mut response = self.house.router.clone().call(request).await?;
        if self.is_last(number) {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response)
    }

    /// Whether the response to a request is the last one on this connection.
    fn is_last(&self, number: u32) -> bool {
        let limits = &self.house.limits;
        self.is_crowded
            || number >= limits.connection_requests
            || self.begun.elapsed() >= limits.connection_time
            || !self.house.app.traffic.is_ready()
    }

    /// Waits until the connection has to close because the service ends.
    async fn is_to_close(&self) {
        self.house.closing().await;
        if !self.has_asked() {
            sleep(LAST_CHANCE).await;
        }
    }

    /// Whether a whole request has come.
    fn has_asked(&self) -> bool {
        self.requests.load(Ordering::Relaxed) > 0
    }
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// By the client, by the last response, or by an error of the client's.
    Usual,
    /// Because a time limit was over.
    TimedOut,
}

impl End {
    /// After its first request nobody has to say anything more.
    fn of(error: &hyper::Error, has_asked: bool) -> Self {
        let by_kernel = error.source().and_then(|source| source.downcast_ref::<io::Error>());
        let is_kernel_timeout =
            by_kernel.is_some_and(|error| error.kind() == io::ErrorKind::TimedOut);
        let is_head_late = error.is_timeout() && !has_asked;
        if is_head_late || is_kernel_timeout { Self::TimedOut } else { Self::Usual }
    }
}
