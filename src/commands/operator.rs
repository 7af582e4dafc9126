//! `operator check` and `operator example`: the operator file before the service starts with it.
//! Used by the binary.

use std::io::{ErrorKind, Write, stdout};
use std::path::PathBuf;

use crate::operator::OperatorOptions;
use crate::text::Catalogue;
use crate::web::{App, system_clock, today};

/// A file with every key, each in a comment.
pub const EXAMPLE: &str = include_str!("operator.example.toml");

/// What to do with operator files.
#[derive(Debug, clap::Subcommand)]
pub enum OperatorCommand {
    /// Checks a file: prints what applies, or the first mistake with its line and what to write
    /// instead. Ends with 0 if the service would start with it, else with 1.
    Check {
        /// The operator file.
        file: PathBuf,
    },
    /// Prints a file with every key, each explained and in a comment.
    Example,
}

impl OperatorCommand {
    /// Does it.
    ///
    /// # Errors
    /// Fails if the file has mistakes.
    pub fn run(self) -> Result<(), Box<dyn std::error::Error>> {
        let text = match self {
            Self::Check { file } => check(file)?,
            Self::Example => EXAMPLE.to_owned(),
        };
        match stdout().write_all(text.as_bytes()) {
            // Whoever reads only the beginning, as `head` does, has seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }
}

fn check(file: PathBuf) -> Result<String, Box<dyn std::error::Error>> {
    let options = OperatorOptions { file: Some(file), ..OperatorOptions::default() };
    let (operator, clock) = (options.load(&Catalogue::built_in_tags())?, system_clock());
    let (summary, warnings) = (operator.summary(), operator.warnings(today(clock())));
    // Colours and wording are checked against style sheet and texts, as at the start.
    let app = App::new(operator, clock)?;
    let settings = summary.iter().map(|(name, value)| format!("{name}: {value}\n"));
    let replaced = app.catalogue.replaced();
    let replaced = replaced.map(|(tag, count)| format!("messages replaced in {tag}: {count}\n"));
    let warnings = warnings.iter().map(|warning| format!("warning: {warning}\n"));
    Ok(settings.chain(replaced).chain(warnings).collect())
}
