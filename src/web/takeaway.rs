//! What people take along from a result: the sheet to print, the calendar file, the link.
//! A section of the result pages; its buttons send the answers of the form around it.

use askama::Template;
use form_urlencoded::Serializer;

use super::layout::Layout;
use super::shell::Shell;
use super::wizard::Visit;
use crate::check::Advice;
use crate::text::Localizer;

/// The section.
#[derive(Template)]
#[template(path = "takeaway.html")]
pub struct Takeaway<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    /// Where the sheet is made.
    record: String,
    /// Where the calendar file is made, if something is left to do.
    reminder: Option<String>,
    /// The path of the link to this result.
    link: String,
    /// The link in full, to be copied.
    link_in_full: Option<String>,
    /// From a frame, the link leads to a window of its own.
    new_window: bool,
}

impl askama::filters::HtmlSafe for Takeaway<'_> {}

impl<'a> Takeaway<'a> {
    /// What can be taken along from this visit's result.
    pub fn new(visit: &Visit<'a>, shell: &Shell<'a>, advice: &Advice) -> Self {
        let link = permalink(visit);
        Self {
            l: visit.l,
            h2: shell.h2(),
            h3: shell.h3(),
            record: shell.page("record"),
            reminder: (!advice.forms_left().is_empty()).then(|| shell.page("reminder.ics")),
            link_in_full: visit.origin.as_ref().map(|origin| format!("{origin}{link}")),
            link,
            new_window: !visit.layout.is_site(),
        }
    }
}

/// The check on a page of its own, with the answers that lead to this result.
fn permalink(visit: &Visit<'_>) -> String {
    let fields = visit.answers.fields_on(visit.path);
    let pairs = fields.iter().map(|field| (&field.name, &field.value));
    let query = Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{}?{query}", Layout::Site.check(visit.l.tag()))
}
