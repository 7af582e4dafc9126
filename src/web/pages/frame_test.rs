//! A frame that shows a webmaster whether links, forms, new tabs and downloads work in their CMS.
//! Linked from the page for webmasters; holds no answers.

use askama::Template;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::web::request::{AddressFields, Here, value};
use crate::web::response::{CachePolicy, Fault, Page};
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
    Frame,
    /// Nothing: somebody opened the address as a page of its own.
    Page,
    Link,
    Form,
    Tab,
}

/// What a browser wants the answer for (Fetch Metadata, section 2.1).
const DESTINATION: HeaderName = HeaderName::from_static("sec-fetch-dest");

pub async fn open(
    here: Here,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    // Browsers that do not say it are given the benefit of the doubt.
    let is_page = headers.get(DESTINATION).is_some_and(|destination| destination == "document");
    let proven = match value(&fields, "by") {
        Some("tab") => Proven::Tab,
        _ if is_page => Proven::Page,
        Some("link") => Proven::Link,
        _ => Proven::Frame,
    };
    let mut response = show(&here, proven)?.into_response();
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Sec-Fetch-Dest"));
    Ok(response)
}

pub async fn submit(here: Here) -> Result<Page, Fault> {
    show(&here, Proven::Form)
}

fn show(here: &Here, proven: Proven) -> Result<Page, Fault> {
    let l = here.l();
    let shell = Shell::new(&here.app, l, "", &l.t("frame-test-title").into_string())
        .in_layout(Layout::Frame(FrameOptions::default()));
    let address = here.app.path(&format!("/frame/{}/test", here.tag));
    Page::render(here.tag, CachePolicy::Public, &FrameTestPage { shell, proven, address })
}
