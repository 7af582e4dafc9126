//! A colour as the operator writes it, and as the style sheet needs it.
//! Used by the operator file; the web computes contrasts with it.

use std::fmt;
use std::str::FromStr;

/// An opaque colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

/// Why a text is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour; write it with six digits, like \"#164a86\"")]
pub struct ColourError;

impl FromStr for Rgb {
    type Err = ColourError;

    /// Reads `#rrggbb` or `#rgb`.
    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ColourError);
        }
        let part = |range: std::ops::Range<usize>| {
            digits.get(range).and_then(|part| u8::from_str_radix(part, 16).ok())
        };
        let parts = match digits.len() {
            6 => [part(0..2), part(2..4), part(4..6)],
            // One digit stands for two equal ones.
            3 => [part(0..1), part(1..2), part(2..3)].map(|digit| digit.map(|digit| digit * 17)),
            _ => return Err(ColourError),
        };
        match parts {
            [Some(r), Some(g), Some(b)] => Ok(Self { r, g, b }),
            _ => Err(ColourError),
        }
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_or_three_digits_make_a_colour() {
        assert_eq!("#164A86".parse(), Ok(Rgb { r: 0x16, g: 0x4a, b: 0x86 }));
        assert_eq!(
            "#fa0".parse::<Rgb>().map(|colour| colour.to_string()),
            Ok("#ffaa00".to_owned())
        );
        for text in ["", "#", "blue", "164a86", "#164a8", "#164a8g", "#+1+2+3", "#ääß", "#164a8600"]
        {
            assert_eq!(text.parse::<Rgb>(), Err(ColourError), "{text}");
        }
    }
}
