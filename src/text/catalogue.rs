//! All locales with their messages, checked when they are loaded.
//! Used by the application state; everything else sees a [`super::Localizer`].

use std::borrow::Cow;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::statements::{self, Worded};
use super::{Localizer, naming, overlay};
use crate::check::FormAddresses;

/// The files of one locale, built into the binary: name and text of each.
pub(super) type Files = &'static [(&'static str, &'static str)];

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
        "questions",
        "result",
        "review",
        "start",
        "statements",
        "takeaway",
        "trouble"
    ]
);

/// The name of a locale's folder, which is also its language tag and its place in addresses.
pub type Tag = &'static str;

/// The messages of one locale.
pub(super) struct Locale {
    pub(super) tag: Tag,
    pub(super) bundle: FluentBundle<FluentResource>,
    /// The messages and attributes that are always the same, by their ids. Most are, and looking
    /// one up is faster than resolving it.
    pub(super) plain: FxHashMap<String, String>,
    /// The statements in words, in the order of `Statement::ALL`.
    pub(super) statements: Vec<Worded>,
    /// The names of accounts, see [`naming`].
    pub(super) accounts: Vec<String>,
    /// Stands here because whoever links a form has the wording at hand.
    pub(super) forms: FormAddresses,
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
    /// The folder is not named by a language tag.
    #[error("{0}: not a language tag")]
    Tag(String),
    /// A file has an error of syntax.
    #[error("{file}:{line}: {reason}")]
    Syntax {
        /// The file.
        file: String,
        /// The line in it, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// A message is defined twice.
    #[error("{file}: {id} is defined twice")]
    Twice {
        /// The file with the second definition.
        file: String,
        /// The message.
        id: String,
    },
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
        let mistakes = choice.wording.map(|folder| overlay::strange_folders(folder, &known));
        if let Some(mistakes) = mistakes.filter(|mistakes| !mistakes.is_empty()) {
            return Err(CatalogueError::Wording(mistakes));
        }
        let chosen = if choice.languages.is_empty() { &known } else { choice.languages };
        let files = chosen.iter().filter_map(|tag| BUILT_IN.iter().find(|(of, _)| of == tag));
        let load = |(tag, files): &(Tag, Files)| Locale::load(tag, files, choice);
        Ok(Self { locales: files.map(load).collect::<Result<_, _>>()? })
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
        let language: LanguageIdentifier =
            tag.parse().map_err(|_| CatalogueError::Tag(tag.to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Both scripts run from left to right; the marks would only stand in the way of copying.
        bundle.set_use_isolating(false);
        let own = match choice.wording {
            Some(folder) => {
                overlay::overlay(tag, files, folder).map_err(CatalogueError::Wording)?
            }
            None => None,
        };
        let built_in = || files.iter().map(|(name, text)| (Cow::from(*name), Cow::from(*text)));
        let texts: Vec<(Cow<'_, str>, Cow<'_, str>)> = match own {
            Some(own) => own.into_iter().map(|(name, text)| (name.into(), text.into())).collect(),
            None => built_in().collect(),
        };
        let mut plain = FxHashMap::default();
        for (name, text) in texts {
            let file = format!("locales/{tag}/{name}.ftl");
            let resource = parse(&file, &text)?;
            plain.extend(plain_texts(&resource));
            bundle.add_resource(resource).map_err(|errors| twice(&file, &errors))?;
        }
        let forms = choice.forms.cloned().unwrap_or_default();
        let (statements, accounts) = (Vec::new(), Vec::new());
        let mut locale = Self { tag, bundle, plain, statements, accounts, forms };
        locale.statements = statements::worded(Localizer::new(&locale));
        locale.accounts = naming::account_names(Localizer::new(&locale));
        Ok(locale)
    }
}

/// The messages and attributes without anything to be put in.
fn plain_texts(resource: &FluentResource) -> impl Iterator<Item = (String, String)> {
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| {
        let id = message.id.name;
        let own = message.value.as_ref().map(|value| (id.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(move |one| (format!("{id}.{}", one.id.name), &one.value));
        own.into_iter().chain(attributes).filter_map(|(id, text)| Some((id, plain_text(text)?)))
    })
}

fn plain_text(pattern: &Pattern<&str>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
}

fn parse(file: &str, text: &str) -> Result<FluentResource, CatalogueError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let position = first.map_or(0, |error| error.pos.start);
        CatalogueError::Syntax {
            file: file.to_owned(),
            line: 1 + text[..position].matches('\n').count(),
            reason: first.map_or_else(String::new, ToString::to_string),
        }
    })
}

fn twice(file: &str, errors: &[FluentError]) -> CatalogueError {
    let id = errors.iter().find_map(|error| match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    CatalogueError::Twice { file: file.to_owned(), id: id.unwrap_or_default() }
}
