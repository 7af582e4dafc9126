//! Headers that a request may have once. Whoever reads one of two would agree with one half of the
//! programs on its way, and not with the other.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// A header that may come once came twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice;

/// The value of a header that a request may have once, if it has it.
///
/// # Errors
/// It has it more than once.
pub fn once<'h>(
    headers: &'h HeaderMap,
    name: &HeaderName,
) -> Result<Option<&'h HeaderValue>, Twice> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (value, None) => Ok(value),
        (_, Some(_)) => Err(Twice),
    }
}
