//! The start page, and the way from `/` to it.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::content::{Form, Letter, Place};
use crate::web::request::Here;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::state::App;
use crate::web::view::shell::Shell;
use crate::web::view::statements::claims;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    shell: Shell<'a>,
}

pub async fn show(here: Here) -> Result<Page, Fault> {
    let shell = Shell::public(&here.app, here.l(), "", "start")
        .embeddable_as(Some(here.app.path(&format!("/{}", here.tag))));
    Page::render(here.tag, CachePolicy::Public, &StartPage { shell })
}

/// `GET /`: on to the start page in the language that the browser prefers.
pub async fn choose_language(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let tag = app.preferred(headers.get_all(header::ACCEPT_LANGUAGE)).tag();
    let vary = (header::VARY, HeaderValue::from_static("Accept-Language"));
    let cache = (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    ([vary, cache], Redirect::to(&app.path(&format!("/{tag}")))).into_response()
}
