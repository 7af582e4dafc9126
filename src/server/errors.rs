//! The pages that explain refusals, in the language of the address or else of the browser. Also for
//! what axum itself refuses.

use askama::Template;
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};

use crate::text::Localizer;
use crate::web::App;
use crate::web::response::{CachePolicy, Explained, Fault, Page};
use crate::web::view::layout::{FrameOptions, Layout};
use crate::web::view::shell::{Language, Shell};

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    shell: Shell<'a>,
    heading: String,
    hint: String,
    check: String,
    /// The check in each language, for a frame, which has no header to choose one.
    languages: Vec<Language<'a>>,
}

/// The page that explains a fault; [`Fault::Internal`] if even that cannot be rendered.
fn fault_page(app: &App, l: Localizer<'_>, layout: Layout, fault: Fault) -> Result<Page, Fault> {
    let heading = l.t(format!("fault-{}", fault.id())).into_string();
    let hint = l.t(format!("fault-{}.hint", fault.id())).into_string();
    let check = layout.check(&app.operator.path_prefix, l.tag());
    let shell = Shell::new(app, l, "", &heading).in_layout(layout);
    let languages = shell.languages_at(|tag| layout.check(&app.operator.path_prefix, tag));
    let page = FaultPage { shell, heading, hint, check, languages };
    Ok(Page::render(l.tag(), CachePolicy::Private, &page)?.with_status(fault.status()))
}

/// Gives a refusal without an explanation its page, in the language of the address as the routes see
/// it, or else of the browser, which has sent these values of `Accept-Language`.
pub fn explain(app: &App, response: Response, address: &Uri, accepted: &[HeaderValue]) -> Response {
    let fault = Fault::of(response.status());
    let fault = fault.filter(|_| response.extensions().get::<Explained>().is_none());
    let Some(fault) = fault else { return response };
    let (layout, tag) = place(address);
    let named = app.localizer(tag);
    let l = named.unwrap_or_else(|| app.preferred(accepted));
    let Ok(page) = fault_page(app, l, layout, fault) else { return response };
    // axum names the allowed methods itself, further out than any layer.
    let mut response = page.into_response();
    if named.is_none() {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
    response.headers_mut().extend(fault.note());
    response
}

/// The layout and the language that an address names, whether or not they exist.
fn place(address: &Uri) -> (Layout, &str) {
    let mut parts = address.path().split('/').skip(1);
    match parts.next() {
        Some("frame") => {
            let query = address.query().unwrap_or_default().as_bytes();
            let fields: Vec<_> = form_urlencoded::parse(query).into_owned().collect();
            (Layout::Frame(FrameOptions::parse(&fields)), parts.next().unwrap_or_default())
        }
        first => (Layout::Site, first.unwrap_or_default()),
    }
}
