//! A frame that shows a webmaster whether links, forms, new tabs and downloads work in their CMS.
//! Linked from the page for webmasters; holds no answers.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::web::request::AddressFields;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::state::App;
use crate::web::view::layout::{FrameOptions, Layout};
use crate::web::view::shell::Shell;

#[derive(Template)]
#[template(path = "frame_test.html")]
struct FrameTestPage<'a> {
    shell: Shell<'a>,
    proven: Proven,
    address: String,
}

/// What has been proven by getting here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proven {
    /// The frame itself.
    Frame,
    /// Nothing: somebody opened the address as a page of its own.
    Page,
    /// Links inside the frame.
    Link,
    /// Forms.
    Form,
    /// New tabs.
    Tab,
}

/// What a browser wants the answer for (Fetch Metadata, section 2.1).
const DESTINATION: HeaderName = HeaderName::from_static("sec-fetch-dest");

/// `GET /frame/{lang}/test`.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let followed = fields.iter().find(|(name, _)| name == "by").map(|(_, value)| value.as_str());
    // Browsers that do not say it are given the benefit of the doubt.
    let is_page = headers.get(DESTINATION).is_some_and(|destination| destination == "document");
    let proven = match followed {
        Some("tab") => Proven::Tab,
        _ if is_page => Proven::Page,
        Some("link") => Proven::Link,
        _ => Proven::Frame,
    };
    let mut response = show(&app, &tag, proven)?.into_response();
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Sec-Fetch-Dest"));
    Ok(response)
}

/// `POST /frame/{lang}/test`.
pub async fn submit(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Proven::Form)
}

fn show(app: &App, tag: &str, proven: Proven) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(app, l, "", &l.t("frame-test-title").into_string())
        .in_layout(Layout::Frame(FrameOptions::default()))
        .unlisted();
    let page = FrameTestPage { shell, proven, address: app.path(&format!("/frame/{tag}/test")) };
    Page::render(l.tag(), CachePolicy::Public, &page)
}
