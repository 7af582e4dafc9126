//! The sections that are the same on every page of the check of a day, in one language and layout.

use askama::Template;
use jiff::civil::Date;

use crate::check::{Question, Subject};
use crate::text::Localizer;
use crate::web::response::{Fault, Rendered};
use crate::web::view::help::Help;
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Provenance, Said};
use crate::web::view::trouble::Parts;

/// The sections of one language and layout.
pub struct Sections {
    /// What helps with each kind of question.
    questions: Vec<(&'static str, Rendered)>,
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
    /// What helps with a question.
    pub fn question_help(&self, question: Question) -> Option<&Rendered> {
        self.questions.iter().find(|(kind, _)| *kind == question.kind()).map(|(_, help)| help)
    }

    /// Renders them.
    ///
    /// # Errors
    /// [`Fault::Internal`] if they cannot be rendered.
    pub fn new(shell: &Shell<'_>, today: Date) -> Result<Self, Fault> {
        let provenance = Provenance::new(shell, today).below_result(today);
        let question = |question: Question| -> Result<_, Fault> {
            Ok((question.kind(), Rendered::new(&QuestionHelp::new(shell.l, question))?))
        };
        Ok(Self {
            questions: Question::of_each_kind(Subject::All)
                .into_iter()
                .map(question)
                .collect::<Result<_, _>>()?,
            help: Help::new(shell, Parts::Folded, Notes::default())?,
            provenance: Rendered::new(&provenance)?,
        })
    }
}

impl<'a> QuestionHelp<'a> {
    /// Puts it into words.
    pub fn new(l: Localizer<'a>, question: Question) -> Self {
        let texts: &[&str] = match question {
            Question::Accounts => &["help-accounts-1", "help-accounts-2", "help-accounts-3"],
            Question::Objected(_) => {
                &["help-objected-1", "help-objected-2", "help-objected-3", "help-objected-4"]
            }
            Question::Date(_) => &["help-date-1", "help-date-2"],
            Question::Linked | Question::Confirmed(_) => &[],
        };
        Self {
            title: l.t(format!("help-{}", question.kind())).into_string(),
            texts: texts.iter().map(|id| l.t(*id).into_string()).collect(),
            said: Notes::default().say(l, question.help()),
        }
    }
}
