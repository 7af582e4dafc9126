//! Bodies that people can turn to, and texts of the operator in one or several languages.
//! Used by the imprint, the privacy page and the accessibility statement.

use std::ops::Range;

use toml::{Spanned, Value};

use super::address::{Email, Phone, WebAddress};
use super::file::{BodyTable, OperatorTable, Translated};
use super::reader::Reader;

/// A body: an authority, a company, the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// Its postal address, line by line.
    pub postal: Vec<String>,
    /// Its e-mail address.
    pub email: Option<Email>,
    /// Its telephone number, as people write it.
    pub phone: Option<Phone>,
    /// Its page.
    pub web: Option<WebAddress>,
}

/// A text of the operator: the same for every language, or one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalText {
    /// One text. It is in the operator's default language.
    Same(String),
    /// Texts with the languages they are in.
    Each(Vec<(String, String)>),
}

impl LocalText {
    /// The text for a language and, if it is in another one, that language. A language such as
    /// `de-leicht` without a text of its own gets the one of `de`.
    pub fn of<'a>(&'a self, tag: &str, default: &'a str) -> (&'a str, Option<&'a str>) {
        match self {
            Self::Same(text) => (text, (tag != default).then_some(default)),
            Self::Each(texts) => {
                let find = |tag: &str| texts.iter().find(|(of, _)| of == tag);
                let main = tag.split('-').next().unwrap_or(tag);
                let found = find(tag).or_else(|| find(main));
                let other = || find(default).or(texts.first());
                match found {
                    Some((_, text)) => (text, None),
                    None => other().map_or(("", None), |(of, text)| (text, Some(of))),
                }
            }
        }
    }

    fn covers(&self, tag: &str) -> bool {
        match self {
            Self::Same(_) => true,
            Self::Each(texts) => {
                let main = tag.split('-').next().unwrap_or(tag);
                texts.iter().any(|(of, _)| of == tag || of == main)
            }
        }
    }
}

impl Reader<'_> {
    /// Reads a text in one or several languages; `tags` are the languages offered.
    pub(super) fn translated(
        &self,
        key: &str,
        value: &Translated,
        tags: &[String],
    ) -> Option<LocalText> {
        let value: &Spanned<Value> = value.as_ref()?;
        let text = match value.get_ref() {
            Value::String(text) => Some(LocalText::Same(text.trim().to_owned())),
            Value::Table(table) => table
                .iter()
                .map(|(tag, text)| Some((tag.clone(), text.as_str()?.trim().to_owned())))
                .collect::<Option<Vec<_>>>()
                .map(LocalText::Each),
            _ => None,
        };
        let span = value.span();
        let Some(text) = text else {
            let languages = "a text, or one for each language like { de = \"...\", en = \"...\" }";
            self.refuse(&span, format!("{key}: write {languages}"));
            return None;
        };
        let missing: Vec<_> = tags.iter().filter(|tag| !text.covers(tag)).cloned().collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            self.refuse(&span, format!("{key}: no text for {missing}; add it to the table"));
        }
        if let LocalText::Each(texts) = &text {
            let foreign = |tag: &&String| !tags.iter().any(|of| of == *tag || starts(of, tag));
            let foreign = texts.iter().map(|(tag, _)| tag).filter(foreign);
            for tag in foreign {
                let offered = tags.join(", ");
                self.refuse(&span, format!("{key}: {tag:?} is no language here; use {offered}"));
            }
        }
        let empty = match &text {
            LocalText::Same(text) => text.is_empty(),
            LocalText::Each(texts) => texts.iter().any(|(_, text)| text.is_empty()),
        };
        if empty {
            self.refuse(&span, format!("{key} is empty; write its text or leave it out"));
        }
        Some(text)
    }

    /// Reads a body. Its name cannot be missing.
    pub(super) fn body(&self, key: &str, table: Option<&Spanned<BodyTable>>) -> Option<Body> {
        let table = table?;
        let (span, raw) = (table.span(), table.get_ref());
        let advice = format!("[{key}]: name is missing; write name = \"...\"");
        let name = self.need(raw.name.as_ref(), &span, &advice);
        Some(Body {
            name: self.text(&format!("{key}.name"), name)?,
            postal: self.lines(&format!("{key}.address"), &raw.address),
            email: self.parse(&format!("{key}.email"), raw.email.as_ref()),
            phone: self.parse(&format!("{key}.phone"), raw.phone.as_ref()),
            web: self.parse(&format!("{key}.url"), raw.url.as_ref()),
        })
    }

    /// Reads who the operator is.
    pub(super) fn operator(&self, table: Option<&Spanned<OperatorTable>>) -> Option<Body> {
        let table = table?;
        let (span, raw) = (table.span(), table.get_ref());
        let advice = "[operator]: name is missing; write name = \"...\", or leave the table out";
        let name = self.need(raw.name.as_ref(), &span, advice);
        Some(Body {
            name: self.text("operator.name", name)?,
            postal: self.lines("operator.address", &raw.address),
            email: self.parse("operator.email", raw.email.as_ref()),
            phone: self.parse("operator.phone", raw.phone.as_ref()),
            web: self.parse("operator.web", raw.web.as_ref()),
        })
    }

    /// Notes that a body cannot be reached in any way.
    pub(super) fn need_contact(&self, body: &Body, span: &Range<usize>, key: &str) {
        if body.email.is_none() && body.phone.is_none() && body.postal.is_empty() {
            let advice = "nobody can reach this body; add email, phone or address";
            self.refuse(span, format!("[{key}]: {advice}"));
        }
    }
}

/// Whether a tag begins with a language.
fn starts(tag: &str, language: &str) -> bool {
    tag.split('-').next() == Some(language)
}
