//! Every question, choice and result on one page, made by the same code as the check itself.
//! For advisers, for printing, and for reading straight through.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::{Date, date};

use super::question::{
    confirmed_label, error_id, error_text, heading, linked_label, missing_count, network_name,
    objected_label,
};
use super::result::{GroupSection, Headings, NoAccountSection, Place, verdict_sentence};
use crate::check::{
    Account, Advice, Answers, Confirmed, DateProblem, End, Group, Linked, MOST_ACCOUNTS, Network,
    Objected, Problem, Question, Subject,
};
use crate::text::{Localizer, naming};
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::explanations::Explanations;
use crate::web::view::help::Help;
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::Provenance;
use crate::web::view::trouble::Parts;

/// The day used in examples.
const EXAMPLE_DAY: Date = date(2025, 8, 3);

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage<'a> {
    shell: Shell<'a>,
    subject: String,
    questions: Vec<QuestionRow>,
    rule: Vec<RuleRow>,
    example_date: String,
    groups: Vec<GroupSection<'a>>,
    linked_groups: Vec<GroupSection<'a>>,
    section: NoAccountSection<'a>,
    explanations: Explanations<'a>,
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
    objected: String,
    confirmed: String,
    verdict: String,
}

/// `GET /{lang}/overview`.
pub async fn show(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let today = app.today();
    let shell = Shell::new(&app, l, "overview", &l.t("overview-title").into_string())
        .described("overview-description");
    let headings = Headings { group: shell.h3(), part: "h4", place: Place::Example };
    let single = example("1", "0");
    let linked = example("1", "1");
    let groups = decided(&single, Subject::One(first_account()), EXAMPLE_CASES);
    let linked_groups = decided(&linked, Subject::All, &EXAMPLE_CASES[..3]);
    let in_words = |answers: &Answers, groups: &[Group], from: usize| -> Vec<GroupSection<'_>> {
        let numbered = groups.iter().zip(from..);
        numbered.map(|(g, index)| GroupSection::new(l, answers, g, index, headings)).collect()
    };
    let mut notes = Notes::default();
    let section = NoAccountSection::new(&shell, headings, &mut notes);
    let help = Help::new(&shell, Parts::Open, notes)?;
    let page = OverviewPage {
        subject: naming::account(l, &single, first_account(), naming::Form::Plain),
        questions: question_rows(l, &single, today),
        rule: rule_rows(l, &single),
        example_date: l.date(EXAMPLE_DAY),
        groups: in_words(&single, &groups, 0),
        linked_groups: in_words(&linked, &linked_groups, groups.len()),
        section,
        explanations: Explanations::new(&shell, &[groups, linked_groups].concat(), true, &help),
        provenance: Provenance::new(&shell, today),
        shell,
    };
    Page::render(l.tag(), CachePolicy::Public, &page)
}

const fn first_account() -> Account {
    Account { network: Network::Facebook, number: 1 }
}

fn example(facebook: &str, instagram: &str) -> Answers {
    Answers::parse([("facebook", facebook), ("instagram", instagram), ("linked", "all")])
}

/// One case for each verdict and each kind of date: objected, date known, confirmed.
const EXAMPLE_CASES: &[(Objected, bool, Confirmed)] = &[
    (Objected::In2024, false, Confirmed::Email),
    (Objected::SinceStart, true, Confirmed::Popup),
    (Objected::In2024, false, Confirmed::No),
    (Objected::No, false, Confirmed::No),
    (Objected::BeforeStart, false, Confirmed::Popup),
    (Objected::SinceStart, false, Confirmed::Email),
    (Objected::SinceStart, true, Confirmed::Unsure),
    (Objected::Unsure, false, Confirmed::Email),
    (Objected::Unsure, false, Confirmed::Unsure),
];

/// Runs the check itself on example answers.
fn decided(base: &Answers, subject: Subject, cases: &[(Objected, bool, Confirmed)]) -> Vec<Group> {
    cases.iter().flat_map(|case| decide(base, subject, *case)).collect()
}

fn decide(
    base: &Answers,
    subject: Subject,
    (objected, date_known, confirmed): (Objected, bool, Confirmed),
) -> Vec<Group> {
    let mut fields: Vec<(String, String)> =
        base.fields().into_iter().map(|field| (field.name, field.value)).collect();
    let mut add = |name: &str, value: String| fields.push((format!("{name}.{subject}"), value));
    add("objected", objected.to_string());
    if date_known {
        add("day", EXAMPLE_DAY.day().to_string());
        add("month", EXAMPLE_DAY.month().to_string());
        add("year", EXAMPLE_DAY.year().to_string());
    } else {
        add("date-unknown", "yes".to_owned());
    }
    add("confirmed", confirmed.id().to_owned());
    let answers = Answers::parse(fields.iter().map(|(n, v)| (n.as_str(), v.as_str())));
    match answers.path(EXAMPLE_DAY).end {
        End::Complete(case) => match Advice::of(&case) {
            Advice::Groups { groups, .. } => groups,
            Advice::NoAccount => Vec::new(),
        },
        End::Open(..) => Vec::new(),
    }
}

fn question_rows(l: Localizer<'_>, answers: &Answers, today: Date) -> Vec<QuestionRow> {
    let row = |question: Question| QuestionRow {
        heading: heading(l, answers, question),
        hint: l.t(format!("question-{}.hint", question.kind())).into_string(),
        asked: l.t(format!("overview-asked-{}", question.kind())).into_string(),
        choices: choices(l, answers, question),
        errors: errors(l, question, today),
    };
    Question::of_each_kind(Subject::One(first_account())).map(row).into()
}

fn choices(l: Localizer<'_>, answers: &Answers, question: Question) -> Vec<String> {
    match question {
        Question::Accounts => {
            let counts: Vec<_> = (0..=MOST_ACCOUNTS)
                .map(|count| l.t(format!("choice-count-{count}")).into_string())
                .collect();
            let network = |n| format!("{}: {}", network_name(l, n), counts.join(", "));
            Network::ALL.into_iter().map(network).collect()
        }
        Question::Linked => Linked::ALL.into_iter().map(|c| linked_label(l, c)).collect(),
        Question::Objected(_) => {
            let with = objected_label(l, answers, Objected::With(first_account()));
            let with = l.t("overview-choice-with").arg("choice", with).into_string();
            let plain = Objected::PLAIN.into_iter().map(|c| objected_label(l, answers, c));
            plain.chain([with]).collect()
        }
        Question::Date(_) => {
            let parts = ["date-day", "date-month", "date-year"].map(|id| l.t(id).into_string());
            vec![parts.join(", "), l.t("choice-date-unknown").into_string()]
        }
        Question::Confirmed(_) => {
            Confirmed::ALL.into_iter().map(|c| confirmed_label(l, c)).collect()
        }
    }
}

fn errors(l: Localizer<'_>, question: Question, today: Date) -> Vec<String> {
    match question {
        Question::Accounts => {
            Network::ALL.into_iter().map(|n| l.t(missing_count(n)).into_string()).collect()
        }
        Question::Date(_) => {
            let id = |problem| error_id(question, Problem::Date(problem));
            DateProblem::ALL.into_iter().map(|p| error_text(l, &id(p), today)).collect()
        }
        Question::Linked | Question::Objected(_) | Question::Confirmed(_) => {
            vec![error_text(l, &error_id(question, Problem::Missing), today)]
        }
    }
}

/// The rule as a table. Each verdict comes from the check itself.
fn rule_rows(l: Localizer<'_>, answers: &Answers) -> Vec<RuleRow> {
    let subject = Subject::One(first_account());
    let either = |first: String, second: String| {
        l.t("overview-rule-or").arg("first", first).arg("second", second).into_string()
    };
    let confirmed =
        |one: Confirmed, two: Confirmed| either(confirmed_label(l, one), confirmed_label(l, two));
    let yes = (Confirmed::Email, confirmed(Confirmed::Email, Confirmed::Popup));
    let no = (Confirmed::No, confirmed(Confirmed::No, Confirmed::Unsure));
    let none = (Confirmed::No, l.t("overview-rule-none").into_string());
    let label = |choice: Objected| objected_label(l, answers, choice);
    let since = |id: &'static str| format!("{} ({})", label(Objected::SinceStart), l.t(id));
    let before = either(label(Objected::In2024), label(Objected::BeforeStart));
    let known = since("overview-rule-known-day");
    let unknown = since("overview-rule-unknown-day");
    let rows = [
        (Objected::No, false, label(Objected::No), &none),
        (Objected::In2024, false, before.clone(), &yes),
        (Objected::SinceStart, true, known.clone(), &yes),
        (Objected::SinceStart, false, either(unknown.clone(), label(Objected::Unsure)), &yes),
        (Objected::In2024, false, before, &no),
        (Objected::SinceStart, true, known, &no),
        (Objected::SinceStart, false, either(unknown, label(Objected::Unsure)), &no),
    ];
    let decided = rows.into_iter().map(|(objected, date, words, confirmed)| {
        let groups = decide(answers, subject, (objected, date, confirmed.0));
        let verdicts = groups.iter().map(|group| verdict_sentence(l, group.verdict));
        RuleRow { objected: words, confirmed: confirmed.1.clone(), verdict: verdicts.collect() }
    });
    let shared = RuleRow {
        objected: label(Objected::With(first_account())),
        confirmed: none.1.clone(),
        verdict: l.t("overview-rule-shared").into_string(),
    };
    decided.chain([shared]).collect()
}
