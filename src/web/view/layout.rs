//! The two layouts of the check: a page of its own, or inside a frame on somebody's page.
//! Used by the shell (what is shown around the content) and by the addresses of the check.

use crate::ids::ids;
use crate::operator::PathPrefix;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A page of its own, with header and footer.
    Site,
    Frame(FrameOptions),
}

/// What the webmaster chose for a frame. Part of its address, so it lasts for the whole visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameOptions {
    pub theme: Theme,
    pub accent: Accent,
}

ids! {
    /// The colours of a frame. A dark frame in a light page is an opaque box, so light is the default.
    /// The ids are values of the parameter `theme` and classes of the page.
    #[derive(Default)]
    pub enum Theme {
        #[default]
        Light = "light",
        Dark = "dark",
        /// As the visitor's device asks.
        Auto = "auto",
    }
}

ids! {
    /// The colours of buttons and links to choose from; each has enough contrast in both themes.
    #[derive(Default)]
    pub enum Accent {
        #[default]
        Blue = "blue",
        Green = "green",
        Violet = "violet",
        Red = "red",
    }
}

impl FrameOptions {
    /// Reads the options from the fields of an address; anything unknown stays at its default.
    pub fn parse(fields: &[(String, String)]) -> Self {
        Self {
            theme: Theme::parse(last(fields, "theme")).unwrap_or_default(),
            accent: Accent::parse(last(fields, "accent")).unwrap_or_default(),
        }
    }

    /// Those fields of an address that a webmaster may choose: these options and the numbers of
    /// accounts. Part of the public interface; anything else is dropped.
    pub fn chosen(fields: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
        let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        fields.filter(|(name, _)| matches!(*name, "theme" | "accent" | "facebook" | "instagram"))
    }

    /// The options that differ from the default, as fields of an address.
    pub fn fields<'a>(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let theme = (self.theme != Theme::default()).then(|| ("theme", self.theme.id()));
        let accent = (self.accent != Accent::default()).then(|| ("accent", self.accent.id()));
        theme.into_iter().chain(accent)
    }
}

impl Layout {
    pub const fn is_site(self) -> bool {
        matches!(self, Self::Site)
    }

    /// The element of a heading of this level, from 1. In a frame it is one level lower, so that it
    /// fits below the main heading of the page around it.
    pub const fn heading(self, level: usize) -> &'static str {
        const ELEMENTS: [&str; 5] = ["h1", "h2", "h3", "h4", "h5"];
        ELEMENTS[if self.is_site() { level - 1 } else { level }]
    }

    pub fn classes(self) -> String {
        match self {
            Self::Site => "site auto".to_owned(),
            Self::Frame(FrameOptions { theme, accent }) => {
                format!("frame {} {}", theme.id(), accent.id())
            }
        }
    }

    /// The address of the check in this layout, behind the prefix of a proxy.
    pub fn check(self, prefix: &PathPrefix, tag: &str) -> String {
        match self {
            Self::Site => prefix.join(&["/", tag, "/check"].concat()),
            Self::Frame(options) => {
                with_query(prefix.join(&["/frame/", tag, "/check"].concat()), options.fields())
            }
        }
    }
}

/// The last field of this name, or nothing.
pub fn last<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    let field = fields.iter().rfind(|(field, _)| field == name);
    field.map_or("", |(_, value)| value.as_str())
}

/// An address with fields behind it, if there are any.
pub fn with_query<'a>(
    path: String,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    if query.is_empty() { path } else { format!("{path}?{query}") }
}
