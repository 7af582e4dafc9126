//! The operator file from outside: every documented mistake, the example, and an authority that
//! does not exist whose file turns every page into its own.

mod example;
mod mistakes;
mod pages;
mod prefix;
mod support;
mod values;
mod wording;
