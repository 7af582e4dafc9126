//! One visitor's moment, and the form around each page of the check.
//! Used by the pages of questions and results.

use crate::check::{Answers, Dates, Question, Replay};
use crate::content::authority_page;
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

/// One visitor's moment: who asks, in which language and layout, with which answers.
pub struct Visit<'a> {
    pub app: &'a App,
    pub l: Localizer<'a>,
    pub layout: Layout,
    /// The path by which others may embed the page.
    pub embeddable: Option<String>,
    /// Whether the answers came in an address, maybe from somebody else.
    pub by_link: bool,
    /// Whether there were answers, which the browser has not kept.
    pub has_lost_answers: bool,
    /// The answers, with those that are not on the path.
    pub answers: &'a Answers,
    pub replay: &'a Replay,
    pub dates: Dates<'a>,
}

/// The form around a page of the check.
pub struct CheckForm {
    pub action: String,
    /// The answers that are not on the page itself.
    pub hidden: Vec<Hidden>,
    pub languages: Vec<Language>,
    pub fresh: String,
    pub frame: Option<Ways>,
}

/// The ways out of a frame.
pub struct Ways {
    pub full_page: String,
    pub full_page_step: String,
    pub links: Vec<FrameLink>,
}

/// A link in the foot of a frame.
pub struct FrameLink {
    pub address: String,
    pub text: String,
}

/// A hidden field.
pub struct Hidden {
    pub name: String,
    pub value: String,
}

/// A row of "Your answers".
pub struct AnswerRow {
    /// The question, as the value of the button that changes the answer.
    pub name: String,
    pub question: String,
    pub answer: String,
}

/// The address to which a form is sent, with the place that has the focus afterwards.
fn sent_to(address: &str) -> String {
    let separator = if address.contains('?') { "&" } else { "?" };
    [address, separator, SENT, FOCUS].concat()
}

impl<'a> Visit<'a> {
    /// The shell of a page of the check.
    pub fn shell(&self, heading: &str) -> Shell<'a> {
        Shell::new(self.app, self.l, "check", heading)
            .in_layout(self.layout)
            .embeddable_as(self.embeddable.clone())
    }

    /// The form of a page: `shown` is the question on it, `wrong` whether it has an error.
    pub fn form(&self, shell: &Shell<'_>, shown: Option<Question>, wrong: bool) -> CheckForm {
        // What stands in the controls of the page is sent by them.
        let answers = self.answers.fields().filter(|(field, _)| Some(field.question()) != shown);
        let mut hidden: Vec<Hidden> = answers
            .map(|(field, value)| Hidden { name: field.to_string(), value: value.to_owned() })
            .collect();
        if let Some(question) = shown {
            hidden.push(Hidden { name: "question".to_owned(), value: question.to_string() });
        }
        if wrong {
            // A button for another language shows the error in that language.
            hidden.push(Hidden { name: "wrong".to_owned(), value: "yes".to_owned() });
        }
        let prefix = &self.app.operator.path_prefix;
        let check = |layout: Layout| layout.check(prefix, self.l.tag());
        CheckForm {
            action: sent_to(&check(self.layout)),
            hidden,
            languages: shell.languages_at(|tag| sent_to(&self.layout.check(prefix, tag))),
            fresh: check(self.layout),
            frame: (!self.layout.is_site()).then(|| Ways {
                full_page: check(Layout::Site),
                full_page_step: sent_to(&check(Layout::Site)),
                links: self.frame_links(shell),
            }),
        }
    }

    fn frame_links(&self, shell: &Shell<'_>) -> Vec<FrameLink> {
        let page = |name: &str, text: &'static str| FrameLink {
            address: shell.legal(name),
            text: self.l.t(text).into_string(),
        };
        let source = FrameLink {
            address: authority_page(self.l.tag()).to_owned(),
            text: self.l.t("frame-source").into_string(),
        };
        vec![source, page("imprint", "nav-imprint"), page("privacy", "nav-privacy")]
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
