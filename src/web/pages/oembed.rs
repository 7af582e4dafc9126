//! The oEmbed provider (oEmbed 1.0): an address of the check in, the tag to embed it out.
//! For content management systems; no page of ours uses it.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use url::Url;

use super::embed::base;
use super::snippet::Wanted;
use crate::operator::PublicUrl;
use crate::text::Localizer;
use crate::web::request::{AddressFields, value};
use crate::web::response::{Explained, Fault, Policy};
use crate::web::state::App;
use crate::web::view::shell::DISCOVERED;

/// The width that answers name, in CSS pixels. The frame itself takes the width of its column; but
/// wrappers that keep the ratio of width and height must leave it enough room on a phone.
const USUAL_WIDTH: u32 = 600;
/// How long a consumer may keep an answer, in seconds.
const CACHE_AGE: u32 = 86_400;

/// An answer, as in section 2.3.4 of the specification: "rich" with a frame, or "link" without.
#[derive(Serialize, Template)]
#[template(path = "oembed.xml")]
struct Embedding {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    provider_name: String,
    provider_url: String,
    cache_age: u32,
    #[serde(flatten)]
    frame: Option<Frame>,
}

/// The members that a "rich" answer has beside those of a "link".
#[derive(Serialize)]
struct Frame {
    width: u32,
    height: u16,
    html: String,
}

/// A text in XML with the five named references (XML 1.0, section 4.6). Numbered ones, as the
/// templates write them, are just as right, but not every consumer's parser reads them.
struct Named<'a>(&'a str);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&apos;")?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// It escapes by itself.
impl askama::filters::HtmlSafe for Named<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OembedFormat {
    Json,
    Xml,
}

/// `GET /oembed?url=...&format=json|xml&maxwidth=...&maxheight=...&dnt=1`
///
/// 404 for an address that is no page of the check, 501 for another format (section 2.3.4), 400
/// without an address or with a size that is no number.
pub async fn answer(
    State(app): State<Arc<App>>,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
) -> Response {
    let mut response = match find(&app, &fields, &headers) {
        Ok((format, answer)) => respond(format, &answer),
        Err(status) => status.into_response(),
    };
    // The answer is for a program; a page for people would not help it.
    response.extensions_mut().insert(Explained);
    response.extensions_mut().insert(Policy::Shared);
    if app.operator.public_url.is_none() {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Host"));
    }
    response
}

fn find(
    app: &App,
    fields: &[(String, String)],
    headers: &HeaderMap,
) -> Result<(OembedFormat, Embedding), StatusCode> {
    let field = |name: &str| value(fields, name);
    let format = match field("format") {
        None | Some("json") => OembedFormat::Json,
        Some("xml") => OembedFormat::Xml,
        Some(_) => return Err(StatusCode::NOT_IMPLEMENTED),
    };
    let size = |name: &str| match field(name).map(str::parse::<u32>) {
        None => Ok(None),
        Some(Ok(size)) if size > 0 => Ok(Some(size)),
        Some(_) => Err(StatusCode::BAD_REQUEST),
    };
    let (most_width, most_height) = (size("maxwidth")?, size("maxheight")?);
    let url = field("url").and_then(|url| Url::parse(url).ok());
    let url = url.ok_or_else(|| match field("url") {
        Some(_) => StatusCode::NOT_FOUND,
        None => StatusCode::BAD_REQUEST,
    })?;
    let base = base_of(app, headers, &url).ok_or(StatusCode::NOT_FOUND)?;
    let (l, fields) = check_at(app, &url).ok_or(StatusCode::NOT_FOUND)?;
    let frame = || {
        let mut snippet = Wanted::at(app, l, &fields).snippet(&base);
        let most_height = most_height.and_then(|most| u16::try_from(most).ok());
        snippet.height = most_height.map_or(snippet.height, |most| most.min(snippet.height));
        snippet.most_width = most_width;
        snippet.linked = false;
        let width = most_width.map_or(USUAL_WIDTH, |most| most.min(USUAL_WIDTH));
        Frame { width, height: snippet.height, html: snippet.to_string() }
    };
    // WordPress asks so (`dnt` since 4.9) about every provider that it found by the link in a page and
    // that nobody has listed there. It would hide the frame or forbid all forms in it, load it either
    // way, and show it as ours.
    let is_wordpress = field(DISCOVERED).is_some() && field("dnt") == Some("1");
    let frame = (!is_wordpress).then(frame);
    Ok((format, write(app, l, &base, frame)))
}

/// The public address, if the asked-for page is there: the configured one, or else the host that
/// both the request and the page name.
fn base_of(app: &App, headers: &HeaderMap, url: &Url) -> Option<PublicUrl> {
    let asked = url.origin().ascii_serialization();
    if let Some(public) = &app.operator.public_url {
        (public.to_string() == asked).then(|| public.clone())
    } else {
        let here = base(app, headers)?.to_string();
        let same_host = here.split_once("://")?.1 == asked.split_once("://")?.1;
        if same_host { asked.parse().ok() } else { None }
    }
}

/// The language and the fields of an address of the check: its start page, the check itself, or
/// the check in a frame. What else people copy is read as the server would lead on from it: the root,
/// and addresses with a slash too many.
fn check_at<'a>(app: &'a App, url: &Url) -> Option<(Localizer<'a>, Vec<(String, String)>)> {
    let path = app.operator.path_prefix.strip(url.path())?;
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let l = match parts.as_slice() {
        [] => app.catalogue.default_localizer(),
        [tag] | [tag, "check"] | ["frame", tag, "check"] => app.localizer(tag)?,
        _ => return None,
    };
    Some((l, url.query_pairs().into_owned().collect()))
}

fn write(app: &App, l: Localizer<'_>, base: &PublicUrl, frame: Option<Frame>) -> Embedding {
    Embedding {
        version: "1.0",
        kind: if frame.is_some() { "rich" } else { "link" },
        title: l.t("start-title").into_string(),
        provider_name: match app.operator.name() {
            Some(name) => format!("{} – {name}", l.t("site-name")),
            None => l.t("site-name").into_string(),
        },
        provider_url: base.join(&app.path("/")),
        cache_age: CACHE_AGE,
        frame,
    }
}

fn respond(format: OembedFormat, answer: &Embedding) -> Response {
    let (media_type, body) = match format {
        OembedFormat::Json => {
            ("application/json; charset=utf-8", serde_json::to_string(answer).ok())
        }
        OembedFormat::Xml => ("text/xml; charset=utf-8", answer.render().ok()),
    };
    let Some(body) = body else {
        return Fault::internal("an oEmbed answer could not be written").into_response();
    };
    ([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))], body).into_response()
}
