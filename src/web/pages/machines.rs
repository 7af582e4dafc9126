//! What machines ask for: robots.txt, the sitemap, and security.txt (RFC 9116).
//! Made from the settings; nobody else uses it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::embed::base;
use crate::text::Tag;
use crate::web::response::Fault;
use crate::web::state::App;
use crate::web::view::shell::{alternates, page_in};

/// The pages for search engines, some of which the operator may have elsewhere. The check itself is
/// left out: it has other contents for everyone.
const PAGES: [&str; 9] = [
    "",
    "questions",
    "overview",
    "letters/photos",
    "letters/reasons",
    "embed",
    "imprint",
    "privacy",
    "accessibility",
];

/// The sitemap (sitemaps.org, with the languages as search engines read them).
#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Sitemap {
    pages: Vec<MapPage>,
}

/// A page in all its languages, and for people who speak none of them.
struct MapPage {
    alternates: Vec<(Tag, String)>,
}

impl MapPage {
    fn versions(&self) -> &[(Tag, String)] {
        self.alternates.split_last().map_or(&[], |(_, versions)| versions)
    }
}

/// `GET /robots.txt` (RFC 9309). A test instance asks to be left alone.
pub async fn robots(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Fault> {
    if app.operator.identity.is_none() {
        return Ok("User-agent: *\nDisallow: /\n".into_response());
    }
    let base = base(&app, &headers).ok_or(Fault::BadRequest)?;
    let (frame, sitemap) = (app.path("/frame/"), base.join(&app.path("/sitemap.xml")));
    let text = format!("User-agent: *\nDisallow: {frame}\n\nSitemap: {sitemap}\n");
    Ok((by_host(), text).into_response())
}

pub async fn sitemap(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Fault> {
    let base = base(&app, &headers).ok_or(Fault::BadRequest)?;
    let own = PAGES.into_iter().filter(|name| app.operator.elsewhere(name).is_none());
    let page = |name| MapPage {
        alternates: alternates(&app, |tag| base.join(&app.path(&page_in(tag, name)))),
    };
    let map = Sitemap { pages: own.map(page).collect() };
    let text = map.render().map_err(|_| Fault::internal("the sitemap could not be rendered"))?;
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"));
    Ok((by_host(), [kind], text).into_response())
}

/// `GET /.well-known/security.txt`: 404 if the operator has entered none, or it has expired.
pub async fn security(State(app): State<Arc<App>>) -> Result<Response, Fault> {
    let security = app.operator.security_txt(app.today()).ok_or(Fault::NotFound)?;
    // RFC 9116 wants the file at the root of the host. Behind a prefix the operator must name it.
    let is_root = app.operator.path_prefix.is_empty();
    let address = app.operator.public_url.as_ref().filter(|_| is_root);
    let address = address.map(|base| base.join("/.well-known/security.txt"));
    Ok(security.text(&app.tags(), address.as_deref()).into_response())
}

/// Without a configured address the answer names the host of the request.
fn by_host() -> [(header::HeaderName, HeaderValue); 1] {
    [(header::VARY, HeaderValue::from_static("Host"))]
}
