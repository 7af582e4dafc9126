//! The files that are built into the binary: style sheet, icon and the two small scripts.
//! Used by the page shell (inline texts, addresses), the headers (hashes) and the routes.

use std::fmt;

use axum::body::Bytes;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// All built-in files.
pub struct Assets {
    /// The style sheet, which stands in every page.
    pub style: Inline,
    /// The script that stands in frame pages.
    pub frame_script: Inline,
    /// The icon.
    pub icon: Asset,
    /// The optional script for host pages. Its address is part of the public interface.
    pub embed_script: Asset,
}

/// One file with an address of its own.
pub struct Asset {
    /// Its path, such as `/assets/icon-1f2e3d4c5b6a.svg`.
    pub path: String,
    media_type: HeaderValue,
    cache: HeaderValue,
    content: Bytes,
}

/// A style sheet or script as it stands in a page, and the source expression that allows it in a
/// Content-Security-Policy (CSP Level 3, section 2.3.1).
pub struct Inline {
    text: String,
    /// Such as `'sha256-...'`.
    pub csp_source: String,
}

impl Inline {
    fn new(text: String) -> Self {
        let csp_source = format!("'{}'", integrity(text.as_bytes()));
        Self { text, csp_source }
    }
}

impl fmt::Display for Inline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// These are our own files, built into the binary; escaping would break them.
impl askama::filters::HtmlSafe for Inline {}

impl Assets {
    /// Prepares the built-in files.
    pub fn built_in() -> Self {
        let embed = without_comment_lines(include_str!("../../assets/embed.js"));
        Self {
            style: Inline::new(compact(include_str!("../../assets/style.css"))),
            frame_script: Inline::new(without_comment_lines(include_str!("../../assets/frame.js"))),
            icon: Asset::hashed(
                "icon",
                "svg",
                "image/svg+xml",
                include_bytes!("../../assets/icon.svg"),
            ),
            embed_script: Asset {
                path: "/embed.js".to_owned(),
                media_type: HeaderValue::from_static("text/javascript; charset=utf-8"),
                cache: HeaderValue::from_static("public, max-age=3600"),
                content: Bytes::from(embed),
            },
        }
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<&Asset> {
        [&self.icon].into_iter().find(|asset| asset.path == path)
    }
}

impl Asset {
    /// A file whose address changes with its content, so that it never gets old.
    fn hashed(
        stem: &str,
        extension: &str,
        media_type: &'static str,
        content: &'static [u8],
    ) -> Self {
        let hash = Sha256::digest(content);
        let short = u64::from_be_bytes(hash[..8].try_into().unwrap_or_default()) >> 16;
        Self {
            path: format!("/assets/{stem}-{short:012x}.{extension}"),
            media_type: HeaderValue::from_static(media_type),
            cache: HeaderValue::from_static("public, max-age=31536000, immutable"),
            content: Bytes::from_static(content),
        }
    }

    /// The file as a response.
    pub fn response(&self) -> Response {
        let headers = [
            (header::CONTENT_TYPE, self.media_type.clone()),
            (header::CACHE_CONTROL, self.cache.clone()),
        ];
        (headers, self.content.clone()).into_response()
    }
}

/// The hash of a text as in Subresource Integrity and in a Content-Security-Policy.
fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Drops comments and the white space around lines; the sheet is written for people and sent with
/// every page. Line ends stay, so nothing can grow together.
fn compact(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Drops the lines of a script that hold nothing but a comment, and the white space around lines.
fn without_comment_lines(source: &str) -> String {
    let lines = source.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_loses_only_comments_and_indentation() {
        assert_eq!(compact("/* a */\na {\n  b: c; /* d */\n}\n\n"), "a {\nb: c;\n}");
    }

    #[test]
    fn scripts_lose_only_comment_lines_and_indentation() {
        assert_eq!(without_comment_lines("// a\n  b('//c');\n\n"), "b('//c');");
    }

    #[test]
    fn the_address_of_a_file_names_its_content() {
        let one = Asset::hashed("icon", "svg", "image/svg+xml", b"1");
        let two = Asset::hashed("icon", "svg", "image/svg+xml", b"2");
        assert_ne!(one.path, two.path);
        assert!(one.path.starts_with("/assets/icon-"));
    }
}
