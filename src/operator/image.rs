//! Checks a logo: a PNG, or an SVG that draws and does nothing else.
//! Used by the operator file when it reads the brand.

use roxmltree::{Document, Node};

/// The largest logo, in bytes. It is loaded once and then kept by the browser.
pub const LARGEST: usize = 64 * 1024;

/// The kind of an image, and its size in its own units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Image {
    /// Its kind.
    pub kind: Kind,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// The kinds of logos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Drawn by commands.
    Svg,
    /// Made of pixels.
    Png,
}

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The elements that draw. What is missing here acts, animates, or loads something.
const DRAWING: [&str; 26] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "title",
    "desc",
    "metadata",
    "style",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "marker",
    "switch",
];

/// Checks an image.
///
/// # Errors
/// Says what is wrong, on which line of an SVG, and what to do.
pub fn check(content: &[u8]) -> Result<Image, String> {
    if content.len() > LARGEST {
        let (size, most) = (content.len() / 1024, LARGEST / 1024);
        return Err(format!("has {size} KiB; make it smaller than {most} KiB"));
    }
    if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(content).ok_or_else(|| "is a broken PNG; save it again".to_owned());
    }
    let text = std::str::from_utf8(content)
        .map_err(|_| "is neither PNG nor SVG; save it as one of them".to_owned())?;
    svg(text)
}

/// Reads the size from the first chunk, which is IHDR (PNG, section 11.2.1).
fn png(content: &[u8]) -> Option<Image> {
    let number = |at: usize| {
        let bytes: [u8; 4] = content.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    let whole = content.get(12..16)? == b"IHDR" && content.ends_with(b"IEND\xaeB`\x82");
    let (width, height) = (number(16)?, number(20)?);
    (whole && width > 0 && height > 0).then_some(Image {
        kind: Kind::Png,
        width: width.into(),
        height: height.into(),
    })
}

fn svg(text: &str) -> Result<Image, String> {
    // A document type, which could define entities, is refused by the parser.
    let document = Document::parse(text)
        .map_err(|error| format!("is no SVG that can be read: {error}; save it as plain SVG"))?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(format!("is no SVG; its first element must be <svg xmlns=\"{SVG}\">"));
    }
    for node in document.descendants() {
        harmless(node).map_err(|what| {
            let line = document.text_pos_at(node.range().start).row;
            format!("has {what} on line {line}; remove it, or save the logo as PNG")
        })?;
    }
    let (width, height) =
        size(root).ok_or("has no size; give <svg> a viewBox, like viewBox=\"0 0 120 40\"")?;
    Ok(Image { kind: Kind::Svg, width, height })
}

fn harmless(node: Node<'_, '_>) -> Result<(), String> {
    if node.is_pi() {
        return Err("a processing instruction".to_owned());
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name();
    let allowed = match name.namespace() {
        Some(SVG) => DRAWING.contains(&name.name()),
        Some(XHTML) => false,
        // Notes of drawing programs, which browsers skip. Without a name space they may not.
        other => other.is_some_and(|name| !name.is_empty()),
    };
    if !allowed {
        return Err(format!("the element <{}>", name.name()));
    }
    if name.name() == "style" && node.text().is_some_and(loads) {
        return Err("a style that loads something".to_owned());
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let handler = name.len() > 2 && name[..2].eq_ignore_ascii_case("on");
        let link = matches!(name, "href" | "src") && !value.trim_start().starts_with('#');
        if handler || link || loads(value) {
            return Err(format!("the attribute {name}"));
        }
    }
    Ok(())
}

/// Whether a style asks for anything outside the drawing. A backslash could hide that it does.
fn loads(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    let url = |rest: &str| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#');
    style.contains('\\')
        || style.contains("@import")
        || style.contains("image-set(")
        || style.contains("javascript:")
        || style.split("url(").skip(1).any(url)
}

fn size(svg: Node<'_, '_>) -> Option<(f64, f64)> {
    let length = |name: &str| {
        let text = svg.attribute(name)?.trim();
        text.strip_suffix("px").unwrap_or(text).parse::<f64>().ok()
    };
    let view_box = || {
        let numbers = svg.attribute("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty());
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

    fn svg_with(inner: &str) -> Result<Image, String> {
        let text = format!(
            "<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             xmlns:h=\"{XHTML}\" viewBox=\"0 0 120 40\">\n{inner}</svg>"
        );
        check(text.as_bytes())
    }

    #[test]
    fn a_drawing_is_taken_with_its_size() {
        let drawing = "<defs><linearGradient id=\"a\"/></defs><style>.b{fill:url(#a)}</style>\
            <path class=\"b\" d=\"M0 0h9v9z\" style=\"fill:url( '#a')\"/><use xlink:href=\"#a\"/>";
        let image = Image { kind: Kind::Svg, width: 120.0, height: 40.0 };
        assert_eq!(svg_with(drawing), Ok(image));
    }

    #[test]
    fn what_acts_or_loads_is_refused_with_its_line() {
        for inner in [
            "<script>alert(1)</script>",
            "<h:script>alert(1)</h:script>",
            "<script xmlns=\"\">alert(1)</script>",
            "<foreignObject/>",
            "<image href=\"https://example.org/a.png\"/>",
            "<image href=\"data:image/png;base64,AA==\"/>",
            "<a href=\"https://example.org\"/>",
            "<animate attributeName=\"href\"/>",
            "<g onload=\"alert(1)\"/>",
            "<g ONCLICK=\"alert(1)\"/>",
            "<use href=\"other.svg#a\"/>",
            "<use xlink:href=\"https://example.org/a.svg#b\"/>",
            "<style>@import 'https://example.org/a.css';</style>",
            "<style>path{fill:url(https://example.org/a)}</style>",
            "<g style=\"fill:url(&quot;//example.org/a&quot;)\"/>",
            "<g style=\"fill:u\\72l(//example.org)\"/>",
            "<?xml-stylesheet href=\"https://example.org/a.css\"?>",
        ] {
            let refused = svg_with(inner).expect_err(inner);
            assert!(refused.contains("on line 2; remove it"), "{inner}: {refused}");
        }
    }

    #[test]
    fn entities_and_other_files_are_refused() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"x\">&a;</svg>";
        for content in [bomb.as_bytes(), b"<html/>", b"", b"GIF89a\xff", b"\x89PNG\r\n\x1a\n"] {
            assert!(check(content).is_err(), "{content:?}");
        }
        assert!(check(&vec![b' '; LARGEST + 1]).is_err_and(|error| error.contains("64 KiB")));
        let unsized_svg = format!("<svg xmlns=\"{SVG}\"/>");
        assert!(check(unsized_svg.as_bytes()).is_err_and(|error| error.contains("viewBox")));
    }

    #[test]
    fn the_size_of_a_png_is_in_its_first_chunk() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x78\0\0\0\x28".to_vec();
        png.extend_from_slice(b"\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82");
        let image = Image { kind: Kind::Png, width: 120.0, height: 40.0 };
        assert_eq!(check(&png), Ok(image));
    }
}
