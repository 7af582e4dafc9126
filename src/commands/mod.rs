//! What else the binary does: the picture of the flow and the review pack.
//! Used by the binary.

mod flow;
mod graph;
mod labels;
mod observed;
mod walk;

use clap::Subcommand;

use crate::text::{Catalogue, Localizer};

pub use graph::{Format, GraphOptions, graph};

/// What the binary does instead of serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Writes the flow of the check as a graph.
    Graph(GraphOptions),
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
    /// The result cannot be written.
    #[error("standard output: {0}")]
    Output(#[from] std::io::Error),
}

impl Command {
    /// Does it.
    ///
    /// # Errors
    /// Names the option or the file that is the reason.
    pub fn run(self) -> Result<(), CommandError> {
        match self {
            Self::Graph(options) => options.run(),
        }
    }
}

/// The texts of a language that an option names.
fn language<'a>(catalogue: &'a Catalogue, tag: &str) -> Result<Localizer<'a>, CommandError> {
    catalogue.localizer(tag).ok_or_else(|| {
        let known: Vec<_> = catalogue.localizers().map(|l| l.tag()).collect();
        CommandError::Language { tag: tag.to_owned(), known: known.join(", ") }
    })
}
