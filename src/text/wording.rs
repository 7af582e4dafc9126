//! Questions, choices and results in words, the same wherever they stand.
//! Used by the pages, the overview and the review.

use jiff::civil::Date;

use super::{Localizer, naming};
use crate::check::{
    Answers, Confirmed, DateAnswer, Gap, Group, Linked, Network, NotCovered, Objected, Published,
    Question, Source, Verdict, When,
};

/// The question in words, with the account it is about.
pub fn heading(l: Localizer<'_>, answers: &Answers, question: Question) -> String {
    let text = l.t(format!("question-{}", question.kind()));
    match question.subject() {
        Some(subject) => {
            let name = naming::subject(l, answers, subject, naming::Form::Counted);
            text.arg("subject", name).into_string()
        }
        None => text.into_string(),
    }
}

/// The name of a network.
pub fn network_name(l: Localizer<'_>, network: Network) -> String {
    l.t(format!("network-{}", network.id())).into_string()
}

/// The label of a choice.
pub fn linked_label(l: Localizer<'_>, choice: Linked) -> String {
    l.t(format!("choice-linked-{}", choice.id())).into_string()
}

/// The label of a choice.
pub fn objected_label(l: Localizer<'_>, answers: &Answers, choice: Objected) -> String {
    let text = l.t(format!("choice-objected-{}", choice.id()));
    match choice {
        Objected::With(account) => {
            let name = naming::account(l, answers, account, naming::Form::Dative);
            text.arg("account", name).into_string()
        }
        _ => text.into_string(),
    }
}

/// The label of a choice.
pub fn confirmed_label(l: Localizer<'_>, choice: Confirmed) -> String {
    l.t(format!("choice-confirmed-{}", choice.id())).into_string()
}

/// The verdict in one plain sentence.
pub fn verdict_sentence(l: Localizer<'_>, verdict: Verdict) -> String {
    match verdict {
        Verdict::EffectiveFrom(Some(day)) => {
            l.t("verdict-effective-from").arg("date", l.date(day)).into_string()
        }
        Verdict::EffectiveFrom(None) => l.t("verdict-effective-from-unknown").into_string(),
        Verdict::Effective | Verdict::ObjectAgain | Verdict::ObjectNow => {
            l.t(format!("verdict-{}", verdict.id())).into_string()
        }
    }
}

/// The answers that decided, as sentences.
pub fn why(l: Localizer<'_>, group: &Group) -> String {
    let Some((when, confirmed)) = group.objection else {
        return l.t(if group.is_linked() { "why-no.linked" } else { "why-no" }).into_string();
    };
    let when = match when {
        When::In2024 => l.t("why-in-2024"),
        When::BeforeStart => l.t("why-before-start"),
        When::SinceStart(Some(day)) => l.t("why-since-start").arg("date", l.date(day)),
        When::SinceStart(None) => l.t("why-since-start-unknown"),
        When::Unsure => l.t("why-unsure"),
    };
    // In easy language the end of a line in the source is one on the page; elsewhere a space.
    format!("{when}\n{}", l.t(format!("why-confirmed-{}", confirmed.id())))
}

/// The time the objection does not reach, as sentences.
pub fn gap(l: Localizer<'_>, gap: Gap) -> String {
    match gap {
        Gap::None => l.t("gap-none"),
        Gap::FirstDay => l.t("gap-first-day"),
        Gap::Until(day) => l.t("gap-until").arg("date", l.date(day)),
        Gap::UntilUnknown => l.t("gap-until-unknown"),
        Gap::UntilNewObjection => l.t("gap-until-new-objection"),
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
        Verdict::EffectiveFrom(None) => "todo-check-date",
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

/// The id of the heading of what no objection covers. Data from other sources have a form, and so
/// a section of their own.
pub fn not_covered_title_id(item: NotCovered) -> String {
    match item {
        NotCovered::OtherSources => "third-party-title".to_owned(),
        _ => format!("not-covered-{}", item.id()),
    }
}

/// The answer to an answered question in words.
pub fn answer(l: Localizer<'_>, answers: &Answers, question: Question, today: Date) -> String {
    match question {
        Question::Accounts => {
            let counts = Network::ALL.into_iter().map(|network| {
                l.t("answer-count")
                    .arg("network", network_name(l, network))
                    .arg("count", answers.count(network).unwrap_or_default())
                    .into_string()
            });
            counts.collect::<Vec<_>>().join(", ")
        }
        Question::Linked => {
            answers.linked().map(|choice| linked_label(l, choice)).unwrap_or_default()
        }
        Question::Objected(subject) => {
            let choice = answers.objected(subject);
            choice.map(|choice| objected_label(l, answers, choice)).unwrap_or_default()
        }
        Question::Date(subject) => match answers.date(subject).read(today) {
            Ok(DateAnswer::On(day)) => l.date(day),
            _ => l.t("answer-date-unknown").into_string(),
        },
        Question::Confirmed(subject) => {
            answers.confirmed(subject).map(|choice| confirmed_label(l, choice)).unwrap_or_default()
        }
    }
}
