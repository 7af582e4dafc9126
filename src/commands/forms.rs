//! `forms`: the addresses of Meta's forms, for a tool such as lychee or curl that asks whether they
//! still answer. The service itself asks nobody. Used by the binary.

use std::io::{Write, stdout};

use crate::content::Form;
use crate::operator::OperatorOptions;
use crate::text::Catalogue;

/// Which forms: those of an operator file, where it replaces any.
#[derive(Debug, clap::Args)]
pub struct FormsOptions {
    #[command(flatten)]
    operator: OperatorOptions,
}

impl FormsOptions {
    /// Prints them.
    ///
    /// # Errors
    /// The operator file has mistakes, or standard output is closed.
    pub fn run(self) -> Result<(), Box<dyn std::error::Error>> {
        let operator = self.operator.load(&Catalogue::built_in_tags())?;
        let mut out = stdout().lock();
        for form in Form::ALL {
            writeln!(out, "{}", form.address_in(&operator.forms))?;
        }
        Ok(())
    }
}
