//! The operator's accent colour in the style sheet: checked for contrast once at the start.
//! Used when the assets are made.

use crate::operator::{Brand, BrandColour, Rgb};

/// Where the operator's colours go in the style sheet: behind the built-in ones, before those that
/// a webmaster can choose.
const PLACE: &str = "/* brand */";

/// The least contrast of text against its background (WCAG 2.2, success criterion 1.4.3, AA).
const TEXT: f64 = 4.5;

/// How much black or white is mixed into a button under the pointer, in percent.
const HOVER: u8 = 16;

const BLACK: Rgb = Rgb { r: 0, g: 0, b: 0 };
const WHITE: Rgb = Rgb { r: 255, g: 255, b: 255 };

/// The style sheet with the operator's colours.
///
/// # Errors
/// Fails if a colour has too little contrast: says how much, how much is needed, and against what.
pub fn branded(style: &str, brand: &Brand) -> Result<String, String> {
    let Some(accent) = brand.accent.as_ref().or(brand.accent_dark.as_ref()) else {
        return Ok(style.to_owned());
    };
    let (light, dark) = (Scheme::of(style, ":root", BLACK), Scheme::of(style, ".dark", WHITE));
    let own = |scheme: &Scheme, accent: &BrandColour| scheme.check(accent).map(|()| accent.colour);
    let light_rule = match &brand.accent {
        Some(accent) => format!(":root {{ {} }}\n", light.rule(own(&light, accent)?)),
        None => String::new(),
    };
    let dark_rule = dark.rule(match &brand.accent_dark {
        Some(accent) => own(&dark, accent)?,
        None => dark.readable(accent.colour),
    });
    let rules = format!(
        "{light_rule}.dark {{ {dark_rule} }}\n\
         @media (prefers-color-scheme: dark) {{ .auto {{ {dark_rule} }} }}"
    );
    Ok(style.replacen(PLACE, &rules, 1))
}

/// What an accent is seen against on light or on dark pages.
#[derive(Clone, Copy, Debug)]
struct Scheme {
    surfaces: [(&'static str, Rgb); 3],
    /// What is mixed into a colour to give it more contrast: black on light pages.
    pole: Rgb,
}

impl Scheme {
    /// Reads the colours from the first block of the style sheet with this selector.
    fn of(style: &str, selector: &str, pole: Rgb) -> Self {
        let token = |name: &str| {
            let (_, block) = style.split_once(&format!("{selector} {{"))?;
            let (_, value) = block.split_once('}')?.0.split_once(&format!("--{name}:"))?;
            value.split(';').next()?.trim().parse().ok()
        };
        let surface = |what, name| (what, token(name).unwrap_or(WHITE));
        let surfaces = [
            surface("as a link on the page", "page"),
            surface("as a link on grey panels", "soft"),
            surface("under the text of buttons", "action-text"),
        ];
        Self { surfaces, pole }
    }

    fn passes(&self, colour: Rgb) -> bool {
        self.surfaces.iter().all(|(_, other)| ratio(colour, *other) >= TEXT)
    }

    fn check(&self, accent: &BrandColour) -> Result<(), String> {
        let colour = accent.colour;
        let ratios = self.surfaces.map(|(what, other)| (ratio(colour, other), what, other));
        let failed = ratios.iter().filter(|(ratio, ..)| *ratio < TEXT);
        let failed: Vec<_> =
            failed.map(|(ratio, what, other)| format!("{ratio:.2} {what} ({other})")).collect();
        if failed.is_empty() {
            return Ok(());
        }
        let (place, failed, example) = (&accent.place, failed.join(", "), self.readable(colour));
        let scheme = if self.pole == BLACK { "light" } else { "dark" };
        Err(format!(
            "{place} {colour}: the contrast is {failed} on {scheme} pages; WCAG 2.2 AA asks for \
             {TEXT}; {example} would do"
        ))
    }

    /// The colour with as much of the pole in it as it needs; the pole itself always passes.
    fn readable(&self, colour: Rgb) -> Rgb {
        let mixed = (0..=100).map(|percent| mix(colour, self.pole, percent));
        mixed.into_iter().find(|mixed| self.passes(*mixed)).unwrap_or(self.pole)
    }

    fn rule(&self, colour: Rgb) -> String {
        let hover = mix(colour, self.pole, HOVER);
        format!("--action: {colour}; --action-hover: {hover}; --link: {colour};")
    }
}

/// A colour with so many percent of another one in it.
fn mix(colour: Rgb, other: Rgb, percent: u8) -> Rgb {
    let channel = |a: u8, b: u8| {
        let percent = u16::from(percent.min(100));
        let mixed = (u16::from(a) * (100 - percent) + u16::from(b) * percent + 50) / 100;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    let Rgb { r, g, b } = colour;
    Rgb { r: channel(r, other.r), g: channel(g, other.g), b: channel(b, other.b) }
}

/// The contrast ratio of two colours, from 1 (none) to 21 (black on white; WCAG 2.2).
fn ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The relative luminance of a colour, from 0 (black) to 1 (white; WCAG 2.2).
fn luminance(colour: Rgb) -> f64 {
    let [r, g, b] = [colour.r, colour.g, colour.b].map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
#[path = "brand_css_tests.rs"]
mod tests;
