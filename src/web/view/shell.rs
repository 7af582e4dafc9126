//! What stands around the content of every page: title, languages, links to the other pages.
//! Every page template has one as `shell`.

use crate::content::Age;
use crate::operator::{LocalText, WebAddress};
use crate::text::{Localizer, Tag, Text};
use crate::web::state::App;
use crate::web::view::layout::{Layout, with_query};

/// The field that the links to oEmbed answers add to the address, and a configured provider does not.
pub const DISCOVERED: &str = "discovered";

/// The links at the end of each page: the place behind the language, and the message.
const SITE_LINKS: [(&str, &str); 4] = [
    ("questions", "nav-questions"),
    ("imprint", "nav-imprint"),
    ("privacy", "nav-privacy"),
    ("accessibility", "nav-accessibility"),
];

/// The frame of one page, in the architectural sense.
pub struct Shell<'a> {
    pub app: &'a App,
    pub l: Localizer<'a>,
    pub layout: Layout,
    /// The page's place behind the language, such as `questions`; empty for the start page.
    pub name: &'static str,
    pub title: String,
    /// What the page is about, for search engines; those leave a page without one alone.
    pub description: Option<String>,
    /// The path by which others may embed the page.
    embeddable: Option<String>,
}

/// A text of the operator's and, if it is not the page's, its language.
pub struct Local<'a> {
    pub text: &'a str,
    pub lang: Option<&'a str>,
}

/// A link or button to the same page in a language.
pub struct Language<'a> {
    pub tag: Tag,
    /// Its own name for itself.
    pub name: Text<'a>,
    pub address: String,
    /// Whether the page is in this language now.
    pub current: bool,
}

impl<'a> Shell<'a> {
    /// The shell of a page with this name and heading, which is none for search engines.
    pub fn new(app: &'a App, l: Localizer<'a>, name: &'static str, heading: &str) -> Self {
        let title = [heading, " – ", &l.t("site-name").into_string()].concat();
        Self { app, l, layout: Layout::Site, name, title, description: None, embeddable: None }
    }

    /// The shell of a page that search engines may show. `stem` begins the ids of its title and its
    /// description.
    pub fn public(app: &'a App, l: Localizer<'a>, name: &'static str, stem: &str) -> Self {
        let title = l.t(format!("{stem}-title")).into_string();
        let description = Some(l.t(format!("{stem}-description")).into_string());
        Self { description, ..Self::new(app, l, name, &title) }
    }

    #[must_use]
    pub const fn in_layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// The same for a page that others may embed by its address, which is this path.
    #[must_use]
    pub fn embeddable_as(mut self, path: Option<String>) -> Self {
        self.embeddable = path;
        self
    }

    /// The address of the oEmbed answer about this page, without the format. It must be absolute, or
    /// consumers give up; so there is none where the public address is not known.
    pub fn oembed(&self) -> Option<String> {
        let base = self.app.operator.public_url.as_ref()?;
        let page = base.join(self.embeddable.as_deref()?);
        let endpoint = base.join(&self.app.path("/oembed"));
        Some(with_query(endpoint, [("url", page.as_str()), (DISCOVERED, "yes")]))
    }

    /// The address of a page in the current language.
    pub fn page(&self, name: &str) -> String {
        self.app.path(&page_in(self.l.tag(), name))
    }

    /// The same, or that of the operator's own page in its place.
    pub fn legal(&self, name: &str) -> String {
        let elsewhere = self.app.operator.elsewhere(name);
        elsewhere.map_or_else(|| self.page(name), WebAddress::to_string)
    }

    /// The links at the end of each page: name, address and text.
    pub fn site_links(&self) -> [(&'static str, String, Text<'a>); 4] {
        SITE_LINKS.map(|(name, text)| (name, self.legal(name), self.l.t(text)))
    }

    pub fn languages(&self) -> Vec<Language<'a>> {
        self.languages_at(|tag| self.app.path(&page_in(tag, self.name)))
    }

    /// All languages, with addresses made by a function.
    pub fn languages_at(&self, address: impl Fn(Tag) -> String) -> Vec<Language<'a>> {
        let language = |l: Localizer<'a>| Language {
            tag: l.tag(),
            name: l.t("language-name"),
            address: address(l.tag()),
            current: l.tag() == self.l.tag(),
        };
        self.app.catalogue.localizers().map(language).collect()
    }

    /// Where this page is for search engines: absolute if it is known where the public reaches
    /// this instance.
    pub fn canonical(&self) -> String {
        self.absolute(&self.page(self.name))
    }

    pub fn alternates(&self) -> Vec<(&'static str, String)> {
        alternates(self.app, |tag| self.absolute(&self.app.path(&page_in(tag, self.name))))
    }

    fn absolute(&self, path: &str) -> String {
        let site = self.app.operator.public_url.as_ref();
        site.map_or_else(|| path.to_owned(), |site| site.join(path))
    }

    /// The start page in this language for people to read: absolute if that is known.
    pub fn home(&self) -> String {
        self.absolute(&self.page(""))
    }

    /// A text of the operator's as this page shows it.
    pub fn local<'t>(&self, text: &'t LocalText) -> Local<'t>
    where
        'a: 't,
    {
        let default = self.app.catalogue.default_localizer().tag();
        let (text, lang) = text.of(self.l.tag(), default);
        Local { text, lang }
    }

    /// The element of a heading of this level, from 1.
    pub const fn h(&self, level: usize) -> &'static str {
        self.layout.heading(level)
    }

    /// How old the content is today.
    pub fn age(&self) -> Age {
        Age::on(self.app.today())
    }
}

/// The path of a page in a language.
pub fn page_in(tag: Tag, name: &str) -> String {
    if name.is_empty() { ["/", tag].concat() } else { ["/", tag, "/", name].concat() }
}

/// A page in all languages for search engines, and in the default language for people who speak none
/// of them: a language and the address that a function makes.
pub fn alternates(app: &App, address: impl Fn(Tag) -> String) -> Vec<(&'static str, String)> {
    let tags = app.tags();
    let languages = tags.iter().map(|tag| (*tag, *tag)).chain([("x-default", tags[0])]);
    languages.map(|(name, tag)| (name, address(tag))).collect()
}
