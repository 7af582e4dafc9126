//! What holds for every visit, whatever the answers: up to ten accounts, random choices, noise.

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod pages;
mod turns;
mod visits;
