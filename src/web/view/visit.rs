//! One visitor's moment, and the form around each page of the check.
//! Used by the pages of questions and results.

use crate::check::{Answers, Dates, Field, Question, Replay};
use crate::text::Localizer;
use crate::text::wording::{answer, heading};
use crate::web::state::App;
use crate::web::view::layout::Layout;
use crate::web::view::shell::{Language, Shell};

/// The id of the element that has the focus after each submit: the question, the result, or the
/// error summary.
pub const FOCUS: &str = "#step";

/// A field in the address of forms. A page that is opened at such an address once had answers, and came
/// without them: a browser that restores its windows keeps addresses only.
pub const SENT: &str = "sent";

/// One visitor's moment: who asks, in which language, with which answers, and how the page is shown.
pub struct Visit<'a> {
    pub app: &'a App,
    pub l: Localizer<'a>,
    pub shown: Shown,
    /// The answers, with those that are not on the path.
    pub answers: &'a Answers,
    pub replay: &'a Replay,
    pub dates: Dates<'a>,
}

/// How a page of the check is shown.
pub struct Shown {
    pub layout: Layout,
    /// The path by which others may embed it.
    pub embeddable: Option<String>,
    /// Whether the answers came in an address, maybe from somebody else.
    pub by_link: bool,
    /// Whether the address is that of a form.
    pub was_sent: bool,
    /// Whether the result is to be the sheet to keep.
    pub printed: bool,
}

impl From<Layout> for Shown {
    fn from(layout: Layout) -> Self {
        Self { layout, embeddable: None, by_link: false, was_sent: false, printed: false }
    }
}

/// A row of "Your answers".
pub struct AnswerRow {
    /// The question, as the value of the button that changes the answer.
    pub name: String,
    pub question: String,
    pub answer: String,
}

/// The address to which a form is sent, with the place that has the focus afterwards.
pub fn sent_to(address: &str) -> String {
    let separator = if address.contains('?') { "&" } else { "?" };
    [address, separator, SENT, FOCUS].concat()
}

impl<'a> Visit<'a> {
    /// The shell of a page of the check.
    pub fn shell(&self, heading: &str) -> Shell<'a> {
        Shell::new(self.app, self.l, "check", heading)
            .in_layout(self.shown.layout)
            .embeddable_as(self.shown.embeddable.clone())
    }

    /// The hidden fields of a page: `shown` is the question on it, `wrong` whether it has an error.
    pub fn hidden(&self, shown: Option<Question>, wrong: bool) -> Vec<(String, String)> {
        // What stands in the controls of the page is sent by them; accounts that are not there any more
        // have none.
        let has_control = |field: Field| match field {
            Field::LinkedWith(account) => {
                self.answers.accounts().iter().skip(1).any(|one| *one == account)
            }
            _ => true,
        };
        let stays = |field: Field| Some(field.question()) != shown || !has_control(field);
        let answers = self.answers.fields().filter(|(field, _)| stays(*field));
        let answers = answers.map(|(field, value)| (field.to_string(), value.to_owned()));
        let shown = shown.map(|question| ("question".to_owned(), question.to_string()));
        // A button for another language shows the error in that language.
        let wrong = wrong.then(|| ("wrong".to_owned(), "yes".to_owned()));
        answers.chain(shown).chain(wrong).collect()
    }

    /// Whether there were answers, which the browser has not kept.
    pub fn has_lost_answers(&self) -> bool {
        self.shown.was_sent && self.answers.fields().next().is_none()
    }

    /// The check without answers in this layout.
    pub fn fresh(&self) -> String {
        self.shown.layout.check(&self.app.operator.path_prefix, self.l.tag())
    }

    /// The check as a page of its own.
    pub fn full_page(&self) -> String {
        Layout::Site.check(&self.app.operator.path_prefix, self.l.tag())
    }

    /// The page as it is sent to in each language.
    pub fn languages(&self, shell: &Shell<'a>) -> Vec<Language<'a>> {
        let prefix = &self.app.operator.path_prefix;
        shell.languages_at(|tag| sent_to(&self.shown.layout.check(prefix, tag)))
    }

    /// The answers given before a question, or all of them.
    pub fn answer_rows(&self, before: Option<Question>) -> Vec<AnswerRow> {
        let questions = self.replay.answered.iter().copied();
        let earlier = questions.take_while(|question| Some(*question) != before);
        earlier
            .map(|question| AnswerRow {
                name: question.to_string(),
                question: self.heading(question),
                answer: answer(self.l, self.answers, question, &self.dates),
            })
            .collect()
    }

    /// A question in words.
    pub fn heading(&self, question: Question) -> String {
        heading(self.l, self.answers, &self.replay.groups, question)
    }
}
