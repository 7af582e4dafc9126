//! The check: GET and POST, on the site and in the frame, one code path for all of them.
//! Turns the fields of a request into the page that comes next.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::{question, quick, reminder, result};
use crate::check::{Step, Submission};
use crate::web::request::{
    AddressFields, Here, SentFields, VARY_BY_DESTINATION, is_for_a_tab, value,
};
use crate::web::response::{CachePolicy, Fault, Page, PageKind, Verdicts};
use crate::web::view::layout::{FrameOptions, Layout, with_query};
use crate::web::view::shell::page_in;
use crate::web::view::visit::{SENT, Shown, Visit};

/// `GET /{lang}/check`: the first question, or a deep link with answers in it.
pub async fn open(here: Here, AddressFields(fields): AddressFields) -> Result<Page, Fault> {
    // Only what a webmaster may choose: an answer about an objection belongs into no other address.
    let embeddable = with_query(here.check(Layout::Site), FrameOptions::chosen(&fields));
    let shown = Shown { embeddable: Some(embeddable), ..opened(Layout::Site, &fields) };
    show(&here, shown, &linked(&here, &fields))
}

/// `GET /{lang}/record`, which was a page once: it leads to the check.
pub async fn without_record(here: Here) -> Redirect {
    Redirect::to(&here.check(Layout::Site))
}

/// `POST /{lang}/finish`: the start page for whoever comes next to this device.
pub async fn finish(here: Here) -> Response {
    cleared(&here.app.path(&page_in(here.tag, "")))
}

/// The way to a page, and the browser's copies of the pages before it are gone.
fn cleared(address: &str) -> Response {
    let clear = (HeaderName::from_static("clear-site-data"), "\"cache\"");
    ([clear], Redirect::to(address)).into_response()
}

/// `POST /{lang}/check`: the answers so far and what the visitor wants next. Small browsers ignore
/// `formaction`, so the buttons that lead elsewhere have names and are obeyed here too.
pub async fn submit(here: Here, SentFields(fields): SentFields) -> Result<Response, Fault> {
    let fields = quick::in_public_names(fields);
    let here = here.in_language_of(&fields);
    if value(&fields, "finish").is_some() {
        return Ok(finish(here).await);
    }
    answer(&here, Layout::Site, &fields)
}

/// `POST /{lang}/reminder.ics`: the calendar file for the answers of a form.
pub async fn submit_for_reminder(
    here: Here,
    SentFields(fields): SentFields,
) -> Result<Response, Fault> {
    calendar_file(&here, Layout::Site, &parse(&fields, true))
}

/// The page that comes next, or the calendar file that a button asks for.
fn answer(here: &Here, layout: Layout, fields: &[(String, String)]) -> Result<Response, Fault> {
    let submission = parse(fields, true);
    if value(fields, "reminder").is_some() {
        return calendar_file(here, layout, &submission);
    }
    let shown = Shown { printed: value(fields, "record").is_some(), ..layout.into() };
    Ok(show(here, shown, &submission)?.into_response())
}

/// The calendar file. Unfinished answers lead to their question.
fn calendar_file(here: &Here, layout: Layout, submission: &Submission) -> Result<Response, Fault> {
    match submission.answers.replay(&here.app.dates()).end {
        Ok(outcome) => reminder::after(&here.app, here.l(), &outcome),
        Err(_) => Ok(show(here, layout.into(), submission)?.into_response()),
    }
}

/// `GET /frame/{lang}/check`: the same inside a frame. Opened as a page of its own it leads to the
/// full page, with the answers of the deep link.
pub async fn open_framed(
    here: Here,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Fault> {
    if is_for_a_tab(&headers) {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        let full_page = Redirect::to(&format!("{}{query}", here.check(Layout::Site)));
        return Ok((VARY_BY_DESTINATION, full_page).into_response());
    }
    let layout = Layout::Frame(FrameOptions::parse(&fields));
    let page = show(&here, opened(layout, &fields), &linked(&here, &fields))?;
    Ok((VARY_BY_DESTINATION, page).into_response())
}

/// `POST /frame/{lang}/check`: the same as `submit`, in the frame unless a button asks for the full page.
pub async fn submit_framed(
    here: Here,
    AddressFields(options): AddressFields,
    SentFields(fields): SentFields,
) -> Result<Response, Fault> {
    let layout = match value(&fields, "full-page") {
        Some(_) => Layout::Site,
        None => Layout::Frame(FrameOptions::parse(&options)),
    };
    let here = here.in_language_of(&fields);
    if value(&fields, "finish").is_some() {
        return Ok(cleared(&here.check(layout)));
    }
    answer(&here, layout, &fields)
}

fn parse(fields: &[(String, String)], sent: bool) -> Submission {
    Submission::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())), sent)
}

/// Reads the fields of an address. It may come from anybody, so no text of theirs is shown.
fn linked(here: &Here, fields: &[(String, String)]) -> Submission {
    let Submission { answers, intent } = parse(fields, false);
    Submission { answers: answers.with_readable_dates(here.app.dates().months), intent }
}

impl Here {
    fn check(&self, layout: Layout) -> String {
        layout.check(&self.app.operator.path_prefix, self.tag)
    }

    /// The language that a button asks for, else that of the address: browsers that ignore
    /// `formaction` send to the address of the page that they show.
    fn in_language_of(self, fields: &[(String, String)]) -> Self {
        let asked = value(fields, "language").and_then(|asked| self.app.localizer(asked));
        let tag = asked.map_or(self.tag, |l| l.tag());
        Self { tag, ..self }
    }
}

/// How the page at an address is shown.
fn opened(layout: Layout, fields: &[(String, String)]) -> Shown {
    Shown { by_link: true, was_sent: value(fields, SENT).is_some(), ..layout.into() }
}

/// Shows what comes next.
fn show(here: &Here, shown: Shown, submission: &Submission) -> Result<Page, Fault> {
    let app = &*here.app;
    let (answers, dates) = (&submission.answers, app.dates());
    let replay = answers.replay(&dates);
    let visit = Visit { app, l: here.l(), shown, answers, replay: &replay, dates };
    match submission.step(&replay) {
        Step::Ask { question, problem } => {
            let page = question::page(&visit, question, problem);
            let is_wrong = problem.is_some();
            let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let page = Page::render(here.tag, CachePolicy::Private, &page)?.with_status(status);
            Ok(page.showing(PageKind::question(question, is_wrong)))
        }
        Step::Result(outcome) => {
            Ok(result::page(&visit, outcome)?.showing(PageKind::Result(Verdicts::of(outcome))))
        }
    }
}
