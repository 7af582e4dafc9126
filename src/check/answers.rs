//! What the visitor has said so far: form fields -> `Answers` -> form fields.
//! Used by the replay and by the pages (which write them back as hidden fields).
//!
//! `Answers` is total (any fields give a value), loss-free (reading what was written gives the same
//! value) and bounded. Answers that are not on the path are kept, so that nothing is lost when an
//! earlier answer is changed; only the replay decides which ones count.

use std::collections::BTreeMap;

use super::account::{Account, Network, digit};
use super::date_input::{DateInput, LONGEST_PART};
use super::field::Field;
use super::question::{Confirmed, Link, Linked, Objected};

/// Everything the visitor has said. A choice that does not exist is kept as an empty value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Field, String>);

impl Answers {
    /// Reads form fields. Unknown names are dropped, and of two fields with one name the later counts.
    pub fn parse<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut answers = Self::default();
        for (name, value) in fields {
            if let Some(field) = Field::parse(name) {
                answers.put(field, value);
            }
        }
        answers
    }

    /// Takes one value. What stood in its place is gone.
    pub fn put(&mut self, field: Field, value: &str) {
        self.0.remove(&field);
        if field.is_typed() {
            let text = typed(value);
            if !text.is_empty() {
                self.0.insert(field, text);
            }
            return;
        }
        let value = value.trim();
        // Links of the contract's version 1: their question is asked again, which is no mistake.
        let is_old =
            matches!(field, Field::Objected(_)) && (value == "no" || value.starts_with("with."));
        if !is_old {
            self.0.insert(field, if field.has(value) { value.to_owned() } else { String::new() });
        }
    }

    /// All form fields, in a fixed order.
    pub fn fields(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, value)| (*field, value.as_str()))
    }

    fn value(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// How many accounts there are on a network, if that has been said.
    pub fn count(&self, network: Network) -> Option<u8> {
        digit(self.value(Field::Count(network)))
    }

    /// The accounts that exist, in order.
    pub fn accounts(&self) -> Vec<Account> {
        let exists = |account: &Account| self.count(account.network) >= Some(account.number);
        Account::all().filter(exists).collect()
    }

    /// Whether the accounts are linked, if a choice was made that is offered.
    pub fn linked(&self) -> Option<Linked> {
        let linked = Linked::parse(self.value(Field::Linked))?;
        Linked::offered(self.accounts().len()).find(|choice| *choice == linked)
    }

    /// With which account before it this one is linked, if that has been said.
    pub fn linked_with(&self, account: Account) -> Option<Link> {
        let value = self.value(Field::LinkedWith(account));
        if value == "none" {
            return Some(Link::None);
        }
        let other = Account::parse(value)?;
        (self.count(other.network) >= Some(other.number)).then_some(Link::With(other))
    }

    /// Whether there was a confirmation, if that has been said.
    pub fn confirmed(&self, group: Account) -> Option<Confirmed> {
        Confirmed::parse(self.value(Field::Confirmed(group)))
    }

    /// When the objection was made, if that has been said.
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

/// What a text field is kept as: trimmed, without control characters, and cut to a length that no
/// date has. Keeping a text twice changes nothing.
fn typed(text: &str) -> String {
    let printable: String = text.chars().filter(|c| !c.is_control()).collect();
    let cut: String = printable.trim().chars().take(LONGEST_PART).collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Answers {
        Answers::parse(fields.iter().copied())
    }

    #[test]
    fn what_is_written_is_read_back() {
        let answers = read(&[
            ("facebook", "2"),
            ("instagram", "x"),
            ("linked", " some\n"),
            ("linked-with.instagram-1", "facebook-2"),
            ("confirmed.facebook-1", "popup"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", " 31\u{0}. "),
            ("date-unknown.facebook-1", "yes"),
            ("threads", "1"),
        ]);
        let written: Vec<_> =
            answers.fields().map(|(f, value)| (f.to_string(), value.to_owned())).collect();
        assert_eq!(written.len(), 8);
        let again =
            Answers::parse(written.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(again, answers);
        assert_eq!(answers.date(Account::all().next().unwrap()).day, "31.");
    }

    #[test]
    fn choices_that_do_not_exist_count_as_none() {
        let first = Account::all().next().unwrap();
        for (field, value) in [("facebook", "6"), ("facebook", "01"), ("linked", "ALL")] {
            let answers = read(&[(field, value)]);
            assert_eq!(
                (answers.count(Network::Facebook), answers.linked()),
                (None, None),
                "{value}"
            );
        }
        // Neither a later account, nor one that does not exist, nor "some" of two accounts.
        let two = [("facebook", "2"), ("instagram", "0"), ("linked", "some")];
        let with = |account, other| read(&[&two[..], &[(account, other)]].concat());
        let second = Account { number: 2, ..first };
        assert_eq!(with("linked-with.facebook-1", "facebook-2").linked_with(first), None);
        assert_eq!(with("linked-with.facebook-2", "facebook-2").linked_with(second), None);
        assert_eq!(
            with("linked-with.facebook-2", "facebook-1").linked_with(second),
            Some(Link::With(first))
        );
        assert_eq!(with("linked-with.facebook-2", "none").linked_with(second), Some(Link::None));
        let gone = read(&[
            ("facebook", "1"),
            ("instagram", "1"),
            ("linked-with.instagram-1", "facebook-2"),
        ]);
        assert_eq!(gone.linked_with(Account { network: Network::Instagram, number: 1 }), None);
        assert_eq!(read(&two).linked(), None);
    }

    #[test]
    fn of_two_fields_with_one_name_the_later_counts() {
        assert_eq!(read(&[("facebook", "1"), ("facebook", "2")]).count(Network::Facebook), Some(2));
        assert_eq!(read(&[("facebook", "1"), ("facebook", "x")]).count(Network::Facebook), None);
    }
}
