//! The check: GET and POST, on the site and in the frame, one code path for all of them.
//! Turns the fields of a request into the page that comes next.

use std::sync::Arc;

use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::about::{Kind, Verdicts};
use super::app::App;
use super::fault::Fault;
use super::layout::{FrameOptions, Layout, with_query};
use super::once::once;
use super::page::{Cache, Page};
use super::shell::{Language, Shell};
use super::{body, question, result, said};
use crate::check::{Advice, Answers, End, Field, Path as Replay, Question, Submission, Turn};
use crate::text::{Localizer, naming};

/// The id of the element that has the focus after each submit: the question, the result, or the
/// error summary.
pub const FOCUS: &str = "#step";

/// A frame page depends on whether it is opened in a frame.
const VARY_BY_DESTINATION: [(HeaderName, &str); 1] = [(header::VARY, "Sec-Fetch-Dest")];

/// Form fields: names and values.
pub type Fields = Vec<(String, String)>;

/// `GET /{lang}/check`: the first question, or a deep link with answers in it.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Fields>,
) -> Result<Page, Fault> {
    // Only what a webmaster may choose: an answer about an objection belongs into no other address.
    let embeddable = with_query(
        Layout::Site.check(&app.operator.path_prefix, &tag),
        FrameOptions::chosen(&fields),
    );
    let page = Shown { layout: Layout::Site, embeddable: Some(embeddable) };
    show(&app, &tag, page, &parse(&fields, false))
}

/// `POST /{lang}/check`: the answers so far and what the visitor wants next.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Page, Fault> {
    let fields = form_fields(request).await?;
    show(&app, &tag, Layout::Site.into(), &parse(&fields, true))
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
        let check = Layout::Site.check(&app.operator.path_prefix, &tag);
        let full_page = Redirect::to(&format!("{check}{query}"));
        return Ok((VARY_BY_DESTINATION, full_page).into_response());
    }
    let layout = Layout::Frame(FrameOptions::parse(&fields));
    let page = show(&app, &tag, layout.into(), &parse(&fields, false))?;
    Ok((VARY_BY_DESTINATION, page).into_response())
}

/// `POST /frame/{lang}/check`.
pub async fn submit_framed(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(options): Query<Fields>,
    request: Request,
) -> Result<Page, Fault> {
    let fields = form_fields(request).await?;
    let layout = Layout::Frame(FrameOptions::parse(&options));
    show(&app, &tag, layout.into(), &parse(&fields, true))
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
    let is_form = |value: &HeaderValue| {
        let kind = value.to_str().ok().and_then(|value| value.split(';').next());
        kind.is_some_and(|kind| {
            kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
    };
    if !once(request.headers(), &header::CONTENT_TYPE).is_ok_and(|kind| kind.is_some_and(is_form)) {
        return Err(Fault::WrongType);
    }
    let body = body::whole(request.into_body()).await?;
    Ok(form_urlencoded::parse(&body).into_owned().collect())
}

/// How a page of the check is shown.
pub struct Shown {
    layout: Layout,
    /// The path by which others may embed it.
    embeddable: Option<String>,
}

impl From<Layout> for Shown {
    fn from(layout: Layout) -> Self {
        Self { layout, embeddable: None }
    }
}

/// Shows what comes next.
///
/// # Errors
/// There is no such language, or the page cannot be rendered.
pub fn show(app: &App, tag: &str, shown: Shown, submission: &Submission) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let today = app.today();
    let path = submission.path(today);
    let Shown { layout, embeddable } = shown;
    let answers = &submission.answers;
    let visit = Visit { app, l, layout, embeddable, answers, path: &path, today };
    let page = match submission.turn(&path) {
        Turn::Ask { question, problem } => {
            let page = question::page(&visit, question, problem)?;
            let status =
                if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let kind = Kind::question(question, problem.is_some());
            Page::render(l.tag(), Cache::Private, &page)?.with_status(status).showing(kind)
        }
        Turn::Result => {
            // `turn` names the result only where the path is complete.
            let End::Complete(case) = &path.end else {
                return Err(Fault::internal("a result was asked for on an unfinished path"));
            };
            let advice = Advice::of(case);
            result::page(&visit, &advice)?.showing(Kind::Result(Verdicts::of(&advice)))
        }
    };
    Ok(page.for_many(answers.are_common()))
}

/// One visitor's moment: who asks, in which language and layout, with which answers.
pub struct Visit<'a> {
    /// The service.
    pub app: &'a App,
    /// The texts.
    pub l: Localizer<'a>,
    /// Site or frame.
    pub layout: Layout,
    /// The path by which others may embed the page.
    pub embeddable: Option<String>,
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
    /// What a frame has besides.
    pub frame: Option<Ways>,
}

/// The ways out of a frame.
pub struct Ways {
    /// The check as a page of its own.
    pub full_page: String,
    /// The same for a form.
    pub full_page_step: String,
    /// Links to source, imprint, privacy.
    pub links: Vec<Link>,
}

/// A link.
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub text: String,
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

/// An address with the place that has the focus.
fn focused(address: &str) -> String {
    [address, FOCUS].concat()
}

impl<'a> Visit<'a> {
    /// The shell of a page of the check.
    pub fn shell(&self, heading: &str) -> Shell<'a> {
        Shell::new(self.app, self.l, "check", heading)
            .in_layout(self.layout)
            .embeddable_as(self.embeddable.clone())
            .unlisted()
    }

    /// The form of a page: `shown` is the question on it, `wrong` whether it has an error.
    pub fn form(&self, shell: &Shell<'_>, shown: Option<Question>, wrong: bool) -> Form {
        let kept =
            |field: &Field| Some(field.question) != shown || !self.answers.offers_value(field);
        let answers = self.answers.fields().into_iter().filter(kept);
        let mut hidden: Vec<Hidden> =
            answers.map(|field| Hidden { name: field.name, value: field.value }).collect();
        if let Some(question) = shown {
            hidden.push(Hidden { name: "question".to_owned(), value: question.to_string() });
        }
        let prefix = &self.app.operator.path_prefix;
        let check = |layout: Layout| layout.check(prefix, self.l.tag());
        let stay = if wrong { "recheck" } else { "show" };
        Form {
            action: focused(&check(self.layout)),
            hidden,
            languages: shell.languages_at(|tag| focused(&self.layout.check(prefix, tag))),
            stay: shown.map(|question| (stay, question.to_string())),
            fresh: check(self.layout),
            frame: (!self.layout.is_site()).then(|| Ways {
                full_page: check(Layout::Site),
                full_page_step: focused(&check(Layout::Site)),
                links: self.frame_links(shell),
            }),
        }
    }

    fn frame_links(&self, shell: &Shell<'_>) -> Vec<Link> {
        let page = |name: &str, text: &'static str| Link {
            address: shell.legal(name),
            text: self.l.t(text).into_string(),
        };
        let source = Link {
            address: said::AUTHORITY_PAGE.to_owned(),
            text: self.l.t("frame-source").into_string(),
        };
        vec![source, page("imprint", "nav-imprint"), page("privacy", "nav-privacy")]
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
