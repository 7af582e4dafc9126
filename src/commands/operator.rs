//! `operator check`, `operator example` and `forms`: what an operator file says before the service starts
//! with it. Used by the binary.

use std::error::Error;
use std::path::PathBuf;

use crate::content::Form;
use crate::operator::OperatorOptions;
use crate::web::{App, system_clock, today};

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
    /// What it prints.
    pub(super) fn text(self) -> Result<String, Box<dyn Error>> {
        match self {
            Self::Check { file } => check(file),
            Self::Example => Ok(include_str!("operator.example.toml").to_owned()),
        }
    }
}

fn check(file: PathBuf) -> Result<String, Box<dyn Error>> {
    let options = OperatorOptions { file: Some(file), ..OperatorOptions::default() };
    let (operator, clock) = (options.load()?, system_clock());
    let (summary, warnings) = (operator.summary(), operator.warnings(today(clock())));
    // Colours and wording are checked against style sheet and texts, as at the start.
    let app = App::new(operator, clock)?;
    let settings = summary.iter().map(|(name, value)| format!("{name}: {value}\n"));
    let replaced = app.catalogue.replaced();
    let replaced = replaced.map(|(tag, count)| format!("messages replaced in {tag}: {count}\n"));
    let warnings = warnings.iter().map(|warning| format!("warning: {warning}\n"));
    Ok(settings.chain(replaced).chain(warnings).collect())
}

/// The addresses of Meta's forms, those of an operator file where it replaces any. The service itself
/// asks nobody.
pub(super) fn forms(options: OperatorOptions) -> Result<String, Box<dyn Error>> {
    let operator = options.load()?;
    Ok(Form::ALL.map(|form| format!("{}\n", form.address_in(&operator.forms))).concat())
}
