//! A colour as the operator writes it, and as the style sheet needs it.
//! Used by the operator file; the web computes contrasts with it.

use std::fmt;
use std::str::FromStr;

use super::value::read_from_text;

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

const NO_COLOUR: &str = "not a colour; write it with six digits, like \"#164a86\"";

impl FromStr for Rgb {
    type Err = &'static str;

    /// Reads `#rrggbb` or `#rgb`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(NO_COLOUR)?;
        let digits = digits.chars().map(|digit| digit.to_digit(16)).collect::<Option<Vec<_>>>();
        let channels = match digits.as_deref() {
            Some(&[r1, r2, g1, g2, b1, b2]) => [r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2],
            // One digit stands for two equal ones.
            Some(&[r, g, b]) => [r * 17, g * 17, b * 17],
            _ => return Err(NO_COLOUR),
        };
        let [r, g, b] = channels.map(|channel| u8::try_from(channel).unwrap_or(u8::MAX));
        Ok(Self { r, g, b })
    }
}

read_from_text!(Rgb);

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
            assert_eq!(text.parse::<Rgb>(), Err(NO_COLOUR), "{text}");
        }
    }
}
