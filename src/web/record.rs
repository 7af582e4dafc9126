//! The result on paper: date, verdicts, what is left to do with boxes to tick, forms as QR codes,
//! answers and sources. A page of its own, because the result page is made for reading on.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, Request, State};
use axum::http::HeaderMap;

use super::app::App;
use super::fault::Fault;
use super::layout::Layout;
use super::origin::origin;
use super::page::{Cache, Page};
use super::qr::Qr;
use super::result::{capitalised, gap, log_in, open_form_id, verdict_sentence};
use super::said::{FormLink, Provenance, Said, say};
use super::shell::Shell;
use super::trouble::named_authority;
use super::wizard::{self, AnswerRow, Fields, Form as CheckForm, Visit};
use crate::check::{
    Advice, Answers, End, FollowUp, Form, Group, NotCovered, Statement, Submission, Verdict,
};
use crate::text::{Localizer, naming};

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    date: String,
    /// The verdicts; none without an account.
    groups: Vec<GroupRecord>,
    /// What people without an account can do.
    no_account: Option<NoAccountRecord>,
    forms: Vec<FormCode>,
    later: Option<Later>,
    /// What no objection covers.
    not_covered: Vec<String>,
    answers: Vec<AnswerRow>,
    provenance: Provenance<'a>,
}

/// One group of linked accounts.
struct GroupRecord {
    verdict: &'static str,
    markers: String,
    caption: String,
    sentence: String,
    gap: String,
    is_done: bool,
    check_date: bool,
    log_in: String,
    open_form: String,
}

/// What people without an account can do.
struct NoAccountRecord {
    data: Vec<Said>,
    about_form: Vec<Said>,
}

/// A form of Meta's with its address as a QR code.
struct FormCode {
    link: FormLink,
    qr: Option<Qr>,
}

/// When to look again, and what then.
struct Later {
    look: String,
    answer_due: String,
    said: Vec<Said>,
    /// The authority that the operator names for complaints.
    authority: Option<String>,
}

/// `GET /{lang}/record`, with the answers in the address.
pub async fn open(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Fields>,
    headers: HeaderMap,
) -> Result<Page, Fault> {
    show(&app, &tag, origin(&app, &headers), &wizard::parse(&fields, false))
}

/// `POST /{lang}/record`, from the form of the result.
pub async fn submit(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    request: Request,
) -> Result<Page, Fault> {
    let origin = origin(&app, request.headers());
    let fields = wizard::form_fields(request).await?;
    show(&app, &tag, origin, &wizard::parse(&fields, true))
}

/// Unfinished answers lead to their question.
fn show(
    app: &App,
    tag: &str,
    origin: Option<String>,
    submission: &Submission,
) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let today = app.today();
    let path = submission.path(today);
    let End::Complete(case) = &path.end else {
        return wizard::show(app, tag, Layout::Site, origin, submission);
    };
    let answers = &submission.answers;
    let visit = Visit { app, l, layout: Layout::Site, origin, answers, path: &path, today };
    Page::render(l.tag(), Cache::Private, &RecordPage::new(&visit, &Advice::of(case)))
}

impl<'a> RecordPage<'a> {
    fn new(visit: &Visit<'a>, advice: &Advice) -> Self {
        let l = visit.l;
        let shell = visit.shell(&l.t("record-title").to_string());
        let forms_left = advice.forms_left();
        let (groups, no_account, forms) = match advice {
            Advice::NoAccount => {
                (Vec::new(), Some(NoAccountRecord::new(l)), vec![Form::ThirdParty])
            }
            Advice::Groups { groups, .. } => {
                let record = |group: &Group| GroupRecord::new(l, visit.answers, group);
                (groups.iter().map(record).collect(), None, forms_left.clone())
            }
        };
        let not_covered = |item: NotCovered| l.t(format!("not-covered-{}", item.id())).to_string();
        Self {
            form: CheckForm {
                languages: shell.languages_at(|tag| format!("/{tag}/record")),
                ..visit.form(&shell, None, false)
            },
            date: l.date(visit.today),
            not_covered: if groups.is_empty() {
                Vec::new()
            } else {
                NotCovered::ALL.map(not_covered).into()
            },
            groups,
            no_account,
            forms: FormLink::list(l, &forms).into_iter().map(FormCode::new).collect(),
            later: (!forms_left.is_empty()).then(|| Later::new(visit)),
            answers: visit.answer_rows(None),
            provenance: Provenance::new(&shell, visit.today),
            shell,
        }
    }

    /// The version of the program that made the record.
    const fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}

impl GroupRecord {
    fn new(l: Localizer<'_>, answers: &Answers, group: &Group) -> Self {
        let markers: Vec<_> = group.accounts.iter().map(ToString::to_string).collect();
        let forms: Vec<_> =
            FormLink::list(l, &group.forms()).into_iter().map(|form| form.text).collect();
        let open = l.t(open_form_id(group, forms.len()));
        Self {
            verdict: group.verdict.id(),
            markers: markers.join(" "),
            caption: capitalised(&naming::accounts(l, answers, &group.accounts)),
            sentence: verdict_sentence(l, group.verdict),
            gap: gap(l, group.gap()),
            is_done: group.verdict.is_effective(),
            check_date: group.verdict == Verdict::EffectiveFrom(None),
            log_in: log_in(l, answers, group),
            open_form: format!("{open} {}", forms.join(", ")),
        }
    }
}

impl NoAccountRecord {
    fn new(l: Localizer<'_>) -> Self {
        use Statement as S;
        Self {
            data: say(l, &[S::F41, S::F42, S::F43]),
            about_form: say(l, &[S::F44, S::F45, S::ThirdPartyOutcome, S::ThirdPartyNotPhotos]),
        }
    }
}

impl FormCode {
    fn new(link: FormLink) -> Self {
        Self { qr: Qr::new(link.address), link }
    }
}

impl Later {
    fn new(visit: &Visit<'_>) -> Self {
        use Statement as S;
        let l = visit.l;
        let days = FollowUp::after(visit.today);
        let on = |id: &'static str, day| l.t(id).arg("date", l.date(day)).to_string();
        Self {
            look: on("record-look", days.look),
            answer_due: on("record-answer-due", days.answer_due),
            said: say(l, &[S::OneMonth, S::ComplaintRight, S::ComplaintFree]),
            authority: named_authority(l, &visit.app.operator.complaint),
        }
    }
}
