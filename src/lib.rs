//! The Objection Check: a step-by-step check whether an objection to Meta's AI training is
//! effective. Dependencies point one way only: [`check`] <- [`text`] <- [`web`], [`commands`] <- the
//! binary.

pub mod check;
pub mod commands;
pub mod operator;
pub mod text;
pub mod web;
