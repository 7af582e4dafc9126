//! The check: GET and POST, on the site and in the frame, one code path for all of them.
//! Turns the fields of a request into the page that comes next.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::app::App;
use super::fault::Fault;
use super::layout::{Layout, Theme};
use super::origin::origin;
use super::page::{Cache, Page};
use super::shell::{Language, Shell};
use super::{question, result};
use crate::check::{Advice, Answers, End, Field, Path as Replay, Question, Submission, Turn};
use crate::text::{Localizer, naming};

/// The largest body of a form, in bytes. All answers about ten accounts need less than 2 KiB.
const LARGEST_FORM: usize = 16 * 1024;

/// The id of the element that has the focus after each submit: the question, the result, or the
/// error summary.
const FOCUS: &str = "#step";

/// Form fields: names and values.
pub type Fields = Vec<(String, String)>;

/// `GET /{lang}/check`: the first question, or a deep link with answers in it.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Fields>,
    headers: HeaderMap,
) -> Result<Page, Fault> {
    show(&app, &tag, Layout::Site, origin(&app, &headers), &parse(&fields, false))
}

/// `POST /{lang}/check`: the answers so far and what the visitor wants next.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Page, Fault> {
    let origin = origin(&app, request.headers());
    let fields = form_fields(request).await?;
    show(&app, &tag, Layout::Site, origin, &parse(&fields, true))
}

/// `GET /frame/{lang}/check`: the same inside a frame. Opened as a page of its own it leads to the
/// full page, with the answers of the deep link.
pub async fn open_framed(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Fields>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Fault> {
    let is_document =
        headers.get("sec-fetch-dest").is_some_and(|destination| destination == "document");
    if is_document && app.localizer(&tag).is_some() {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        return Ok(Redirect::to(&format!("{}{query}", Layout::Site.check(&tag))).into_response());
    }
    let origin = origin(&app, &headers);
    let page = show(&app, &tag, framed(&fields), origin, &parse(&fields, false))?;
    Ok(page.into_response())
}

/// `POST /frame/{lang}/check`.
pub async fn submit_framed(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(options): Query<Fields>,
    request: Request,
) -> Result<Page, Fault> {
    let origin = origin(&app, request.headers());
    let fields = form_fields(request).await?;
    show(&app, &tag, framed(&options), origin, &parse(&fields, true))
}

fn framed(options: &[(String, String)]) -> Layout {
    let theme = options.iter().rfind(|(name, _)| name == "theme");
    Layout::Frame(theme.map_or_else(Theme::default, |(_, value)| Theme::parse(value)))
}

/// Reads the fields of an address or, if they were sent, of a form.
pub fn parse(fields: &[(String, String)], sent: bool) -> Submission {
    Submission::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())), sent)
}

/// Reads the fields of a form. Text that is no UTF-8 is replaced by signs no answer contains.
///
/// # Errors
/// The body is no form, too large, or breaks off.
pub async fn form_fields(request: Request) -> Result<Fields, Fault> {
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    if !is_form {
        return Err(Fault::WrongType);
    }
    let body = read(request.into_body()).await?;
    Ok(form_urlencoded::parse(&body).into_owned().collect())
}

async fn read(body: Body) -> Result<Bytes, Fault> {
    match Limited::new(body, LARGEST_FORM).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Fault::TooLarge),
        Err(_) => Err(Fault::BadRequest),
    }
}

/// Shows what comes next. `origin` is the public address of this instance, if it is known.
///
/// # Errors
/// There is no such language, or the page cannot be rendered.
pub fn show(
    app: &App,
    tag: &str,
    layout: Layout,
    origin: Option<String>,
    submission: &Submission,
) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let today = app.today();
    let path = submission.path(today);
    let visit = Visit { app, l, layout, origin, answers: &submission.answers, path: &path, today };
    match submission.turn(&path) {
        Turn::Ask { question, problem } => {
            let page = question::page(&visit, question, problem);
            let status =
                if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            Ok(Page::render(l.tag(), Cache::Private, &page)?.with_status(status))
        }
        Turn::Result => {
            // `turn` names the result only where the path is complete.
            let End::Complete(case) = &path.end else { return Err(Fault::Internal) };
            result::page(&visit, &Advice::of(case))
        }
    }
}

/// One visitor's moment: who asks, in which language and layout, with which answers.
pub struct Visit<'a> {
    /// The service.
    pub app: &'a App,
    /// The texts.
    pub l: Localizer<'a>,
    /// Site or frame.
    pub layout: Layout,
    /// The public address of this instance, if it is known.
    pub origin: Option<String>,
    /// The answers, with those that are not on the path.
    pub answers: &'a Answers,
    /// The replayed path.
    pub path: &'a Replay,
    /// The day.
    pub today: jiff::civil::Date,
}

/// The form around a page of the check.
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// The answers that are not on the page itself.
    pub hidden: Vec<Hidden>,
    /// Buttons for the other languages.
    pub languages: Vec<Language>,
    /// What such a button says besides: stay on this page.
    pub stay: Option<(&'static str, String)>,
    /// Where the check begins anew.
    pub fresh: String,
}

/// A hidden field.
pub struct Hidden {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A row of "Your answers".
pub struct AnswerRow {
    /// The question, as the value of the button that changes the answer.
    pub name: String,
    /// The question in words.
    pub question: String,
    /// The answer in words.
    pub answer: String,
}

impl<'a> Visit<'a> {
    /// The shell of a page of the check.
    pub fn shell(&self, heading: &str) -> Shell<'a> {
        Shell::new(self.app, self.l, "check", heading).in_layout(self.layout).unlisted()
    }

    /// The form of a page: `shown` is the question on it, `wrong` whether it has an error.
    pub fn form(&self, shell: &Shell<'_>, shown: Option<Question>, wrong: bool) -> Form {
        let kept = |field: &Field| Some(field.question) != shown;
        let answers = self.answers.fields().into_iter().filter(kept);
        let mut hidden: Vec<Hidden> =
            answers.map(|field| Hidden { name: field.name, value: field.value }).collect();
        if let Some(question) = shown {
            hidden.push(Hidden { name: "question".to_owned(), value: question.to_string() });
        }
        let stay = if wrong { "recheck" } else { "show" };
        Form {
            action: format!("{}{FOCUS}", self.layout.check(self.l.tag())),
            hidden,
            languages: shell.languages_at(|tag| format!("{}{FOCUS}", self.layout.check(tag))),
            stay: shown.map(|question| (stay, question.to_string())),
            fresh: self.layout.check(self.l.tag()),
        }
    }

    /// The answers given before a question, or all of them.
    pub fn answer_rows(&self, before: Option<Question>) -> Vec<AnswerRow> {
        let questions = self.path.answered.iter().copied();
        let earlier = questions.take_while(|question| Some(*question) != before);
        earlier
            .map(|question| AnswerRow {
                name: question.to_string(),
                question: question::heading(self.l, self.answers, question),
                answer: question::answer(self, question),
            })
            .collect()
    }

    /// The name of a subject in a sentence.
    pub fn subject(&self, subject: crate::check::Subject, form: naming::Form) -> String {
        naming::subject(self.l, self.answers, subject, form)
    }
}
