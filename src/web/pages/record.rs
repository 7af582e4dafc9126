//! The result on paper: date, verdicts, what is left to do with boxes to tick, forms as QR codes,
//! answers and sources. A page of its own, because the result page is made for reading on, and
//! because the codes would weigh on everybody who does not print.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Response};

use super::check;
use super::sheet::Sheet;
use crate::check::{End, Submission};
use crate::web::request::{Fields, form_fields};
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::layout::Layout;
use crate::web::view::shell::Shell;
use crate::web::view::visit::{FOCUS, Form as CheckForm, Visit};

/// The record as a page.
#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    sheet: Sheet<'a>,
}

/// `GET /{lang}/record`, with the answers in the address.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Fields>,
) -> Result<Response, Fault> {
    show(&app, &tag, &fields, false)
}

/// `POST /{lang}/record`, from the form of the result.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let fields = form_fields(request).await?;
    show(&app, &tag, &fields, true)
}

/// The record of complete answers; unfinished ones lead to their question.
fn show(app: &App, tag: &str, fields: &Fields, sent: bool) -> Result<Response, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let submission: Submission = check::parse(fields, sent);
    let answers = &submission.answers;
    let dates = app.dates();
    let replay = answers.replay(&dates);
    let End::Complete(outcome) = &replay.end else {
        return Ok(check::show(app, tag, Layout::Site.into(), &submission)?.into_response());
    };
    let layout = Layout::Site;
    let today = app.today();
    let visit = Visit { app, l, layout, embeddable: None, answers, replay: &replay, dates, today };
    let shell = visit.shell(&l.t("record-title").into_string());
    let prefix = &app.operator.path_prefix;
    let record = |tag| format!("{}{FOCUS}", prefix.join(&format!("/{tag}/record")));
    let form =
        CheckForm { languages: shell.languages_at(record), ..visit.form(&shell, None, false) };
    let page = RecordPage { form, sheet: Sheet::new(&visit, &shell, outcome), shell };
    Ok(Page::render(l.tag(), CachePolicy::Private, &page)?.into_response())
}
