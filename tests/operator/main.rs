//! The operator file from outside: every documented mistake, the example, and an authority that
//! does not exist whose file turns every page into its own.

#[cfg(test)]
mod example;
#[cfg(test)]
mod mistakes;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod prefix;
#[cfg(test)]
mod support;
#[cfg(test)]
mod wording;
