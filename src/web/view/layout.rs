//! The two layouts of the check: a page of its own, or inside a frame on somebody's page.
//! Used by the shell (what is shown around the content) and by the addresses of the check.

use crate::operator::PathPrefix;

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A page of its own, with header and footer.
    Site,
    /// Inside a frame.
    Frame(FrameOptions),
}

/// What the webmaster chose for a frame. Part of its address, so it lasts for the whole visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameOptions {
    /// Light or dark.
    pub theme: Theme,
    /// The colour of buttons and links.
    pub accent: Accent,
}

/// The colours of a frame. A dark frame in a light page is an opaque box, so light is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Always light.
    #[default]
    Light,
    /// Always dark.
    Dark,
    /// As the visitor's device asks.
    Auto,
}

/// The colours of buttons and links to choose from; each has enough contrast in both themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Accent {
    /// Blue.
    #[default]
    Blue,
    /// Green.
    Green,
    /// Violet.
    Violet,
    /// Dark red.
    Red,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Auto];

    /// The value of the parameter `theme`, and the class of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }
}

impl Accent {
    /// All accents.
    pub const ALL: [Self; 4] = [Self::Blue, Self::Green, Self::Violet, Self::Red];

    /// The value of the parameter `accent`, and the class of the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Green => "green",
            Self::Violet => "violet",
            Self::Red => "red",
        }
    }
}

impl FrameOptions {
    /// Reads the options from the fields of an address; anything unknown stays at its default.
    pub fn parse(fields: &[(String, String)]) -> Self {
        let value = |name: &str| {
            let field = fields.iter().rfind(|(field, _)| field == name);
            field.map_or("", |(_, value)| value.as_str())
        };
        let theme = Theme::ALL.into_iter().find(|theme| theme.id() == value("theme"));
        let accent = Accent::ALL.into_iter().find(|accent| accent.id() == value("accent"));
        Self { theme: theme.unwrap_or_default(), accent: accent.unwrap_or_default() }
    }

    /// Those fields of an address that a webmaster may choose: these options and the numbers of
    /// accounts. Part of the public interface; anything else is dropped.
    pub fn chosen(fields: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
        let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        fields.filter(|(name, _)| matches!(*name, "theme" | "accent" | "facebook" | "instagram"))
    }

    /// The options that differ from the default, as fields of an address.
    pub fn fields(self) -> Vec<(&'static str, &'static str)> {
        let mut fields = Vec::new();
        if self.theme != Theme::default() {
            fields.push(("theme", self.theme.id()));
        }
        if self.accent != Accent::default() {
            fields.push(("accent", self.accent.id()));
        }
        fields
    }
}

impl Layout {
    /// Whether the page stands on its own.
    pub const fn is_site(self) -> bool {
        matches!(self, Self::Site)
    }

    /// The element of the main heading. In a frame it is one level lower, so that it fits below
    /// the main heading of the page around it.
    pub const fn h1(self) -> &'static str {
        if self.is_site() { "h1" } else { "h2" }
    }

    /// The element of a section's heading.
    pub const fn h2(self) -> &'static str {
        if self.is_site() { "h2" } else { "h3" }
    }

    /// The element of a heading inside a section.
    pub const fn h3(self) -> &'static str {
        if self.is_site() { "h3" } else { "h4" }
    }

    /// The element of a heading one level further down.
    pub const fn h4(self) -> &'static str {
        if self.is_site() { "h4" } else { "h5" }
    }

    /// The classes of the page.
    pub fn classes(self) -> String {
        match self {
            Self::Site => "site auto".to_owned(),
            Self::Frame(options) => {
                format!("frame {} {}", options.theme.id(), options.accent.id())
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

/// An address with fields behind it, if there are any.
pub fn with_query<'a>(
    path: String,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_options_of_a_frame_last_in_its_address() {
        let root = PathPrefix::default();
        for theme in Theme::ALL {
            for accent in Accent::ALL {
                let options = FrameOptions { theme, accent };
                let address = Layout::Frame(options).check(&root, "de");
                let query = address.split_once('?').map_or("", |(_, query)| query);
                let fields: Vec<_> =
                    form_urlencoded::parse(query.as_bytes()).into_owned().collect();
                assert_eq!(FrameOptions::parse(&fields), options);
            }
        }
        let plain = Layout::Frame(FrameOptions::default());
        assert_eq!(plain.check(&root, "de"), "/frame/de/check");
    }
}
