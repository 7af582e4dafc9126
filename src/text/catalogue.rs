//! All locales with their messages, checked when they are loaded.
//! Used by the application state; everything else sees a [`super::Localizer`].

use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::statements::{self, Worded};
use super::{Localizer, naming, overlay};
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
const BUILT_IN: &[(&str, Files)] = locales!(
    ["de", "en", "de-simple"],
    [
        "accounts",
        "common",
        "embed",
        "errors",
        "faq",
        "legal",
        "letters",
        "operator",
        "overview",
        "quick",
        "questions",
        "result",
        "start",
        "statements",
        "takeaway",
        "trouble"
    ]
);

/// The name of a locale's folder, which is also its language tag and its place in addresses.
pub type Tag = &'static str;

/// The messages of one locale as Fluent keeps them.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// The messages of one locale.
pub(super) struct Locale {
    pub(super) tag: Tag,
    pub(super) bundle: Bundle,
    /// The statements in words, in the order of `Statement::ALL`.
    pub(super) statements: Vec<Worded>,
    /// The names of accounts, see [`naming`].
    pub(super) accounts: Vec<String>,
    /// Stands here because whoever links a form has the wording at hand.
    pub(super) forms: FormAddresses,
    /// How many messages are the operator's.
    replaced: usize,
}

/// All locales.
pub struct Catalogue {
    locales: Vec<Locale>,
}

/// What an operator has chosen; the default is everything that is built in, as it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice<'a> {
    /// The tags of the languages offered, the default first; all of them if it is empty.
    pub languages: &'a [&'a str],
    /// The folder with the operator's own wording.
    pub wording: Option<&'a Path>,
    /// Where Meta's forms are.
    pub forms: Option<&'a FormAddresses>,
}

/// Why the messages of a locale cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A built-in file has a mistake: which, and where.
    #[error("{0}")]
    BuiltIn(String),
    /// The operator's own wording has mistakes, each with file and line.
    #[error("{}", .0.join("\n"))]
    Wording(Vec<String>),
}

impl Catalogue {
    /// Loads the built-in locales.
    ///
    /// # Errors
    /// Names the file and the line of the first mistake.
    pub fn built_in() -> Result<Self, CatalogueError> {
        Self::load(Choice::default())
    }

    /// Loads the locales that an operator has chosen, with the operator's wording.
    ///
    /// # Errors
    /// Names the file and the line of each mistake in the operator's wording.
    pub fn load(choice: Choice<'_>) -> Result<Self, CatalogueError> {
        let known = Self::built_in_tags();
        let chosen = if choice.languages.is_empty() { &known } else { choice.languages };
        if let Some(folder) = choice.wording {
            overlay::check_folder(folder, chosen).map_err(CatalogueError::Wording)?;
        }
        let files = chosen.iter().filter_map(|tag| BUILT_IN.iter().find(|(of, _)| of == tag));
        let load = |(tag, files): &(Tag, Files)| Locale::load(tag, files, choice);
        Ok(Self { locales: files.map(load).collect::<Result<_, _>>()? })
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
        self.locales.iter().find(|locale| locale.tag == tag).map(Localizer::new)
    }

    /// The texts of every locale, the default first.
    pub fn localizers(&self) -> impl Iterator<Item = Localizer<'_>> {
        self.locales.iter().map(Localizer::new)
    }

    /// The texts of the default locale.
    pub fn default_localizer(&self) -> Localizer<'_> {
        Localizer::new(&self.locales[0])
    }

    /// The source texts of the built-in locales, for tests and reviews: locale, file, text.
    pub fn built_in_sources() -> impl Iterator<Item = (Tag, &'static str, &'static str)> {
        BUILT_IN
            .iter()
            .flat_map(|(tag, files)| files.iter().map(|(file, text)| (*tag, *file, *text)))
    }
}

impl Locale {
    fn load(tag: Tag, files: Files, choice: Choice<'_>) -> Result<Self, CatalogueError> {
        let wrong = |said: String| CatalogueError::BuiltIn(format!("locales/{tag}/{said}"));
        let language: LanguageIdentifier =
            tag.parse().map_err(|error| wrong(format!(": {error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Both scripts run from left to right; the marks would only stand in the way of copying.
        bundle.set_use_isolating(false);
        let mut ids = Vec::new();
        for (name, text) in files {
            let resource = FluentResource::try_new((*text).to_owned());
            let resource =
                resource.map_err(|(_, errors)| wrong(format!("{name}.ftl: {errors:?}")))?;
            ids.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            let added = bundle.add_resource(resource);
            added.map_err(|errors| wrong(format!("{name}.ftl: {errors:?}")))?;
        }
        let replaced = match choice.wording {
            Some(folder) => overlay::lay_over(&mut bundle, &ids, &folder.join(tag)),
            None => Ok(0),
        };
        let replaced = replaced.map_err(CatalogueError::Wording)?;
        let forms = choice.forms.cloned().unwrap_or_default();
        let (statements, accounts) = (Vec::new(), Vec::new());
        let mut locale = Self { tag, bundle, statements, accounts, forms, replaced };
        locale.statements = statements::worded(Localizer::new(&locale));
        locale.accounts = naming::account_names(Localizer::new(&locale));
        Ok(locale)
    }
}
