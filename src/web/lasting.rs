//! The sections that are the same on every page of the check of a day, in one language and layout:
//! made when a page first needs them, and anew on the next day. They are more than half of a result and a
//! third of a question.

use std::sync::{Arc, RwLock};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::fault::Fault;
use super::help::Help;
use super::notes::Notes;
use super::page::Rendered;
use super::question::QuestionHelp;
use super::said::Provenance;
use super::shell::Shell;
use super::trouble::Parts;
use crate::check::{Question, Subject};
use crate::text::Tag;

/// The sections of all languages and layouts, as far as they were needed.
#[derive(Default)]
pub struct Lasting(RwLock<FxHashMap<Kind, Arc<Sections>>>);

/// What they depend on, but for the day: the language, and whether they stand on the site.
type Kind = (Tag, bool);

/// The sections of one language and layout.
pub struct Sections {
    day: Date,
    /// What helps with each kind of question.
    questions: Vec<(&'static str, Rendered)>,
    /// What helps with every objection.
    pub help: Help,
    /// Where it all comes from.
    pub provenance: Rendered,
}

impl Lasting {
    /// The sections for a page with this shell.
    ///
    /// # Errors
    /// [`Fault::Internal`] if they cannot be rendered.
    pub fn sections(&self, shell: &Shell<'_>, today: Date) -> Result<Arc<Sections>, Fault> {
        let kind = (shell.l.tag(), shell.layout.is_site());
        if let Ok(made) = self.0.read()
            && let Some(sections) = made.get(&kind)
            && sections.day == today
        {
            return Ok(Arc::clone(sections));
        }
        let sections = Arc::new(Sections::new(shell, today)?);
        if let Ok(mut made) = self.0.write() {
            made.insert(kind, Arc::clone(&sections));
        }
        Ok(sections)
    }
}

impl Sections {
    /// What helps with a question.
    pub fn question_help(&self, question: Question) -> Option<&Rendered> {
        self.questions.iter().find(|(kind, _)| *kind == question.kind()).map(|(_, help)| help)
    }

    fn new(shell: &Shell<'_>, today: Date) -> Result<Self, Fault> {
        let provenance = Provenance::new(shell, today).below_result(today);
        let question = |question: Question| -> Result<_, Fault> {
            Ok((question.kind(), Rendered::new(&QuestionHelp::new(shell.l, question))?))
        };
        Ok(Self {
            day: today,
            questions: Question::of_each_kind(Subject::All)
                .into_iter()
                .map(question)
                .collect::<Result<_, _>>()?,
            help: Help::new(shell, Parts::Folded, Notes::default())?,
            provenance: Rendered::new(&provenance)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::operator::Operator;
    use crate::web::app::{App, berlin_clock};
    use crate::web::layout::{FrameOptions, Layout};

    #[test]
    fn the_sections_are_made_once_a_day_for_each_language_and_layout() {
        let app = App::new(Operator::default(), berlin_clock()).unwrap();
        let on = |tag: &str, layout: Layout, day: Date| {
            let l = app.localizer(tag).unwrap();
            let shell = Shell::new(&app, l, "check", "").in_layout(layout);
            app.lasting.sections(&shell, day).ok().unwrap()
        };
        let frame = Layout::Frame(FrameOptions::default());
        let [today, tomorrow] = [date(2026, 11, 30), date(2026, 12, 31)];
        let first = on("de", Layout::Site, today);
        assert!(Arc::ptr_eq(&first, &on("de", Layout::Site, today)));
        for (other, differs) in [
            (on("en", Layout::Site, today), "language"),
            (on("de", frame, today), "layout"),
            (on("de", Layout::Site, tomorrow), "day"),
        ] {
            let [one, another] = [&first, &other].map(|all| all.provenance.to_string());
            assert_ne!(one, another, "{differs}");
        }
        let again = on("de", Layout::Site, today);
        assert_eq!(again.provenance.to_string(), first.provenance.to_string());
    }
}
