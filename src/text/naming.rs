//! What accounts and subjects are called in sentences.
//! Used by the question pages and the result.

use super::Localizer;
use crate::check::{Account, Answers, MOST_ACCOUNTS, Subject};

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

impl Form {
    /// All forms.
    const ALL: [Self; 3] = [Self::Plain, Self::Dative, Self::Counted];
}

/// The name of an account, among as many accounts on its network as the answers say.
pub fn account(l: Localizer<'_>, answers: &Answers, account: Account, form: Form) -> String {
    let count = answers.count(account.network).unwrap_or(account.number).max(account.number);
    match place(account, count, form).and_then(|place| l.account_names().get(place)) {
        Some(name) => name.clone(),
        None => account_name(l, account, count, form),
    }
}

/// The names of all accounts in all forms among any number of accounts, resolved once: a page about
/// many accounts needs dozens.
pub(super) fn account_names(l: Localizer<'_>) -> Vec<String> {
    let counts = |account: Account| (0..=MOST_ACCOUNTS).map(move |count| (account, count));
    let forms = |(account, count): (Account, u8)| {
        Form::ALL.map(|form| account_name(l, account, count.max(account.number), form))
    };
    Account::all().flat_map(counts).flat_map(forms).collect()
}

/// Where a name stands in the list.
fn place(account: Account, count: u8, form: Form) -> Option<usize> {
    let before = Account::all().position(|one| one == account)?;
    let counts = usize::from(MOST_ACCOUNTS) + 1;
    Some((before * counts + usize::from(count)) * Form::ALL.len() + form as usize)
}

fn account_name(l: Localizer<'_>, account: Account, count: u8, form: Form) -> String {
    let id = match form {
        Form::Dative => "account.dative",
        Form::Counted if count > 1 => "account.counted",
        Form::Plain | Form::Counted => "account",
    };
    l.t(id)
        .arg("network", l.t(format!("network-{}", account.network.id())).into_string())
        .arg("number", account.number)
        .arg("count", count)
        .into_string()
}

/// The name of a subject: all linked accounts, or one account.
pub fn subject(l: Localizer<'_>, answers: &Answers, subject: Subject, form: Form) -> String {
    match subject {
        Subject::All => l.t("subject-all").into_string(),
        Subject::One(one) => account(l, answers, one, form),
    }
}

/// The names of several accounts in a row.
pub fn accounts(l: Localizer<'_>, answers: &Answers, list: &[Account]) -> String {
    let names: Vec<_> = list.iter().map(|one| account(l, answers, *one, Form::Plain)).collect();
    l.list(&names)
}
