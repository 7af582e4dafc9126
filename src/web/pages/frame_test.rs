//! A frame that shows a webmaster whether links, forms, new tabs and downloads work in their CMS.
//! Linked from the page for webmasters; holds no answers.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use crate::web::request::{AddressFields, Here, VARY_BY_DESTINATION, is_for_a_tab, value};
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

/// `GET /frame/{lang}/test`: what works, as far as `by` and the browser say how one got here.
pub async fn open(
    here: Here,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let proven = match value(&fields, "by") {
        Some("tab") => Proven::Tab,
        _ if is_for_a_tab(&headers) => Proven::Page,
        Some("link") => Proven::Link,
        _ => Proven::Frame,
    };
    Ok((VARY_BY_DESTINATION, show(&here, proven)?).into_response())
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
