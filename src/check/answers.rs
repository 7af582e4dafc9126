//! What the visitor has said so far: form fields -> `Answers` -> form fields.
//! Used by the path (which replays them) and by the pages (which write them back as hidden fields).
//!
//! `Answers` is total (any fields give a value), loss-free (reading what was written gives the
//! same value) and bounded. It also keeps answers that are not on the path at the moment, so that
//! nothing is lost when an earlier answer is changed; only the path decides which ones count.

use super::account::{Account, MOST_ACCOUNTS, Network, Subject, digit};
use super::date::TypedDate;
use super::question::{Confirmed, Linked, Objected, Question};

/// The most accounts that common answers are about.
const COMMON_ACCOUNTS: u8 = 2;

/// Everything the visitor has said, usable or not yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    counts: [Option<u8>; 2],
    linked: Option<Linked>,
    subjects: [AboutSubject; Subject::COUNT],
}

/// What was said about one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct AboutSubject {
    objected: Option<Objected>,
    date: TypedDate,
    confirmed: Option<Confirmed>,
}

/// One form field of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The question on whose page the field stands.
    pub question: Question,
    /// The name of the form field.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// What became of a form field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It is part of the answers now.
    Kept,
    /// It belongs to this question, but no such answer exists.
    Impossible(Question),
    /// It is no field of any question.
    Unknown,
}

impl Answers {
    /// Reads form fields. Unknown names are dropped, impossible values count as no answer, and of
    /// two fields with one name the later one counts.
    pub fn parse<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::default().with(fields)
    }

    /// The same with more form fields.
    #[must_use]
    pub fn with<'a>(mut self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        for (name, value) in fields {
            self.take(name, value);
        }
        self
    }

    /// Takes one form field.
    pub(super) fn take(&mut self, name: &str, value: &str) -> Taken {
        if let Some(network) = Network::ALL.into_iter().find(|network| network.id() == name) {
            let count = digit(value).filter(|count| *count <= MOST_ACCOUNTS);
            self.counts[network as usize] = count;
            return Taken::of(Question::Accounts, count.is_some());
        }
        if name == "linked" {
            self.linked = Linked::parse(value);
            return Taken::of(Question::Linked, self.linked.is_some());
        }
        let Some((kind, subject)) = name.split_once('.') else { return Taken::Unknown };
        match Subject::parse(subject) {
            Some(subject) => self.take_about(kind, subject, value),
            None => Taken::Unknown,
        }
    }

    fn take_about(&mut self, kind: &str, subject: Subject, value: &str) -> Taken {
        let about = &mut self.subjects[subject.index()];
        match kind {
            "objected" => {
                about.objected = Objected::parse(value);
                Taken::of(Question::Objected(subject), about.objected.is_some())
            }
            "day" => Taken::typed(&mut about.date.day, value),
            "month" => Taken::typed(&mut about.date.month, value),
            "year" => Taken::typed(&mut about.date.year, value),
            "date-unknown" => {
                about.date.unknown = value == "yes";
                Taken::of(Question::Date(subject), about.date.unknown)
            }
            "confirmed" => {
                about.confirmed = Confirmed::parse(value);
                Taken::of(Question::Confirmed(subject), about.confirmed.is_some())
            }
            _ => Taken::Unknown,
        }
    }

    /// Writes everything as form fields, in a fixed order.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = Vec::new();
        let mut write = |question, name: String, value: &str| {
            fields.push(Field { question, name, value: value.to_owned() });
        };
        for network in Network::ALL {
            if let Some(count) = self.count(network) {
                write(Question::Accounts, network.id().to_owned(), &count.to_string());
            }
        }
        if let Some(choice) = self.linked {
            write(Question::Linked, "linked".to_owned(), choice.id());
        }
        for subject in Subject::every() {
            let about = &self.subjects[subject.index()];
            if let Some(choice) = about.objected {
                write(
                    Question::Objected(subject),
                    format!("objected.{subject}"),
                    &choice.to_string(),
                );
            }
            let date = Question::Date(subject);
            for (part, text) in about.date.parts().into_iter().filter(|(_, text)| !text.is_empty())
            {
                write(date, format!("{part}.{subject}"), text);
            }
            if about.date.unknown {
                write(date, format!("date-unknown.{subject}"), "yes");
            }
            if let Some(choice) = about.confirmed {
                write(Question::Confirmed(subject), format!("confirmed.{subject}"), choice.id());
            }
        }
        fields
    }

    /// How many accounts there are on a network, if that has been said.
    pub fn count(&self, network: Network) -> Option<u8> {
        self.counts[network as usize]
    }

    /// Whether the accounts are linked, if that has been said.
    pub fn linked(&self) -> Option<Linked> {
        self.linked
    }

    /// Whether there was an objection, if that has been said.
    pub fn objected(&self, subject: Subject) -> Option<Objected> {
        self.subjects[subject.index()].objected
    }

    /// The date of the objection as typed.
    pub fn date(&self, subject: Subject) -> &TypedDate {
        &self.subjects[subject.index()].date
    }

    /// Whether there was a confirmation, if that has been said.
    pub fn confirmed(&self, subject: Subject) -> Option<Confirmed> {
        self.subjects[subject.index()].confirmed
    }

    /// The accounts that exist, in order.
    pub fn accounts(&self) -> Vec<Account> {
        let exists = |account: &Account| self.count(account.network) >= Some(account.number);
        Account::all().filter(exists).collect()
    }

    /// The earlier accounts with which this one may be linked: those that are not said to be
    /// linked with a still earlier one, so that each group has one account that speaks for it.
    /// None where the visitor has said that all or none of the accounts are linked.
    pub fn partners(&self, account: Account) -> Vec<Account> {
        if !matches!(self.linked, Some(Linked::Some | Linked::Unsure)) {
            return Vec::new();
        }
        let speaks = |other: &Account| {
            *other < account
                && !matches!(self.objected(Subject::One(*other)), Some(Objected::With(_)))
        };
        self.accounts().into_iter().filter(speaks).collect()
    }

    /// Whether so many people give these answers that they tell nobody apart: about two accounts at
    /// most, with one answer for all of them, and without a day. It decides what the service may keep
    /// in memory, and counts everything that was said, on the path or not.
    pub fn are_common(&self) -> bool {
        let accounts: u8 = self.counts.iter().flatten().sum();
        let mut spoken_of = self.subjects.iter().filter(|about| **about != AboutSubject::default());
        accounts <= COMMON_ACCOUNTS
            && spoken_of.next().is_none_or(|about| !about.date.is_typed())
            && spoken_of.next().is_none()
    }
}

impl Taken {
    const fn of(question: Question, kept: bool) -> Self {
        if kept { Self::Kept } else { Self::Impossible(question) }
    }

    fn typed(part: &mut String, value: &str) -> Self {
        *part = TypedDate::keep(value);
        Self::Kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(answers: &Answers) -> Vec<(String, String)> {
        answers.fields().into_iter().map(|field| (field.name, field.value)).collect()
    }

    fn read(pairs: &[(String, String)]) -> Answers {
        Answers::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    #[test]
    fn what_is_written_is_read_back() {
        let answers = Answers::parse([
            ("facebook", "2"),
            ("instagram", "1"),
            ("linked", "some"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", "31"),
            ("year.facebook-1", " 2025 "),
            ("objected.facebook-2", "with.facebook-1"),
            ("date-unknown.instagram-1", "yes"),
            ("confirmed.instagram-1", "popup"),
        ]);
        assert_eq!(pairs(&answers).len(), 9);
        assert_eq!(read(&pairs(&answers)), answers);
    }

    #[test]
    fn unknown_names_and_impossible_values_are_dropped() {
        let noise = [
            ("facebook", "99"),
            ("facebook-1", "1"),
            ("linked", "ALL"),
            ("objected.threads-1", "no"),
            ("objected.all", "with.facebook-7"),
            ("confirmed.all", "yes"),
            ("date-unknown.all", "no"),
            ("", ""),
        ];
        assert_eq!(Answers::parse(noise), Answers::default());
    }

    #[test]
    fn of_two_fields_with_one_name_the_later_counts() {
        let answers = Answers::parse([("facebook", "1"), ("facebook", "2")]);
        assert_eq!(answers.count(Network::Facebook), Some(2));
        let answers = Answers::parse([("facebook", "1"), ("facebook", "x")]);
        assert_eq!(answers.count(Network::Facebook), None);
    }

    #[test]
    fn common_answers_are_about_few_accounts_and_without_a_day() {
        let one = "facebook=1 instagram=0 objected.facebook-1=since-start";
        let both = "facebook=1 instagram=1 linked=all objected.all=in-2024 confirmed.all=email";
        let are_common = |said: &str| {
            Answers::parse(said.split(' ').filter_map(|field| field.split_once('='))).are_common()
        };
        for said in ["", "facebook=2", one, &format!("{one} date-unknown.facebook-1=yes"), both] {
            assert!(are_common(said), "{said}");
        }
        for said in [
            "facebook=3",
            "facebook=2 instagram=1",
            "facebook=5 instagram=5",
            &format!("{one} day.facebook-1=3"),
            &format!("{one} month.facebook-1=x"),
            &format!("{one} year.facebook-1=2025"),
            // Also where nobody asks for it any more.
            &format!("{both} confirmed.facebook-1=no"),
            &format!("{both} day.instagram-5=1"),
        ] {
            assert!(!are_common(said), "{said}");
        }
    }

    #[test]
    fn a_partner_is_an_earlier_account_that_speaks_for_its_group() {
        let answers = Answers::parse([
            ("facebook", "3"),
            ("instagram", "0"),
            ("linked", "unsure"),
            ("objected.facebook-2", "with.facebook-1"),
        ]);
        let names: Vec<_> =
            Account::all().take(3).map(|account| answers.partners(account).len()).collect();
        assert_eq!(names, [0, 1, 1]);
    }
}
