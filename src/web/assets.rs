//! The files that are built into the binary: style sheet and icon.
//! Used by the page shell (addresses, inline style) and by the route `/assets/{name}`.

use axum::body::Bytes;
use axum::http::HeaderValue;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// All built-in files.
pub struct Assets {
    /// The style sheet, which stands in every page.
    pub style: Style,
    /// The icon.
    pub icon: Asset,
}

/// One file with an address that changes with its content.
pub struct Asset {
    /// Its path, such as `/assets/icon-1f2e3d4c.svg`.
    pub path: String,
    /// Its media type.
    pub media_type: HeaderValue,
    /// Its bytes.
    pub content: Bytes,
}

/// The style sheet as it stands between `<style>` and `</style>`, and the source expression that
/// allows it in a Content-Security-Policy.
pub struct Style {
    text: String,
    /// Such as `'sha256-...'`.
    pub csp_source: String,
}

impl Style {
    fn new(source: &str) -> Self {
        let text = compact(source);
        let csp_source = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(&text)));
        Self { text, csp_source }
    }
}

impl std::fmt::Display for Style {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// The style sheet is our own file, built into the binary; escaping it would break it.
impl askama::filters::HtmlSafe for Style {}

impl Assets {
    /// Prepares the built-in files.
    pub fn built_in() -> Self {
        Self {
            style: Style::new(include_str!("../../assets/style.css")),
            icon: Asset::new(
                "icon",
                "svg",
                "image/svg+xml",
                include_bytes!("../../assets/icon.svg"),
            ),
        }
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<&Asset> {
        [&self.icon].into_iter().find(|asset| asset.path == path)
    }
}

impl Asset {
    fn new(stem: &str, extension: &str, media_type: &'static str, content: &'static [u8]) -> Self {
        let hash = Sha256::digest(content);
        let short = u64::from_be_bytes(hash[..8].try_into().unwrap_or_default()) >> 16;
        Self {
            path: format!("/assets/{stem}-{short:012x}.{extension}"),
            media_type: HeaderValue::from_static(media_type),
            content: Bytes::from_static(content),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_loses_only_comments_and_indentation() {
        assert_eq!(compact("/* a */\na {\n  b: c; /* d */\n}\n\n"), "a {\nb: c;\n}");
    }

    #[test]
    fn the_address_of_a_file_names_its_content() {
        let one = Asset::new("icon", "svg", "image/svg+xml", b"1");
        let two = Asset::new("icon", "svg", "image/svg+xml", b"2");
        assert_ne!(one.path, two.path);
        assert!(one.path.starts_with("/assets/icon-"));
    }
}
