//! Contrast of two colours as WCAG 2.2 defines it, and the least that text and borders need.
//! The tests hold the colours of the style sheet against it; meant for an operator's own colour too.

use std::str::FromStr;

/// The least ratio of text on its background (success criterion 1.4.3).
pub const TEXT: f64 = 4.5;
/// The least ratio of borders, marks and focus outlines (success criterion 1.4.11).
pub const SHAPE: f64 = 3.0;

/// An opaque colour, as its three sRGB channels from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The text is no colour in the form `#rgb` or `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour; write it like #164a86")]
pub struct NoColour;

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.strip_prefix('#').ok_or(NoColour)?;
        let digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let digits: Vec<u8> = digits.chars().map(digit).collect::<Option<_>>().ok_or(NoColour)?;
        match digits.as_slice() {
            [r, g, b] => Ok(Self([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Ok(Self([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => Err(NoColour),
        }
    }
}

impl Colour {
    /// The relative luminance, from 0 (black) to 1 (white), as WCAG 2.2 defines it.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The contrast ratio of two colours, from 1 (the same) to 21 (black and white); which of them
    /// is the background makes no difference.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::layout::Accent;
    use super::*;

    const SHEET: &str = include_str!("../../assets/style.css");

    /// What stands on what, and the least ratio.
    const PAIRS: [(&str, &str, f64); 24] = [
        ("text", "page", TEXT),
        ("text", "soft", TEXT),
        ("text", "good-soft", TEXT),
        ("text", "warn-soft", TEXT),
        ("muted", "page", TEXT),
        ("muted", "soft", TEXT),
        ("muted", "good-soft", TEXT),
        ("muted", "warn-soft", TEXT),
        ("link", "page", TEXT),
        ("link", "soft", TEXT),
        ("action-text", "action", TEXT),
        ("action-text", "action-hover", TEXT),
        ("bad", "page", TEXT),
        ("good", "good-soft", TEXT),
        ("warn", "warn-soft", TEXT),
        ("action", "page", SHAPE),
        ("action", "soft", SHAPE),
        ("action-hover", "page", SHAPE),
        ("control", "page", SHAPE),
        ("control", "soft", SHAPE),
        ("focus-ring", "page", SHAPE),
        ("focus-ring", "soft", SHAPE),
        ("good", "page", SHAPE),
        ("warn", "page", SHAPE),
    ];

    /// The tokens that the rules with these selectors set, in this order.
    fn tokens(selectors: &[&str]) -> HashMap<String, Colour> {
        let mut tokens = HashMap::new();
        for selector in selectors {
            let start = format!("\n{selector} {{");
            let (_, rule) = SHEET.split_once(&start).expect(selector);
            let (rule, _) = rule.split_once('}').unwrap();
            for (name, value) in rule.split(';').filter_map(|line| line.split_once(':')) {
                if let Some(name) = name.trim().strip_prefix("--") {
                    tokens.insert(name.to_owned(), value.trim().parse().expect(name));
                }
            }
        }
        tokens
    }

    fn assert_enough(theme: &[&str], tokens: &HashMap<String, Colour>) {
        for (front, back, least) in PAIRS {
            let ratio = tokens[front].contrast(tokens[back]);
            assert!(ratio >= least, "{theme:?}: {front} on {back} is {ratio:.2}, not {least}");
        }
    }

    #[test]
    fn every_accent_has_enough_contrast_in_light_and_dark() {
        for accent in Accent::ALL {
            // Blue is the default and stands in the themes themselves.
            let rule = |dark| match accent {
                Accent::Blue => None,
                _ => Some(format!("{dark}.{}", accent.id())),
            };
            let (light, dark) = (rule(""), rule(".dark"));
            let light: Vec<_> = std::iter::once(":root").chain(light.as_deref()).collect();
            assert_enough(&light, &tokens(&light));
            let dark: Vec<_> = [":root", ".dark"].into_iter().chain(dark.as_deref()).collect();
            assert_enough(&dark, &tokens(&dark));
        }
    }

    #[test]
    fn the_colours_of_the_device_are_those_of_the_dark_theme() {
        assert_eq!(tokens(&["  .auto"]), tokens(&[".dark"]));
        for accent in ["green", "violet", "red"] {
            let auto = tokens(&[&format!("  .auto.{accent}")]);
            assert_eq!(auto, tokens(&[&format!(".dark.{accent}")]), "{accent}");
        }
    }

    #[test]
    fn the_ratio_is_that_of_the_standard() {
        let ratio =
            |a: &str, b: &str| a.parse::<Colour>().unwrap().contrast(b.parse::<Colour>().unwrap());
        // Values of the examples in WCAG technique G18 and of its well-known border cases.
        for (a, b, known) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#f00", "#fff", 4.00),
        ] {
            assert!((ratio(a, b) - known).abs() < 0.005, "{a} on {b}: {}", ratio(a, b));
            assert!((ratio(b, a) - ratio(a, b)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn only_opaque_colours_in_hexadecimal_are_read() {
        assert_eq!("#abc".parse(), Ok(Colour([0xaa, 0xbb, 0xcc])));
        assert_eq!("#AABBCC".parse(), Ok(Colour([0xaa, 0xbb, 0xcc])));
        for text in ["", "#", "abc", "#ab", "#abcd", "#aabbccdd", "#xyzxyz", "red", "#äöü"] {
            assert_eq!(text.parse::<Colour>(), Err(NoColour), "{text}");
        }
    }
}
