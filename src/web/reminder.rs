//! The calendar file: when to look for Meta's confirmation, and when its answer is due.
//! Made from the fields of the result's form; it names no account and keeps nothing.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::app::App;
use super::calendar::{self, Entry};
use super::fault::Fault;
use super::layout::Layout;
use super::origin::origin;
use super::page::Cache;
use super::said::FormLink;
use super::trouble::named_authority;
use super::wizard;
use crate::check::{Advice, End, FollowUp, Form, Statement};
use crate::text::Localizer;

/// `POST /{lang}/reminder.ics`. Unfinished answers lead to their question.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let origin = origin(&app, request.headers());
    let submission = wizard::parse(&wizard::form_fields(request).await?, true);
    let today = app.today();
    let End::Complete(case) = submission.path(today).end else {
        let page = wizard::show(&app, &tag, Layout::Site, origin, &submission)?;
        return Ok(page.into_response());
    };
    let forms = Advice::of(&case).forms_left();
    if forms.is_empty() {
        return Err(Fault::NothingLeft);
    }
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_LANGUAGE, HeaderValue::from_static(l.tag())),
        (header::CACHE_CONTROL, Cache::Private.value()),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"reminder.ics\""),
        ),
    ];
    let file = calendar::file(today, l.tag(), &entries(&app, l, &forms));
    Ok((headers, file).into_response())
}

fn entries(app: &App, l: Localizer<'_>, forms: &[Form]) -> [Entry; 2] {
    use Statement as S;
    let days = FollowUp::after(app.today());
    let again = Text { about: "reminder-look-about", steps: &[S::SearchFirst, S::SendAgain] };
    let complain = Text {
        about: "reminder-answer-due-about",
        steps: &[
            S::SearchFirst,
            S::OneMonth,
            S::ComplaintRight,
            S::ComplaintFree,
            S::ComplaintWhere,
        ],
    };
    let authority = named_authority(l, &app.operator.complaint);
    let entry = |name, day, title: &'static str, lines: Vec<String>| Entry {
        name,
        day,
        summary: l.t(title).to_string(),
        description: lines.join("\n"),
    };
    let first = again.lines(l, None, forms);
    let second = complain.lines(l, authority, forms);
    [
        entry("look", days.look, "reminder-look", first),
        entry("answer-due", days.answer_due, "reminder-answer-due", second),
    ]
}

/// What an entry says to do.
struct Text {
    about: &'static str,
    steps: &'static [Statement],
}

impl Text {
    /// What to do, step by step, the authority that the operator names, the forms with which
    /// something was left to do, and what this is.
    fn lines(&self, l: Localizer<'_>, authority: Option<String>, forms: &[Form]) -> Vec<String> {
        let step = |statement: &Statement| format!("- {}", l.t(statement.message()));
        let form = |link: FormLink| {
            l.t("reminder-form").arg("form", link.text).arg("address", link.address).to_string()
        };
        let mut lines = vec![l.t(self.about).to_string()];
        lines.extend(self.steps.iter().map(step));
        lines.extend(authority);
        lines.extend(FormLink::list(l, forms).into_iter().map(form));
        lines.push(l.t(Statement::InformationOnly.message()).to_string());
        lines
    }
}
