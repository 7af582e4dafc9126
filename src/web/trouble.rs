//! How to recognise and keep the confirmation, and what to do if something goes wrong.
//! Sections of the result, the overview, and the questions and answers.

use askama::Template;

use super::letters::{Letter, LetterLink};
use super::said::{Said, say};
use super::shell::Shell;
use crate::check::Statement;
use crate::operator::Complaint;
use crate::text::Localizer;

/// Statements under a heading, and perhaps where to read on.
struct Part {
    title: String,
    said: Vec<Said>,
}

/// The check list of proof.
#[derive(Template)]
#[template(path = "proof.html")]
pub struct Proof<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    parts: Vec<Part>,
}

impl askama::filters::HtmlSafe for Proof<'_> {}

impl<'a> Proof<'a> {
    /// Puts it into words.
    pub fn new(shell: &Shell<'a>) -> Self {
        use Statement as S;
        let parts: [(&str, &[S]); 4] = [
            (
                "proof-is",
                &[S::F29, S::F30, S::ConfirmationTime, S::ConfirmationText, S::SenderDomains],
            ),
            ("proof-is-not", &[S::CodeMail, S::ReceivedMail]),
            ("proof-doubt", &[S::DoubtfulMail]),
            ("proof-keep", &[S::KeepProof, S::ProofReadable, S::KeepOldProof]),
        ];
        Self {
            l: shell.l,
            h2: shell.h2(),
            h3: shell.h3(),
            parts: parts.into_iter().map(|(id, said)| Part::new(shell.l, id, said)).collect(),
        }
    }
}

/// What to do if no confirmation comes, the form does not open or Meta refuses, in order; and
/// the complaint at the end of each.
#[derive(Template)]
#[template(path = "trouble.html")]
pub struct Trouble<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    folded: bool,
    parts: Vec<Part>,
    /// The anchor of the ways through the apps on the same page.
    app_paths: &'static str,
    reasons: LetterLink,
    complaint: Vec<Said>,
    /// The authority that the operator names, and where it is.
    named: Option<String>,
    operator: &'a Complaint,
    /// Which authorities there are.
    authorities: Vec<Said>,
}

impl askama::filters::HtmlSafe for Trouble<'_> {}

impl<'a> Trouble<'a> {
    /// Puts it into words. `app_paths` is the anchor of the ways through the apps; `folded`
    /// whether each matter waits to be opened.
    pub fn new(shell: &Shell<'a>, app_paths: &'static str, folded: bool) -> Self {
        use Statement as S;
        let l = shell.l;
        Self {
            l,
            h2: shell.h2(),
            h3: shell.h3(),
            folded,
            parts: vec![
                Part::new(
                    l,
                    "trouble-no-confirmation",
                    &[S::SearchFirst, S::SendAgain, S::OneMonth],
                ),
                Part::new(l, "trouble-form", &[S::LogInFirst, S::FormBroken]),
                Part::new(l, "trouble-refused", &[S::RefusalUnknown, S::RefusalKeep]),
            ],
            app_paths,
            reasons: LetterLink::new(l, shell.layout, Letter::Reasons),
            complaint: say(
                l,
                &[
                    S::ComplaintRight,
                    S::ComplaintFree,
                    S::ComplaintContents,
                    S::ComplaintMeanwhile,
                    S::ComplaintOpen,
                    S::Court,
                ],
            ),
            named: named_authority(l, &shell.operator().complaint),
            operator: &shell.operator().complaint,
            authorities: say(l, &[S::ComplaintWhere, S::ComplaintBavaria, S::ComplaintPassedOn]),
        }
    }
}

/// The authority that the operator names for complaints, in a sentence.
pub fn named_authority(l: Localizer<'_>, complaint: &Complaint) -> Option<String> {
    let name = complaint.name.as_ref()?;
    Some(l.t("complaint-operator").arg("name", name.clone()).to_string())
}

impl Part {
    fn new(l: Localizer<'_>, title: &'static str, statements: &[Statement]) -> Self {
        Self { title: l.t(title).to_string(), said: say(l, statements) }
    }
}
