//! The page of one question: legend, hint, controls, error, help, and how far the visitor is.
//! Called by the page of the check.

use askama::Template;

use super::control::{Control, control};
use super::error_summary::{ErrorMessage, errors};
use crate::check::{Problem, Question};
use crate::content::Place;
use crate::text::{Text, naming, wording};
use crate::web::view::shell::Shell;
use crate::web::view::statements::with_notes;
use crate::web::view::visit::{AnswerRow, Visit};

#[derive(Template)]
#[template(path = "question.html")]
pub struct QuestionPage<'a> {
    shell: Shell<'a>,
    visit: &'a Visit<'a>,
    hidden: Vec<(String, String)>,
    question: Question,
    heading: String,
    hints: Vec<Text<'a>>,
    problem: Option<Problem>,
    errors: Vec<ErrorMessage>,
    control: Control<'a>,
    progress: Option<Text<'a>>,
    answers: Vec<AnswerRow>,
}

/// The page of a question, with its error if there was one.
pub fn page<'a>(
    visit: &'a Visit<'a>,
    question: Question,
    problem: Option<Problem>,
) -> QuestionPage<'a> {
    let l = visit.l;
    let heading = visit.heading(question);
    let title = match problem {
        Some(_) => format!("{} {heading}", l.t("error-prefix")),
        None => heading.clone(),
    };
    let shell = visit.shell(&title);
    let errors = problem.map_or_else(Vec::new, |problem| errors(visit, question, problem));
    QuestionPage {
        visit,
        hidden: visit.hidden(Some(question), problem.is_some()),
        question,
        heading,
        hints: hints(visit, question),
        control: control(visit, question, &errors),
        problem,
        errors,
        progress: progress(visit, question),
        answers: visit.answer_rows(Some(question)),
        shell,
    }
}

impl QuestionPage<'_> {
    fn help_texts(&self) -> impl Iterator<Item = Text<'_>> {
        let ids: &[&'static str] = match self.question {
            Question::Accounts => &["help-accounts-1", "help-accounts-2"],
            Question::Confirmed(_) => &["help-confirmed-1", "help-confirmed-2"],
            Question::Objected(_) => &["help-objected-1", "help-objected-2"],
            Question::Date(_) => &["help-date-1", "help-date-2"],
            Question::Linked | Question::Groups => &[],
        };
        ids.iter().map(|id| self.shell.l.t(*id))
    }

    fn has_back(&self) -> bool {
        self.question != Question::Accounts
    }

    /// The ids of the texts that describe the controls.
    const fn described_by(&self) -> &'static str {
        match (self.problem, &self.control) {
            (Some(_), Control::Choices(_) | Control::Date { .. }) => "hint error",
            (Some(_), Control::Sets(_)) | (None, _) => "hint",
        }
    }

    /// The question to change when the day is before the start of the training.
    fn change_earlier(&self) -> Option<String> {
        match (self.question, self.problem) {
            (Question::Date(group), Some(Problem::BeforeStart)) => {
                Some(Question::Objected(group).to_string())
            }
            _ => None,
        }
    }
}

/// The lines of the hint below a question.
fn hints<'a>(visit: &Visit<'a>, question: Question) -> Vec<Text<'a>> {
    let l = visit.l;
    let mut hints = wording::hints(l, question);
    if visit.has_lost_answers() {
        hints.insert(0, l.t("answers-lost"));
    }
    if let Question::Confirmed(group) = question {
        let groups = &visit.replay.groups;
        if let Some(linked) = groups.iter().find(|all| all[0] == group && all.len() > 1) {
            let names = naming::accounts(l, visit.answers, linked);
            hints.insert(1, l.t("question-confirmed.linked").arg("accounts", names));
        }
    }
    // In a frame the first page is where people read what happens to their answers.
    if question == Question::Accounts && !visit.shown.layout.is_site() {
        hints.push(l.t("frame-private"));
    }
    hints
}

/// How far it is: which question this is, and how many follow at most.
fn progress<'a>(visit: &Visit<'a>, question: Question) -> Option<Text<'a>> {
    let (number, left) = visit.replay.progress(question, visit.answers.accounts().len())?;
    Some(visit.l.t("progress").arg("number", number).arg("left", left))
}
