//! For webmasters: options, a live preview, the snippet to paste, and what else they need.
//! Works without JavaScript: the options are a form whose answer is this page again.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use crate::check::{MOST_ACCOUNTS, Network};
use crate::operator::{FrameAncestors, PathPrefix, PublicUrl};
use crate::text::Localizer;
use crate::web::response::Fault;
use crate::web::response::Policy;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::layout::{Accent, FrameOptions, Layout, Theme, with_query};
use crate::web::view::shell::Shell;

/// Heights of the frame to choose from, in CSS pixels.
const HEIGHTS: [u16; 5] = [480, 560, 640, 720, 800];
/// The height that shows every question without scrolling inside.
pub const USUAL_HEIGHT: u16 = 640;

/// What a frame needs and nothing more: forms, new tabs that are ordinary tabs, and the calendar
/// file. No scripts and no origin: so the host page can be sure that the check runs no code.
pub const SANDBOX: &str = "allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

#[derive(Template)]
#[template(path = "embed.html")]
struct EmbedPage<'a> {
    shell: Shell<'a>,
    selects: Vec<Select>,
    /// Whether the operator has configured a public address.
    is_public: bool,
    preview: Snippet,
    variants: Vec<Variant>,
    test_frame: String,
    test_snippet: String,
    base: String,
    allowed: Vec<String>,
    anyone: bool,
    notices: Vec<(String, String)>,
    recipes: Vec<(String, String)>,
}

/// One option of the form.
struct Select {
    name: &'static str,
    label: String,
    options: Vec<Choice>,
}

struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// A way to embed the check.
struct Variant {
    id: &'static str,
    title: String,
    text: String,
    code: String,
    rows: usize,
}

/// The tag that a webmaster pastes.
#[derive(Template)]
#[template(path = "snippet.html")]
pub struct Snippet {
    src: String,
    title: String,
    width: String,
    height: u16,
    sandbox: String,
    color_scheme: &'static str,
    /// The address of the height script, in the variant that has it.
    script: Option<String>,
    link: String,
    link_text: String,
    /// Whether the link stands before the frame in a block quotation, as oEmbed consumers like it.
    quoted: bool,
}

/// What a webmaster chose.
pub struct Wanted<'a> {
    l: Localizer<'a>,
    prefix: &'a PathPrefix,
    options: FrameOptions,
    height: u16,
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
            height: USUAL_HEIGHT,
            presets: Network::ALL.into_iter().filter_map(preset).collect(),
        }
    }

    /// The choices made in the form.
    fn parse(app: &'a App, here: Localizer<'a>, fields: &[(String, String)]) -> Self {
        let height = last(fields, "height").parse().ok().filter(|height| HEIGHTS.contains(height));
        Self {
            height: height.unwrap_or(USUAL_HEIGHT),
            ..Self::at(app, app.localizer(last(fields, "language")).unwrap_or(here), fields)
        }
    }

    fn presets(&self) -> impl Iterator<Item = (&str, &str)> {
        self.presets.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// The page in the frame.
    fn path(&self) -> String {
        let path = Layout::Frame(FrameOptions::default()).check(self.prefix, self.l.tag());
        with_query(path, self.options.fields().into_iter().chain(self.presets()))
    }

    /// The page that a plain link leads to: the start page, or the check with the preset answers.
    fn full_page(&self) -> String {
        self.page_with(self.presets().collect())
    }

    /// The page that a webmaster names for oEmbed. It carries the colours too, for the frame.
    fn embeddable(&self) -> String {
        self.page_with(self.options.fields().into_iter().chain(self.presets()).collect())
    }

    fn page_with(&self, fields: Vec<(&str, &str)>) -> String {
        if fields.is_empty() {
            self.prefix.join(&format!("/{}", self.l.tag()))
        } else {
            with_query(Layout::Site.check(self.prefix, self.l.tag()), fields)
        }
    }

    /// The tag to paste.
    pub fn snippet(&self, base: &PublicUrl) -> Snippet {
        Snippet::new(self.l, base, &self.path(), &self.full_page())
            .with_height(self.height)
            .with_theme(self.options.theme)
    }
}

fn last<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    let field = fields.iter().rfind(|(field, _)| field == name);
    field.map_or("", |(_, value)| value.as_str())
}

impl Snippet {
    /// The tag for a frame address, with a link to a full page.
    fn new(l: Localizer<'_>, base: &PublicUrl, frame: &str, full_page: &str) -> Self {
        Self {
            src: base.join(frame),
            title: format!("{}: {}", l.t("site-name"), l.t("start-title")),
            width: "100%".to_owned(),
            height: USUAL_HEIGHT,
            sandbox: SANDBOX.to_owned(),
            color_scheme: "",
            script: None,
            link: base.join(full_page),
            link_text: l.t("embed-link").into_string(),
            quoted: false,
        }
    }

    #[must_use]
    const fn with_height(mut self, height: u16) -> Self {
        self.height = height;
        self
    }

    /// The frame element and the page in it must agree on the scheme, or the frame gets an opaque
    /// background.
    #[must_use]
    const fn with_theme(mut self, theme: Theme) -> Self {
        self.color_scheme = match theme {
            Theme::Light => "",
            Theme::Dark => ";color-scheme:dark",
            Theme::Auto => ";color-scheme:light dark",
        };
        self
    }

    /// The same with the height script, for which the frame needs scripts.
    #[must_use]
    fn with_script(mut self, base: &PublicUrl, script: &str) -> Self {
        self.sandbox = format!("{SANDBOX} allow-scripts");
        self.script = Some(base.join(script));
        self
    }

    /// The same for an oEmbed answer of this size, in CSS pixels.
    #[must_use]
    pub fn for_oembed(mut self, width: u32, height: u16) -> Self {
        self.width = width.to_string();
        self.height = height;
        self.quoted = true;
        self
    }
}

/// `GET /{lang}/embed`.
pub async fn show(
    State(app): State<Arc<App>>,
    Path(tag): Path<String>,
    Query(fields): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let wanted = Wanted::parse(&app, l, &fields);
    let base = base(&app, &headers).ok_or(Fault::BadRequest)?;
    let test_path = app.path(&format!("/frame/{}/test", wanted.l.tag()));
    let test = Snippet::new(wanted.l, &base, &test_path, &test_path).with_height(320);
    let ancestors = &app.operator.frame_ancestors;
    let paired = |id: &&'static str| {
        let said = l.t(*id).arg("base", base.to_string());
        let said = said.arg("address", base.join(&app.path(""))).into_string();
        (l.t(format!("{id}.title")).into_string(), said)
    };
    let page = EmbedPage {
        shell: Shell::new(&app, l, "embed", &l.t("embed-title").into_string())
            .described("embed-description"),
        selects: selects(&app, l, &wanted),
        is_public: app.operator.public_url.is_some(),
        preview: Snippet { src: wanted.path(), ..wanted.snippet(&base) },
        variants: variants(&app, l, &wanted, &base),
        test_frame: test_path,
        test_snippet: test.to_string(),
        base: base.to_string(),
        allowed: match ancestors {
            FrameAncestors::Listed(origins) => origins.iter().map(ToString::to_string).collect(),
            FrameAncestors::OwnSite | FrameAncestors::Everyone => Vec::new(),
        },
        anyone: *ancestors == FrameAncestors::Everyone,
        notices: ["embed-privacy", "embed-consent"].iter().map(paired).collect(),
        recipes: ["recipe-typo3", "recipe-wordpress", "recipe-drupal", "recipe-html"]
            .iter()
            .map(paired)
            .collect(),
    };
    let mut response = Page::render(l.tag(), CachePolicy::Public, &page)?.into_response();
    response.extensions_mut().insert(Policy::Preview);
    // Without a configured address the snippet names the host of the request.
    response.headers_mut().insert(header::VARY, header::HeaderValue::from_static("Host"));
    Ok(response)
}

/// The public address: the configured one, or else the one this request came in by.
pub fn base(app: &App, headers: &HeaderMap) -> Option<PublicUrl> {
    let host = || headers.get(header::HOST).and_then(|host| host.to_str().ok());
    app.operator.public_url.clone().or_else(|| PublicUrl::of_host(host()?))
}

/// `GET /embed.js`: the optional height script for host pages.
pub async fn script(State(app): State<Arc<App>>) -> Response {
    let mut response = app.assets.embed_script.response();
    response.extensions_mut().insert(Policy::Shared);
    response
}

fn selects(app: &App, l: Localizer<'_>, wanted: &Wanted<'_>) -> Vec<Select> {
    let options = wanted.options;
    let select = |name: &'static str, options: Vec<Choice>| Select {
        name,
        label: l.t(format!("embed-option-{name}")).into_string(),
        options,
    };
    let choice =
        |value: &str, label: String, chosen| Choice { value: value.to_owned(), label, chosen };
    let languages = app.catalogue.localizers().map(|one| {
        choice(one.tag(), one.t("language-name").into_string(), one.tag() == wanted.l.tag())
    });
    let themes = Theme::ALL.into_iter().map(|theme| {
        let label = l.t(format!("embed-theme-{}", theme.id())).into_string();
        choice(theme.id(), label, theme == options.theme)
    });
    let accents = Accent::ALL.into_iter().map(|accent| {
        let is_own = accent == Accent::default() && app.operator.brand.accent.is_some();
        let id = if is_own { "own" } else { accent.id() };
        let label = l.t(format!("embed-accent-{id}")).into_string();
        choice(accent.id(), label, accent == options.accent)
    });
    let heights = HEIGHTS.into_iter().map(|height| {
        let label = l.t("embed-pixels").arg("height", height.to_string()).into_string();
        choice(&height.to_string(), label, height == wanted.height)
    });
    let presets = Network::ALL.into_iter().map(|network| {
        let preset = wanted.presets.iter().find(|(name, _)| *name == network.id());
        let open = choice("", l.t("embed-preset-open").into_string(), preset.is_none());
        let counts = (0..=MOST_ACCOUNTS).map(|count| {
            let value = count.to_string();
            let chosen = preset.is_some_and(|(_, preset)| *preset == value);
            choice(&value, l.t(format!("choice-count-{count}")).into_string(), chosen)
        });
        select(network.id(), std::iter::once(open).chain(counts).collect())
    });
    let fixed = [
        select("language", languages.collect()),
        select("theme", themes.collect()),
        select("accent", accents.collect()),
        select("height", heights.collect()),
    ];
    fixed.into_iter().chain(presets).collect()
}

fn variants(app: &App, l: Localizer<'_>, wanted: &Wanted<'_>, base: &PublicUrl) -> Vec<Variant> {
    let frame = wanted.snippet(base).to_string();
    let script = wanted.snippet(base).with_script(base, &app.assets.embed_script.path).to_string();
    let oembed = base.join(&wanted.embeddable());
    let link = PlainLink {
        link: base.join(&wanted.full_page()),
        text: wanted.l.t("embed-link").into_string(),
    };
    let variant = |id: &'static str, code: String| Variant {
        id,
        title: l.t(format!("embed-variant-{id}.title")).into_string(),
        text: l.t(format!("embed-variant-{id}")).into_string(),
        rows: 2 + code.len() / 60,
        code,
    };
    vec![
        variant("frame", frame),
        variant("script", script),
        variant("oembed", oembed),
        variant("link", link.to_string()),
    ]
}

#[derive(Template)]
#[template(source = r#"<p><a href="{{ link }}">{{ text }}</a></p>"#, ext = "html")]
struct PlainLink {
    link: String,
    text: String,
}
