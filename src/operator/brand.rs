//! The operator's accent colour and logo as the file gives them.

use std::fmt;
use std::iter::repeat_n;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::Deserialize;

use super::body::LocalText;
use super::file::OperatorFile;
use super::picture::Picture;
use super::value::read_from_text;

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Brand {
    /// The colour of buttons and links on light pages.
    pub accent: Option<BrandColour>,
    /// The same on dark pages; without it, it is made from the other one.
    pub accent_dark: Option<BrandColour>,
    #[serde(rename = "logo")]
    pub(crate) file: Option<PathBuf>,
    #[serde(rename = "logo_dark")]
    pub(crate) dark_file: Option<PathBuf>,
    pub(crate) logo_alt: Option<LocalText>,
    #[serde(skip)]
    pub logo: Option<Logo>,
}

/// A colour and where it is written: whether it can be read is known only beside the style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandColour {
    pub colour: Rgb,
    /// Such as `operator.toml:12: brand.accent`.
    pub place: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    pub picture: Picture,
    /// The picture for dark pages; without it, the other one stands on a light plate there.
    pub dark: Option<Picture>,
    /// What it says to people who do not see it.
    pub alt: LocalText,
}

impl FromStr for Rgb {
    type Err = &'static str;

    /// Reads `#rrggbb` or `#rgb`, where one digit stands for two equal ones.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').unwrap_or_default();
        let times = if digits.len() == 3 { 2 } else { 1 };
        let digits: String = digits.chars().flat_map(|digit| repeat_n(digit, times)).collect();
        let is_colour = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = u32::from_str_radix(&digits, 16).ok().filter(|_| is_colour);
        let [_, r, g, b] =
            number.ok_or("not a colour; write it with six digits, like \"#164a86\"")?.to_be_bytes();
        Ok(Self { r, g, b })
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

impl FromStr for BrandColour {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self { colour: text.parse()?, place: String::new() })
    }
}

read_from_text!(BrandColour);

impl Brand {
    /// Notes the places of colours, and reads the pictures.
    pub(super) fn load(&mut self, file: &OperatorFile<'_>) -> Result<(), String> {
        for (key, accent) in
            [("brand.accent", &mut self.accent), ("brand.accent_dark", &mut self.accent_dark)]
        {
            if let Some(accent) = accent {
                accent.place = file.place(key);
            }
        }
        let picture = |key, path: &Path| {
            let path = file.beside(path);
            let refuse = |reason| file.refuse(key, &format!("{} {reason}", path.display()));
            Picture::read(&path).map_err(refuse)
        };
        let Some(shown) = &self.file else {
            let advice = "needs brand.logo; add logo = \"logo.svg\"";
            return file.demand(self.dark_file.is_none(), "brand.logo_dark", advice);
        };
        let picture_shown = picture("brand.logo", shown)?;
        let dark = self.dark_file.as_ref().map(|dark| picture("brand.logo_dark", dark));
        let Some(alt) = self.logo_alt.clone() else {
            let advice = "needs logo_alt: the words for people who do not see it, like \
                logo_alt = \"Logo of the authority\"";
            return Err(file.refuse("brand.logo", advice));
        };
        self.logo = Some(Logo { picture: picture_shown, dark: dark.transpose()?, alt });
        Ok(())
    }
}
