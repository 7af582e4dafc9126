//! The files that are built into the binary: style sheet, pictures and the two small scripts.
//! Used by the page shell (inline texts, addresses), the headers (hashes) and the routes.

use std::fmt;

use axum::body::Bytes;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::brand_css::branded;
use crate::operator::{ImageKind, LocalText, Operator, Picture};

pub struct Assets {
    pub style: Inline,
    pub frame_script: Inline,
    pub icon: Asset,
    /// The icon for browsers that take no SVG. They ask for it at this address by themselves.
    pub favicon: Asset,
    pub preview: Asset,
    /// The optional script for host pages. Its address is part of the public interface.
    pub embed_script: Asset,
    pub logo: Option<LogoAsset>,
}

pub struct LogoAsset {
    pub picture: Asset,
    pub dark: Option<Asset>,
    pub alt: LocalText,
    pub width: u32,
    pub height: u32,
}

/// The height of the logo in the header, in CSS pixels.
const LOGO_HEIGHT: u32 = 44;
/// The greatest width of the logo, in CSS pixels; it fits beside the name on a telephone.
const LOGO_WIDTH: f64 = 240.0;

/// The ending and the media type of pictures.
const SVG: (&str, &str) = ("svg", "image/svg+xml");
const PNG: (&str, &str) = ("png", "image/png");

/// One file with an address of its own.
pub struct Asset {
    /// Its path, such as `/assets/icon-1f2e3d4c5b6a.svg`, behind the prefix of a proxy.
    pub path: String,
    media_type: &'static str,
    cache: &'static str,
    content: Bytes,
}

/// A style sheet or script as it stands in a page, and the source expression that allows it in a
/// Content-Security-Policy (CSP Level 3, section 2.3.1).
pub struct Inline {
    text: String,
    pub csp_source: String,
}

impl Inline {
    fn new(text: String) -> Self {
        let csp_source = format!("'{}'", integrity(text.as_bytes()));
        Self { text, csp_source }
    }

    pub fn as_str(&self) -> &str {
        &self.text
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
    /// Prepares the built-in files and the operator's, once at the start.
    ///
    /// # Errors
    /// Says what to write instead if the operator's colours have too little contrast.
    pub fn new(operator: &Operator) -> Result<Self, String> {
        let prefix = &operator.path_prefix;
        let style = branded(include_str!("../../assets/style.css"), &operator.brand)?;
        let hashed = |stem: &str, (extension, media_type), content: Bytes| Asset {
            path: prefix.join(&format!("/assets/{stem}-{}.{extension}", short_hash(&content))),
            media_type,
            // Its address changes with its content, so it never gets old.
            cache: "public, max-age=31536000, immutable",
            content,
        };
        let picture = |stem: &str, picture: &Picture| {
            let kind = match picture.kind {
                ImageKind::Svg => SVG,
                ImageKind::Png => PNG,
            };
            hashed(stem, kind, picture.content.clone().into())
        };
        let logo = operator.brand.logo.as_ref().map(|logo| LogoAsset {
            picture: picture("logo", &logo.picture),
            dark: logo.dark.as_ref().map(|dark| picture("logo-dark", dark)),
            alt: logo.alt.clone(),
            width: shown_width(&logo.picture),
            height: LOGO_HEIGHT,
        });
        let embed_script = without_comment_lines(include_str!("../../assets/embed.js"));
        Ok(Self {
            logo,
            style: Inline::new(compact(&style)),
            frame_script: Inline::new(without_comment_lines(include_str!("../../assets/frame.js"))),
            icon: hashed("icon", SVG, Bytes::from_static(include_bytes!("../../assets/icon.svg"))),
            preview: hashed(
                "preview",
                PNG,
                Bytes::from_static(include_bytes!("../../assets/preview.png")),
            ),
            favicon: Asset {
                path: prefix.join("/favicon.ico"),
                media_type: "image/vnd.microsoft.icon",
                cache: "public, max-age=86400",
                content: Bytes::from_static(include_bytes!("../../assets/favicon.ico")),
            },
            embed_script: Asset {
                path: prefix.join("/embed.js"),
                media_type: "text/javascript; charset=utf-8",
                cache: "public, max-age=3600",
                content: embed_script.into(),
            },
        })
    }

    pub fn find(&self, name: &str) -> Option<&Asset> {
        let logo =
            self.logo.iter().flat_map(|logo| std::iter::once(&logo.picture).chain(&logo.dark));
        let mut all = [&self.icon, &self.preview].into_iter().chain(logo);
        all.find(|asset| asset.path.rsplit('/').next() == Some(name))
    }
}

impl Asset {
    pub fn response(&self) -> Response {
        let headers =
            [(header::CONTENT_TYPE, self.media_type), (header::CACHE_CONTROL, self.cache)];
        (headers, self.content.clone()).into_response()
    }
}

fn shown_width(picture: &Picture) -> u32 {
    let width = f64::from(LOGO_HEIGHT) * picture.width / picture.height;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the width lies between 1 and the greatest one"
    )]
    let pixels = width.round().clamp(1.0, LOGO_WIDTH) as u32;
    pixels
}

fn short_hash(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    let number = hash[..6].iter().fold(0, |number, byte| (number << 8) | u64::from(*byte));
    format!("{number:012x}")
}

/// The hash of a text as in Subresource Integrity and in a Content-Security-Policy.
fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Drops comments and the white space that separates nothing; the sheet is written for people and sent
/// with every page. The space between selectors and between values stays.
fn compact(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let signs = [": ", "; ", ", ", "{ ", " {", "} ", " }"];
    let spaced = lines.collect::<Vec<_>>().join(" ");
    signs.iter().fold(spaced, |text, sign| text.replace(sign, sign.trim()))
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
    fn the_style_sheet_loses_comments_and_the_space_around_signs() {
        let style = "/* a */\na b {\n  c: d e; /* f */\n  g: h, i;\n}\n\nj {}";
        assert_eq!(compact(style), "a b{c:d e;g:h,i;}j{}");
    }

    #[test]
    fn scripts_lose_only_comment_lines_and_indentation() {
        assert_eq!(without_comment_lines("// a\n  b('//c');\n\n"), "b('//c');");
    }
}
