//! The operator's accent colour and logo as the file gives them.
//! Used by the web, which computes the contrasts and shows the logo.

use std::path::Path;

use toml::Spanned;

use super::body::LocalText;
use super::colour::Rgb;
use super::file::BrandTable;
use super::image::{self, Image};
use super::reader::Reader;

/// How the pages look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brand {
    /// The colour of buttons and links on light pages.
    pub accent: Option<Accent>,
    /// The same on dark pages; without it, it is made from the other one.
    pub accent_dark: Option<Accent>,
    /// The logo in the header.
    pub logo: Option<Logo>,
}

/// A colour and where it is written: whether it can be read is known only beside the style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accent {
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

impl Reader<'_> {
    pub(super) fn brand(&self, table: Option<&Spanned<BrandTable>>, tags: &[String]) -> Brand {
        let Some(table) = table else { return Brand::default() };
        let raw = table.get_ref();
        Brand {
            accent: self.accent("brand.accent", raw.accent.as_ref()),
            accent_dark: self.accent("brand.accent_dark", raw.accent_dark.as_ref()),
            logo: self.logo(raw, tags),
        }
    }

    fn accent(&self, key: &str, value: Option<&Spanned<String>>) -> Option<Accent> {
        let colour = self.parse(key, value)?;
        let place = format!("{}: {key}", self.place(&value?.span()));
        Some(Accent { colour, place })
    }

    fn logo(&self, raw: &BrandTable, tags: &[String]) -> Option<Logo> {
        if let (None, Some(dark)) = (&raw.logo, &raw.logo_dark) {
            self.refuse(&dark.span(), "brand.logo_dark needs brand.logo; add logo = \"logo.svg\"");
        }
        let path = raw.logo.as_ref()?;
        let alt = self.need(
            raw.logo_alt.as_ref(),
            &path.span(),
            "brand.logo needs logo_alt: the words for people who do not see it, like \
             logo_alt = \"Logo of the authority\"",
        );
        let alt = alt.and_then(|_| self.translated("brand.logo_alt", &raw.logo_alt, tags));
        let picture = self.picture("brand.logo", path);
        let dark = raw.logo_dark.as_ref().and_then(|path| self.picture("brand.logo_dark", path));
        Some(Logo { picture: picture?, dark, alt: alt? })
    }

    fn picture(&self, key: &str, written: &Spanned<String>) -> Option<Picture> {
        let path = self.path(written.get_ref());
        let picture = read(&path);
        if let Err(reason) = &picture {
            self.refuse(&written.span(), format!("{key}: {} {reason}", path.display()));
        }
        picture.ok()
    }
}

fn read(path: &Path) -> Result<Picture, String> {
    let content = std::fs::read(path).map_err(|error| {
        format!("cannot be read: {error}; paths begin at the folder of the operator file")
    })?;
    image::check(&content).map(|image| Picture { image, content })
}
