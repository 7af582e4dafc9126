//! What holds for every result with accounts: how to object, help, and who sees it differently.
//! Used by the result and, with examples, by the overview.

use askama::Template;

use crate::check::Group;
use crate::content::Place;
use crate::text::Localizer;
use crate::web::response::Rendered;
use crate::web::view::help::Help;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Said, say};

/// What holds for every result with accounts.
#[derive(Template)]
#[template(path = "explanations.html")]
pub struct Explanations<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    link_unsure: Vec<Said<'a>>,
    /// Where something is left to do.
    howto: Option<&'a Rendered>,
    help: &'a Help,
    views: Vec<Said<'a>>,
}

impl askama::filters::HtmlSafe for Explanations<'_> {}

impl<'a> Explanations<'a> {
    /// The explanations that these groups need.
    pub fn new(shell: &Shell<'a>, groups: &[Group], link_unsure: bool, help: &'a Help) -> Self {
        let l = shell.l;
        let todo: Vec<&Group> =
            groups.iter().filter(|group| !group.verdict.is_effective()).collect();
        let unsure = link_unsure && !todo.is_empty();
        let mut notes = help.notes.clone();
        for group in groups {
            notes.owe(Place::why(group).statements());
            notes.owe(&Place::statements_of(&Place::more(group)));
        }
        Self {
            l,
            h2: shell.h2(),
            link_unsure: if unsure { say(l, Place::LinkUnsure.statements()) } else { Vec::new() },
            howto: help.howto(todo.iter().flat_map(|group| group.networks())),
            help,
            views: notes.rest(l),
        }
    }
}
