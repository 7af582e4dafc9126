//! The Objection Check: a step-by-step check whether an objection to Meta's AI training is
//! effective. Dependencies point one way only: [`check`] <- [`content`] <- [`text`] <- [`operator`]
//! <- [`web`] <- [`server`] <- [`observe`], [`commands`] <- the binary.

use std::sync::LazyLock;

/// Pages are made of many short strings, and the threads of the service free what others have allocated.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The commit that this program was built from, where its build was told.
pub const COMMIT: Option<&str> = option_env!("OBJECTION_CHECK_COMMIT");

/// The version of this program, and its commit where that is known.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let commit = COMMIT.map(|commit| format!(" ({commit})")).unwrap_or_default();
    env!("CARGO_PKG_VERSION").to_owned() + &commit
});

mod ids;

pub mod check;
pub mod commands;
pub mod content;
pub mod observe;
pub mod operator;
pub mod server;
pub mod text;
pub mod web;
