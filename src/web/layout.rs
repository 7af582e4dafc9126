//! The two layouts of the check: a page of its own, or inside a frame on somebody's page.
//! Used by the shell (what is shown around the content) and by the addresses of the check.

use std::fmt::Write as _;

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A page of its own, with header and footer.
    Site,
    /// Inside a frame.
    Frame(Theme),
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

    /// Reads the parameter; anything unknown is light.
    pub fn parse(id: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.id() == id).unwrap_or_default()
    }
}

impl Layout {
    /// Whether the page stands on its own.
    pub const fn is_site(self) -> bool {
        matches!(self, Self::Site)
    }

    /// The classes of the page.
    pub fn classes(self) -> String {
        match self {
            Self::Site => "site auto".to_owned(),
            Self::Frame(theme) => format!("frame {}", theme.id()),
        }
    }

    /// The path of the check in this layout.
    pub fn check(self, tag: &str) -> String {
        match self {
            Self::Site => format!("/{tag}/check"),
            Self::Frame(theme) => {
                let mut path = format!("/frame/{tag}/check");
                if theme != Theme::Light {
                    let _ = write!(path, "?theme={}", theme.id());
                }
                path
            }
        }
    }
}
