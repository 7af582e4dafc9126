//! How single values of the operator file are read: through `FromStr`, so that whoever parses the
//! file learns line and key of a mistake, and the type says what to write instead.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use toml::value::Datetime;

/// A line of text that says something, such as a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(String);

impl FromStr for Line {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        match text {
            "" => Err("this is empty; write its text or leave it out"),
            // Only in double quotes, and then surely a mistake.
            _ if text.contains(char::is_control) => Err("write the text on one line"),
            _ => Ok(Self(text.to_owned())),
        }
    }
}

impl Line {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads any type from a text. The error has to come from the visitor: the parser then knows that
/// it belongs to this value, even to one of a list.
pub(super) struct FromText<T>(pub PhantomData<T>);

impl<T: FromStr<Err: Display>> Visitor<'_> for FromText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error| E::custom(format_args!("{text:?}: {error}")))
    }
}

/// Lets types be read from the file as they are read from the command line.
macro_rules! read_from_text {
    ($($name:ty),+ $(,)?) => {$(
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str($crate::operator::value::FromText(std::marker::PhantomData))
            }
        }
    )+};
}
pub(super) use read_from_text;

/// The same for types around one value, which are also shown as that value.
macro_rules! text_types {
    ($($name:ty),+ $(,)?) => {$(
        $crate::operator::value::read_from_text!($name);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}
pub(super) use text_types;

text_types!(Line);

/// Reads a list that names something.
pub(super) fn some<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let list = Vec::deserialize(from)?;
    let empty = || Error::custom("this list is empty; name at least one, or leave it out");
    if list.is_empty() { Err(empty()) } else { Ok(list) }
}

/// Reads a day, also where there may be none.
pub(super) fn day<'de, D: Deserializer<'de>, T: From<Date>>(from: D) -> Result<T, D::Error> {
    let written = Datetime::deserialize(from)?.to_string();
    let day = written.parse::<Date>().ok().filter(|_| written.len() == "2026-11-24".len());
    day.map(T::from).ok_or_else(|| Error::custom("write a day only, like 2026-11-24"))
}

/// Reads a moment with its offset from UTC (RFC 3339).
pub(super) fn moment<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
    let written = Datetime::deserialize(from)?.to_string();
    let advice = "write a moment with its offset, like 2027-06-30T00:00:00Z";
    written.parse().map_err(|_| Error::custom(advice))
}
