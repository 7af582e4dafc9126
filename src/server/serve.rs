//! Listening, serving and ending in good order. Called by the binary.
//!
//! `axum::serve` has no limit of its own: a client that sends half a request stays for ever, and
//! keeps the service from ending. So the connections are served here, by hyper, with HTTP/1.1
//! alone: a proxy in front speaks TLS and HTTP/2 to the browsers.

use std::io;
use std::sync::Arc;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::TokioTimer;
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;

use super::accept;
use super::ending::Signals;
use super::limits::Limits;
use super::listen::{self, Door};
use crate::web::App;

/// What all connections share.
pub struct House {
    pub router: Router,
    pub app: Arc<App>,
    pub limits: Limits,
    /// How HTTP is spoken with guests, and with those above the limit.
    pub http: http1::Builder,
    pub crowded_http: http1::Builder,
    /// Connections that are served; more are told that there are too many.
    pub most: u32,
    /// One permit for every connection that may be open at all.
    pub places: Arc<Semaphore>,
    all_places: u32,
    /// True from the moment on at which no new connection is wanted.
    closing: watch::Sender<bool>,
}

/// Serves until the process is told to end (SIGTERM or SIGINT), and then in this order: not ready
/// any more; serving on for the lame-duck time, each response the last of its connection; no new
/// connection; no connection left, or the deadline. Told a second time, it ends at once.
///
/// # Errors
/// Fails if the signals cannot be received, or if a door does not know its address.
pub async fn serve(
    doors: Vec<Door>,
    router: Router,
    app: Arc<App>,
    limits: Limits,
) -> io::Result<()> {
    let mut signals = Signals::new()?;
    let house = Arc::new(House::new(router, app, limits, doors.len()));
    // Only now: who reads this may send signals at once.
    for door in &doors {
        tracing::info!("serving on http://{}", door.address()?);
    }
    let accepting: Vec<_> = doors
        .into_iter()
        .map(|door| tokio::spawn(accept::accept(door, Arc::clone(&house))))
        .collect();
    let told = signals.next().await;
    let leaving = async {
        house.app.traffic.leave();
        let lame_duck = told.lame_duck(&house.limits);
        tracing::info!("told to end by {told}: not ready any more, serving for {lame_duck:?}");
        tokio::time::sleep(lame_duck).await;
        house.closing.send_replace(true);
        for door in accepting {
            // It ends by itself; if it has panicked, it has ended as well.
            let _ = door.await;
        }
        house.empty().await;
    };
    tokio::select! {
        () = leaving => {}
        told = signals.next() => tracing::warn!("told again by {told}: ending at once"),
    }
    Ok(())
}

impl House {
    fn new(router: Router, app: Arc<App>, limits: Limits, doors: usize) -> Self {
        let most = listen::room_for_connections(&limits);
        // Each door holds a place while it waits for somebody to take it.
        let doors = u32::try_from(doors).unwrap_or(u32::MAX);
        let all_places = listen::with_those_refused(most).saturating_add(doors);
        Self {
            http: http(&limits, limits.head_timeout),
            // They get a refusal, and soon, so that there is room for the next one.
            crowded_http: http(&limits, limits.head_timeout / 5),
            most,
            places: Arc::new(Semaphore::new(all_places as usize)),
            all_places,
            closing: watch::Sender::new(false),
            router,
            app,
            limits,
        }
    }

    /// Waits until no new connection is wanted.
    pub async fn closing(&self) {
        // The sender is a part of the house, so it is there.
        let _ = self.closing.subscribe().wait_for(|closing| *closing).await;
    }

    /// Waits until all connections have ended, but no longer than they may take for it.
    async fn empty(&self) {
        let all_ended = self.places.acquire_many(self.all_places);
        if timeout(self.limits.drain_timeout, all_ended).await.is_err() {
            let left = self.all_places as usize - self.places.available_permits();
            tracing::warn!("{left} connections have not ended in time and are cut");
        }
    }
}

fn http(limits: &Limits, head_timeout: std::time::Duration) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        // Also the time between two requests: hyper begins to wait for the next head at once.
        .header_read_timeout(head_timeout)
        .max_header_size(limits.max_head as usize)
        .max_buf_size(limits.max_head as usize);
    http
}
