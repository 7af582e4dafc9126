//! What helps with a question. Used by the pages of questions.

use askama::Template;

use crate::check::Question;
use crate::content::Place;
use crate::text::Localizer;
use crate::web::view::notes::Notes;
use crate::web::view::statements::Said;

/// What helps with a question, whichever account it is about.
#[derive(Template)]
#[template(path = "question_help.html")]
pub struct QuestionHelp<'a> {
    title: String,
    texts: Vec<String>,
    said: Vec<Said<'a>>,
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
