//! The rule and every question with its choices and errors on one page, made by the same code as the
//! check itself. For advisers, for printing, and for reading straight through.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::{Date, date};

use super::error_summary::{error_id, error_text, missing_count};
use crate::check::{
    Account, Answers, Confirmed, DateInputProblem, Group, Linked, MOST_ACCOUNTS, Network, Objected,
    ObjectionDate, Problem, Question, Verdict,
};
use crate::text::Localizer;
use crate::text::naming::{NameForm, account};
use crate::text::wording::{choice_label, heading, network_name, verdict_sentence};
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::shell::Shell;
use crate::web::view::statements::Provenance;

/// The day used in examples.
const EXAMPLE_DAY: Date = date(2025, 8, 3);

const FIRST: Account = Account { network: Network::Facebook, number: 1 };

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    shell: Shell<'a>,
    subject: String,
    questions: Vec<QuestionRow>,
    rule: Vec<RuleRow>,
    provenance: Provenance<'a>,
}

struct QuestionRow {
    heading: String,
    hint: String,
    asked: String,
    choices: Vec<String>,
    errors: Vec<String>,
}

struct RuleRow {
    confirmed: String,
    objected: String,
    verdict: String,
}

/// `GET /{lang}/overview`.
pub async fn show(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let today = app.today();
    let shell = Shell::new(&app, l, "overview", &l.t("overview-title").into_string())
        .described("overview-description");
    let single = Answers::parse([("facebook", "1"), ("instagram", "0")]);
    let page = OverviewPage {
        subject: account(l, &single, FIRST, NameForm::Plain),
        questions: question_rows(l, &single, today),
        rule: RULE.map(|row| rule_row(l, &decided(row))).into(),
        provenance: Provenance::new(&shell, today),
        shell,
    };
    Page::render(l.tag(), CachePolicy::Public, &page)
}

/// Every row of the rule: the confirmation, when the objection was made, and its date.
const RULE: [(Confirmed, Option<Objected>, ObjectionDate); 8] = [
    (Confirmed::Never, None, ObjectionDate::Unknown),
    (Confirmed::No, None, ObjectionDate::Unknown),
    (Confirmed::Unsure, None, ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::In2024), ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::BeforeStart), ObjectionDate::Unknown),
    (Confirmed::Popup, Some(Objected::SinceStart), ObjectionDate::Day(EXAMPLE_DAY)),
    (Confirmed::Popup, Some(Objected::SinceStart), ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::Unsure), ObjectionDate::Unknown),
];

fn decided((confirmed, objected, date): (Confirmed, Option<Objected>, ObjectionDate)) -> Group {
    let verdict = Verdict::of(confirmed, objected, date);
    Group { accounts: vec![FIRST], confirmed, objected, verdict }
}

/// A row of the rule in words. An email and a message in the app count the same.
fn rule_row(l: Localizer<'_>, group: &Group) -> RuleRow {
    let confirmed = |one: Confirmed| choice_label(l, "confirmed", one.id());
    let either = |first: String, second: String| {
        l.t("overview-rule-or").arg("first", first).arg("second", second).into_string()
    };
    let objected = |one: Objected| {
        let label = choice_label(l, "objected", one.id());
        match (one, group.verdict) {
            (Objected::SinceStart, Verdict::EffectiveFrom(ObjectionDate::Unknown)) => {
                format!("{label} ({})", l.t("overview-rule-unknown-day"))
            }
            (Objected::SinceStart, _) => format!("{label} ({})", l.t("overview-rule-known-day")),
            _ => label,
        }
    };
    RuleRow {
        confirmed: if group.confirmed.is_yes() {
            either(confirmed(Confirmed::Email), confirmed(Confirmed::Popup))
        } else {
            confirmed(group.confirmed)
        },
        objected: group
            .objected
            .map_or_else(|| l.t("overview-rule-not-asked").into_string(), objected),
        verdict: verdict_sentence(l, group),
    }
}

fn question_rows(l: Localizer<'_>, answers: &Answers, today: Date) -> Vec<QuestionRow> {
    let row = |question: Question| QuestionRow {
        heading: heading(l, answers, &[], question),
        hint: l.t(format!("question-{}.hint", question.kind())).into_string(),
        asked: l.t(format!("overview-asked-{}", question.kind())).into_string(),
        choices: choices(l, answers, question),
        errors: errors(l, answers, question, today),
    };
    Question::of_each_kind(FIRST).map(row).into()
}

fn choices(l: Localizer<'_>, answers: &Answers, question: Question) -> Vec<String> {
    let labels = |ids: &[&'static str]| {
        ids.iter().map(|id| choice_label(l, question.kind(), id)).collect::<Vec<_>>()
    };
    match question {
        Question::Accounts => {
            let counts: Vec<_> = (0..=MOST_ACCOUNTS)
                .map(|count| l.t(format!("choice-count-{count}")).into_string())
                .collect();
            let network = |n| format!("{}: {}", network_name(l, n), counts.join(", "));
            Network::ALL.into_iter().map(network).collect()
        }
        Question::Linked => labels(&Linked::ALL.map(Linked::id)),
        Question::Groups => {
            let name = account(l, answers, FIRST, NameForm::Dative);
            vec![
                l.t("choice-linked-with-none").arg("count", 1).into_string(),
                l.t("choice-linked-with").arg("account", name).into_string(),
            ]
        }
        Question::Confirmed(_) => labels(&Confirmed::ALL.map(Confirmed::id)),
        Question::Objected(_) => labels(&Objected::ALL.map(Objected::id)),
        Question::Date(_) => {
            let parts = ["date-day", "date-month", "date-year"].map(|id| l.t(id).into_string());
            vec![parts.join(", "), l.t("choice-date-unknown").into_string()]
        }
    }
}

fn errors(l: Localizer<'_>, answers: &Answers, question: Question, today: Date) -> Vec<String> {
    match question {
        Question::Accounts => {
            Network::ALL.into_iter().map(|n| l.t(missing_count(n)).into_string()).collect()
        }
        Question::Groups => {
            let name = account(l, answers, FIRST, NameForm::Plain);
            vec![l.t("error-groups-missing").arg("account", name).into_string()]
        }
        Question::Date(_) => {
            let id = |problem| error_id(question, Problem::Date(problem));
            DateInputProblem::ALL.into_iter().map(|p| error_text(l, &id(p), today)).collect()
        }
        Question::Linked | Question::Objected(_) | Question::Confirmed(_) => {
            vec![error_text(l, &error_id(question, Problem::Missing), today)]
        }
    }
}
