//! Mistakes in environment variables, named as what they are.
//! Used by the binary when it reads its options.

use clap::error::{ContextKind, ContextValue};
use clap::{Arg, Command, Error};

/// The error with the environment variable in place of the option that it stands for, if nobody
/// typed the option. `command` knows which variable that is.
#[must_use]
pub fn name_variable(mut error: Error, command: &Command) -> Error {
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
