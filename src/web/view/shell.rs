//! What stands around the content of every page: title, languages, links to the other pages.
//! Every page template has one as `shell`.

use crate::operator::{LocalText, Operator, WebAddress};
use crate::text::{Localizer, Tag};
use crate::web::assets::{Inline, LogoAsset};
use crate::web::state::App;
use crate::web::view::layout::{Layout, with_query};

/// The field that the links to oEmbed answers add to the address, and a configured provider does not.
pub const DISCOVERED: &str = "discovered";

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
    /// The address of this page for oEmbed, if it can be embedded.
    embeddable: Option<String>,
    /// What the page is about, for search engines.
    pub description: Option<String>,
}

/// A link at the end of each page.
pub struct SiteLink {
    /// The page's place behind the language.
    pub name: &'static str,
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub text: String,
}

/// A text of the operator's and, if it is not the page's, its language.
pub struct Local<'a> {
    /// The text.
    pub text: &'a str,
    /// The tag of its language.
    pub lang: Option<&'a str>,
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
        let title = [heading, " – ", &l.t("site-name").into_string()].concat();
        Self {
            app,
            l,
            layout: Layout::Site,
            name,
            title,
            noindex: false,
            embeddable: None,
            description: None,
        }
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

    /// The same with a description, a message of Fluent.
    #[must_use]
    pub fn described(mut self, id: &'static str) -> Self {
        self.description = Some(self.l.t(id).into_string());
        self
    }

    /// The address of a page in the current language.
    pub fn page(&self, name: &str) -> String {
        self.page_in(self.l.tag(), name)
    }

    fn page_in(&self, tag: Tag, name: &str) -> String {
        self.app.path(&page_in(tag, name))
    }

    /// The address of a page, or of the operator's own page in its place.
    pub fn legal(&self, name: &str) -> String {
        legal(self.operator(), self.l.tag(), name)
    }

    /// This page in all languages.
    pub fn languages(&self) -> Vec<Language> {
        self.languages_at(|tag| self.page_in(tag, self.name))
    }

    /// All languages, with addresses made by a function.
    pub fn languages_at(&self, address: impl Fn(Tag) -> String) -> Vec<Language> {
        let language = |l: Localizer<'_>| Language {
            tag: l.tag(),
            name: l.t("language-name").into_string(),
            address: address(l.tag()),
            current: l.tag() == self.l.tag(),
        };
        self.app.catalogue.localizers().map(language).collect()
    }

    /// Where this page is for search engines: absolute if it is known where the public reaches
    /// this instance.
    pub fn canonical(&self) -> String {
        self.public(&self.page(self.name))
    }

    /// The same page in all languages for search engines, and in the default language for
    /// people who speak none of them.
    pub fn alternates(&self) -> Vec<(&'static str, String)> {
        let tags = self.app.tags();
        let fallback = tags.first().map(|tag| ("x-default", *tag));
        let languages = tags.iter().map(|tag| (*tag, *tag)).chain(fallback);
        let address = |tag| self.public(&self.page_in(tag, self.name));
        languages.map(|(name, tag)| (name, address(tag))).collect()
    }

    fn public(&self, path: &str) -> String {
        match &self.operator().public_url {
            Some(site) => site.join(path),
            None => path.to_owned(),
        }
    }

    /// The start page in this language for people to read: absolute if that is known.
    pub fn home(&self) -> String {
        self.public(&self.page(""))
    }

    /// Whether it is known where the public reaches this instance.
    pub const fn has_public_url(&self) -> bool {
        self.operator().public_url.is_some()
    }

    /// Who runs this instance.
    pub const fn operator(&self) -> &'a Operator {
        &self.app.operator
    }

    /// The operator's logo.
    pub const fn logo(&self) -> Option<&'a LogoAsset> {
        self.app.assets.logo.as_ref()
    }

    /// A text of the operator's for this page.
    pub fn local<'t>(&self, text: &'t LocalText) -> Local<'t>
    where
        'a: 't,
    {
        let default = self.operator().languages.first().map_or("de", String::as_str);
        let (text, lang) = text.of(self.l.tag(), default);
        Local { text, lang }
    }

    /// The links at the end of each page.
    pub fn site_links(&self) -> Vec<SiteLink> {
        site_links(self.l, self.operator())
    }

    /// The style sheet.
    pub fn style(&self) -> &'a Inline {
        &self.app.assets.style
    }

    /// The script of frame pages.
    pub fn frame_script(&self) -> &'a Inline {
        &self.app.assets.frame_script
    }

    /// Which sites may size their frame by the page in it.
    pub fn sizing(&self) -> Option<String> {
        self.operator().framing_sites().map(|sites| format!("allow-origins={sites}"))
    }

    /// The address of the icon.
    pub fn icon(&self) -> &'a str {
        &self.app.assets.icon.path
    }

    /// The absolute address of the picture for previews of links, if it is known where the public
    /// reaches this instance.
    pub fn preview(&self) -> Option<String> {
        self.operator().public_url.as_ref().map(|site| site.join(&self.app.assets.preview.path))
    }

    /// The element of the main heading.
    pub const fn h1(&self) -> &'static str {
        self.layout.h1()
    }

    /// The element of a section's heading.
    pub const fn h2(&self) -> &'static str {
        self.layout.h2()
    }

    /// The element of a heading inside a section.
    pub const fn h3(&self) -> &'static str {
        self.layout.h3()
    }
}

/// The address of a page in a language, or of the operator's own page in its place.
fn legal(operator: &Operator, tag: Tag, name: &str) -> String {
    let elsewhere = match name {
        "imprint" => operator.imprint.elsewhere(),
        "privacy" => operator.privacy.elsewhere(),
        "accessibility" => operator.accessibility.elsewhere(),
        _ => None,
    };
    let own = || operator.path_prefix.join(&page_in(tag, name));
    elsewhere.map_or_else(own, WebAddress::to_string)
}

/// The links at the end of each page in a language.
fn site_links(l: Localizer<'_>, operator: &Operator) -> Vec<SiteLink> {
    let pages = [
        ("questions", "nav-questions"),
        ("imprint", "nav-imprint"),
        ("privacy", "nav-privacy"),
        ("accessibility", "nav-accessibility"),
    ];
    let link = |(name, text): (&'static str, &'static str)| SiteLink {
        name,
        address: legal(operator, l.tag(), name),
        text: l.t(text).into_string(),
    };
    pages.map(link).into()
}

/// The path of a page in a language.
pub fn page_in(tag: Tag, name: &str) -> String {
    if name.is_empty() { ["/", tag].concat() } else { ["/", tag, "/", name].concat() }
}
