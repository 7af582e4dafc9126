//! What stands around the content of every page: title, languages, links to the other pages.
//! Every page template has one as `shell`.

use super::app::App;
use super::assets::Style;
use super::layout::Layout;
use crate::operator::Operator;
use crate::text::{Localizer, Tag};

/// The frame of one page, in the architectural sense.
pub struct Shell<'a> {
    app: &'a App,
    /// The texts.
    pub l: Localizer<'a>,
    /// With header and footer, or inside a frame.
    pub layout: Layout,
    /// The page's place behind the language, such as `questions`; empty for the start page.
    pub name: &'static str,
    /// The content of `<title>`.
    pub title: String,
    /// Whether search engines should leave the page alone.
    pub noindex: bool,
}

/// A link or button to the same page in a language.
pub struct Language {
    /// Its tag.
    pub tag: Tag,
    /// Its own name for itself.
    pub name: String,
    /// Where the page is in this language.
    pub address: String,
    /// Whether the page is in this language now.
    pub current: bool,
}

impl<'a> Shell<'a> {
    /// The shell of a page with this name and heading.
    pub fn new(app: &'a App, l: Localizer<'a>, name: &'static str, heading: &str) -> Self {
        let title = format!("{heading} – {}", l.t("site-name"));
        Self { app, l, layout: Layout::Site, name, title, noindex: false }
    }

    /// The same in another layout.
    #[must_use]
    pub const fn in_layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// The same, hidden from search engines.
    #[must_use]
    pub const fn unlisted(mut self) -> Self {
        self.noindex = true;
        self
    }

    /// The address of a page in the current language.
    pub fn page(&self, name: &str) -> String {
        page_in(self.l.tag(), name)
    }

    /// This page in all languages.
    pub fn languages(&self) -> Vec<Language> {
        self.languages_at(|tag| page_in(tag, self.name))
    }

    /// All languages, with addresses made by a function.
    pub fn languages_at(&self, address: impl Fn(Tag) -> String) -> Vec<Language> {
        let language = |l: Localizer<'_>| Language {
            tag: l.tag(),
            name: l.t("language-name").to_string(),
            address: address(l.tag()),
            current: l.tag() == self.l.tag(),
        };
        self.app.catalogue.localizers().map(language).collect()
    }

    /// The pages linked at the end of each page: name and text.
    pub fn site_pages(&self) -> Vec<(&'static str, String)> {
        let pages = [
            ("", "nav-start"),
            ("check", "nav-check"),
            ("questions", "nav-questions"),
            ("overview", "nav-overview"),
            ("imprint", "nav-imprint"),
            ("privacy", "nav-privacy"),
            ("accessibility", "nav-accessibility"),
        ];
        pages.into_iter().map(|(name, text)| (name, self.l.t(text).to_string())).collect()
    }

    /// Whether this is the page with that name.
    pub fn is_at(&self, name: &str) -> bool {
        self.name == name
    }

    /// Who runs this instance.
    pub fn operator(&self) -> &'a Operator {
        &self.app.operator
    }

    /// The style sheet.
    pub fn style(&self) -> &'a Style {
        &self.app.assets.style
    }

    /// The address of the icon.
    pub fn icon(&self) -> &'a str {
        &self.app.assets.icon.path
    }

    /// The element of the main heading. In a frame it is one level lower, so that it fits below
    /// the main heading of the page around it.
    pub const fn h1(&self) -> &'static str {
        if self.layout.is_site() { "h1" } else { "h2" }
    }

    /// The element of a section's heading.
    pub const fn h2(&self) -> &'static str {
        if self.layout.is_site() { "h2" } else { "h3" }
    }

    /// The element of a heading inside a section.
    pub const fn h3(&self) -> &'static str {
        if self.layout.is_site() { "h3" } else { "h4" }
    }
}

fn page_in(tag: Tag, name: &str) -> String {
    if name.is_empty() { format!("/{tag}") } else { format!("/{tag}/{name}") }
}
