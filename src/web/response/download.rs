//! A file that a visitor takes along: saved instead of shown.
//! Used by the calendar file and by the record as a file.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::text::Tag;
use crate::web::response::CachePolicy;

/// A file made from one visitor's answers.
pub struct Download {
    pub kind: &'static str,
    pub tag: Tag,
    pub name: String,
    pub ending: &'static str,
    pub content: String,
}

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        let file = format!("attachment; filename=\"{}.{}\"", plain(&self.name), self.ending);
        // What is left of a name can always stand in a header.
        let disposition =
            HeaderValue::try_from(file).unwrap_or(HeaderValue::from_static("attachment"));
        let headers: [(HeaderName, HeaderValue); 4] = [
            (header::CONTENT_TYPE, HeaderValue::from_static(self.kind)),
            (header::CONTENT_LANGUAGE, HeaderValue::from_static(self.tag)),
            (header::CACHE_CONTROL, CachePolicy::Private.value()),
            (header::CONTENT_DISPOSITION, disposition),
        ];
        (headers, self.content).into_response()
    }
}

/// A name as all systems take it, also where an operator has worded it anew.
fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.trim().chars().take(60).map(plain).collect();
    if name.chars().any(char::is_alphanumeric) { name } else { "objection-check".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_only_what_every_system_takes() {
        for (name, file) in [
            ("Widerspruchs-Check", "Widerspruchs-Check"),
            ("a\"b/../c\r\nd", "a-b----c--d"),
            (" ", "objection-check"),
            ("ä", "objection-check"),
        ] {
            assert_eq!(plain(name), file);
        }
    }
}
