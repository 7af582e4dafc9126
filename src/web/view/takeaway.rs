//! What people take along from a result: the record, the calendar file, the link.
//! A section of the result pages; its buttons send the answers of the form around it.

use askama::Template;

use crate::check::Outcome;
use crate::content::Form;
use crate::text::Localizer;
use crate::web::view::layout::{Layout, with_query};
use crate::web::view::shell::Shell;
use crate::web::view::visit::{FOCUS, Visit};

/// The section.
#[derive(Template)]
#[template(path = "takeaway.html")]
pub struct Takeaway<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    /// Where the record is made.
    record: String,
    /// Where the calendar file is made, if something is left to do.
    reminder: Option<String>,
    /// The link to this result.
    link: String,
    /// Foreign sites cannot frame what the section leads to, so from a frame it opens a window of
    /// its own.
    new_window: bool,
}

impl askama::filters::HtmlSafe for Takeaway<'_> {}

impl<'a> Takeaway<'a> {
    /// What can be taken along from this visit's result.
    pub fn new(visit: &Visit<'a>, shell: &Shell<'a>, outcome: &Outcome) -> Self {
        Self {
            l: visit.l,
            h2: shell.h2(),
            h3: shell.h3(),
            record: format!("{}{FOCUS}", shell.page("record")),
            reminder: (!Form::left(outcome).is_empty()).then(|| shell.page("reminder.ics")),
            link: permalink(visit),
            new_window: !visit.layout.is_site(),
        }
    }
}

/// The check on a page of its own, with the answers that lead to this result.
fn permalink(visit: &Visit<'_>) -> String {
    let answers = visit.answers.on_path(visit.replay, &visit.dates);
    let fields: Vec<_> =
        answers.fields().map(|(field, value)| (field.to_string(), value)).collect();
    let pairs = fields.iter().map(|(name, value)| (name.as_str(), *value));
    with_query(Layout::Site.check(&visit.app.operator.path_prefix, visit.l.tag()), pairs)
}
