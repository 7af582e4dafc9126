//! The rule by itself: every path with up to three accounts, and properties with up to ten.

mod dates;
mod flow;
mod paths;
mod properties;
