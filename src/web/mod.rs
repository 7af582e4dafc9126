//! The web service: what it answers, and from what its pages are made. How it is reached is in
//! [`crate::server`].

mod assets;
mod brand_css;
mod pages;
pub(crate) mod request;
pub(crate) mod response;
mod state;
mod traffic;
pub(crate) mod view;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};

pub use pages::health;
pub(crate) use response::Fault;
pub use state::{App, Clock, system_clock, today};
pub use traffic::{Counted, Traffic};

use assets::Asset;
use pages::{
    check, embed, frame_test, legal, letters, machines, oembed, overview, questions, quick,
    reminder, start,
};

/// The addresses of the public interface.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(start::choose_language))
        .route("/{lang}", get(start::show))
        .route("/{lang}/check", get(check::open).post(check::submit))
        .route("/{lang}/record", get(check::without_record))
        .route("/{lang}/finish", post(check::finish))
        .route("/{lang}/reminder.ics", get(reminder::open).post(check::submit_for_reminder))
        .route("/{lang}/letters/photos", get(letters::photos))
        .route("/{lang}/letters/reasons", get(letters::reasons))
        .route("/{lang}/questions", get(questions::show))
        .route("/{lang}/overview", get(overview::show))
        .route("/{lang}/quick", get(quick::show))
        .route("/{lang}/imprint", get(legal::imprint))
        .route("/{lang}/privacy", get(legal::privacy))
        .route("/{lang}/accessibility", get(legal::accessibility))
        .route("/frame/{lang}/check", get(check::open_framed).post(check::submit_framed))
        .route("/{lang}/embed", get(embed::show))
        .route("/frame/{lang}/test", get(frame_test::open).post(frame_test::submit))
        .route("/embed.js", get(embed::script))
        .route("/oembed", get(oembed::answer))
        .route("/assets/{name}", get(asset))
        .route("/favicon.ico", get(favicon))
        .route("/robots.txt", get(machines::robots))
        .route("/sitemap.xml", get(machines::sitemap))
        .route("/.well-known/security.txt", get(machines::security))
        .merge(health::routes())
}

/// `GET /favicon.ico`: the icon for browsers that take no SVG.
async fn favicon(State(app): State<Arc<App>>) -> Response {
    app.assets.favicon.response()
}

/// `GET /assets/{name}`: a built-in file.
async fn asset(State(app): State<Arc<App>>, Path(name): Path<String>) -> Result<Response, Fault> {
    app.assets.find(&name).map(Asset::response).ok_or(Fault::NotFound)
}

/// The addresses of the pages without answers, in each language: the same for everybody all day. The
/// page for webmasters names the host by which it was asked for, unless the operator has named one.
pub fn fixed_pages(app: &App) -> Vec<String> {
    const NAMES: [&str; 9] = [
        "/check",
        "/questions",
        "/overview",
        "/quick",
        "/letters/photos",
        "/letters/reasons",
        "/imprint",
        "/privacy",
        "/accessibility",
    ];
    let embed = app.operator.public_url.as_ref().map(|_| "/embed");
    let names = || std::iter::once("").chain(NAMES).chain(embed);
    let in_language = |tag: &str| {
        let site: Vec<_> = names().map(|name| format!("/{tag}{name}")).collect();
        site.into_iter().chain([format!("/frame/{tag}/check")]).collect::<Vec<_>>()
    };
    app.tags().into_iter().flat_map(in_language).map(|path| app.path(&path)).collect()
}
