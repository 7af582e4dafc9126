//! What else the binary does: the operator file, Meta's forms, the pack for review, the health of a
//! running service.
//! Used by the binary.

mod environment;
mod flow;
mod forms;
mod health;
mod operator;
mod review;

use std::process::ExitCode;

use clap::Subcommand;
use operator::OperatorCommand;

pub use environment::name_variable;

/// What the binary does instead of serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks an operator file, or prints an example of one.
    #[command(subcommand)]
    Operator(OperatorCommand),
    /// Prints the addresses of Meta's forms, one a line, for a tool that asks whether they answer.
    Forms(forms::FormsOptions),
    /// Writes the pack for legal sign-off: flow, rule, statements, all texts; or what changed since one.
    Review(review::ReviewOptions),
    /// Asks the running service on this machine whether it is well; for container health checks.
    /// Ends with 0 if it is, else with 1.
    Health(health::HealthOptions),
}

impl Command {
    /// Does it, and says with which status the process ends.
    ///
    /// # Errors
    /// Names the option or the file that is the reason.
    pub fn run(self) -> Result<ExitCode, Box<dyn std::error::Error>> {
        match self {
            Self::Operator(command) => command.run()?,
            Self::Forms(options) => options.run()?,
            Self::Review(options) => options.run()?,
            Self::Health(options) => options.run()?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
