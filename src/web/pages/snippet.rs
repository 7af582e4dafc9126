//! The tag that a webmaster pastes, and the addresses in it.
//! Used by the page for webmasters and by oEmbed.

use askama::Template;

use crate::check::{MOST_ACCOUNTS, Network};
use crate::operator::{PathPrefix, PublicUrl};
use crate::text::Localizer;
use crate::web::state::App;
use crate::web::view::layout::{FrameOptions, Layout, Theme, last, with_query};

/// Heights of the frame to choose from, in CSS pixels.
pub const HEIGHTS: [u16; 6] = [480, 560, 640, 720, 800, 960];

/// What a frame needs and nothing more: forms, new tabs that are ordinary tabs, and the calendar
/// file. No scripts and no origin: so the host page can be sure that the check runs no code.
pub const SANDBOX: &str = "allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// The height at which every question in this language fits, in CSS pixels. The locale says it,
/// because the lengths of its texts decide.
pub fn usual_height(l: Localizer<'_>) -> u16 {
    l.t("frame-height").into_string().parse().unwrap_or(HEIGHTS[2])
}

/// What a webmaster has chosen for a frame.
pub struct Wanted<'a> {
    pub l: Localizer<'a>,
    prefix: &'a PathPrefix,
    pub options: FrameOptions,
    /// The height, unless it follows the language.
    pub height: Option<u16>,
    presets: Vec<(&'static str, String)>,
}

impl<'a> Wanted<'a> {
    /// The choices that stand in an address of the check, in the language of that address.
    pub fn at(app: &'a App, l: Localizer<'a>, fields: &[(String, String)]) -> Self {
        let preset = |network: Network| {
            let count: u8 = last(fields, network.id()).parse().ok()?;
            (count <= MOST_ACCOUNTS).then(|| (network.id(), count.to_string()))
        };
        Self {
            l,
            prefix: &app.operator.path_prefix,
            options: FrameOptions::parse(fields),
            height: None,
            presets: Network::ALL.into_iter().filter_map(preset).collect(),
        }
    }

    /// The choices in the fields of the page for webmasters, which is shown in the language `here`.
    pub fn parse(app: &'a App, here: Localizer<'a>, fields: &[(String, String)]) -> Self {
        let height = last(fields, "height").parse().ok().filter(|height| HEIGHTS.contains(height));
        let l = app.localizer(last(fields, "language")).unwrap_or(here);
        Self { height, ..Self::at(app, l, fields) }
    }

    pub fn preset(&self, name: &str) -> Option<&str> {
        self.presets().find(|(preset, _)| *preset == name).map(|(_, value)| value)
    }

    fn presets(&self) -> impl Iterator<Item = (&str, &str)> {
        self.presets.iter().map(|(name, value)| (*name, value.as_str()))
    }

    pub fn frame(&self) -> String {
        let path = Layout::Frame(FrameOptions::default()).check(self.prefix, self.l.tag());
        with_query(path, self.options.fields().chain(self.presets()))
    }

    /// The path that a plain link leads to: the start page, or the check with the preset answers.
    pub fn full_page(&self) -> String {
        self.page_with(self.presets().collect())
    }

    /// The path that a webmaster names for oEmbed. It carries the colours too, for the frame.
    pub fn embeddable(&self) -> String {
        self.page_with(self.options.fields().chain(self.presets()).collect())
    }

    fn page_with(&self, fields: Vec<(&str, &str)>) -> String {
        if fields.is_empty() {
            self.prefix.join(&format!("/{}", self.l.tag()))
        } else {
            with_query(Layout::Site.check(self.prefix, self.l.tag()), fields)
        }
    }

    pub fn snippet(&self, base: &PublicUrl) -> Snippet {
        let mut snippet = Snippet::new(self.l, base, &self.frame(), &self.full_page());
        snippet.height = self.height.unwrap_or(snippet.height);
        // The frame element and the page in it must agree on the scheme, or the frame gets an opaque
        // background.
        snippet.color_scheme = match self.options.theme {
            Theme::Light => "",
            Theme::Dark => ";color-scheme:dark",
            Theme::Auto => ";color-scheme:light dark",
        };
        snippet
    }
}

/// When the frame loads its page.
#[derive(Clone)]
pub enum Loading {
    AtOnce,
    Klaro,
    Iframemanager,
    OnClick(String),
}

/// An iframe element and the link below it. Whatever a style sheet of the host says about its size
/// wins, because width and height are attributes: so a responsive wrapper holds the frame.
#[derive(Clone, Template)]
#[template(path = "snippet.html")]
pub struct Snippet {
    pub src: String,
    pub title: String,
    pub height: u16,
    /// In CSS pixels, where a consumer of oEmbed limits it.
    pub most_width: Option<u32>,
    /// The value of its attribute, or none for a frame without sandbox.
    pub sandbox: Option<String>,
    pub color_scheme: &'static str,
    pub loading: Loading,
    pub script: Option<String>,
    pub link: String,
    pub link_text: String,
    /// Whether the link stands below the frame. Consumers of oEmbed may lay the frame over all of
    /// their wrapper, and over a link in it.
    pub linked: bool,
}

#[derive(Template)]
#[template(
    source = r#"<p>{{ notice }}</p><p><a href="{{ src }}">{{ text }}</a></p>"#,
    ext = "html"
)]
struct Ask<'a> {
    notice: String,
    src: &'a str,
    text: String,
}

impl Snippet {
    /// The tag for the path of a page in the frame, with a link to the path of a full page.
    pub fn new(l: Localizer<'_>, base: &PublicUrl, frame: &str, full_page: &str) -> Self {
        Self {
            src: base.join(frame),
            title: format!("{}: {}", l.t("site-name"), l.t("start-title")),
            height: usual_height(l),
            most_width: None,
            sandbox: Some(SANDBOX.to_owned()),
            color_scheme: "",
            loading: Loading::AtOnce,
            script: None,
            link: base.join(full_page),
            link_text: l.t("embed-link").into_string(),
            linked: true,
        }
    }

    /// What stands in the frame until somebody wants it loaded, in this language.
    pub fn ask(&self, l: Localizer<'_>) -> Loading {
        let notice = l.t("embed-click").into_string();
        let text = l.t("embed-click.link").into_string();
        Loading::OnClick(Ask { notice, src: &self.src, text }.to_string())
    }
}
