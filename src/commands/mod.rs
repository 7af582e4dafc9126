//! What the binary does besides serving.
//! Used by the binary alone.

mod operator;

use operator::OperatorCommand;

/// What to do instead of serving the check.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Checks an operator file, or prints an example of one.
    #[command(subcommand)]
    Operator(OperatorCommand),
}

impl Command {
    /// Does it.
    ///
    /// # Errors
    /// Fails with what there is to say about it.
    pub fn run(self) -> Result<(), Box<dyn std::error::Error>> {
        match self {
            Self::Operator(command) => command.run(),
        }
    }
}
