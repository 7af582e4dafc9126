//! The texts of one locale: messages, dates and lists in words.
//! Used by every page; a page holds one `Localizer` and asks it for messages by id.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::civil::Date;

use crate::content::{Form, FormAddresses, Statement};

/// The name of a locale's folder, which is also its language tag and its place in addresses.
pub type Tag = &'static str;

pub(super) type Bundle = FluentBundle<FluentResource>;

/// What the catalogue keeps of one locale.
pub(super) struct Locale {
    pub(super) tag: Tag,
    pub(super) bundle: Bundle,
    /// Stands here because whoever links a form has the wording at hand.
    pub(super) forms: FormAddresses,
    /// How many messages are the operator's.
    pub(super) replaced: usize,
}

/// Access to the messages of one locale.
#[derive(Clone, Copy)]
pub struct Localizer<'a> {
    locale: &'a Locale,
}

/// A message on its way into a page: its id (`question-linked` or, for an attribute,
/// `question-linked.hint`) and the values of its variables. Displaying it resolves it.
pub struct Text<'a> {
    locale: &'a Locale,
    id: Cow<'a, str>,
    args: FluentArgs<'a>,
}

impl<'a> Localizer<'a> {
    pub(super) const fn new(locale: &'a Locale) -> Self {
        Self { locale }
    }

    pub const fn tag(&self) -> Tag {
        self.locale.tag
    }

    /// The message with this id.
    pub fn t(&self, id: impl Into<Cow<'a, str>>) -> Text<'a> {
        Text { locale: self.locale, id: id.into(), args: FluentArgs::new() }
    }

    pub fn said(&self, statement: Statement) -> Text<'a> {
        self.t(statement.message())
    }

    /// Where one of Meta's forms is.
    pub fn form_address(&self, form: Form) -> &'a str {
        form.address_in(&self.locale.forms)
    }

    /// A day in words, such as "3 August 2025".
    pub fn date(&self, day: Date) -> String {
        let month = self.t(format!("month-{}", day.month())).into_string();
        let text = self.t("date").arg("day", day.day().to_string()).arg("month", month);
        text.arg("year", day.year().to_string()).into_string()
    }

    /// A month in words, such as "May 2025".
    pub fn month(&self, year: i16, month: i8) -> String {
        let month = self.t(format!("month-{month}")).into_string();
        self.t("month-year").arg("month", month).arg("year", year.to_string()).into_string()
    }

    /// The names of months as people type them, with their numbers; with 0, the words that may stand
    /// beside them.
    pub(super) fn typed_months(self) -> Vec<(u32, String)> {
        let names = (1..=12).map(|month| (month, self.t(format!("month-{month}")).into_string()));
        let more = self.t("months-also").into_string();
        let also = more.split(", ").filter_map(|entry| {
            let (month, name) = entry.split_once(char::is_whitespace)?;
            Some((month.parse().ok()?, name.to_owned()))
        });
        let words = self.t("date-words").into_string();
        let others = words.split(", ").map(|word| (0, word.to_owned()));
        names.chain(also).chain(others).collect()
    }

    /// Things in a row, such as "one, two and three".
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                let text = self.t("list-and").arg("most", most.join(", "));
                text.arg("last", last.clone()).into_string()
            }
        }
    }
}

impl<'a> Text<'a> {
    /// Sets a variable. Numbers can select variants; texts are shown as they are.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.args.set(name, value);
        self
    }
}

impl Text<'_> {
    /// The message as a string of its own, as [`ToString`] makes it, but faster: pages are made of
    /// hundreds of messages.
    pub fn into_string(self) -> String {
        let mut resolved = String::with_capacity(64);
        // Nothing fails to be written into a string.
        let _ = self.write(&mut resolved);
        resolved
    }

    /// Resolves the message.
    ///
    /// # Errors
    /// It cannot be written there.
    pub fn write(&self, to: &mut impl fmt::Write) -> fmt::Result {
        let mut errors = Vec::new();
        if let Some(pattern) = self.pattern() {
            self.locale.bundle.write_pattern(to, pattern, Some(&self.args), &mut errors)?;
            if errors.is_empty() {
                return Ok(());
            }
        }
        // The tests prove that every id in use exists; the brackets make a gap visible to them.
        write!(to, "⟦{}⟧", self.id)
    }

    fn pattern(&self) -> Option<&Pattern<&str>> {
        let bundle = &self.locale.bundle;
        if let Some(message) = bundle.get_message(&self.id) {
            return message.value();
        }
        let (id, attribute) = self.id.split_once('.')?;
        Some(bundle.get_message(id)?.get_attribute(attribute)?.value())
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}
