//! The Objection Check: a step-by-step check whether an objection to Meta's AI training is
//! effective. Dependencies point one way only: [`check`] <- [`text`] <- [`web`] <- the binary.

pub mod check;
pub mod operator;
pub mod text;
pub mod web;
