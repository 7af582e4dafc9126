//! Imprint, privacy and accessibility: the operator's own pages, the built-in ones filled from the
//! operator file, or pages that say that nothing is entered yet. Linked from every page.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;

use crate::ids::ids;
use crate::operator::{AccessibilityStatement, Body, Ground, Imprint, LegalPage, Privacy};
use crate::web::request::Here;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::shell::Shell;

ids! {
    pub enum Legal {
        /// Who offers the check (§ 5 DDG).
        Imprint = "imprint",
        /// What happens to data (Art. 13 GDPR).
        Privacy = "privacy",
        /// The accessibility statement (§ 7 BITV 2.0).
        Accessibility = "accessibility",
    }
}

/// The rights of Art. 15 to 18 GDPR, as Fluent ids. The right to object stands apart, because
/// Art. 21(4) wants it presented separately from any other information.
const PRIVACY_RIGHTS: [&str; 4] = [
    "privacy-right-access",
    "privacy-right-rectification",
    "privacy-right-erasure",
    "privacy-right-restriction",
];

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
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage<'a> {
    shell: Shell<'a>,
    body: &'a Body,
    privacy: &'a Privacy,
}

/// The contents are those of Implementing Decision (EU) 2018/1523 and § 7 BITV 2.0.
#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage<'a> {
    shell: Shell<'a>,
    body: &'a Body,
    statement: &'a AccessibilityStatement,
}

impl AccessibilityPage<'_> {
    fn law(&self) -> &str {
        self.shell.local(&self.statement.law).text
    }

    fn feedback(&self) -> &Body {
        self.statement.feedback.as_ref().unwrap_or(self.body)
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
    fn date(&self, day: &Date) -> String {
        self.shell.l.date(*day)
    }
}

pub async fn imprint(here: Here) -> Result<Response, Fault> {
    let entered = &here.app.operator.imprint;
    answer(&here, Legal::Imprint, entered, |shell, body, imprint| ImprintPage {
        shell,
        body,
        imprint,
    })
}

pub async fn privacy(here: Here) -> Result<Response, Fault> {
    let entered = &here.app.operator.privacy;
    answer(&here, Legal::Privacy, entered, |shell, body, privacy| PrivacyPage {
        shell,
        body,
        privacy,
    })
}

pub async fn accessibility(here: Here) -> Result<Response, Fault> {
    let entered = &here.app.operator.accessibility;
    answer(&here, Legal::Accessibility, entered, |shell, body, statement| AccessibilityPage {
        shell,
        body,
        statement,
    })
}

/// A redirect to the operator's page, the built-in page, or a page that says what is missing.
fn answer<'a, T, P: Template>(
    here: &'a Here,
    page: Legal,
    entered: &'a LegalPage<T>,
    built_in: impl FnOnce(Shell<'a>, &'a Body, &'a T) -> P,
) -> Result<Response, Fault> {
    let shell = Shell::public(&here.app, here.l(), page.id(), page.id());
    let page = match (entered, &here.app.operator.identity) {
        (LegalPage::Elsewhere(address), _) => {
            return Ok(Redirect::to(&address.to_string()).into_response());
        }
        (LegalPage::BuiltIn(content), Some(body)) => {
            Page::render(here.tag, CachePolicy::Public, &built_in(shell, body, content))
        }
        _ => Page::render(here.tag, CachePolicy::Public, &MissingPage { shell, page }),
    };
    Ok(page?.into_response())
}
