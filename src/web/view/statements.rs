//! Statements, forms and sources as the pages show them: a text and who says it.
//! Used by the result, the questions and the overview.

use askama::Template;
use jiff::civil::Date;

use crate::content::{Age, CONTENT_DATE, Form, Freshness, Speaker, Statement};
use crate::text::Localizer;
pub use crate::text::statements::who;
use crate::web::view::shell::Shell;

/// A statement in words.
pub struct Said<'a> {
    /// The number of the authority's claim, if it is one.
    pub claim: Option<&'static str>,
    /// What is said.
    pub text: &'a str,
    /// Who says it; for an addition also where it comes from.
    pub who: &'a str,
}

/// Puts statements into words.
pub fn say<'a>(l: Localizer<'a>, statements: &[Statement]) -> Vec<Said<'a>> {
    let said = |statement: &Statement| {
        let worded = l.said(*statement);
        let claim = statement.is_claim().then(|| statement.id());
        Said { claim, text: &worded.text, who: &worded.who }
    };
    statements.iter().map(said).collect()
}

/// The marker of the authority's claims among statements: their numbers, separated by spaces.
pub fn claims(statements: &[Statement]) -> String {
    let claims = statements.iter().filter(|statement| statement.is_claim());
    claims.map(|claim| claim.id()).collect::<Vec<_>>().join(" ")
}

/// A form of Meta's as a link.
pub struct FormLink {
    /// The marker.
    pub id: &'static str,
    /// The claims that name it, separated by spaces.
    pub claims: String,
    /// Where it is.
    pub address: String,
    /// Its name.
    pub text: String,
}

impl FormLink {
    /// The link to a form by its name.
    pub fn new(l: Localizer<'_>, form: Form) -> Self {
        Self::saying(l, form, format!("form-{}", form.id()))
    }

    /// The link to a form with the words of a message.
    pub fn saying(l: Localizer<'_>, form: Form, id: String) -> Self {
        Self {
            id: form.id(),
            claims: claims(form.statements()),
            address: l.form_address(form).to_owned(),
            text: l.t(id).into_string(),
        }
    }

    /// Links to several forms.
    pub fn list(l: Localizer<'_>, forms: &[Form]) -> Vec<Self> {
        forms.iter().map(|form| Self::new(l, *form)).collect()
    }
}

/// Date, source and age of the content, and who says what.
#[derive(Template)]
#[template(path = "provenance.html")]
pub struct Provenance<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    /// The day of the authority's page, in words.
    date: String,
    /// Months since then, to the nearest one.
    months: i32,
    /// When a person last checked the forms, where the operator says so.
    forms_checked: Option<Date>,
    /// What is said when the content is old.
    notice: Option<Said<'a>>,
    /// The authority's pages.
    pages: Vec<SourcePage>,
    /// That this is information and nothing else.
    information_only: String,
    /// Each label of a speaker and what it means.
    speakers: Vec<(String, String)>,
}

/// A page of the authority.
struct SourcePage {
    /// Its address.
    address: &'static str,
    /// The language it is in.
    tag: &'static str,
    /// What the link says.
    text: String,
    /// Whether it is the German version (claim F2).
    german: bool,
}

/// The founding page (facts, source A2).
const AUTHORITY_PAGE: &str =
    "https://datenschutz-hamburg.de/news/meta-starts-ai-training-with-personal-data";

/// The authority's page in English and in German (facts, sources A2 and A3).
const AUTHORITY_PAGES: [(&str, &str, &str, bool); 2] = [
    (AUTHORITY_PAGE, "en", "source-page", false),
    (
        "https://datenschutz-hamburg.de/news/meta-ki-training-mit-persoenlichen-daten",
        "de",
        "source-page-german",
        true,
    ),
];

/// The authority's page for readers of a language.
pub fn authority_page(tag: &str) -> &'static str {
    let of = |language: &str| tag.split('-').next() == Some(language);
    AUTHORITY_PAGES.iter().find(|page| of(page.1)).map_or(AUTHORITY_PAGE, |page| page.0)
}

impl askama::filters::HtmlSafe for Provenance<'_> {}

impl<'a> Provenance<'a> {
    /// The provenance as it is today.
    pub fn new(shell: &Shell<'a>, today: Date) -> Self {
        let l = shell.l;
        let age = Age::on(today);
        let page =
            |(address, tag, text, german): (&'static str, &'static str, &'static str, bool)| {
                SourcePage { address, tag, text: l.t(text).into_string(), german }
            };
        let speaker = |speaker: Speaker| {
            let id = format!("speaker-{}", speaker.id());
            (l.t(id.clone()).into_string(), l.t(format!("{id}.explained")).into_string())
        };
        Self {
            l,
            h2: shell.h2(),
            h3: shell.h3(),
            date: l.date(CONTENT_DATE),
            months: age.rounded_months(),
            forms_checked: shell.operator().forms_checked,
            notice: notice(l, age.freshness()),
            pages: AUTHORITY_PAGES.into_iter().map(page).collect(),
            information_only: l.t(Statement::InformationOnly.message()).into_string(),
            speakers: Speaker::ALL.into_iter().map(speaker).collect(),
        }
    }
}

/// The notice that stands above a result when the content has not been maintained for long.
pub fn not_maintained(l: Localizer<'_>, today: Date) -> Option<Said<'_>> {
    let freshness = Age::on(today).freshness();
    (freshness == Freshness::NotMaintained).then(|| notice(l, freshness)).flatten()
}

fn notice(l: Localizer<'_>, freshness: Freshness) -> Option<Said<'_>> {
    freshness.notice().and_then(|statement| say(l, &[statement]).pop())
}
