//! The contrast of the style sheet's own colours, and of the operator's in it.

use std::collections::HashMap;

use super::*;
use crate::web::view::layout;

const STYLE: &str = include_str!("../../assets/style.css");

/// The least contrast of borders, marks and focus outlines (success criterion 1.4.11).
const SHAPE: f64 = 3.0;

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
        let (_, rule) = STYLE.split_once(&start).expect(selector);
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
    for accent in layout::Accent::ALL {
        // Blue is the default and stands in the themes themselves.
        let rule = |dark| match accent {
            layout::Accent::Blue => None,
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
    // Values of the examples in WCAG technique G18 and of its well-known border cases.
    for (a, b, known) in [
        ("#000", "#fff", 21.0),
        ("#fff", "#fff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#f00", "#fff", 4.00),
    ] {
        let ratio = ratio(a.parse().unwrap(), b.parse().unwrap());
        assert!((ratio - known).abs() < 0.005, "{a} on {b}: {ratio}");
    }
}

#[test]
fn a_colour_that_can_be_read_is_found_for_each() {
    for scheme in [Scheme::of(STYLE, ":root", BLACK), Scheme::of(STYLE, ".dark", WHITE)] {
        assert!(scheme.passes(scheme.pole));
        for colour in ["#ffcc00", "#164a86", "#7a1f5c"] {
            assert!(scheme.passes(scheme.readable(colour.parse().unwrap())), "{colour}");
        }
    }
}

#[test]
fn what_a_webmaster_chooses_wins_over_the_operators_colours() {
    assert_eq!(STYLE.matches(PLACE).count(), 1);
    assert!(STYLE.find(PLACE) < STYLE.find(".green"));
}
