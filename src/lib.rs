//! The Objection Check: a step-by-step check whether an objection to Meta's AI training is
//! effective. Dependencies point one way only: [`check`] <- [`text`], [`operator`] <- [`web`] <-
//! [`server`] <- [`observe`], [`commands`] <- the binary.

/// Pages are made of many short strings, and the threads of the service free what others have allocated.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod ids;

pub mod check;
pub mod commands;
pub mod content;
pub mod observe;
pub mod operator;
pub mod server;
pub mod text;
pub mod web;
