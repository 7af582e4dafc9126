//! Lines of the table of paths in words of one language.
//! Used by the review pack.

use super::lines::{Line, Step, written};
use super::paths::{Grouping, Told};
use crate::check::{
    Account, Answers, Confirmed, Linked, Network, Objected, Question, TRAINING_START,
};
use crate::text::{Localizer, naming, wording};

/// Stands for every answer that names no other account.
const OWN: &str = "own";

/// Steps as one text, with `own` where every answer that names no other account is treated alike.
pub fn short(steps: &[Step]) -> String {
    let short = |step: &Step| {
        if is_own(step) { Step::new(&step.question, OWN) } else { step.clone() }
    };
    written(&steps.iter().map(short).collect::<Vec<_>>())
}

fn is_own(step: &Step) -> bool {
    step.answers.iter().map(String::as_str).eq(Objected::PLAIN.map(Objected::id))
}

/// The answers of a line: each question with its answers. Questions to which an account can have
/// any answer of its own are left out.
pub fn steps(l: Localizer<'_>, steps: &[Step]) -> Vec<(String, String)> {
    let answers = counts(steps);
    let words = |step: &Step| {
        let any = step.answers.iter().map(|answer| self::answer(l, &answers, step, answer));
        (question(l, &answers, &step.question), any.collect::<Vec<_>>().join(" | "))
    };
    steps.iter().filter(|step| !is_own(step)).map(words).collect()
}

/// What a group is told, sentence by sentence, the verdict first.
pub fn told(l: Localizer<'_>, told: &Told) -> Vec<String> {
    let todo = if told.forms.is_empty() {
        l.t(wording::no_form_id(told.verdict)).into_string()
    } else {
        let name = |form: &crate::check::Form| l.t(format!("form-{}", form.id())).into_string();
        let names: Vec<_> = told.forms.iter().map(name).collect();
        let open = l.t(wording::open_form_id(told.linked, told.forms.len()));
        format!("{open} {}.", names.join(" | "))
    };
    vec![wording::verdict_sentence(l, told.verdict), wording::gap(l, told.gap), todo]
}

/// The groups of accounts, one for each result.
pub fn grouping(l: Localizer<'_>, line: &Line<Grouping>) -> Vec<String> {
    let Grouping::Groups { groups, link_unsure } = &line.result else {
        return vec![l.t("verdict-no-account").into_string()];
    };
    let answers = counts(&line.steps);
    let group = |(index, accounts): (usize, &Vec<Account>)| {
        let accounts = naming::accounts(l, &answers, accounts);
        l.t("review-group-number").arg("number", index + 1).arg("accounts", accounts).into_string()
    };
    let unsure = link_unsure.then(|| l.t("review-link-unsure").into_string());
    groups.iter().enumerate().map(group).chain(unsure).collect()
}

/// How many accounts there are, as far as the steps say: their names depend on it.
fn counts(steps: &[Step]) -> Answers {
    let first = |step: &Step| Some((step.question.clone(), step.answers.first()?.clone()));
    let fields: Vec<_> = steps.iter().filter_map(first).collect();
    Answers::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

fn question(l: Localizer<'_>, answers: &Answers, question: &str) -> String {
    if let Some(network) = Network::ALL.into_iter().find(|network| network.id() == question) {
        return wording::network_name(l, network);
    }
    if question == "group" {
        return l.t("review-group").into_string();
    }
    let short = |kind: &str| l.t(format!("question-{kind}.short")).into_string();
    match Question::parse(question).and_then(|asked| Some((asked.kind(), asked.subject()?))) {
        Some((kind, subject)) => {
            let name = naming::subject(l, answers, subject, naming::Form::Plain);
            format!("{}, {name}", short(kind))
        }
        None => short(question),
    }
}

/// An answer in words, or as it stands if this check does not know it.
fn answer(l: Localizer<'_>, answers: &Answers, step: &Step, answer: &str) -> String {
    let kind = step.question.split('.').next().unwrap_or_default();
    let words = match kind {
        "facebook" | "instagram" => Some(l.t(format!("choice-count-{answer}")).into_string()),
        "group" => Some(group(l, answer)),
        "linked" => Linked::parse(answer).map(|choice| wording::linked_label(l, choice)),
        "objected" => {
            Objected::parse(answer).map(|choice| wording::objected_label(l, answers, choice))
        }
        "date" => match answer {
            "first-day" => Some(l.date(TRAINING_START)),
            "later-day" => Some(l.t("review-later-day").into_string()),
            _ => Some(l.t("answer-date-unknown").into_string()),
        },
        "confirmed" => Confirmed::parse(answer).map(|choice| wording::confirmed_label(l, choice)),
        _ => None,
    };
    words.unwrap_or_else(|| answer.to_owned())
}

fn group(l: Localizer<'_>, kind: &str) -> String {
    let name = |id: &str| l.t(format!("network-{id}")).into_string();
    match kind.split_once('+') {
        Some((one, other)) if one == other => {
            l.t("review-group-linked-same").arg("network", name(one)).into_string()
        }
        Some((one, other)) => {
            l.t("review-group-linked").arg("one", name(one)).arg("other", name(other)).into_string()
        }
        None => l.t("review-group-single").arg("network", name(kind)).into_string(),
    }
}
