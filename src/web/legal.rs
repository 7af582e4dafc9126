//! Imprint, privacy and accessibility: the operator's own pages, the built-in ones filled from the
//! operator file, or pages that say that nothing is entered yet. Linked from every page.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::app::App;
use super::fault::Fault;
use super::page::{Cache, Page};
use super::shell::{Local, Shell};
use super::statement;
use crate::operator::{Body, Imprint, LegalPage, LocalText, Privacy, WebAddress};

/// One of the legal pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Legal {
    /// Who offers the check (§ 5 DDG).
    Imprint,
    /// What happens to data (Art. 13 GDPR).
    Privacy,
    /// The accessibility statement (§ 7 BITV 2.0).
    Accessibility,
}

/// The rights of Art. 15 to 18 GDPR, as Fluent ids. The right to object stands apart, because
/// Art. 21(4) wants it presented separately from any other information.
const PRIVACY_RIGHTS: [&str; 4] = [
    "privacy-right-access",
    "privacy-right-rectification",
    "privacy-right-erasure",
    "privacy-right-restriction",
];

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

/// A page of which nothing is entered.
#[derive(Template)]
#[template(path = "legal.html")]
struct MissingPage<'a> {
    shell: Shell<'a>,
    page: Legal,
}

#[derive(Template)]
#[template(path = "imprint.html")]
struct ImprintPage<'a> {
    shell: Shell<'a>,
    body: &'a Body,
    imprint: &'a Imprint,
    rows: Vec<(&'static str, Local<'a>)>,
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage<'a> {
    shell: Shell<'a>,
    body: &'a Body,
    privacy: &'a Privacy,
    legal_basis: Local<'a>,
    server_logs: Option<Local<'a>>,
}

/// `GET /{lang}/imprint`.
pub async fn imprint(app: State<Arc<App>>, tag: Path<String>) -> Result<Response, Fault> {
    let shell = shell(&app, &tag, Legal::Imprint)?;
    match (&app.operator.imprint, &app.operator.identity) {
        (LegalPage::Elsewhere(address), _) => Ok(elsewhere(address)),
        (LegalPage::BuiltIn(imprint), Some(body)) => {
            let texts: [(&'static str, &Option<LocalText>); 3] = [
                ("imprint-represented-title", &imprint.represented_by),
                ("imprint-supervisor-title", &imprint.supervisory_authority),
                ("imprint-register-title", &imprint.register),
            ];
            let mut rows = Vec::new();
            for (title, text) in texts {
                rows.extend(text.as_ref().map(|text| (title, shell.local(text))));
            }
            render(&ImprintPage { shell, body, imprint, rows }, &tag, &app)
        }
        _ => missing(&app, &tag, shell, Legal::Imprint),
    }
}

/// `GET /{lang}/privacy`.
pub async fn privacy(app: State<Arc<App>>, tag: Path<String>) -> Result<Response, Fault> {
    let shell = shell(&app, &tag, Legal::Privacy)?;
    match (&app.operator.privacy, &app.operator.identity) {
        (LegalPage::Elsewhere(address), _) => Ok(elsewhere(address)),
        (LegalPage::BuiltIn(privacy), Some(body)) => {
            let legal_basis = shell.local(&privacy.legal_basis);
            let server_logs = privacy.server_logs.as_ref().map(|logs| shell.local(logs));
            let page = PrivacyPage { shell, body, privacy, legal_basis, server_logs };
            render(&page, &tag, &app)
        }
        _ => missing(&app, &tag, shell, Legal::Privacy),
    }
}

/// `GET /{lang}/accessibility`.
pub async fn accessibility(app: State<Arc<App>>, tag: Path<String>) -> Result<Response, Fault> {
    let shell = shell(&app, &tag, Legal::Accessibility)?;
    match (&app.operator.accessibility, &app.operator.identity) {
        (LegalPage::Elsewhere(address), _) => Ok(elsewhere(address)),
        (LegalPage::BuiltIn(statement), Some(body)) => {
            render(&statement::StatementPage::new(shell, body, statement), &tag, &app)
        }
        _ => missing(&app, &tag, shell, Legal::Accessibility),
    }
}

fn shell<'a>(app: &'a App, tag: &str, page: Legal) -> Result<Shell<'a>, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(app, l, page.name(), &l.t(page.title()).into_string());
    Ok(shell.described(page.description()))
}

fn elsewhere(address: &WebAddress) -> Response {
    Redirect::to(&address.to_string()).into_response()
}

fn missing(app: &App, tag: &str, shell: Shell<'_>, page: Legal) -> Result<Response, Fault> {
    render(&MissingPage { shell, page }, tag, app)
}

fn render(page: &impl Template, tag: &str, app: &App) -> Result<Response, Fault> {
    let l = app.localizer(tag).ok_or(Fault::NotFound)?;
    Ok(Page::render(l.tag(), Cache::Public, page)?.into_response())
}
