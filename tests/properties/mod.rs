//! What holds for every visit, whatever the answers: up to ten accounts, random choices, noise.

mod answers;
mod pages;
mod turns;
mod visits;
