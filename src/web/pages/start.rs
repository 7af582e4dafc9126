//! The start page, and the way from `/` to it.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};

use crate::content::{Form, Letter};
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::LetterLink;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Provenance};

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage<'a> {
    shell: Shell<'a>,
    account_forms: Vec<FormLink>,
    other_forms: Vec<FormLink>,
    letters: [LetterLink; 2],
    provenance: Provenance<'a>,
}

/// `GET /{lang}`.
pub async fn show(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(&app, l, "", &l.t("start-title").into_string())
        .described("start-description")
        .embeddable_as(Some(app.path(&format!("/{}", l.tag()))));
    let page = StartPage {
        account_forms: FormLink::list(l, &[Form::Facebook, Form::Instagram]),
        other_forms: FormLink::list(l, &[Form::ThirdParty]),
        letters: Letter::ALL.map(|letter| LetterLink::new(&shell, letter)),
        provenance: Provenance::new(&shell, app.today()),
        shell,
    };
    Page::render(l.tag(), CachePolicy::Public, &page)
}

/// `GET /`: on to the start page in the language that the browser prefers.
pub async fn choose_language(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    let tag = app.preferred(&headers).tag();
    let vary = (header::VARY, HeaderValue::from_static("Accept-Language"));
    let cache = (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    ([vary, cache], Redirect::to(&app.path(&format!("/{tag}")))).into_response()
}
