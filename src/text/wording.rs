//! Questions, choices and results in words, the same wherever they stand.
//! Used by the pages, the overview and the review.

use super::{Localizer, naming};
use crate::check::{
    Account, Answers, Confirmed, Dates, Group, Link, Linked, Network, Objected, ObjectionDate,
    Question, TRAINING_START, Verdict,
};
use crate::content::{Published, Source};

/// The question in words, with the accounts it is about. `groups` are the groups of linked accounts.
pub fn heading(
    l: Localizer<'_>,
    answers: &Answers,
    groups: &[Vec<Account>],
    question: Question,
) -> String {
    let text = l.t(format!("question-{}", question.kind()));
    let name = |group: Account| {
        let accounts = groups.iter().find(|accounts| accounts.contains(&group));
        naming::group(l, answers, accounts.map_or(&[group][..], Vec::as_slice))
    };
    match question.group() {
        Some(group) => text.arg("subject", name(group)).into_string(),
        None => text.into_string(),
    }
}

/// The name of a network.
pub fn network_name(l: Localizer<'_>, network: Network) -> String {
    l.t(format!("network-{}", network.id())).into_string()
}

/// The label of a choice: `kind` is the kind of its question, `id` the choice's own.
pub fn choice_label(l: Localizer<'_>, kind: &str, id: &str) -> String {
    l.t(format!("choice-{kind}-{id}")).into_string()
}

/// The answer to an answered question in words.
pub fn answer(
    l: Localizer<'_>,
    answers: &Answers,
    question: Question,
    dates: &Dates<'_>,
) -> String {
    let choice = |id: Option<&'static str>| {
        id.map(|id| choice_label(l, question.kind(), id)).unwrap_or_default()
    };
    match question {
        Question::Accounts => {
            let count = |network: Network| {
                l.t("answer-count")
                    .arg("network", network_name(l, network))
                    .arg("count", answers.count(network).unwrap_or_default())
                    .into_string()
            };
            Network::ALL.map(count).join(", ")
        }
        Question::Linked => choice(answers.linked().map(Linked::id)),
        Question::Groups => {
            let linked = answers.accounts().into_iter().skip(1);
            linked.map(|account| linked_with(l, answers, account)).collect::<Vec<_>>().join(" ")
        }
        Question::Confirmed(group) => choice(answers.confirmed(group).map(Confirmed::id)),
        Question::Objected(group) => choice(answers.objected(group).map(Objected::id)),
        Question::Date(group) => match answers.date(group).read(dates.latest, dates.months) {
            Ok(date) => objection_date(l, date),
            Err(_) => String::new(),
        },
    }
}

/// With which account another one is linked, as a sentence.
fn linked_with(l: Localizer<'_>, answers: &Answers, account: Account) -> String {
    let name = |one| naming::account(l, answers, one, naming::NameForm::Plain);
    match answers.linked_with(account) {
        Some(Link::With(other)) => l
            .t("answer-linked-with")
            .arg("account", naming::capitalised(&name(account)))
            .arg("other", naming::account(l, answers, other, naming::NameForm::Dative))
            .into_string(),
        Some(Link::None) | None => l
            .t("answer-linked-with-none")
            .arg("account", naming::capitalised(&name(account)))
            .into_string(),
    }
}

/// When an objection was made, as exactly as it is known.
pub fn objection_date(l: Localizer<'_>, date: ObjectionDate) -> String {
    match date {
        ObjectionDate::Day(day) => l.date(day),
        ObjectionDate::Month { year, month } => l.month(year, month),
        ObjectionDate::Unknown => l.t("answer-date-unknown").into_string(),
    }
}

/// The verdict in one plain sentence.
pub fn verdict_sentence(l: Localizer<'_>, verdict: Verdict) -> String {
    match verdict {
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) => {
            l.t("verdict-effective-from").arg("date", l.date(day)).into_string()
        }
        Verdict::EffectiveFrom(ObjectionDate::Month { year, month }) => {
            l.t("verdict-effective-from-month").arg("month", l.month(year, month)).into_string()
        }
        Verdict::EffectiveFrom(ObjectionDate::Unknown) => {
            l.t("verdict-effective-from-unknown").into_string()
        }
        Verdict::Effective | Verdict::ObjectAgain | Verdict::ObjectNow => {
            l.t(format!("verdict-{}", verdict.id())).into_string()
        }
    }
}

/// The answers that decided, as sentences.
pub fn why(l: Localizer<'_>, group: &Group) -> String {
    let confirmed = l.t(format!("why-confirmed-{}", group.confirmed.id()));
    match group.objected {
        // In easy language the end of a line in the source is one on the page; elsewhere a space.
        Some(objected) => {
            format!("{confirmed}\n{}", l.t(format!("why-objected-{}", objected.id())))
        }
        None => confirmed.into_string(),
    }
}

/// The time the objection does not reach (claim F32), as sentences.
pub fn gap(l: Localizer<'_>, verdict: Verdict) -> String {
    match verdict {
        Verdict::Effective => l.t("gap-none"),
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) if day == TRAINING_START => {
            l.t("gap-first-day")
        }
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) => {
            l.t("gap-until").arg("date", l.date(day))
        }
        Verdict::EffectiveFrom(ObjectionDate::Month { .. } | ObjectionDate::Unknown) => {
            l.t("gap-until-unknown")
        }
        Verdict::ObjectAgain | Verdict::ObjectNow => l.t("gap-until-new-objection"),
    }
    .into_string()
}

/// The Fluent id of the sentence above so many forms of a group.
pub const fn open_form_id(linked: bool, forms: usize) -> &'static str {
    match (linked, forms) {
        (false, _) => "todo-open",
        (true, 1) => "todo-open-linked-one",
        (true, _) => "todo-open-linked",
    }
}

/// The Fluent id of what there is to do where no form is needed.
pub const fn no_form_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::EffectiveFrom(ObjectionDate::Unknown) => "todo-check-date",
        _ => "todo-nothing",
    }
}

/// Names a source and, if it has one, its date.
pub fn source_name(l: Localizer<'_>, source: Source) -> String {
    let name = l.t(format!("source-{}", source.id())).into_string();
    match source.published() {
        Published::Undated => name,
        dated => l
            .t("source-dated")
            .arg("source", name)
            .arg("published", published(l, dated))
            .into_string(),
    }
}

/// When something was published, as exactly as it is known; nothing if it is not.
pub fn published(l: Localizer<'_>, published: Published) -> String {
    match published {
        Published::On(day) => l.date(day),
        Published::In(year, month) => l.month(year, month),
        Published::Undated => String::new(),
    }
}
