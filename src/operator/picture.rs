//! Checks a logo: whether it is a PNG or an SVG, and how large. What an SVG may do is no matter:
//! pages show it by `<img>`, where nothing in it runs or loads, and it is served with a policy that
//! forbids both. Used by the operator file when it reads the brand.

use std::path::Path;

/// The largest logo, in bytes. It is loaded once and then kept by the browser.
const LARGEST: usize = 64 * 1024;

#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub kind: ImageKind,
    /// In its own units, as the height.
    pub width: f64,
    pub height: f64,
    pub content: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageKind {
    Svg,
    Png,
}

impl Picture {
    /// Reads a file; an error says what is wrong and what to do.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let content = std::fs::read(path).map_err(|error| {
            format!("cannot be read: {error}; paths begin at the folder of the operator file")
        })?;
        if content.len() > LARGEST {
            let (size, most) = (content.len() / 1024, LARGEST / 1024);
            return Err(format!("has {size} KiB; make it smaller than {most} KiB"));
        }
        let (kind, (width, height)) = if content.starts_with(b"\x89PNG\r\n\x1a\n") {
            (ImageKind::Png, png(&content).ok_or("is a broken PNG; save it again")?)
        } else {
            let root = std::str::from_utf8(&content).ok().and_then(root_element);
            let root = root.ok_or("is neither PNG nor SVG; save it as one of them")?;
            let advice = "has no size; give <svg> a viewBox, like viewBox=\"0 0 120 40\"";
            (ImageKind::Svg, svg(&root.replace(char::is_whitespace, " ")).ok_or(advice)?)
        };
        Ok(Self { kind, width, height, content })
    }
}

/// Reads the size from the first chunk, which is IHDR (PNG, section 11.2.1).
fn png(content: &[u8]) -> Option<(f64, f64)> {
    let number = |at: usize| Some(u32::from_be_bytes(content.get(at..at + 4)?.try_into().ok()?));
    let is_whole = content.get(12..16)? == b"IHDR" && content.ends_with(b"IEND\xaeB`\x82");
    let size = (number(16)?, number(20)?);
    (is_whole && size.0 > 0 && size.1 > 0).then_some((size.0.into(), size.1.into()))
}

/// The attributes of `<svg>`, if that is the first element: before it there may be a declaration
/// and comments.
fn root_element(text: &str) -> Option<&str> {
    let (before, rest) = text.split_once("<svg")?;
    let is_element = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_first = !before.split('<').skip(1).any(is_element);
    Some(rest.split_once('>')?.0).filter(|_| is_first)
}

fn svg(root: &str) -> Option<(f64, f64)> {
    let attribute = |name: &str| {
        let value = root.split_once(&format!(" {name}="))?.1;
        value.get(1..)?.split(value.get(..1)?).next()
    };
    let number = |text: &str| text.parse().ok().filter(|n: &f64| n.is_normal() && *n > 0.0);
    let length = |name| number(attribute(name)?.trim_end_matches("px"));
    let view_box = || {
        let numbers = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
        let [_, _, width, height] = numbers.collect::<Vec<_>>()[..] else { return None };
        Some((number(width)?, number(height)?))
    };
    view_box().or_else(|| Some((length("width")?, length("height")?)))
}
