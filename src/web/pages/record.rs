//! The result on paper: date, verdicts, what is left to do with boxes to tick, forms as QR codes,
//! answers and sources. A page of its own, because the result page is made for reading on, and
//! because the codes would weigh on everybody who does not print. Also as a file to keep.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Response};

use super::check;
use super::sheet::Sheet;
use crate::check::{Advice, End, Submission};
use crate::text::Localizer;
use crate::web::assets::Inline;
use crate::web::request::{Fields, form_fields};
use crate::web::response::Download;
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page, render};
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
    /// Where it is made as a file.
    file: String,
}

/// The record as a file: complete in itself, without forms and without links to this service.
#[derive(Template)]
#[template(path = "record_file.html")]
struct RecordFile<'a> {
    l: Localizer<'a>,
    title: String,
    style: &'a Inline,
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
    let today = app.today();
    let submission: Submission = check::parse(fields, sent);
    let path = submission.path(today);
    let End::Complete(case) = &path.end else {
        return Ok(check::show(app, tag, Layout::Site.into(), &submission)?.into_response());
    };
    let answers = &submission.answers;
    let layout = Layout::Site;
    let visit = Visit { app, l, layout, embeddable: None, answers, path: &path, today };
    let advice = Advice::of(case);
    if fields.iter().any(|(name, _)| name == "save") {
        return Ok(file(&visit, &advice)?.into_response());
    }
    Ok(page(&visit, &advice)?.into_response())
}

fn page(visit: &Visit<'_>, advice: &Advice) -> Result<Page, Fault> {
    let l = visit.l;
    let shell = visit.shell(&l.t("record-title").into_string());
    let prefix = &visit.app.operator.path_prefix;
    let record = |tag| format!("{}{FOCUS}", prefix.join(&format!("/{tag}/record")));
    let form =
        CheckForm { languages: shell.languages_at(record), ..visit.form(&shell, None, false) };
    let sheet = Sheet::new(visit, &shell, advice);
    let page = RecordPage { form, sheet, file: shell.page("record"), shell };
    Page::render(l.tag(), CachePolicy::Private, &page)
}

fn file(visit: &Visit<'_>, advice: &Advice) -> Result<Download, Fault> {
    let l = visit.l;
    let shell = visit.shell(&l.t("record-title").into_string());
    let sheet = Sheet::new(visit, &shell, advice);
    let file = RecordFile { l, title: shell.title.clone(), style: shell.style(), sheet };
    Ok(Download {
        kind: "text/html; charset=utf-8",
        tag: l.tag(),
        name: format!("{}-{}", l.t("record-file-name"), visit.today),
        ending: "html",
        content: render(&file)?,
    })
}
