//! The operator's accent colour in the style sheet: computed and checked once at the start.
//! Used when the assets are made.

use super::contrast::{Rgb, TEXT, ratio};
use super::oklch::Oklch;
use crate::operator::{Accent, Brand};

/// Where the operator's colours go in the style sheet: behind the built-in ones, before those that
/// a webmaster can choose.
const PLACE: &str = "/* brand */";

/// How much darker or lighter a button gets under the pointer, in lightness of OKLCH.
const HOVER: f64 = 0.08;

/// An accent colour that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{place} {colour}: contrast {}; WCAG 2.2 AA asks for {TEXT} on {scheme} pages; \
     the nearest colour that passes is {nearest:?}", .failed.join(", ")
)]
pub struct UnreadableColour {
    place: String,
    colour: Rgb,
    scheme: &'static str,
    /// What it fails against, in words.
    failed: Vec<String>,
    /// The nearest colour of the same hue that passes.
    pub nearest: String,
}

/// What the accent is seen against in one scheme.
#[derive(Clone, Copy, Debug)]
struct Surfaces {
    page: Rgb,
    soft: Rgb,
    button_text: Rgb,
    is_dark: bool,
}

/// The style sheet with the operator's colours.
///
/// # Errors
/// Fails if a colour has too little contrast, and names the nearest one that has enough.
pub fn branded(style: &str, brand: &Brand) -> Result<String, UnreadableColour> {
    let Some(accent) = &brand.accent.as_ref().or(brand.accent_dark.as_ref()) else {
        return Ok(style.to_owned());
    };
    let (light, dark) = (Surfaces::of(style, ":root"), Surfaces::of(style, ".dark"));
    let light_rule = match &brand.accent {
        Some(accent) => Some(light.rule(light.check(accent)?)),
        None => None,
    };
    let dark_rule = dark.rule(match &brand.accent_dark {
        Some(own) => dark.check(own)?,
        None => dark.nearest(accent.colour),
    });
    let light_rule = light_rule.map(|rule| format!(":root {{ {rule} }}\n")).unwrap_or_default();
    let rules = format!(
        "{light_rule}.dark {{ {dark_rule} }}\n\
         @media (prefers-color-scheme: dark) {{ .auto {{ {dark_rule} }} }}"
    );
    Ok(style.replacen(PLACE, &rules, 1))
}

impl Surfaces {
    /// Reads the surfaces from the first block of the style sheet with this selector.
    fn of(style: &str, selector: &str) -> Self {
        let block = style.split_once(&format!("{selector} {{")).map_or("", |(_, rest)| rest);
        let block = block.split_once('}').map_or(block, |(block, _)| block);
        let token = |name: &str, otherwise: Rgb| {
            let value = block.split_once(&format!("--{name}:")).map_or("", |(_, rest)| rest);
            value.split(';').next().and_then(|value| value.trim().parse().ok()).unwrap_or(otherwise)
        };
        let is_dark = selector == ".dark";
        let end = if is_dark { 0 } else { 255 };
        let plain = Rgb { r: end, g: end, b: end };
        Self {
            page: token("page", plain),
            soft: token("soft", plain),
            button_text: token("action-text", plain),
            is_dark,
        }
    }

    /// What a colour is seen against, in words and with the colour of it.
    const fn pairs(self) -> [(&'static str, Rgb); 3] {
        [
            ("as a link on the page", self.page),
            ("as a link on grey panels", self.soft),
            ("under the text of buttons", self.button_text),
        ]
    }

    fn passes(self, colour: Rgb) -> bool {
        self.pairs().iter().all(|(_, other)| ratio(colour, *other) >= TEXT)
    }

    fn check(self, accent: &Accent) -> Result<Rgb, UnreadableColour> {
        let colour = accent.colour;
        if self.passes(colour) {
            return Ok(colour);
        }
        let failing =
            self.pairs().into_iter().map(|(what, other)| (what, other, ratio(colour, other)));
        let failed = failing.filter(|(_, _, ratio)| *ratio < TEXT);
        let failed = failed.map(|(what, other, ratio)| format!("{ratio:.2} {what} ({other})"));
        Err(UnreadableColour {
            place: accent.place.clone(),
            colour,
            scheme: if self.is_dark { "dark" } else { "light" },
            failed: failed.collect(),
            nearest: self.nearest(colour).to_string(),
        })
    }

    /// The colour of the same hue that passes and whose lightness is nearest.
    fn nearest(self, colour: Rgb) -> Rgb {
        if self.passes(colour) {
            return colour;
        }
        let seen = Oklch::from(colour);
        let steps = (0..=1000).map(|step| f64::from(step) / 1000.0);
        let near = steps.flat_map(|step| [seen.lightness - step, seen.lightness + step]);
        let mut near = near.filter(|lightness| (0.0..=1.0).contains(lightness));
        // Black and white pass on any page, so the text of buttons is only a last resort.
        near.find_map(|lightness| Some(seen.at(lightness)).filter(|near| self.passes(*near)))
            .unwrap_or(self.button_text)
    }

    fn rule(self, colour: Rgb) -> String {
        let seen = Oklch::from(colour);
        let away = if self.is_dark { HOVER } else { -HOVER };
        let hover = seen.at(seen.lightness + away);
        format!("--action: {colour}; --action-hover: {hover}; --link: {colour};")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const STYLE: &str = include_str!("../../assets/style.css");

    fn accent(text: &str) -> Accent {
        Accent { colour: text.parse().unwrap(), place: "operator.toml:3: brand.accent".into() }
    }

    #[test]
    fn the_surfaces_are_those_of_the_style_sheet() {
        let light = Surfaces::of(STYLE, ":root");
        assert_eq!((light.page.to_string().as_str(), light.is_dark), ("#ffffff", false));
        assert_ne!(light.soft, light.page);
        let dark = Surfaces::of(STYLE, ".dark");
        assert_eq!(dark.page.to_string(), "#14171c");
        assert_ne!(dark.soft, dark.page);
        assert_eq!(dark.button_text.to_string(), "#0c1420");
    }

    #[test]
    fn the_built_in_accents_pass() {
        assert!(Surfaces::of(STYLE, ":root").passes("#164a86".parse().unwrap()));
        assert!(Surfaces::of(STYLE, ".dark").passes("#8cc1ff".parse().unwrap()));
    }

    #[test]
    fn the_style_sheet_has_the_operators_colours_for_both_schemes() {
        assert_eq!(STYLE.matches(PLACE).count(), 1);
        let brand = Brand { accent: Some(accent("#7a1f5c")), ..Brand::default() };
        let style = branded(STYLE, &brand).unwrap();
        assert!(style.contains(":root { --action: #7a1f5c; --action-hover: #"));
        let dark = style.split(".dark { --action: ").nth(1).unwrap();
        let dark: Rgb = dark[..7].parse().unwrap();
        assert!(Surfaces::of(STYLE, ".dark").passes(dark));
        assert!(style.find(":root { --action").unwrap() < style.find(".green").unwrap());
    }

    #[test]
    fn a_pale_colour_is_refused_and_the_nearest_one_passes() {
        let brand = Brand { accent: Some(accent("#ffcc00")), ..Brand::default() };
        let refused = branded(STYLE, &brand).unwrap_err();
        let nearest: Rgb = refused.nearest.parse().unwrap();
        let light = Surfaces::of(STYLE, ":root");
        assert!(light.passes(nearest));
        // A hair lighter would fail: it is the nearest one.
        let seen = Oklch::from(nearest);
        assert!(!light.passes(seen.at(seen.lightness + 0.01)));
        let said = refused.to_string();
        assert!(said.starts_with("operator.toml:3: brand.accent #ffcc00: contrast 1.5"), "{said}");
        assert!(said.contains("asks for 4.5") && said.contains(&refused.nearest), "{said}");
    }

    #[test]
    fn a_dark_colour_is_refused_for_dark_pages() {
        let brand = Brand {
            accent: Some(accent("#164a86")),
            accent_dark: Some(accent("#164a86")),
            ..Brand::default()
        };
        assert!(branded(STYLE, &brand).unwrap_err().to_string().contains("dark"));
    }

    proptest! {
        #[test]
        fn every_colour_has_a_near_one_that_passes(r: u8, g: u8, b: u8) {
            for selector in [":root", ".dark"] {
                let surfaces = Surfaces::of(STYLE, selector);
                let nearest = surfaces.nearest(Rgb { r, g, b });
                prop_assert!(surfaces.passes(nearest));
            }
        }
    }
}
