//! The page of one question: legend, hint, choices, error, help, and where the visitor is.
//! Called by the wizard; the overview uses its headings, choices and errors too.

use askama::Template;

use crate::check::{
    Account, Confirmed, DateProblem, Linked, MOST_ACCOUNTS, Network, Objected, Problem, Question,
    Subject,
};
pub use crate::text::wording::{
    confirmed_label, heading, linked_label, network_name, objected_label,
};
use crate::text::{Localizer, naming};
use crate::web::response::{Fault, Rendered};
use crate::web::view::sections::Sections;
use crate::web::view::shell::Shell;
use crate::web::view::visit::{AnswerRow, Form, Visit};

#[derive(Template)]
#[template(path = "question.html")]
pub struct QuestionPage<'a> {
    shell: Shell<'a>,
    form: Form,
    question: Question,
    heading: String,
    hint: String,
    error: Option<ErrorSummary>,
    /// The question to change when the day is before the start of the training.
    change_earlier: Option<String>,
    control: Control,
    has_back: bool,
    sections: Sections,
    accounts: Vec<AccountRow>,
    answers: Vec<AnswerRow>,
}

/// What the visitor answers with.
enum Control {
    Counts(Vec<NetworkCounts>),
    Choices { name: String, options: Vec<Choice> },
    Date { parts: Vec<DatePart>, unknown: TickBox },
}

struct NetworkCounts {
    name: &'static str,
    label: String,
    error: Option<String>,
    options: Vec<Choice>,
}

struct Choice {
    id: String,
    value: String,
    label: String,
    chosen: bool,
}

struct DatePart {
    id: &'static str,
    name: String,
    label: String,
    value: String,
}

struct TickBox {
    id: &'static str,
    name: String,
    label: String,
    chosen: bool,
}

struct ErrorSummary {
    id: &'static str,
    messages: Vec<ErrorMessage>,
}

struct ErrorMessage {
    target: String,
    text: String,
}

struct AccountRow {
    name: String,
    state: String,
    now: bool,
}

/// The page of a question.
///
/// # Errors
/// [`Fault::Internal`] if its sections cannot be rendered.
pub fn page<'a>(
    visit: &Visit<'a>,
    question: Question,
    problem: Option<Problem>,
) -> Result<QuestionPage<'a>, Fault> {
    let l = visit.l;
    let heading = heading(l, visit.answers, question);
    let title = match problem {
        Some(_) => format!("{} {heading}", l.t("error-prefix")),
        None => heading.clone(),
    };
    let shell = visit.shell(&title);
    let hint = hint(visit, question, shell.layout.is_site());
    Ok(QuestionPage {
        form: visit.form(&shell, Some(question), problem.is_some()),
        question,
        heading,
        hint,
        error: problem.map(|problem| error_summary(visit, question, problem)),
        change_earlier: match (question, problem) {
            (Question::Date(subject), Some(Problem::Date(DateProblem::BeforeStart))) => {
                Some(Question::Objected(subject).to_string())
            }
            _ => None,
        },
        control: control(visit, question, problem),
        has_back: question != Question::Accounts,
        sections: Sections::new(&shell, visit.today)?,
        accounts: account_rows(visit, question),
        answers: visit.answer_rows(Some(question)),
        shell,
    })
}

impl QuestionPage<'_> {
    /// What helps with the question.
    fn help(&self) -> Option<&Rendered> {
        self.sections.question_help(self.question)
    }

    /// The ids of the texts that describe the group of fields.
    fn described_by(&self) -> &'static str {
        match (&self.error, &self.control) {
            (Some(_), Control::Choices { .. } | Control::Date { .. }) => "hint error",
            (Some(_), Control::Counts(_)) | (None, _) => "hint",
        }
    }
}

/// The hint below a question. Who has several accounts on a network also reads which one is the
/// first; in a frame, where every line counts, only the help says so.
fn hint(visit: &Visit<'_>, question: Question, is_site: bool) -> String {
    let hint = visit.l.t(format!("question-{}.hint", question.kind()));
    match question {
        Question::Objected(Subject::One(account))
            if is_site && visit.answers.count(account.network) > Some(1) =>
        {
            format!("{hint}\n{}", visit.l.t("help-objected-3"))
        }
        _ => hint.into_string(),
    }
}

fn control(visit: &Visit<'_>, question: Question, problem: Option<Problem>) -> Control {
    let (l, answers) = (visit.l, visit.answers);
    let choices =
        |options: Vec<(String, String, bool)>| {
            let numbered = options.into_iter().enumerate();
            let choice = |(index, (value, label, chosen)): (usize, (String, String, bool))| {
                Choice { id: format!("choice-{}", index + 1), value, label, chosen }
            };
            Control::Choices { name: question.to_string(), options: numbered.map(choice).collect() }
        };
    match question {
        Question::Accounts => Control::Counts(counts(visit, problem)),
        Question::Linked => choices(
            Linked::ALL
                .into_iter()
                .map(|c| (c.id().to_owned(), linked_label(l, c), answers.linked() == Some(c)))
                .collect(),
        ),
        Question::Objected(subject) => {
            let partners = match subject {
                Subject::All => Vec::new(),
                Subject::One(account) => answers.partners(account),
            };
            let offered =
                Objected::PLAIN.into_iter().chain(partners.into_iter().map(Objected::With));
            let chosen = answers.objected(subject);
            choices(
                offered
                    .map(|c| (c.to_string(), objected_label(l, answers, c), chosen == Some(c)))
                    .collect(),
            )
        }
        Question::Date(subject) => date_control(visit, subject),
        Question::Confirmed(subject) => {
            let chosen = answers.confirmed(subject);
            choices(
                Confirmed::ALL
                    .into_iter()
                    .map(|c| (c.id().to_owned(), confirmed_label(l, c), chosen == Some(c)))
                    .collect(),
            )
        }
    }
}

fn counts(visit: &Visit<'_>, problem: Option<Problem>) -> Vec<NetworkCounts> {
    let l = visit.l;
    let network_counts = |network: Network| {
        let chosen = visit.answers.count(network);
        let option = |count: u8| Choice {
            id: format!("{}-{count}", network.id()),
            value: count.to_string(),
            label: l.t(format!("choice-count-{count}")).into_string(),
            chosen: chosen == Some(count),
        };
        let missing = problem.is_some() && chosen.is_none();
        NetworkCounts {
            name: network.id(),
            label: network_name(l, network),
            error: missing.then(|| l.t(missing_count(network)).into_string()),
            options: (0..=MOST_ACCOUNTS).map(option).collect(),
        }
    };
    Network::ALL.into_iter().map(network_counts).collect()
}

/// The Fluent id of the error "how many accounts on this network?".
pub const fn missing_count(network: Network) -> &'static str {
    match network {
        Network::Facebook => "error-accounts-missing-facebook",
        Network::Instagram => "error-accounts-missing-instagram",
    }
}

fn date_control(visit: &Visit<'_>, subject: Subject) -> Control {
    let (l, typed) = (visit.l, visit.answers.date(subject));
    let part = |id: &'static str, value: &str| DatePart {
        id,
        name: format!("{id}.{subject}"),
        label: l.t(format!("date-{id}")).into_string(),
        value: value.to_owned(),
    };
    Control::Date {
        parts: vec![
            part("day", &typed.day),
            part("month", &typed.month),
            part("year", &typed.year),
        ],
        unknown: TickBox {
            id: "date-unknown",
            name: format!("date-unknown.{subject}"),
            label: l.t("choice-date-unknown").into_string(),
            chosen: typed.unknown,
        },
    }
}

fn error_summary(visit: &Visit<'_>, question: Question, problem: Problem) -> ErrorSummary {
    let message = |target: String, id: String| ErrorMessage {
        target,
        text: error_text(visit.l, &id, visit.today),
    };
    let messages = match question {
        Question::Accounts => {
            let missing = |network: &Network| visit.answers.count(*network).is_none();
            let networks = Network::ALL.into_iter().filter(missing);
            networks
                .map(|network| {
                    message(format!("{}-0", network.id()), missing_count(network).to_owned())
                })
                .collect()
        }
        Question::Date(_) => vec![message("day".to_owned(), error_id(question, problem))],
        Question::Linked | Question::Objected(_) | Question::Confirmed(_) => {
            vec![message("choice-1".to_owned(), error_id(question, problem))]
        }
    };
    ErrorSummary { id: problem.id(), messages }
}

/// The Fluent id of an error.
pub fn error_id(question: Question, problem: Problem) -> String {
    format!("error-{}-{}", question.kind(), problem.id())
}

/// An error in words.
pub fn error_text(l: Localizer<'_>, id: &str, today: jiff::civil::Date) -> String {
    l.t(id.to_owned()).arg("today", l.date(today)).into_string()
}

/// The accounts that are asked about one by one, and how far the visitor is.
fn account_rows(visit: &Visit<'_>, question: Question) -> Vec<AccountRow> {
    let Some(Subject::One(current)) = question.subject() else { return Vec::new() };
    let accounts = visit.answers.accounts();
    if accounts.len() < 2 {
        return Vec::new();
    }
    let state = |account: Account| match account.cmp(&current) {
        std::cmp::Ordering::Less => "account-done",
        std::cmp::Ordering::Equal => "account-now",
        std::cmp::Ordering::Greater => "account-left",
    };
    let row = |account: Account| AccountRow {
        name: visit.subject(Subject::One(account), naming::Form::Plain),
        state: visit.l.t(state(account)).into_string(),
        now: account == current,
    };
    accounts.into_iter().map(row).collect()
}
