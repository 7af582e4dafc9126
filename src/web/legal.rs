//! Imprint, privacy and accessibility.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};

use super::app::App;
use super::fault::Fault;
use super::page::{Cache, Page};
use super::shell::Shell;

/// One of the legal pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Legal {
    Imprint,
    Privacy,
    Accessibility,
}

impl Legal {
    const fn name(self) -> &'static str {
        match self {
            Self::Imprint => "imprint",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::Imprint => "imprint-description",
            Self::Privacy => "privacy-description",
            Self::Accessibility => "accessibility-description",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Imprint => "imprint-title",
            Self::Privacy => "privacy-title",
            Self::Accessibility => "accessibility-title",
        }
    }
}

#[derive(Template)]
#[template(path = "legal.html")]
struct LegalPage<'a> {
    shell: Shell<'a>,
    page: Legal,
}

/// `GET /{lang}/imprint`.
pub async fn imprint(app: State<Arc<App>>, tag: Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Legal::Imprint)
}

/// `GET /{lang}/privacy`.
pub async fn privacy(app: State<Arc<App>>, tag: Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Legal::Privacy)
}

/// `GET /{lang}/accessibility`.
pub async fn accessibility(app: State<Arc<App>>, tag: Path<String>) -> Result<Page, Fault> {
    show(&app, &tag, Legal::Accessibility)
}

fn show(app: &App, tag: &str, page: Legal) -> Result<Page, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(app, l, page.name(), &l.t(page.title()).to_string())
        .described(page.description());
    Page::render(l.tag(), Cache::Public, &LegalPage { shell, page })
}
