//! Questions, choices, results, speakers and sources in words, the same wherever they stand.

use super::localizer::{Localizer, Text};
use super::naming::{self, NameForm};
use crate::check::{
    Account, Answers, Confirmed, Dates, Group, Linked, Network, Objected, ObjectionDate, Question,
    TRAINING_START, Verdict,
};
use crate::content::{Published, Source, Speaker};

/// The question in words, with the accounts it is about. `groups` are the groups of linked accounts.
pub fn heading(
    l: Localizer<'_>,
    answers: &Answers,
    groups: &[Vec<Account>],
    question: Question,
) -> String {
    let text = l.t(format!("question-{}", question.kind()));
    let Some(group) = question.about() else { return text.into_string() };
    let accounts = groups.iter().find(|accounts| accounts.contains(&group));
    let name = naming::group(l, answers, accounts.map_or(&[group][..], Vec::as_slice));
    text.arg("subject", name).into_string()
}

/// The label of a choice: `kind` is the kind of its question, `id` the choice's own.
pub fn choice_label<'a>(l: Localizer<'a>, kind: &str, id: &str) -> Text<'a> {
    l.t(format!("choice-{kind}-{id}"))
}

/// What is said below a question whatever has been answered; never empty.
pub fn hints(l: Localizer<'_>, question: Question) -> Vec<Text<'_>> {
    let more = match question {
        Question::Accounts => Some("question-accounts.others"),
        Question::Confirmed(_) => Some("question-confirmed.none"),
        Question::Linked | Question::Groups | Question::Objected(_) | Question::Date(_) => None,
    };
    let hint = l.t(format!("question-{}.hint", question.kind()));
    [hint].into_iter().chain(more.map(|id| l.t(id))).collect()
}

/// The answer to an answered question in words.
pub fn answer(
    l: Localizer<'_>,
    answers: &Answers,
    question: Question,
    dates: &Dates<'_>,
) -> String {
    let choice = |id: Option<&'static str>| {
        id.map(|id| choice_label(l, question.kind(), id).into_string()).unwrap_or_default()
    };
    match question {
        Question::Accounts => {
            let count = |network: Network| {
                l.t("answer-count")
                    .arg("network", naming::network(l, network))
                    .arg("count", answers.count(network).unwrap_or_default())
                    .into_string()
            };
            Network::ALL.map(count).join(", ")
        }
        Question::Linked => choice(answers.linked().map(Linked::id)),
        Question::Groups => {
            let linked = answers.accounts().into_iter().skip(1);
            linked.map(|account| linked_with(l, answers, account)).collect::<Vec<_>>().join("\n")
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
    let name = |one, form| naming::account(l, answers, one, form);
    let text = match answers.linked_with(account).filter(|other| *other != account) {
        Some(other) => l.t("answer-linked-with").arg("other", name(other, NameForm::Dative)),
        None => l.t("answer-linked-with-none"),
    };
    let account = naming::capitalised(&name(account, NameForm::Plain));
    text.arg("account", account).into_string()
}

/// When an objection was made, as exactly as it is known.
pub fn objection_date(l: Localizer<'_>, date: ObjectionDate) -> String {
    match date {
        ObjectionDate::Day(day) => l.date(day),
        ObjectionDate::Month { year, month } => l.month(year, month),
        ObjectionDate::Unknown => l.t("answer-date-unknown").into_string(),
    }
}

/// What a verdict says in a few words.
pub fn headline<'a>(l: Localizer<'a>, group: &Group) -> Text<'a> {
    let id = match (group.verdict, group.confirmed) {
        (Verdict::ObjectAgain, Confirmed::Unsure) => "verdict-object-again.unsure".to_owned(),
        (verdict, _) => format!("verdict-{}", verdict.id()),
    };
    l.t(id)
}

/// From when an objection is effective; nothing if it is not certain that there is one.
pub fn since(l: Localizer<'_>, verdict: Verdict) -> Option<Text<'_>> {
    Some(match verdict {
        Verdict::Effective => l.t("verdict-effective.since"),
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) => {
            l.t("verdict-effective-from.since").arg("date", l.date(day))
        }
        Verdict::EffectiveFrom(ObjectionDate::Month { year, month }) => {
            l.t("verdict-effective-from.month").arg("month", l.month(year, month))
        }
        Verdict::EffectiveFrom(ObjectionDate::Unknown) => l.t("verdict-effective-from.unknown"),
        Verdict::ObjectAgain | Verdict::ObjectNow => return None,
    })
}

/// What stands below the verdict where something is left to do.
pub fn lead<'a>(l: Localizer<'a>, group: &Group) -> Text<'a> {
    let id = match (group.verdict, group.confirmed) {
        (Verdict::ObjectAgain, Confirmed::Unsure) => "verdict-object-again.lead-unsure",
        (Verdict::ObjectAgain, _) => "verdict-object-again.lead",
        _ => "verdict-object-now.lead",
    };
    l.t(id)
}

/// The verdict in plain sentences.
pub fn verdict_sentence(l: Localizer<'_>, group: &Group) -> String {
    let headline = headline(l, group);
    // In easy language the end of a line in the source is one on the page; elsewhere a space.
    match since(l, group.verdict) {
        Some(since) => format!("{headline}\n{since}"),
        None => headline.into_string(),
    }
}

/// The answers that decided, and what follows from them, as sentences.
pub fn why(l: Localizer<'_>, group: &Group) -> String {
    let how = match group.confirmed {
        Confirmed::Never => return l.t("why-now").into_string(),
        Confirmed::No => return format!("{}\n{}", l.t("why-again"), l.t("why-again.rule")),
        Confirmed::Unsure => {
            return format!("{}\n{}", l.t("why-again.unsure"), l.t("why-again.rule"));
        }
        Confirmed::Email => l.t("why-email"),
        Confirmed::Popup => l.t("why-popup"),
    };
    let in_2024 = group.objected == Some(Objected::In2024);
    let id = if in_2024 { "why-effective-2024" } else { "why-effective" };
    l.t(id).arg("how", how.into_string()).into_string()
}

/// The training that an objection does not reach (claim F32); nothing if it reaches all of it.
pub fn gap(l: Localizer<'_>, verdict: Verdict) -> Option<Text<'_>> {
    Some(match verdict {
        Verdict::Effective => return None,
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) if day == TRAINING_START => {
            l.t("not-covered-gap.first-day")
        }
        Verdict::EffectiveFrom(ObjectionDate::Day(day)) => {
            l.t("not-covered-gap").arg("date", l.date(day))
        }
        Verdict::EffectiveFrom(ObjectionDate::Month { .. }) => l.t("not-covered-gap.month"),
        Verdict::EffectiveFrom(ObjectionDate::Unknown) => l.t("not-covered-gap.unknown"),
        Verdict::ObjectAgain | Verdict::ObjectNow => l.t("not-covered-gap.new"),
    })
}

impl Localizer<'_> {
    /// Names the speaker, and for an addition its source.
    pub fn who(&self, speaker: Speaker, source: Source) -> String {
        let label = self.t(format!("speaker-{}", speaker.id())).into_string();
        match speaker {
            Speaker::Authority | Speaker::Meta => label,
            Speaker::Addition => format!("{label}: {}", source_name(*self, source)),
        }
    }
}

/// Names a source and, if it has one, its date.
pub fn source_name(l: Localizer<'_>, source: Source) -> String {
    let name = l.t(format!("source-{}", source.id())).into_string();
    match published(l, source.published()) {
        None => name,
        Some(date) => l.t("source-dated").arg("source", name).arg("published", date).into_string(),
    }
}

/// When something was published, as exactly as it is known.
pub fn published(l: Localizer<'_>, published: Published) -> Option<String> {
    match published {
        Published::On(day) => Some(l.date(day)),
        Published::In(year, month) => Some(l.month(year, month)),
        Published::Undated => None,
    }
}
