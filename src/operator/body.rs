//! Bodies that people can turn to, and texts of the operator in one or several languages.

use std::collections::BTreeMap;

use serde::de::{Deserialize, Deserializer, Error};
use toml::Spanned;

use super::address::{Email, Phone, WebAddress};
use super::value::Line;
use crate::text::Tag;

/// A body: an authority, a company, the operator.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    pub name: Line,
    #[serde(default, rename = "address")]
    pub postal: Vec<Line>,
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    /// Its page. The operator's own is called `web` in the file.
    #[serde(rename = "url", alias = "web")]
    pub web: Option<WebAddress>,
}

/// Reads a body that people can reach in some way.
pub(super) fn reachable<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Body>, D::Error> {
    let body = Body::deserialize(from)?;
    if body.email.is_none() && body.phone.is_none() && body.postal.is_empty() {
        return Err(Error::custom("nobody can reach this body; add email, phone or address"));
    }
    Ok(Some(body))
}

/// A text of the operator: the same for every language, or one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    words: Words,
    /// Where it stands in the operator file, in bytes.
    pub(super) start: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(
    untagged,
    expecting = "write a text that is not empty, or one for each language like \
                 { de = \"...\", en = \"...\" }"
)]
enum Words {
    /// In the operator's default language.
    Same(Line),
    /// By the tags of the languages they are in.
    Each(BTreeMap<String, Line>),
}

impl<'de> Deserialize<'de> for LocalText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let read = Spanned::<Words>::deserialize(from)?;
        Ok(Self { start: read.span().start, words: read.into_inner() })
    }
}

impl LocalText {
    /// The text for a language and, if it is in another one, that language. A language such as
    /// `de-simple` without a text of its own gets the one of `de`.
    pub fn of<'a>(&'a self, tag: &str, default: &'a str) -> (&'a str, Option<&'a str>) {
        match &self.words {
            Words::Same(text) => (text.as_str(), (tag != default).then_some(default)),
            Words::Each(texts) => {
                let other = || texts.get_key_value(default).or_else(|| texts.first_key_value());
                match texts.get(tag).or_else(|| texts.get(main_language(tag))) {
                    Some(text) => (text.as_str(), None),
                    None => other().map_or(("", None), |(of, text)| (text.as_str(), Some(of))),
                }
            }
        }
    }

    /// Whether it has a text for each language offered, and for no other.
    pub(super) fn check(&self, offered: &[Tag]) -> Result<(), String> {
        let Words::Each(texts) = &self.words else { return Ok(()) };
        let serves = |tag: &str, of: &str| tag == of || tag == main_language(of);
        if let Some(tag) = texts.keys().find(|tag| !offered.iter().any(|of| serves(tag, of))) {
            return Err(format!("{tag:?} is no language here; use {}", offered.join(", ")));
        }
        let missing = offered.iter().find(|of| !texts.keys().any(|tag| serves(tag, of)));
        missing.map_or(Ok(()), |tag| Err(format!("no text for {tag}; add it to the table")))
    }
}

/// The language without region or variant: `de` of `de-simple`.
fn main_language(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(main, _)| main)
}
