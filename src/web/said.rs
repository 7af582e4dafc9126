//! Statements, forms and sources as the pages show them: a text and who says it.
//! Used by the result, the questions and the overview.

use askama::Template;
use jiff::Unit;
use jiff::civil::{Date, DateDifference};

use super::shell::Shell;
use crate::check::{CONTENT_DATE, Form, Published, Source, Speaker, Statement};
use crate::text::Localizer;

/// A statement in words.
pub struct Said {
    /// The number of the authority's claim, if it is one.
    pub claim: Option<&'static str>,
    /// What is said.
    pub text: String,
    /// Who says it; for an addition also where it comes from.
    pub who: String,
}

/// Puts statements into words.
pub fn say(l: Localizer<'_>, statements: &[Statement]) -> Vec<Said> {
    let said = |statement: &Statement| Said {
        claim: statement.is_claim().then(|| statement.id()),
        text: l.t(statement.message()).to_string(),
        who: who(l, statement.speaker(), statement.source()),
    };
    statements.iter().map(said).collect()
}

/// Names the speaker, and for an addition its source.
pub fn who(l: Localizer<'_>, speaker: Speaker, source: Source) -> String {
    let label = l.t(format!("speaker-{}", speaker.id())).to_string();
    match speaker {
        Speaker::Authority | Speaker::Meta => label,
        Speaker::Addition => format!("{label}: {}", source_name(l, source)),
    }
}

/// Names a source and, if it has one, its date.
pub fn source_name(l: Localizer<'_>, source: Source) -> String {
    let name = l.t(format!("source-{}", source.id())).to_string();
    let published = match source.published() {
        Published::On(day) => l.date(day),
        Published::In(year, month) => l.month(year, month),
        Published::Undated => return name,
    };
    l.t("source-dated").arg("source", name).arg("published", published).to_string()
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
    /// The link to a form.
    pub fn new(l: Localizer<'_>, form: Form) -> Self {
        let claims: Vec<_> = form.statements().iter().map(|claim| claim.id()).collect();
        Self {
            id: form.id(),
            claims: claims.join(" "),
            address: l.form_address(form).to_owned(),
            text: l.t(format!("form-{}", form.id())).to_string(),
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
    /// What is said when the content is older than a year.
    old: Option<Said>,
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
pub const AUTHORITY_PAGE: &str =
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

/// From this age on, a notice says that Meta may have changed its procedure.
const OLD_AFTER_MONTHS: i32 = 12;

impl askama::filters::HtmlSafe for Provenance<'_> {}

impl<'a> Provenance<'a> {
    /// The provenance as it is today.
    pub fn new(shell: &Shell<'a>, today: Date) -> Self {
        let l = shell.l;
        let (full, days) = months_between(CONTENT_DATE, today);
        let months = full + i32::from(days > 15);
        let old = (full >= OLD_AFTER_MONTHS).then_some(Statement::ContentAge);
        let page =
            |(address, tag, text, german): (&'static str, &'static str, &'static str, bool)| {
                SourcePage { address, tag, text: l.t(text).to_string(), german }
            };
        let speaker = |speaker: Speaker| {
            let id = format!("speaker-{}", speaker.id());
            (l.t(id.clone()).to_string(), l.t(format!("{id}.explained")).to_string())
        };
        Self {
            l,
            h2: shell.h2(),
            h3: shell.h3(),
            date: l.date(CONTENT_DATE),
            months,
            old: old.and_then(|statement| say(l, &[statement]).pop()),
            pages: AUTHORITY_PAGES.into_iter().map(page).collect(),
            information_only: l.t(Statement::InformationOnly.message()).to_string(),
            speakers: Speaker::ALL.into_iter().map(speaker).collect(),
        }
    }
}

/// Full calendar months from one day to another and the days left over; nothing if the other is
/// not later.
fn months_between(from: Date, to: Date) -> (i32, i32) {
    let largest = DateDifference::new(to).largest(Unit::Month);
    match from.until(largest) {
        Ok(span) if span.is_positive() => (span.get_months(), span.get_days()),
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_full_on_the_same_day_of_the_next_one() {
        for (day, months) in [
            (date(2025, 5, 27), (0, 0)),
            (date(2025, 6, 26), (0, 30)),
            (date(2025, 6, 27), (1, 0)),
            (date(2026, 5, 26), (11, 29)),
            (date(2026, 5, 27), (12, 0)),
            (date(2026, 11, 24), (17, 28)),
            (date(2024, 1, 1), (0, 0)),
        ] {
            assert_eq!(months_between(CONTENT_DATE, day), months, "{day}");
        }
    }
}
