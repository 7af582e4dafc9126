//! The operator file as text: what its mistakes look like, each with file, line, key, and what to
//! write instead. Used while the settings are read.

use std::io::ErrorKind;
use std::mem::take;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

const QUOTES: &str = "write the value in double quotes";
const EXAMPLE: &str = "see `objection-check operator example`";

/// What to write instead, by a part of what the parser says.
const ADVICE: [(&str, &str); 13] = [
    ("expected a boolean", "write true or false, without quotes"),
    ("expected a sequence", "write a list in square brackets, like [\"one\", \"two\"]"),
    ("expected a TOML datetime", "write a day without quotes, like 2026-11-24"),
    ("expected path string", QUOTES),
    ("expected a string", QUOTES),
    ("string values must be quoted", QUOTES),
    ("duplicate key", "this key stands there twice; keep one"),
    ("unknown field `url`", "url stands alone; leave out the other keys, or url"),
    ("unknown field", EXAMPLE),
    ("unknown variant", EXAMPLE),
    ("missing field", EXAMPLE),
    ("expected struct", EXAMPLE),
    ("wanted string or table", EXAMPLE),
];

/// The operator file: its text, and where its keys stand.
pub(super) struct OperatorFile<'a> {
    path: &'a Path,
    text: &'a str,
    keys: Spanned<DeTable<'a>>,
}

impl<'a> OperatorFile<'a> {
    /// Reads the file; an error says why it cannot be read, and what to do.
    pub(super) fn text(path: &Path) -> Result<String, String> {
        std::fs::read_to_string(path).map_err(|error| {
            let advice = match error.kind() {
                ErrorKind::PermissionDenied => {
                    "let the service read it, for example with chmod 644, and its folder with \
                     chmod 755"
                }
                ErrorKind::InvalidData => "save the file as UTF-8",
                _ => "name the operator file with --operator or OBJECTION_CHECK_OPERATOR",
            };
            format!("{}: cannot be read: {error}; {advice}", path.display())
        })
    }

    /// Finds the keys of its text; an error names the first mistake in the syntax.
    pub(super) fn parse(path: &'a Path, text: &'a str) -> Result<Self, String> {
        let file = Self { path, text, keys: Spanned::new(0..0, DeTable::default()) };
        let keys = DeTable::parse(text).map_err(|error| file.explain(error))?;
        Ok(Self { keys, ..file })
    }

    /// The whole as a type whose values check themselves.
    pub(super) fn values<T: DeserializeOwned>(&self) -> Result<T, String> {
        let mut table = self.keys.clone();
        for page in ["imprint", "privacy", "accessibility"] {
            if let Some(value) = table.get_mut().get_mut(page) {
                name_kind_of_page(value);
            }
        }
        T::deserialize(Deserializer::from(table)).map_err(|error| self.explain(error))
    }

    fn explain(&self, mut error: toml::de::Error) -> String {
        let span = error.span().unwrap_or_default();
        // Without the text, the message names the key instead of showing the line.
        error.set_input(None);
        let said = error.to_string();
        let key = said.rsplit_once("in `").map(|(_, key)| key.trim_end().trim_end_matches('`'));
        // The parser names no key where a key itself is the mistake.
        let written = || self.text.get(span.clone())?.lines().next();
        let key = key.or_else(written).map(|key| format!("{key}: ")).unwrap_or_default();
        let message = error.message();
        let advice = ADVICE.iter().find(|(part, _)| message.contains(part));
        let advice = advice.map(|(_, advice)| format!("; {advice}")).unwrap_or_default();
        self.refuse_at(span.start, &format!("{key}{message}{advice}"))
    }

    /// A mistake at a place in the text, in bytes.
    pub(super) fn refuse_at(&self, start: usize, advice: &str) -> String {
        let before = self.text.bytes().take(start);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        format!("{}:{line}: {advice}", self.path.display())
    }

    /// A mistake at a key.
    pub(super) fn refuse(&self, key: &str, advice: &str) -> String {
        format!("{}: {advice}", self.place(key))
    }

    /// Where a key such as `brand.logo` stands.
    pub(super) fn place(&self, key: &str) -> String {
        let (mut table, mut start) = (Some(self.keys.get_ref()), 0);
        for part in key.split('.') {
            let found = table.and_then(|table| table.get_key_value(part));
            let Some((name, value)) = found else { break };
            (table, start) = (value.get_ref().as_table(), name.span().start);
        }
        self.refuse_at(start, key)
    }

    /// Whether something that must hold does; if not, what to write instead at a key.
    pub(super) fn demand(&self, holds: bool, key: &str, advice: &str) -> Result<(), String> {
        if holds { Ok(()) } else { Err(self.refuse(key, advice)) }
    }

    /// A path in the file, from the folder in which the file is.
    pub(super) fn beside(&self, path: &Path) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(path)
    }
}

/// A legal page with `url` alone is elsewhere, any other is built in: the table says so by the name
/// of the variant of `LegalPage`.
fn name_kind_of_page(value: &mut Spanned<DeValue<'_>>) {
    let span = value.span();
    if let DeValue::Table(content) = value.get_mut()
        && !(content.len() == 1 && content.contains_key("url"))
    {
        let built_in = Spanned::new(span, DeValue::Table(take(content)));
        content.insert(Spanned::new(0..0, "built-in".into()), built_in);
    }
}
