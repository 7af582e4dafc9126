//! For webmasters: options, a live preview, the code to paste, and what else they need.
//! Works without JavaScript: the options are a form whose answer is this page again.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::snippet::{HEIGHTS, Loading, SANDBOX, Snippet, Wanted, usual_height};
use crate::check::{MOST_ACCOUNTS, Network};
use crate::operator::PublicUrl;
use crate::text::{Localizer, Text};
use crate::web::request::{AddressFields, Here};
use crate::web::response::{CachePolicy, Fault, Page, Policy};
use crate::web::state::App;
use crate::web::view::layout::{Accent, Theme};
use crate::web::view::shell::Shell;

#[derive(Template)]
#[template(path = "embed.html")]
struct EmbedPage<'a> {
    shell: Shell<'a>,
    selects: Vec<Select<'a>>,
    preview: Snippet,
    preview_frame: String,
    frame: Instruction<'a>,
    variants: Vec<Instruction<'a>>,
    allowed: Vec<String>,
    anyone: bool,
    checks: Vec<Instruction<'a>>,
    consent: Vec<Instruction<'a>>,
    recipes: Vec<Instruction<'a>>,
    test_frame: String,
}

struct Select<'a> {
    name: &'static str,
    label: Text<'a>,
    options: Vec<SelectOption<'a>>,
}

struct SelectOption<'a> {
    value: String,
    label: Text<'a>,
    chosen: bool,
}

/// A way to embed the check, or what to do in one system: a title, a text, and code to copy.
struct Instruction<'a> {
    id: &'static str,
    title: Text<'a>,
    text: Text<'a>,
    code: Option<String>,
}

impl Instruction<'_> {
    /// The rows that the code needs in a field, about.
    fn rows(&self) -> usize {
        self.code.iter().flat_map(|code| code.lines()).map(|line| 1 + line.len() / 60).sum()
    }
}

pub async fn show(
    here: Here,
    AddressFields(fields): AddressFields,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (app, l) = (&*here.app, here.l());
    let wanted = Wanted::parse(app, l, &fields);
    let base = base(app, &headers).ok_or(Fault::BadRequest)?;
    let page = page(app, l, &wanted, &base);
    let mut response = Page::render(l.tag(), CachePolicy::Public, &page)?.into_response();
    response.extensions_mut().insert(Policy::Preview);
    // Without a configured address the code names the host of the request.
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Host"));
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

fn page<'a>(
    app: &'a App,
    l: Localizer<'a>,
    wanted: &Wanted<'a>,
    base: &PublicUrl,
) -> EmbedPage<'a> {
    let address = base.join(&app.path(""));
    let instruction = |id: &'static str, code: Option<String>| Instruction {
        id,
        title: l.t(format!("{id}.title")),
        text: (l.t(id).arg("base", base.to_string()).arg("address", address.clone()))
            .arg("id", "{data-id}"),
        code,
    };
    let snippet = wanted.snippet(base);
    let code = |snippet: Snippet| Some(snippet.to_string());
    let test_path = app.path(&format!("/frame/{}/test", wanted.l.tag()));
    let mut test = Snippet::new(wanted.l, base, &test_path, &test_path);
    test.height = 400;
    let link = base.join(&wanted.full_page());
    let name = wanted.l.t("embed-link-name").into_string();
    let scripted = Snippet {
        script: Some(base.join(&app.assets.embed_script.path)),
        sandbox: Some(format!("{SANDBOX} allow-scripts")),
        ..snippet.clone()
    };
    let loading = |loading| code(Snippet { loading, ..snippet.clone() });
    let operator = &app.operator;
    EmbedPage {
        shell: Shell::public(app, l, "embed", "embed"),
        selects: selects(app, l, wanted),
        preview: snippet.clone(),
        preview_frame: wanted.frame(),
        frame: instruction("embed-frame", code(snippet.clone())),
        variants: vec![
            instruction("embed-script", code(scripted)),
            instruction("embed-bare", code(Snippet { sandbox: None, ..snippet.clone() })),
            instruction("embed-oembed", Some(base.join(&wanted.embeddable()))),
            instruction("embed-html-link", Some(html_link(&link, &name))),
            instruction("embed-markdown", Some(format!("[{name}]({link})"))),
            instruction("embed-address", Some(link)),
        ],
        allowed: operator.frame_ancestors.iter().map(ToString::to_string).collect(),
        anyone: operator.frame_anyone,
        checks: vec![
            instruction("embed-test", code(test)),
            instruction("embed-csp", Some(format!("frame-src {base}; script-src {base}"))),
            instruction("embed-privacy", None),
        ],
        consent: vec![
            instruction("embed-consent", None),
            instruction("embed-click", loading(snippet.ask(wanted.l))),
            instruction("embed-klaro", loading(Loading::Klaro)),
            instruction("embed-iframemanager", loading(Loading::Iframemanager)),
        ],
        recipes: recipes(base, &address)
            .into_iter()
            .map(|(id, code)| instruction(id, code))
            .collect(),
        test_frame: test_path,
    }
}

fn selects<'a>(app: &'a App, l: Localizer<'a>, wanted: &Wanted<'_>) -> Vec<Select<'a>> {
    let options = wanted.options;
    let select = |name: &'static str, options: Vec<SelectOption<'a>>| Select {
        name,
        label: l.t(format!("embed-option-{name}")),
        options,
    };
    let choice = |value: &str, label: Text<'a>, chosen| SelectOption {
        value: value.to_owned(),
        label,
        chosen,
    };
    let languages = app
        .catalogue
        .localizers()
        .map(|one| choice(one.tag(), one.t("language-name"), one.tag() == wanted.l.tag()));
    let themes = Theme::ALL.into_iter().map(|theme| {
        let label = l.t(format!("embed-theme-{}", theme.id()));
        choice(theme.id(), label, theme == options.theme)
    });
    let accents = Accent::ALL.into_iter().map(|accent| {
        let is_own = accent == Accent::default() && app.operator.brand.accent.is_some();
        let id = if is_own { "own" } else { accent.id() };
        let label = l.t(format!("embed-accent-{id}"));
        choice(accent.id(), label, accent == options.accent)
    });
    let usual = l.t("embed-height-usual").arg("height", usual_height(wanted.l).to_string());
    let usual = choice("", usual, wanted.height.is_none());
    let heights = HEIGHTS.into_iter().map(|height| {
        let label = l.t("embed-pixels").arg("height", height.to_string());
        choice(&height.to_string(), label, wanted.height == Some(height))
    });
    let presets = Network::ALL.into_iter().map(|network| {
        let preset = wanted.preset(network.id());
        let open = choice("", l.t("embed-preset-open"), preset.is_none());
        let counts = (0..=MOST_ACCOUNTS).map(|count| {
            let value = count.to_string();
            let label = l.t(format!("choice-count-{count}"));
            choice(&value, label, preset == Some(&value))
        });
        select(network.id(), std::iter::once(open).chain(counts).collect())
    });
    let fixed = [
        select("language", languages.collect()),
        select("theme", themes.collect()),
        select("accent", accents.collect()),
        select("height", std::iter::once(usual).chain(heights).collect()),
    ];
    fixed.into_iter().chain(presets).collect()
}

/// The instructions for single systems, with the line of configuration that each needs.
fn recipes(base: &PublicUrl, address: &str) -> [(&'static str, Option<String>); 10] {
    let host = base.to_string();
    let host = host.split_once("://").map_or("", |(_, host)| host);
    let wordpress = format!("wp_oembed_add_provider('{address}/*', '{address}/oembed');");
    let typo3 = format!(
        "mutations:\n  - mode: extend\n    directive: frame-src\n    sources:\n      - {base}"
    );
    let wagtail = format!(
        "WAGTAILEMBEDS_FINDERS = [{{\n  \"class\": \"wagtail.embeds.finders.oembed\",\n  \
         \"providers\": [{{\"endpoint\": \"{address}/oembed\", \"urls\": [r\"^{address}/.+\"]}}],\n}}]"
    );
    [
        ("recipe-wordpress", Some(wordpress)),
        ("recipe-typo3", Some(typo3)),
        ("recipe-drupal", None),
        ("recipe-tinymce", Some(format!("sandbox_iframes_exclusions: [\"{host}\"]"))),
        ("recipe-plone", None),
        ("recipe-wagtail", Some(wagtail)),
        ("recipe-ghost", None),
        ("recipe-mediawiki", Some("$wgRawHtml = true;".to_owned())),
        ("recipe-markdown", Some("markup.goldmark.renderer.unsafe = true".to_owned())),
        ("recipe-html", None),
    ]
}

fn html_link(link: &str, name: &str) -> String {
    #[derive(Template)]
    #[template(source = r#"<p><a href="{{ link }}">{{ name }}</a></p>"#, ext = "html")]
    struct Paragraph<'a> {
        link: &'a str,
        name: &'a str,
    }
    Paragraph { link, name }.to_string()
}
