//! What accounts and groups of them are called in sentences.

use super::localizer::Localizer;
use crate::check::{Account, Answers, Network};

/// The grammatical form in which a name is needed. Attributes of the messages in `accounts.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameForm {
    /// "your second Instagram account".
    Plain,
    /// The same in the dative, as after German "mit".
    Dative,
    /// With its place among the accounts of its network: "... (2 of 3)".
    Counted,
}

/// What a network is called.
pub fn network(l: Localizer<'_>, network: Network) -> String {
    l.t(format!("network-{}", network.id())).into_string()
}

/// The name of an account, among as many accounts on its network as the answers say.
pub fn account(l: Localizer<'_>, answers: &Answers, account: Account, form: NameForm) -> String {
    let count = answers.count(account.network).unwrap_or_default().max(account.number);
    let id = match form {
        NameForm::Dative => "account.dative",
        NameForm::Counted if count > 1 => "account.counted",
        NameForm::Plain | NameForm::Counted => "account",
    };
    l.t(id)
        .arg("network", network(l, account.network))
        .arg("number", account.number)
        .arg("count", count)
        .into_string()
}

/// The most accounts that a question names one by one.
const MOST_NAMED: usize = 3;

/// The name of a group in a question: its accounts, or how many they are.
pub fn group(l: Localizer<'_>, answers: &Answers, group: &[Account]) -> String {
    match group {
        [one] => account(l, answers, *one, NameForm::Counted),
        few if few.len() <= MOST_NAMED => accounts(l, answers, few),
        many => l.t("subject-linked").arg("count", many.len()).into_string(),
    }
}

/// A text with a capital letter at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// The names of several accounts in a row.
pub fn accounts(l: Localizer<'_>, answers: &Answers, list: &[Account]) -> String {
    let names: Vec<_> = list.iter().map(|one| account(l, answers, *one, NameForm::Plain)).collect();
    l.list(&names)
}
