//! The pages, one file each: the template struct stands beside its handler.

mod calendar;
pub mod check;
mod control;
pub mod embed;
mod error_summary;
pub mod frame_test;
pub mod health;
pub mod legal;
pub mod letters;
pub mod machines;
pub mod oembed;
pub mod overview;
mod question;
pub mod questions;
pub mod quick;
pub mod reminder;
mod result;
mod snippet;
pub mod start;
