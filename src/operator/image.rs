//! Checks a logo: whether it is a PNG or an SVG, and how large. What an SVG may do is no matter:
//! pages show it by `<img>`, where nothing in it runs or loads, and it is served with a policy that
//! forbids both.
//! Used by the operator file when it reads the brand.

use crate::ids::ids;

/// The largest logo, in bytes. It is loaded once and then kept by the browser.
const LARGEST: usize = 64 * 1024;

/// The kind of an image, and its size in its own units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Image {
    /// Its kind.
    pub kind: ImageKind,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

ids! {
    /// The kinds of logos, by the ending of their files.
    pub enum ImageKind {
        /// Drawn by commands.
        Svg = "svg",
        /// Made of pixels.
        Png = "png",
    }
}

/// Checks an image.
///
/// # Errors
/// Says what is wrong and what to do.
pub(super) fn check(content: &[u8]) -> Result<Image, String> {
    if content.len() > LARGEST {
        let (size, most) = (content.len() / 1024, LARGEST / 1024);
        return Err(format!("has {size} KiB; make it smaller than {most} KiB"));
    }
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(content).ok_or_else(|| "is a broken PNG; save it again".to_owned());
    }
    let root = std::str::from_utf8(content).ok().and_then(root_element);
    let root = root.ok_or("is neither PNG nor SVG; save it as one of them")?;
    let root = root.replace(char::is_whitespace, " ");
    let size =
        size(&root).ok_or("has no size; give <svg> a viewBox, like viewBox=\"0 0 120 40\"")?;
    Ok(Image { kind: ImageKind::Svg, width: size.0, height: size.1 })
}

/// Reads the size from the first chunk, which is IHDR (PNG, section 11.2.1).
fn png(content: &[u8]) -> Option<Image> {
    let number = |at: usize| {
        let bytes: [u8; 4] = content.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes)).filter(|number| *number > 0)
    };
    let whole = content.get(12..16)? == b"IHDR" && content.ends_with(b"IEND\xaeB`\x82");
    let (width, height) = (number(16)?.into(), number(20)?.into());
    whole.then_some(Image { kind: ImageKind::Png, width, height })
}

/// The attributes of `<svg>`, if that is the first element: before it there may be a declaration
/// and comments.
fn root_element(text: &str) -> Option<&str> {
    let (before, rest) = text.split_once("<svg")?;
    let is_element = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_first = !before.split('<').skip(1).any(is_element);
    Some(rest.split_once('>')?.0).filter(|_| is_first)
}

fn size(root: &str) -> Option<(f64, f64)> {
    let attribute = |name: &str| {
        let start = root.find(&format!(" {name}="))? + name.len() + 2;
        let (value, quote) = (root.get(start + 1..)?, root.get(start..=start)?);
        value.split(quote).next()
    };
    let length = |name: &str| attribute(name)?.trim_end_matches("px").parse().ok();
    let view_box = || {
        let numbers = attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
        let numbers: Vec<f64> = numbers.map(str::parse).collect::<Result<_, _>>().ok()?;
        let [_, _, width, height] = numbers.as_slice() else { return None };
        Some((*width, *height))
    };
    let size = view_box().or_else(|| Some((length("width")?, length("height")?)));
    size.filter(|(width, height)| width.is_normal() && height.is_normal())
        .filter(|(width, height)| *width > 0.0 && *height > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_image() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x78\0\0\0\x28".to_vec();
        png.extend_from_slice(b"\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82");
        assert_eq!(check(&png), Ok(Image { kind: ImageKind::Png, width: 120.0, height: 40.0 }));
        for svg in [
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'/>",
            "<?xml version=\"1.0\"?>\n<!-- a -->\n<svg\nviewBox=\"0,0,120,40\" width=\"9\"></svg>",
            "<svg stroke-width=\"3\" width=\"120px\" height=\"40\"></svg>\n",
        ] {
            let image = Image { kind: ImageKind::Svg, width: 120.0, height: 40.0 };
            assert_eq!(check(svg.as_bytes()), Ok(image), "{svg}");
        }
    }

    #[test]
    fn other_files_are_refused_with_advice() {
        let large = " ".repeat(LARGEST + 1);
        for (content, advice) in [
            ("", "neither PNG nor SVG"),
            ("GIF89a", "neither PNG nor SVG"),
            ("<html><svg viewBox='0 0 1 1'></svg></html>", "neither PNG nor SVG"),
            ("<svg viewBox='0 0 1 1'", "neither PNG nor SVG"),
            ("<svg></svg>", "give <svg> a viewBox"),
            ("<svg viewBox='0 0 0 1'></svg>", "give <svg> a viewBox"),
            ("<svg viewBox='0 0 1'></svg>", "give <svg> a viewBox"),
            (&large, "smaller than 64 KiB"),
        ] {
            assert!(check(content.as_bytes()).unwrap_err().contains(advice), "{content:.60}");
        }
        assert!(check(b"\x89PNG\r\n\x1a\n").unwrap_err().contains("broken PNG"));
    }
}
