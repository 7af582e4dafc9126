//! The controls of a question: sets of choices, or a date input.
//! Used by the page of a question and by the quick check.

use super::error_summary::ErrorMessage;
use crate::check::{Account, Confirmed, Field, Linked, MOST_ACCOUNTS, Network, Objected, Question};
use crate::text::Text;
use crate::text::naming::{self, NameForm, account, capitalised};
use crate::text::wording::choice_label;
use crate::web::view::visit::Visit;

pub enum Control<'a> {
    Sets(Vec<RadioSet<'a>>),
    Choices(RadioSet<'a>),
    Date { parts: [TextField; 3], unknown: String, ticked: bool },
}

pub struct RadioSet<'a> {
    /// The name of the form field, and the stem of the ids of its choices.
    pub name: String,
    /// What they are about, where the question alone does not say it.
    pub legend: String,
    pub error: Option<String>,
    pub short: bool,
    pub options: Vec<RadioOption<'a>>,
}

pub struct RadioOption<'a> {
    pub value: String,
    pub label: Text<'a>,
    pub chosen: bool,
}

pub struct TextField {
    pub id: &'static str,
    pub name: String,
    pub value: String,
}

impl Control<'_> {
    /// The same with fields that name no group, for a page about one group whose name is not known yet.
    pub fn without_group(mut self) -> Self {
        let bare = |name: &mut String| name.truncate(name.find('.').unwrap_or(name.len()));
        match &mut self {
            Self::Sets(sets) => sets.iter_mut().for_each(|set| bare(&mut set.name)),
            Self::Choices(set) => bare(&mut set.name),
            Self::Date { parts, unknown, .. } => {
                for part in parts {
                    bare(&mut part.name);
                }
                bare(unknown);
            }
        }
        self
    }
}

/// The controls of a question with what was chosen or typed, and each error beside its set of choices.
pub fn control<'a>(visit: &Visit<'a>, question: Question, errors: &[ErrorMessage]) -> Control<'a> {
    let (l, answers) = (visit.l, visit.answers);
    let choices = |ids: &mut dyn Iterator<Item = &'static str>, chosen: Option<&str>| {
        let label = |id: &str| choice_label(l, question.kind(), id);
        Control::Choices(RadioSet::new(
            question.to_string(),
            ids.map(|id| (id.to_owned(), label(id))),
            chosen,
        ))
    };
    match question {
        Question::Accounts => {
            Control::Sets(with_errors(Network::ALL.map(|n| counts(visit, n)).into(), errors))
        }
        Question::Linked => choices(
            &mut Linked::offered(answers.accounts().len()).map(Linked::id),
            answers.linked().map(Linked::id),
        ),
        Question::Groups => {
            let accounts = answers.accounts();
            let sets =
                (1..accounts.len()).map(|index| links(visit, &accounts[..index], accounts[index]));
            Control::Sets(with_errors(sets.collect(), errors))
        }
        Question::Confirmed(group) => choices(
            &mut Confirmed::ALL.into_iter().map(Confirmed::id),
            answers.confirmed(group).map(Confirmed::id),
        ),
        Question::Objected(group) => choices(
            &mut Objected::ALL.into_iter().map(Objected::id),
            answers.objected(group).map(Objected::id),
        ),
        Question::Date(group) => date(visit, group),
    }
}

impl<'a> RadioSet<'a> {
    fn new(
        name: String,
        options: impl Iterator<Item = (String, Text<'a>)>,
        chosen: Option<&str>,
    ) -> Self {
        let option = |(value, label): (String, Text<'a>)| RadioOption {
            chosen: chosen == Some(value.as_str()),
            value,
            label,
        };
        Self {
            name,
            legend: String::new(),
            error: None,
            short: false,
            options: options.map(option).collect(),
        }
    }

    fn about(mut self, legend: String) -> Self {
        self.legend = legend;
        self
    }
}

fn counts<'a>(visit: &Visit<'a>, network: Network) -> RadioSet<'a> {
    let label = |count: u8| visit.l.t(format!("choice-count-{count}"));
    let options = (0..=MOST_ACCOUNTS).map(|count| (count.to_string(), label(count)));
    let chosen = visit.answers.count(network).map(|count| count.to_string());
    let set = RadioSet::new(network.id().to_owned(), options, chosen.as_deref());
    RadioSet { short: true, ..set.about(naming::network(visit.l, network)) }
}

fn links<'a>(visit: &Visit<'a>, before: &[Account], one: Account) -> RadioSet<'a> {
    let (l, answers) = (visit.l, visit.answers);
    let none = ("none".to_owned(), l.t("choice-linked-with-none").arg("count", before.len()));
    let with = before.iter().map(|other| {
        let name = account(l, answers, *other, NameForm::Dative);
        (other.to_string(), l.t("choice-linked-with").arg("account", name))
    });
    let chosen = answers.linked_with(one).map(|other| match other {
        itself if itself == one => "none".to_owned(),
        other => other.to_string(),
    });
    let name = Field::LinkedWith(one).to_string();
    let legend = capitalised(&account(l, answers, one, NameForm::Plain));
    RadioSet::new(name, std::iter::once(none).chain(with), chosen.as_deref())
        .about(l.t("groups-legend").arg("account", legend).into_string())
}

fn with_errors<'a>(mut sets: Vec<RadioSet<'a>>, errors: &[ErrorMessage]) -> Vec<RadioSet<'a>> {
    for set in &mut sets {
        let error = errors.iter().find(|error| error.field == set.name);
        set.error = error.map(|error| error.text.clone());
    }
    sets
}

fn date(visit: &Visit<'_>, group: Account) -> Control<'static> {
    let typed = visit.answers.date(group);
    let unknown = Field::DateUnknown(group).to_string();
    // A date that was accepted comes back in its three fields; anything else as it was typed.
    let usable = typed.read(visit.dates.latest, visit.dates.months).is_ok();
    let shown = if usable {
        typed.readable(visit.dates.months)
    } else {
        [typed.day, typed.month, typed.year].map(str::to_owned)
    };
    let names =
        [("day", Field::Day(group)), ("month", Field::Month(group)), ("year", Field::Year(group))];
    let mut values = shown.into_iter();
    let part = |(id, field): (&'static str, Field)| TextField {
        id,
        name: field.to_string(),
        value: values.next().unwrap_or_default(),
    };
    Control::Date { parts: names.map(part), unknown, ticked: typed.unknown }
}
