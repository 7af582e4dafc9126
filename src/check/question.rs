//! The questions of the check and the choices each one offers.
//! Used by the answers (form fields), the steps (order) and the pages (what to show).

use std::fmt;

use super::account::{Account, Subject};

/// One question, which is one page of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// How many accounts there are on each network.
    Accounts,
    /// Whether the accounts are linked in Meta's Accounts Centre (claims F33 to F35).
    Linked,
    /// Whether and when an objection was made (claims F32, F36, F37).
    Objected(Subject),
    /// The day of an objection made since training started (claim F32).
    Date(Subject),
    /// Whether Meta confirmed the objection (claims F28 to F30, F36).
    Confirmed(Subject),
}

impl Question {
    /// The kind of question, as in the marker `data-question` and in Fluent ids.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Accounts => "accounts",
            Self::Linked => "linked",
            Self::Objected(_) => "objected",
            Self::Date(_) => "date",
            Self::Confirmed(_) => "confirmed",
        }
    }

    /// What the question is about, if it is about accounts.
    pub const fn subject(self) -> Option<Subject> {
        match self {
            Self::Accounts | Self::Linked => None,
            Self::Objected(subject) | Self::Date(subject) | Self::Confirmed(subject) => {
                Some(subject)
            }
        }
    }

    /// One question of each kind, in the order of the check; those about accounts are about these.
    pub const fn of_each_kind(subject: Subject) -> [Self; 5] {
        [
            Self::Accounts,
            Self::Linked,
            Self::Objected(subject),
            Self::Date(subject),
            Self::Confirmed(subject),
        ]
    }

    /// Every question there can be, whatever the answers.
    pub fn every() -> impl Iterator<Item = Self> {
        [Self::Accounts, Self::Linked].into_iter().chain(Subject::every().flat_map(|subject| {
            [Self::Objected(subject), Self::Date(subject), Self::Confirmed(subject)]
        }))
    }

    /// Reads the name that [`fmt::Display`] writes, such as `objected.facebook-1`.
    pub fn parse(name: &str) -> Option<Self> {
        let Some((kind, subject)) = name.split_once('.') else {
            return match name {
                "accounts" => Some(Self::Accounts),
                "linked" => Some(Self::Linked),
                _ => None,
            };
        };
        let subject = Subject::parse(subject)?;
        match kind {
            "objected" => Some(Self::Objected(subject)),
            "date" => Some(Self::Date(subject)),
            "confirmed" => Some(Self::Confirmed(subject)),
            _ => None,
        }
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())?;
        match self.subject() {
            Some(subject) => {
                f.write_str(".")?;
                subject.fmt(f)
            }
            None => Ok(()),
        }
    }
}

/// Answer to [`Question::Linked`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Linked {
    /// All accounts are linked with each other.
    All,
    /// Some are, some are not.
    Some,
    /// None is linked with another.
    None,
    /// The visitor does not know.
    Unsure,
}

impl Linked {
    /// All choices, in the order of the page.
    pub const ALL: [Self; 4] = [Self::All, Self::Some, Self::None, Self::Unsure];

    /// The value of the form field.
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Some => "some",
            Self::None => "none",
            Self::Unsure => "unsure",
        }
    }

    /// Reads the value of the form field.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }
}

/// Answer to [`Question::Objected`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Objected {
    /// Never objected.
    No,
    /// Objected in 2024.
    In2024,
    /// Objected from 1 January to 26 May 2025, before training started.
    BeforeStart,
    /// Objected on 27 May 2025 or later.
    SinceStart,
    /// The visitor does not know whether or when.
    Unsure,
    /// The account is linked with this earlier account and shares its answer.
    With(Account),
}

impl Objected {
    /// The choices that do not name another account, in the order of the page.
    pub const PLAIN: [Self; 5] =
        [Self::No, Self::In2024, Self::BeforeStart, Self::SinceStart, Self::Unsure];

    /// The value of the form field for the choices that name no account, and the stem of their
    /// Fluent ids; `with` for the others.
    pub const fn id(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::In2024 => "in-2024",
            Self::BeforeStart => "before-start",
            Self::SinceStart => "since-start",
            Self::Unsure => "unsure",
            Self::With(_) => "with",
        }
    }

    /// Reads the value of the form field. Whether an account named after `with.` may be named
    /// there is decided by the path, not here.
    pub fn parse(value: &str) -> Option<Self> {
        if let Some(account) = value.strip_prefix("with.") {
            return Account::parse(account).map(Self::With);
        }
        Self::PLAIN.into_iter().find(|choice| choice.id() == value)
    }
}

impl fmt::Display for Objected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())?;
        match self {
            Self::With(account) => write!(f, ".{account}"),
            _ => Ok(()),
        }
    }
}

/// Answer to [`Question::Confirmed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Confirmed {
    /// Yes, by a pop-up in the app.
    Popup,
    /// Yes, by e-mail.
    Email,
    /// No.
    No,
    /// The visitor does not know.
    Unsure,
}

impl Confirmed {
    /// All choices, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Email, Self::Popup, Self::No, Self::Unsure];

    /// The value of the form field.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Popup => "popup",
            Self::Email => "email",
            Self::No => "no",
            Self::Unsure => "unsure",
        }
    }

    /// Reads the value of the form field.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_questions_are_read_back() {
        for question in Question::every() {
            assert_eq!(Question::parse(&question.to_string()), Some(question));
        }
    }

    #[test]
    fn other_names_are_no_questions() {
        for name in [
            "",
            "objected",
            "date",
            "linked.all",
            "accounts.all",
            "objected.",
            "objected.facebook-9",
        ] {
            assert_eq!(Question::parse(name), None, "{name}");
        }
    }

    #[test]
    fn values_of_choices_are_read_back() {
        for choice in Linked::ALL {
            assert_eq!(Linked::parse(choice.id()), Some(choice));
        }
        for choice in Confirmed::ALL {
            assert_eq!(Confirmed::parse(choice.id()), Some(choice));
        }
        let with = Account::all().map(Objected::With);
        for choice in Objected::PLAIN.into_iter().chain(with) {
            assert_eq!(Objected::parse(&choice.to_string()), Some(choice));
        }
        assert_eq!(Objected::parse("with"), None);
    }
}
