//! The errors of a question in words, and where each is mended (GOV.UK's error summary).
//! Used by the page of a question, its controls, and the overview.

use crate::check::{Field, Network, Problem, Question};
use crate::text::naming::{NameForm, account};
use crate::web::view::visit::Visit;

pub struct ErrorMessage {
    pub target: String,
    pub field: String,
    pub text: String,
}

/// The errors of a question: one for each set of choices without an answer, or one for all.
pub fn errors(visit: &Visit<'_>, question: Question, problem: Problem) -> Vec<ErrorMessage> {
    let (l, answers) = (visit.l, visit.answers);
    let message =
        |field: String, text: String| ErrorMessage { target: format!("{field}-0"), field, text };
    let text = || l.t(error_id(question, problem)).into_string();
    match question {
        Question::Accounts => {
            let missing = |network: &Network| answers.count(*network).is_none();
            Network::ALL
                .into_iter()
                .filter(missing)
                .map(|network| {
                    message(network.id().to_owned(), l.t(missing_count(network)).into_string())
                })
                .collect()
        }
        Question::Groups => {
            let accounts = answers.accounts().into_iter().skip(1);
            let missing = accounts.filter(|account| answers.linked_with(*account).is_none());
            missing
                .map(|one| {
                    let name = account(l, answers, one, NameForm::Plain);
                    let text = l.t("error-groups-missing").arg("account", name).into_string();
                    message(Field::LinkedWith(one).to_string(), text)
                })
                .collect()
        }
        Question::Date(_) => {
            let day = "day".to_owned();
            vec![ErrorMessage { target: day.clone(), field: day, text: text() }]
        }
        Question::Linked | Question::Confirmed(_) | Question::Objected(_) => {
            vec![message(question.to_string(), text())]
        }
    }
}

/// The Fluent id of the error "how many accounts on this network?".
pub const fn missing_count(network: Network) -> &'static str {
    match network {
        Network::Facebook => "error-accounts-missing-facebook",
        Network::Instagram => "error-accounts-missing-instagram",
    }
}

/// The Fluent id of what is wrong with the answer to a question.
pub fn error_id(question: Question, problem: Problem) -> String {
    format!("error-{}-{}", question.kind(), problem.id())
}
