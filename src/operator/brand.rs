//! The operator's accent colour and logo as the file gives them.
//! Used by the web, which computes the contrasts and shows the logo.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::body::LocalText;
use super::colour::Rgb;
use super::file::Refuse;
use super::image::{self, Image};
use super::problem::FileText;

/// How the pages look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brand {
    /// The colour of buttons and links on light pages.
    pub accent: Option<BrandColour>,
    /// The same on dark pages; without it, it is made from the other one.
    pub accent_dark: Option<BrandColour>,
    /// The logo in the header.
    pub logo: Option<Logo>,
}

/// A colour and where it is written: whether it can be read is known only beside the style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandColour {
    /// The colour.
    pub colour: Rgb,
    /// Such as `operator.toml:12: brand.accent`.
    pub place: String,
}

/// A logo, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// The picture.
    pub picture: Picture,
    /// The picture for dark pages; without it, the other one stands on a light plate there.
    pub dark: Option<Picture>,
    /// What it says to people who do not see it.
    pub alt: LocalText,
}

/// A picture with its content.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Kind and size.
    pub image: Image,
    /// The file.
    pub content: Vec<u8>,
}

/// `[brand]` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table, written as [brand]")]
pub(super) struct BrandTable {
    accent: Option<Spanned<Rgb>>,
    accent_dark: Option<Spanned<Rgb>>,
    logo: Option<Spanned<PathBuf>>,
    logo_dark: Option<Spanned<PathBuf>>,
    pub(super) logo_alt: Option<LocalText>,
}

impl BrandTable {
    /// Reads the pictures. What is wrong goes to `refuse`.
    pub(super) fn load(self, source: &FileText<'_>, refuse: &mut Refuse<'_>) -> Brand {
        let accent = |key: &str, value: Option<Spanned<Rgb>>| {
            let place = format!("{}: brand.{key}", source.place(value.as_ref()?.span().start));
            Some(BrandColour { colour: value?.into_inner(), place })
        };
        if let (None, Some(dark)) = (&self.logo, self.logo_dark.as_ref()) {
            refuse(dark.span(), "needs brand.logo; add logo = \"logo.svg\"", "brand.logo_dark");
        }
        let mut picture = |key: &str, path: Option<&Spanned<PathBuf>>| {
            let (path, span) = (source.path(path?.get_ref()), path?.span());
            read(&path)
                .map_err(|reason| refuse(span, &format!("{} {reason}", path.display()), key))
                .ok()
        };
        let shown = picture("brand.logo", self.logo.as_ref());
        let dark = picture("brand.logo_dark", self.logo.as_ref().and(self.logo_dark.as_ref()));
        if let (Some(path), None) = (&self.logo, &self.logo_alt) {
            let advice = "needs logo_alt: the words for people who do not see it, like \
                logo_alt = \"Logo of the authority\"";
            refuse(path.span(), advice, "brand.logo");
        }
        let logo = shown.zip(self.logo_alt).map(|(picture, alt)| Logo { picture, dark, alt });
        Brand {
            accent: accent("accent", self.accent),
            accent_dark: accent("accent_dark", self.accent_dark),
            logo,
        }
    }
}

fn read(path: &Path) -> Result<Picture, String> {
    let content = std::fs::read(path).map_err(|error| {
        format!("cannot be read: {error}; paths begin at the folder of the operator file")
    })?;
    image::check(&content).map(|image| Picture { image, content })
}
