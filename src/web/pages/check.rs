//! The check: GET and POST, on the site and in the frame, one code path for all of them.
//! Turns the fields of a request into the page that comes next.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::{question, quick, reminder, result};
use crate::check::{Step, Submission};
use crate::web::request::{AddressFields, form_fields};
use crate::web::response::{CachePolicy, Fault, Page, PageKind, Verdicts};
use crate::web::state::App;
use crate::web::view::layout::{FrameOptions, Layout, with_query};
use crate::web::view::shell::page_in;
use crate::web::view::visit::Visit;

/// A frame page depends on whether it is opened in a frame.
const VARY_BY_DESTINATION: [(HeaderName, &str); 1] = [(header::VARY, "Sec-Fetch-Dest")];

/// `GET /{lang}/check`: the first question, or a deep link with answers in it.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    AddressFields(fields): AddressFields,
) -> Result<Page, Fault> {
    // Only what a webmaster may choose: an answer about an objection belongs into no other address.
    let embeddable = with_query(
        Layout::Site.check(&app.operator.path_prefix, &tag),
        FrameOptions::chosen(&fields),
    );
    let page = Shown { by_link: true, embeddable: Some(embeddable), ..Layout::Site.into() };
    show(&app, &tag, page, &linked(&app, &fields))
}

/// `GET /{lang}/record`, which was a page once: it leads to the check.
pub async fn without_record(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
) -> Result<Redirect, Fault> {
    app.localizer(&tag).ok_or(Fault::NotFound)?;
    Ok(Redirect::to(&Layout::Site.check(&app.operator.path_prefix, &tag)))
}

/// `POST /{lang}/finish`: the start page for whoever comes next to this device.
pub async fn finish(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
) -> Result<Response, Fault> {
    finished(&app, &tag)
}

fn finished(app: &App, tag: &str) -> Result<Response, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    Ok(cleared(&app.operator.path_prefix.join(&page_in(l.tag(), ""))))
}

/// The way to a page, and the browser's copies of the pages before it are gone.
fn cleared(address: &str) -> Response {
    let clear = (HeaderName::from_static("clear-site-data"), "\"cache\"");
    ([clear], Redirect::to(address)).into_response()
}

/// `POST /{lang}/check`: the answers so far and what the visitor wants next. Small browsers ignore
/// `formaction`, so the buttons that lead elsewhere have names and are obeyed here too.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let fields = quick::in_contract_names(form_fields(request).await?);
    let tag = language(&app, &tag, &fields);
    if value(&fields, "finish").is_some() {
        return finished(&app, tag);
    }
    if value(&fields, "reminder").is_some() {
        return reminder(&app, tag, &parse(&fields, true));
    }
    let shown = Shown::sent(Layout::Site, &fields);
    Ok(show(&app, tag, shown, &parse(&fields, true))?.into_response())
}

/// `POST /{lang}/reminder.ics`: the calendar file for the answers of a form.
pub async fn submit_for_reminder(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    reminder(&app, &tag, &parse(&form_fields(request).await?, true))
}

/// The calendar file. Unfinished answers lead to their question.
fn reminder(app: &App, tag: &str, submission: &Submission) -> Result<Response, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    match submission.answers.replay(&app.dates()).end {
        Ok(outcome) => Ok(reminder::after(app, l, &outcome)?.into_response()),
        Err(_) => Ok(show(app, tag, Layout::Site.into(), submission)?.into_response()),
    }
}

/// The language that a button asks for, else that of the address: browsers that ignore `formaction`
/// send to the address of the page that they show.
fn language<'a>(app: &App, tag: &'a str, fields: &'a [(String, String)]) -> &'a str {
    let asked = value(fields, "language");
    asked.filter(|asked| app.localizer(asked).is_some()).unwrap_or(tag)
}

fn value<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
}

/// `GET /frame/{lang}/check`: the same inside a frame. Opened as a page of its own it leads to the
/// full page, with the answers of the deep link.
pub async fn open_framed(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Fault> {
    let is_document =
        headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document");
    if is_document && app.localizer(&tag).is_some() {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        let check = Layout::Site.check(&app.operator.path_prefix, &tag);
        let full_page = Redirect::to(&format!("{check}{query}"));
        return Ok((VARY_BY_DESTINATION, full_page).into_response());
    }
    let layout = Layout::Frame(FrameOptions::parse(&fields));
    let shown = Shown { by_link: true, ..layout.into() };
    let page = show(&app, &tag, shown, &linked(&app, &fields))?;
    Ok((VARY_BY_DESTINATION, page).into_response())
}

/// `POST /frame/{lang}/check`.
pub async fn submit_framed(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    AddressFields(options): AddressFields,
    request: Request,
) -> Result<Response, Fault> {
    let fields = form_fields(request).await?;
    let layout = Layout::Frame(FrameOptions::parse(&options));
    let tag = language(&app, &tag, &fields);
    if value(&fields, "finish").is_some() {
        app.localizer(tag).ok_or(Fault::NotFound)?;
        return Ok(cleared(&layout.check(&app.operator.path_prefix, tag)));
    }
    Ok(show(&app, tag, Shown::sent(layout, &fields), &parse(&fields, true))?.into_response())
}

/// Reads the fields of an address or, if they were sent, of a form.
pub fn parse(fields: &[(String, String)], sent: bool) -> Submission {
    Submission::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())), sent)
}

/// Reads the fields of an address. It may come from anybody, so no text of theirs is shown.
fn linked(app: &App, fields: &[(String, String)]) -> Submission {
    let Submission { answers, intent } = parse(fields, false);
    Submission { answers: answers.with_readable_dates(app.dates().months), intent }
}

/// How a page of the check is shown.
pub struct Shown {
    layout: Layout,
    /// The path by which others may embed it.
    embeddable: Option<String>,
    /// Whether the answers came in an address, maybe from somebody else.
    by_link: bool,
    /// Whether the result is to be the sheet to keep.
    printed: bool,
}

impl From<Layout> for Shown {
    fn from(layout: Layout) -> Self {
        Self { layout, embeddable: None, by_link: false, printed: false }
    }
}

impl Shown {
    /// The page after a form was sent.
    fn sent(layout: Layout, fields: &[(String, String)]) -> Self {
        let printed = value(fields, "record").is_some();
        Self { printed, ..layout.into() }
    }
}

/// Shows what comes next.
///
/// # Errors
/// There is no such language, or the page cannot be rendered.
pub fn show(app: &App, tag: &str, shown: Shown, submission: &Submission) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let dates = app.dates();
    let Shown { layout, embeddable, by_link, printed } = shown;
    let answers = &submission.answers;
    let replay = answers.replay(&dates);
    let today = app.today();
    let visit =
        Visit { app, l, layout, embeddable, by_link, answers, replay: &replay, dates, today };
    match submission.step(&replay) {
        Step::Ask { question, problem } => {
            let page = question::page(&visit, question, problem);
            let status =
                if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let kind = PageKind::question(question, problem.is_some());
            Ok(Page::render(l.tag(), CachePolicy::Private, &page)?
                .with_status(status)
                .showing(kind))
        }
        Step::Result(outcome) => Ok(result::page(&visit, outcome, printed)?
            .showing(PageKind::Result(Verdicts::of(outcome)))),
    }
}
