//! What stands on the record of a result, on the page and in the file alike.
//! Used by the record.

use askama::Template;

use super::qr::Qr;
use super::result::{log_in, markers, todo_forms};
use crate::check::{Answers, Group, ObjectionDate, Outcome, Verdict};
use crate::content::{FollowUp, Form, Place, Statement};
use crate::text::naming::capitalised;
use crate::text::wording::{gap, open_form_id, verdict_sentence};
use crate::text::{Localizer, naming};
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Provenance, Said, not_maintained, say};
use crate::web::view::trouble::named_authority;
use crate::web::view::visit::{AnswerRow, Visit};

/// From this many groups on, they stand side by side on paper.
const MANY_GROUPS: usize = 4;

/// What no objection covers, by the Fluent ids of the titles.
const NOT_COVERED: [&str; 4] = [
    "not-covered-others-accounts",
    "not-covered-chats",
    "third-party-title",
    "not-covered-own-other-accounts",
];

/// The sheet.
#[derive(Template)]
#[template(path = "sheet.html")]
pub struct Sheet<'a> {
    l: Localizer<'a>,
    /// The day, in words.
    date: String,
    /// Who runs the instance, and where it is, as far as that is known.
    operator: Option<&'a str>,
    home: Option<String>,
    not_maintained: Option<Said<'a>>,
    /// The verdicts; none without an account.
    groups: Vec<GroupRecord>,
    /// What people without an account can do.
    no_account: Option<Vec<Said<'a>>>,
    forms: Vec<FormCode>,
    later: Option<Later<'a>>,
    answers: Vec<AnswerRow>,
    /// What no objection covers.
    not_covered: Vec<String>,
    /// From what the verdicts follow.
    basis: Vec<Said<'a>>,
    provenance: Provenance<'a>,
}

/// A section is a template of its own, escaped when it was rendered.
impl askama::filters::HtmlSafe for Sheet<'_> {}

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
    forms: String,
}

/// A form of Meta's with its address as a QR code.
struct FormCode {
    link: FormLink,
    qr: Option<Qr>,
}

/// When to look again, and what then.
struct Later<'a> {
    look: String,
    answer_due: String,
    said: Vec<Said<'a>>,
    /// The authority that the operator names for complaints.
    authority: Option<String>,
}

impl<'a> Sheet<'a> {
    /// The sheet of this visit's result.
    pub fn new(visit: &Visit<'a>, shell: &Shell<'a>, outcome: &Outcome) -> Self {
        let l = visit.l;
        let mut notes = Notes::default();
        let sheet = Self {
            l,
            date: l.date(visit.today),
            operator: shell.operator().name(),
            home: shell.has_public_url().then(|| shell.home()),
            not_maintained: not_maintained(l, visit.today),
            groups: Vec::new(),
            no_account: None,
            forms: Vec::new(),
            later: None,
            answers: visit.answer_rows(None),
            not_covered: Vec::new(),
            basis: Vec::new(),
            provenance: Provenance::new(shell, visit.today).below_result(visit.today),
        };
        match outcome {
            Outcome::NoAccount => {
                let parts = Place::statements_of(&[Place::NoAccountData, Place::NoAccountForm]);
                let forms = FormCode::list(l, &[Form::ThirdParty]);
                Self { no_account: Some(notes.say(l, &parts)), forms, ..sheet }
            }
            Outcome::Groups { groups, .. } => {
                let left = Form::left(outcome);
                let record = |group: &Group| GroupRecord::new(l, visit.answers, group);
                Self {
                    groups: groups.iter().map(record).collect(),
                    later: (!left.is_empty()).then(|| Later::new(visit)),
                    forms: FormCode::list(l, &left),
                    not_covered: NOT_COVERED.map(|id| l.t(id).into_string()).into(),
                    basis: notes.say(l, &basis(groups)),
                    ..sheet
                }
            }
        }
    }

    /// The version of the program that made the sheet.
    const fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    fn has_many_groups(&self) -> bool {
        self.groups.len() >= MANY_GROUPS
    }
}

/// The statements from which the verdicts and the time they do not reach follow, each once.
fn basis(groups: &[Group]) -> Vec<Statement> {
    let mut basis = Vec::new();
    for group in groups {
        let limit = (group.verdict != Verdict::Effective).then_some(Statement::F32);
        for statement in Place::why(group).statements().iter().copied().chain(limit) {
            if !basis.contains(&statement) {
                basis.push(statement);
            }
        }
    }
    basis
}

impl GroupRecord {
    fn new(l: Localizer<'_>, answers: &Answers, group: &Group) -> Self {
        let forms: Vec<_> =
            FormLink::list(l, &todo_forms(group)).into_iter().map(|form| form.text).collect();
        Self {
            verdict: group.verdict.id(),
            markers: markers(group),
            caption: capitalised(&naming::accounts(l, answers, &group.accounts)),
            sentence: verdict_sentence(l, group.verdict),
            gap: gap(l, group.verdict),
            is_done: group.verdict.is_effective(),
            check_date: group.verdict == Verdict::EffectiveFrom(ObjectionDate::Unknown),
            log_in: log_in(l, answers, group),
            open_form: l.t(open_form_id(group.is_linked(), forms.len())).into_string(),
            forms: forms.join(", "),
        }
    }
}

impl FormCode {
    fn list(l: Localizer<'_>, forms: &[Form]) -> Vec<Self> {
        let code = |link: FormLink| Self { qr: Qr::new(&link.address), link };
        FormLink::list(l, forms).into_iter().map(code).collect()
    }
}

impl<'a> Later<'a> {
    fn new(visit: &Visit<'a>) -> Self {
        use Statement as S;
        let l = visit.l;
        let days = FollowUp::after(visit.today);
        let on = |id: &'static str, day| l.t(id).arg("date", l.date(day)).into_string();
        Self {
            look: on("record-look", days.look),
            answer_due: on("record-answer-due", days.answer_due),
            said: say(l, &[S::OneMonth, S::ComplaintRight, S::ComplaintFree]),
            authority: named_authority(l, visit.app.operator.complaint.as_ref()),
        }
    }
}
