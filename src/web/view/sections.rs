//! The sections that are the same on every page of the check of a day, in one language and layout.

use askama::Template;
use jiff::civil::Date;

use crate::check::Question;
use crate::content::Place;
use crate::text::Localizer;
use crate::web::response::{Fault, Rendered};
use crate::web::view::help::Help;
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Provenance, Said};
use crate::web::view::trouble::Parts;

/// The sections of one language and layout.
pub struct Sections {
    /// What helps with every objection.
    pub help: Help,
    /// Where it all comes from.
    pub provenance: Rendered,
}

/// What helps with a question, whichever account it is about.
#[derive(Template)]
#[template(path = "question_help.html")]
pub struct QuestionHelp<'a> {
    title: String,
    texts: Vec<String>,
    said: Vec<Said<'a>>,
}

impl Sections {
    /// Renders them.
    ///
    /// # Errors
    /// [`Fault::Internal`] if they cannot be rendered.
    pub fn new(shell: &Shell<'_>, today: Date) -> Result<Self, Fault> {
        let provenance = Provenance::new(shell, today).below_result(today);
        Ok(Self {
            help: Help::new(shell, Parts::Folded, Notes::default())?,
            provenance: Rendered::new(&provenance)?,
        })
    }
}

impl<'a> QuestionHelp<'a> {
    /// Puts it into words.
    pub fn new(l: Localizer<'a>, question: Question) -> Self {
        let texts: &[&str] = match question {
            Question::Accounts => &["help-accounts-1", "help-accounts-2"],
            Question::Confirmed(_) => &["help-confirmed-1", "help-confirmed-2"],
            Question::Objected(_) => &["help-objected-1", "help-objected-2"],
            Question::Date(_) => &["help-date-1", "help-date-2"],
            Question::Linked | Question::Groups => &[],
        };
        let place = Place::help(question);
        Self {
            title: l.t(format!("help-{}", question.kind())).into_string(),
            texts: texts.iter().map(|id| l.t(*id).into_string()).collect(),
            said: Notes::default().say(l, place.map_or(&[], Place::statements)),
        }
    }
}

impl askama::filters::HtmlSafe for QuestionHelp<'_> {}
