//! The operator file as text, and its mistakes: each with file, line, key, and what to write
//! instead. Used while the file is read.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue, Deserializer};

/// Why the operator file cannot be used, a mistake a line.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct FileError(String);

impl FileError {
    /// Mistakes with their places in the file.
    pub(super) fn sorted(mut problems: Vec<(usize, String)>) -> Self {
        problems.sort();
        let lines: Vec<_> = problems.into_iter().map(|(_, line)| line).collect();
        Self(lines.join("\n"))
    }
}

/// The file cannot be read at all.
pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> FileError {
    let advice = match error.kind() {
        std::io::ErrorKind::PermissionDenied => {
            "let the service read it, for example with chmod 644, and its folder with chmod 755"
        }
        _ => "name the operator file with --operator or OBJECTION_CHECK_OPERATOR",
    };
    FileError(format!("{}: cannot be read: {error}; {advice}", path.display()))
}

/// What to write instead, by a part of what the parser says.
const ADVICE: [(&str, &str); 22] = [
    ("expected a boolean", "write true or false, without quotes"),
    ("expected a sequence", "write a list in square brackets, like [\"one\", \"two\"]"),
    ("expected a TOML datetime", "write a day without quotes, like 2026-11-24"),
    ("expected path string", "write the value in double quotes"),
    ("expected a string", "write the value in double quotes"),
    ("expected a text", "write the value in double quotes"),
    ("string values must be quoted", "write the value in double quotes"),
    ("duplicate key", "this key stands there twice; keep one"),
    ("unknown field `url`", "url stands alone; leave out the other keys, or url"),
    ("unknown field", "see `objection-check operator example` for all keys"),
    ("missing field `name`", "write name = \"...\""),
    ("missing field `legal_basis`", "name the ground for the processing (Art. 6 GDPR)"),
    ("missing field `authority`", "name the authority for complaints in [privacy.authority]"),
    ("missing field `law`", "name the law that applies, like \"BGG und BITV 2.0\""),
    ("missing field `state`", "write \"full\", \"partial\" or \"none\", as the assessment found"),
    ("missing field `created`", "write the day of the statement, like 2026-11-24"),
    ("missing field `method`", "write \"own\", or \"third-party\" with assessor = \"...\""),
    (
        "missing field `enforcement`",
        "name the body that enforces or settles in [accessibility.enforcement]",
    ),
    ("missing field `ground`", "write ground = \"non-compliance\""),
    ("missing field `contact`", "write contact = [\"mailto:security@example.org\"]"),
    (
        "missing field `expires`",
        "write a moment less than a year ahead, like expires = 2027-06-30T00:00:00Z (RFC 9116)",
    ),
    ("missing field", "add it"),
];

/// The operator file as text.
pub(super) struct FileText<'a> {
    file: &'a Path,
    text: &'a str,
}

impl<'a> FileText<'a> {
    pub(super) fn new(file: &'a Path, content: &'a [u8]) -> Result<Self, FileError> {
        match std::str::from_utf8(content) {
            // Some editors for Windows write a mark before UTF-8.
            Ok(text) => Ok(Self { file, text: text.strip_prefix('\u{feff}').unwrap_or(text) }),
            Err(error) => {
                let line = line_of(content, error.valid_up_to());
                let advice = "this is not UTF-8; save the file as UTF-8";
                Err(FileError(format!("{}:{line}: {advice}", file.display())))
            }
        }
    }

    /// Reads the file into a type whose values check themselves.
    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T, FileError> {
        let (mut table, mistakes) = DeTable::parse_recoverable(self.text);
        if !mistakes.is_empty() {
            let mistakes = mistakes.into_iter().map(|error| self.explain(error));
            return Err(FileError::sorted(mistakes.collect()));
        }
        // A legal page elsewhere: `url` alone in the table becomes its value, see `LegalPage`.
        for page in ["imprint", "privacy", "accessibility"] {
            if let Some(value) = table.get_mut().get_mut(page)
                && let DeValue::Table(content) = value.get_mut()
                && content.len() == 1
                && let Some(url) = content.remove("url")
            {
                *value = url;
            }
        }
        let read = T::deserialize(Deserializer::from(table));
        read.map_err(|error| FileError::sorted(vec![self.explain(error)]))
    }

    fn explain(&self, mut error: toml::de::Error) -> (usize, String) {
        let span = error.span().unwrap_or_default();
        // Without the text, the message names the key instead of showing the line.
        error.set_input(None);
        let key = error.to_string();
        let key = key.rsplit_once("in `").map(|(_, key)| key.trim_end().trim_end_matches('`'));
        // The parser names no key where a key itself is the mistake.
        let written = || self.text.get(span.clone()).unwrap_or_default().lines().next();
        let key = key.or_else(written).unwrap_or_default();
        let message = error.message();
        let advice = ADVICE.iter().find(|(part, _)| message.contains(part));
        let advice = advice.map(|(_, advice)| format!("; {advice}")).unwrap_or_default();
        (span.start, self.problem(span.start, key, &format!("{message}{advice}")))
    }

    /// A mistake in one line.
    pub(super) fn problem(&self, position: usize, key: &str, advice: &str) -> String {
        let separator = if key.is_empty() { "" } else { ": " };
        format!("{}: {key}{separator}{advice}", self.place(position))
    }

    /// A place, as `operator.toml:12`.
    pub(super) fn place(&self, position: usize) -> String {
        format!("{}:{}", self.file.display(), line_of(self.text.as_bytes(), position))
    }

    /// A path in the file, from the folder in which the file is.
    pub(super) fn path(&self, path: &Path) -> PathBuf {
        self.file.parent().unwrap_or(Path::new("")).join(path)
    }
}

/// The line of a position, from 1.
fn line_of(text: &[u8], position: usize) -> usize {
    1 + text.iter().take(position).filter(|byte| **byte == b'\n').count()
}
