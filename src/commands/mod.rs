//! What else the binary does: the operator file, Meta's forms, the health of a running service, the
//! picture of the flow, the review pack.
//! Used by the binary.

mod flow;
mod graph;
mod health;
mod labels;
mod links;
mod observed;
mod operator;
pub mod review;
mod walk;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use crate::operator::{FileError, Operator, OperatorOptions};
use crate::text::{Catalogue, Localizer};
use crate::web::{Clock, berlin_clock};

use operator::OperatorCommand;

pub use graph::{Format, GraphOptions, graph};
pub use walk::{Choice, Day, WALKS, Walk, every_walk};

/// What the binary does instead of serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Writes the flow of the check as a graph.
    Graph(GraphOptions),
    /// Writes the pack for legal sign-off: flow, paths, statements, forms, all texts.
    Review(review::ReviewOptions),
    /// Checks an operator file, or prints an example of one.
    #[command(subcommand)]
    Operator(OperatorCommand),
    /// Asks the running service on this machine whether it is well; for container health checks.
    /// Ends with 0 if it is, else with 1.
    Health(health::HealthOptions),
    /// Asks the addresses of Meta's forms whether they still answer, for example once a day by
    /// cron. Ends with 0 if all do, with 1 if a person should look, with 2 if it could not ask.
    Links(links::LinksOptions),
}

/// Why a command cannot do what it should.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The built-in texts have a mistake.
    #[error(transparent)]
    Catalogue(#[from] crate::text::CatalogueError),
    /// There is no such language.
    #[error("--lang {tag}: there is no such language; there are {known}")]
    Language {
        /// What was asked for.
        tag: String,
        /// The languages there are.
        known: String,
    },
    /// The table of paths has no room for the rule.
    #[error(transparent)]
    Entangled(#[from] review::Entangled),
    /// A file cannot be read or written.
    #[error("{path}: {error}", path = path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The file of the last sign-off would be lost.
    #[error("{path}: --since names the file that would be written; name another with --json", path = .0.display())]
    WouldOverwrite(PathBuf),
    /// The file of the last sign-off cannot be read.
    #[error("--since: {0}")]
    Old(serde_json::Error),
    /// The file of the last sign-off has another form.
    #[error("--since: the file has format {found}, and only format {known} can be compared")]
    OldFormat {
        /// The number in the file.
        found: u32,
        /// The number of this program.
        known: u32,
    },
    /// The snapshot cannot be written as JSON.
    #[error("the snapshot cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// The pack cannot be rendered.
    #[error("the pack cannot be rendered: {0}")]
    Render(#[from] askama::Error),
    /// The result cannot be written.
    #[error("standard output: {0}")]
    Output(#[from] std::io::Error),
}

impl Command {
    /// Does it, and says with which status the process ends.
    ///
    /// # Errors
    /// Names the option or the file that is the reason.
    pub fn run(self) -> Result<ExitCode, Box<dyn std::error::Error>> {
        match self {
            Self::Graph(options) => options.run()?,
            Self::Review(options) => options.run()?,
            Self::Operator(command) => command.run()?,
            Self::Health(options) => options.run()?,
            Self::Links(options) => return Ok(options.run()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The settings as they are at this moment, and the clock of a real service. Used by the commands and
/// by the start of the service.
///
/// # Errors
/// Fails if the operator file has mistakes.
pub fn load(options: OperatorOptions) -> Result<(Operator, Clock), FileError> {
    Ok((options.load(&Catalogue::built_in_tags())?, berlin_clock()))
}

/// The texts of a language that an option names.
fn language<'a>(catalogue: &'a Catalogue, tag: &str) -> Result<Localizer<'a>, CommandError> {
    catalogue.localizer(tag).ok_or_else(|| {
        let known: Vec<_> = catalogue.localizers().map(|l| l.tag()).collect();
        CommandError::Language { tag: tag.to_owned(), known: known.join(", ") }
    })
}

/// Writes a line to standard output.
fn print(line: &str) -> Result<(), CommandError> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
