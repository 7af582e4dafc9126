//! What the visitor has said so far: form fields -> `Answers` -> form fields.
//!
//! `Answers` is total (any fields give a value), loss-free (reading what was written gives the same
//! value) and bounded. Answers that are not on the path are kept, so that nothing is lost when an
//! earlier answer is changed; only the replay decides which ones count.

use std::collections::BTreeMap;

use super::account::{Account, Network, small_number};
use super::date_input::DateInput;
use super::field::Field;
use super::question::{Confirmed, Linked, Objected};

/// The most characters kept of a value: a weekday, a date and a time of day fit.
const LONGEST_VALUE: usize = 60;

/// Everything the visitor has said, as it came; the getters say what of it is an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Field, String>);

impl Answers {
    /// Reads form fields. Unknown names are dropped, and of two fields with one name the later counts.
    pub fn parse<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut answers = Self::default();
        for (name, value) in fields {
            answers.take(name, value);
        }
        answers
    }

    /// Takes the value of the field with this name, if there is one.
    pub(super) fn take(&mut self, name: &str, value: &str) {
        if let Some(field) = Field::parse(name) {
            self.put(field, value);
        }
    }

    /// Takes one value: without control characters, trimmed, and cut. What stood in its place is gone.
    pub fn put(&mut self, field: Field, value: &str) {
        let is_blank = |c: char| c.is_whitespace() || c.is_control();
        let printable = value.trim_matches(is_blank).chars().filter(|c| !c.is_control());
        let mut value: String = printable.take(LONGEST_VALUE).collect();
        value.truncate(value.trim_end().len());
        // Links of the public interface's version 1: their question is asked again, which is no mistake.
        let is_old =
            matches!(field, Field::Objected(_)) && (value == "no" || value.starts_with("with."));
        if value.is_empty() || is_old {
            self.0.remove(&field);
        } else {
            self.0.insert(field, value);
        }
    }

    /// All form fields, in a fixed order.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, value)| (*field, value.as_str()))
    }

    fn value(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// How many accounts there are on a network.
    pub fn count(&self, network: Network) -> Option<u8> {
        small_number(self.value(Field::count(network)))
    }

    /// The accounts that exist, in order.
    pub fn accounts(&self) -> Vec<Account> {
        let on = |network| Account::on(network, self.count(network).unwrap_or_default());
        Network::ALL.into_iter().flat_map(on).collect()
    }

    /// Whether the accounts are linked, if a choice was made that is offered.
    pub fn linked(&self) -> Option<Linked> {
        let linked = Linked::parse(self.value(Field::Linked))?;
        Linked::offered(self.accounts().len()).find(|choice| *choice == linked)
    }

    /// With which account before it this one is linked; itself, if with none of them.
    pub fn linked_with(&self, account: Account) -> Option<Account> {
        match self.value(Field::LinkedWith(account)) {
            "none" => Some(account),
            name => {
                let other = Account::parse(name).filter(|other| *other < account)?;
                (self.count(other.network) >= Some(other.number)).then_some(other)
            }
        }
    }

    pub fn confirmed(&self, group: Account) -> Option<Confirmed> {
        Confirmed::parse(self.value(Field::Confirmed(group)))
    }

    pub fn objected(&self, group: Account) -> Option<Objected> {
        Objected::parse(self.value(Field::Objected(group)))
    }

    /// The date of the objection as typed.
    pub fn date(&self, group: Account) -> DateInput<'_> {
        DateInput {
            day: self.value(Field::Day(group)),
            month: self.value(Field::Month(group)),
            year: self.value(Field::Year(group)),
            unknown: self.value(Field::DateUnknown(group)) == "yes",
        }
    }
}
