//! All locales with their messages, checked when they are loaded.
//! Used by the application state; everything else sees a [`Localizer`].

use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::localizer::{Locale, Localizer, Tag};
use super::overlay;
use crate::check::MonthNames;
use crate::content::FormAddresses;

/// The files of one locale, built into the binary: name and text of each.
type Files = &'static [(&'static str, &'static str)];

/// Names the locales and, once for all of them, the files each folder must have. A missing file
/// does not compile.
macro_rules! locales {
    ([$($tag:literal),*], $files:tt) => {
        &[$(($tag, locales!(@files $tag, $files)),)*]
    };
    (@files $tag:literal, [$($file:literal),*]) => {
        &[$(($file, include_str!(concat!("../../locales/", $tag, "/", $file, ".ftl"))),)*]
    };
}

/// The built-in locales. The first one is the default.
const BUILT_IN: &[(Tag, Files)] = locales! {
    ["de", "en", "de-simple"],
    ["accounts", "common", "embed", "errors", "faq", "legal", "letters", "operator", "overview",
     "quick", "questions", "result", "start", "statements", "takeaway", "trouble"]
};

/// A built-in locale and its files; an error says which ones there are.
fn built_in(tag: &str) -> Result<&'static (Tag, Files), String> {
    let found = BUILT_IN.iter().find(|(known, _)| *known == tag);
    let all = || Catalogue::built_in_tags().join(", ");
    found.ok_or_else(|| format!("{tag:?}: no such language; use {}", all()))
}

/// All locales that are offered.
pub struct Catalogue {
    locales: Vec<Locale>,
}

impl Catalogue {
    /// Loads the built-in locales as they are.
    ///
    /// # Errors
    /// Names the first mistake in a built-in file, with its line.
    pub fn built_in() -> Result<Self, String> {
        Self::load(&[], None, &FormAddresses::default())
    }

    /// Loads the languages that an operator offers, the default first and all of them if none is
    /// named, with the wording in the operator's folder and the addresses of Meta's forms.
    ///
    /// # Errors
    /// Names a language that is not built in, or the first mistake in the operator's wording, with file
    /// and line.
    pub fn load(
        languages: &[Tag],
        wording: Option<&Path>,
        forms: &FormAddresses,
    ) -> Result<Self, String> {
        let known = Self::built_in_tags();
        let offered = if languages.is_empty() { &known } else { languages };
        let load = |tag: &Tag| {
            let (tag, files) = built_in(tag)?;
            Locale::load(tag, files, wording, forms.clone())
        };
        Ok(Self { locales: offered.iter().map(load).collect::<Result<_, _>>()? })
    }

    /// The tag of a built-in locale, which somebody has written.
    ///
    /// # Errors
    /// Says which ones there are.
    pub fn tag(written: &str) -> Result<Tag, String> {
        built_in(written).map(|(tag, _)| *tag)
    }

    /// How many messages of each language are the operator's, of those that have any.
    pub fn replaced(&self) -> impl Iterator<Item = (Tag, usize)> {
        let replaced = self.locales.iter().map(|locale| (locale.tag, locale.replaced));
        replaced.filter(|(_, count)| *count > 0)
    }

    /// The tags of the built-in locales, the default first.
    pub fn built_in_tags() -> Vec<Tag> {
        BUILT_IN.iter().map(|(tag, _)| *tag).collect()
    }

    /// The texts of a locale, or `None` if there is no such locale.
    pub fn localizer(&self, tag: &str) -> Option<Localizer<'_>> {
        self.localizers().find(|l| l.tag() == tag)
    }

    /// The texts of every locale, the default first.
    pub fn localizers(&self) -> impl Iterator<Item = Localizer<'_>> {
        self.locales.iter().map(Localizer::new)
    }

    /// The texts of the default locale.
    pub fn default_localizer(&self) -> Localizer<'_> {
        Localizer::new(&self.locales[0])
    }

    /// The names of months as people type them, and the words that may stand beside them, in every
    /// language offered: whoever reads German may have an English confirmation.
    pub fn month_names(&self) -> MonthNames {
        MonthNames::new(self.localizers().flat_map(Localizer::typed_months))
    }

    /// The source texts of the built-in locales, for tests and reviews: locale, file, text.
    pub fn built_in_sources() -> impl Iterator<Item = (Tag, &'static str, &'static str)> {
        BUILT_IN
            .iter()
            .flat_map(|(tag, files)| files.iter().map(|(file, text)| (*tag, *file, *text)))
    }
}

impl Locale {
    fn load(
        tag: Tag,
        files: Files,
        wording: Option<&Path>,
        forms: FormAddresses,
    ) -> Result<Self, String> {
        let language = tag.parse::<LanguageIdentifier>();
        let language = language.map_err(|error| format!("locales/{tag}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Both scripts run from left to right; the marks would only stand in the way of copying.
        bundle.set_use_isolating(false);
        let mut ids = Vec::new();
        for (name, text) in files {
            let file = format!("locales/{tag}/{name}.ftl");
            let resource = overlay::parse(&file, text)?;
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            let added = bundle.add_resource(resource);
            added.map_err(|errors| format!("{file}: {errors:?}"))?;
        }
        let replaced = match wording {
            Some(folder) => overlay::lay_over(&mut bundle, &ids, &folder.join(tag))?,
            None => 0,
        };
        Ok(Self { tag, bundle, forms, replaced })
    }
}
