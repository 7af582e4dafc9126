//! The rule and every question with its choices on one page, made by the same code as the check
//! itself. For advisers, for printing, and for reading straight through.

use askama::Template;
use jiff::civil::{Date, date};

use crate::check::{
    Account, Answers, Confirmed, Group, Linked, MOST_ACCOUNTS, Network, Objected, ObjectionDate,
    Question, Verdict,
};
use crate::content::Statement;
use crate::text::naming::{self, NameForm, account};
use crate::text::wording::{choice_label, heading, hints, verdict_sentence};
use crate::text::{Localizer, Text};
use crate::web::request::Here;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::shell::Shell;

/// The day used in examples.
const EXAMPLE_DAY: Date = date(2025, 8, 3);

/// The headings of the table of the rule, which stand in each cell on a phone.
const COLUMNS: [&str; 3] =
    ["overview-rule-confirmed", "overview-rule-objected", "overview-rule-verdict"];

/// What the rule starts from: the confirmation, when the objection was made, and its date.
type Case = (Confirmed, Option<Objected>, ObjectionDate);

const RULE: [Case; 8] = [
    (Confirmed::Never, None, ObjectionDate::Unknown),
    (Confirmed::No, None, ObjectionDate::Unknown),
    (Confirmed::Unsure, None, ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::In2024), ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::BeforeStart), ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::SinceStart), ObjectionDate::Day(EXAMPLE_DAY)),
    (Confirmed::Email, Some(Objected::SinceStart), ObjectionDate::Unknown),
    (Confirmed::Email, Some(Objected::Unsure), ObjectionDate::Unknown),
];

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    shell: Shell<'a>,
    answers: Answers,
}

pub async fn show(here: Here) -> Result<Page, Fault> {
    let shell = Shell::public(&here.app, here.l(), "overview", "overview");
    let answers = Answers::parse([("facebook", "1"), ("instagram", "0")]);
    Page::render(here.tag, CachePolicy::Public, &OverviewPage { shell, answers })
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
impl OverviewPage<'_> {
    fn columns(&self) -> [Text<'_>; 3] {
        COLUMNS.map(|id| self.shell.l.t(id))
    }

    fn heading(&self, question: &Question) -> String {
        heading(self.shell.l, &self.answers, &[], *question)
    }

    fn hints(&self, question: &Question) -> Vec<Text<'_>> {
        hints(self.shell.l, *question)
    }

    fn asked(&self, question: &Question) -> Text<'_> {
        self.shell.l.t(format!("overview-asked-{}", question.kind()))
    }

    fn choices(&self, question: &Question) -> Vec<String> {
        choices(self.shell.l, &self.answers, *question)
    }

    fn cells(&self, case: &Case) -> [String; 3] {
        let (confirmed, when, date) = *case;
        let l = self.shell.l;
        let when = when.map(|when| objected(l, when, date));
        let not_asked = || l.t("overview-rule-not-asked").into_string();
        let verdict = Verdict::of(confirmed, case.1, date);
        let group = Group { accounts: vec![Account::FIRST], confirmed, objected: case.1, verdict };
        [confirmation(l, confirmed), when.unwrap_or_else(not_asked), verdict_sentence(l, &group)]
    }
}

/// An email and a message in the app count the same.
fn confirmation(l: Localizer<'_>, confirmed: Confirmed) -> String {
    let label = |one: Confirmed| choice_label(l, "confirmed", one.id()).into_string();
    if confirmed.is_yes() {
        let either = l.t("overview-rule-or").arg("first", label(Confirmed::Email));
        either.arg("second", label(Confirmed::Popup)).into_string()
    } else {
        label(confirmed)
    }
}

fn objected(l: Localizer<'_>, when: Objected, date: ObjectionDate) -> String {
    let label = choice_label(l, "objected", when.id());
    match (when, date) {
        (Objected::SinceStart, ObjectionDate::Unknown) => {
            format!("{label}\n({})", l.t("overview-rule-unknown-day"))
        }
        (Objected::SinceStart, _) => format!("{label}\n({})", l.t("overview-rule-known-day")),
        _ => label.into_string(),
    }
}

fn choices(l: Localizer<'_>, answers: &Answers, question: Question) -> Vec<String> {
    let labels = |ids: &[&'static str]| {
        ids.iter().map(|id| choice_label(l, question.kind(), id).into_string()).collect::<Vec<_>>()
    };
    match question {
        Question::Accounts => {
            let counts: Vec<_> = (0..=MOST_ACCOUNTS)
                .map(|count| l.t(format!("choice-count-{count}")).into_string())
                .collect();
            let network = |n| format!("{}: {}", naming::network(l, n), counts.join(", "));
            Network::ALL.into_iter().map(network).collect()
        }
        Question::Linked => labels(&Linked::ALL.map(Linked::id)),
        Question::Groups => {
            let name = account(l, answers, Account::FIRST, NameForm::Dative);
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
