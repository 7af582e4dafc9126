//! What else the binary does: the operator file, Meta's forms, the pack for review, the health of a
//! running service.

mod health;
mod operator;
mod review;

use std::error::Error;
use std::io::{ErrorKind, Write as _, stdout};

use clap::error::{ContextKind, ContextValue};
use clap::{Arg, Subcommand};

use crate::operator::OperatorOptions;

/// What the binary does instead of serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks an operator file, or prints an example of one.
    #[command(subcommand)]
    Operator(operator::OperatorCommand),
    /// Prints the addresses of Meta's forms, one a line, for a tool that asks whether they answer.
    Forms(OperatorOptions),
    /// Writes the pack for legal sign-off: flow, rule, statements, all texts; or what changed since one.
    Review(review::ReviewOptions),
    /// Asks the running service on this machine whether it is well; for container health checks.
    /// Ends with 0 if it is, else with 1.
    Health(health::HealthOptions),
}

impl Command {
    /// Does it, and prints what comes of it.
    ///
    /// # Errors
    /// Names the option or the file that is the reason.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let text = match self {
            Self::Operator(command) => command.text()?,
            Self::Forms(options) => operator::forms(options)?,
            Self::Review(options) => options.text()?,
            Self::Health(options) => return Ok(options.run()?),
        };
        match stdout().write_all(text.as_bytes()) {
            // Whoever reads only the beginning, as `head` does, has seen enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }
}

/// An error in the options with the environment variable in place of the option that it stands for, if
/// nobody typed the option. `command` knows which variable that is.
#[must_use]
pub fn name_variable(mut error: clap::Error, command: &clap::Command) -> clap::Error {
    let Some(ContextValue::String(said)) = error.get(ContextKind::InvalidArg) else { return error };
    // Such as `--public-url <PUBLIC_URL>`.
    let option = said.split(' ').next().unwrap_or_default();
    let is_typed = std::env::args().any(|typed| typed.split('=').next() == Some(option));
    let is_meant = |arg: &&Arg| arg.get_long().is_some_and(|long| option == format!("--{long}"));
    let variable = command.get_arguments().find(is_meant).and_then(Arg::get_env);
    if let Some(variable) = variable.filter(|_| !is_typed) {
        let name = format!("{} (an environment variable)", variable.display());
        error.insert(ContextKind::InvalidArg, ContextValue::String(name));
    }
    error
}
