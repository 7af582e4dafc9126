//! What accounts and subjects are called in sentences.
//! Used by the question pages and the result.

use super::Localizer;
use crate::check::{Account, Answers, Subject};

/// The grammatical form in which a name is needed. Attributes of the messages in `accounts.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "your second Instagram account".
    Plain,
    /// The same in the dative, as after German "mit".
    Dative,
    /// With its place among the accounts of its network: "... (2 of 3)".
    Counted,
}

/// The name of an account, among as many accounts on its network as the answers say.
pub fn account(l: Localizer<'_>, answers: &Answers, account: Account, form: Form) -> String {
    let count = answers.count(account.network).unwrap_or(account.number).max(account.number);
    let id = match form {
        Form::Dative => "account.dative",
        Form::Counted if count > 1 => "account.counted",
        Form::Plain | Form::Counted => "account",
    };
    l.t(id)
        .arg("network", l.t(format!("network-{}", account.network.id())).to_string())
        .arg("number", account.number)
        .arg("count", count)
        .to_string()
}

/// The name of a subject: all linked accounts, or one account.
pub fn subject(l: Localizer<'_>, answers: &Answers, subject: Subject, form: Form) -> String {
    match subject {
        Subject::All => l.t("subject-all").to_string(),
        Subject::One(one) => account(l, answers, one, form),
    }
}

/// The names of several accounts in a row.
pub fn accounts(l: Localizer<'_>, answers: &Answers, list: &[Account]) -> String {
    let names: Vec<_> = list.iter().map(|one| account(l, answers, *one, Form::Plain)).collect();
    l.list(&names)
}
