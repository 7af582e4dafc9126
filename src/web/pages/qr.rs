//! QR codes as one SVG path, to be drawn in a page.
//! Used by the record, so that a form can be opened from paper.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code, as ISO/IEC 18004 asks for.
const QUIET_ZONE: i32 = 4;

/// A QR code: a square of `side` units, and the outline of its dark modules.
pub struct Qr {
    /// Width and height with the quiet zone, in modules.
    pub side: i32,
    /// The `d` of a path that fills the dark modules.
    pub path: String,
}

impl Qr {
    /// The code of a text, or `None` if it is too long for one (more than 2 KiB). It can still be
    /// read when a seventh of it is covered or creased (level M).
    pub fn new(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
                let width = i32::try_from(dark).unwrap_or_default();
                if width > 0 {
                    let (left, top) = (x + QUIET_ZONE, y + QUIET_ZONE);
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
                }
                x += width + 1;
            }
        }
        Some(Self { side: code.size() + 2 * QUIET_ZONE, path })
    }
}
