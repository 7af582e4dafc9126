//! A frame that shows a webmaster whether links, forms and new tabs work in their CMS.
//! Linked from the page for webmasters; holds no answers.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};

use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::layout::{FrameOptions, Layout};
use crate::web::view::shell::Shell;

#[derive(Template)]
#[template(path = "frame_test.html")]
struct FrameTestPage<'a> {
    shell: Shell<'a>,
    shown: Shown,
    address: String,
}

/// What has been proven by getting here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// The frame itself.
    Frame,
    /// Links inside the frame.
    Link,
    /// Forms.
    Form,
    /// New tabs.
    Tab,
}

/// `GET /frame/{lang}/test`.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
) -> Result<Page, Fault> {
    let followed = fields.iter().find(|(name, _)| name == "by").map(|(_, value)| value.as_str());
    let shown = match followed {
        Some("link") => Shown::Link,
        Some("tab") => Shown::Tab,
        _ => Shown::Frame,
    };
    show(&app, &tag, shown)
}

/// `POST /frame/{lang}/test`.
pub async fn submit(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Shown::Form)
}

fn show(app: &App, tag: &str, shown: Shown) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(app, l, "", &l.t("frame-test-title").into_string())
        .in_layout(Layout::Frame(FrameOptions::default()))
        .unlisted();
    let page = FrameTestPage { shell, shown, address: app.path(&format!("/frame/{tag}/test")) };
    Page::render(l.tag(), CachePolicy::Public, &page)
}
