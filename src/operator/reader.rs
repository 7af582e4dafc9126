//! Collects what is wrong in the operator file, each mistake with its line and what to write.
//! Used by everything that turns the raw file into settings.

use std::cell::RefCell;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use toml::Spanned;

/// A mistake in a settings file: where it stands, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line in it, from 1.
    pub line: usize,
    /// What is wrong and what to write instead.
    pub advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.advice)
    }
}

/// Why the operator file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("{file}: cannot be read: {error}; --operator needs the path of the operator file")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// It has mistakes.
    #[error("{}", lines(.0))]
    Problems(Vec<Problem>),
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The line on which a place of a text is, from 1.
pub fn line_of(text: &str, position: usize) -> usize {
    1 + text.bytes().take(position).filter(|byte| *byte == b'\n').count()
}

/// The operator file while it is being read.
pub(super) struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(file: &'a Path, text: &'a str) -> Self {
        Self { file, text, problems: RefCell::new(Vec::new()) }
    }

    /// The place of a value, as `operator.toml:12`.
    pub(super) fn place(&self, span: &Range<usize>) -> String {
        format!("{}:{}", self.file.display(), line_of(self.text, span.start))
    }

    /// Notes a mistake.
    pub(super) fn refuse(&self, span: &Range<usize>, advice: impl Into<String>) {
        self.problems.borrow_mut().push(Problem {
            file: self.file.display().to_string(),
            line: line_of(self.text, span.start),
            advice: advice.into(),
        });
    }

    /// Reads a value of a type of its own; a mistake is noted and gives nothing.
    pub(super) fn parse<T: FromStr<Err: fmt::Display>>(
        &self,
        key: &str,
        value: Option<&Spanned<String>>,
    ) -> Option<T> {
        let value = value?;
        match value.get_ref().parse() {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.refuse(&value.span(), format!("{key} {:?}: {error}", value.get_ref()));
                None
            }
        }
    }

    /// Reads a text that says something.
    pub(super) fn text(&self, key: &str, value: Option<&Spanned<String>>) -> Option<String> {
        let value = value?;
        let text = value.get_ref().trim();
        if text.is_empty() {
            self.refuse(&value.span(), format!("{key} is empty; write its text or leave it out"));
            return None;
        }
        Some(text.to_owned())
    }

    /// Reads lines of text, such as a postal address.
    pub(super) fn lines(&self, key: &str, values: &[Spanned<String>]) -> Vec<String> {
        values.iter().filter_map(|value| self.text(key, Some(value))).collect()
    }

    /// A value that a table cannot do without.
    pub(super) fn need<T>(
        &self,
        value: Option<T>,
        table: &Range<usize>,
        advice: &str,
    ) -> Option<T> {
        if value.is_none() {
            self.refuse(table, advice);
        }
        value
    }

    /// A path in the file, from the folder in which the file is.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.file.parent().unwrap_or(Path::new("")).join(path)
    }

    /// What was noted, in the order of the lines.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by_key(|problem| problem.line);
        problems
    }
}
