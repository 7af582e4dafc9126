//! Contrast between two colours (WCAG 2.2, definitions of relative luminance and contrast ratio).
//! Used for the operator's colours at the start, and by the tests of the style sheet.

pub use crate::operator::Rgb;

/// The least contrast of text against its background (WCAG 2.2, success criterion 1.4.3, AA).
pub const TEXT: f64 = 4.5;

/// The contrast ratio of two colours, from 1 (none) to 21 (black on white).
pub fn ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of a colour, from 0 (black) to 1 (white).
pub fn luminance(colour: Rgb) -> f64 {
    let [r, g, b] = [colour.r, colour.g, colour.b].map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// A channel of sRGB as light, from 0 to 1 (IEC 61966-2-1).
pub fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::layout::Accent;
    use super::*;

    /// The least contrast of borders, marks and focus outlines (success criterion 1.4.11).
    const SHAPE: f64 = 3.0;

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
    fn tokens(selectors: &[&str]) -> HashMap<String, Rgb> {
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

    fn assert_enough(theme: &[&str], tokens: &HashMap<String, Rgb>) {
        for (front, back, least) in PAIRS {
            let ratio = ratio(tokens[front], tokens[back]);
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
        let ratio = |a: &str, b: &str| ratio(a.parse().unwrap(), b.parse().unwrap());
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
}
