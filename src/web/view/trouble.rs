//! How to recognise and keep the confirmation, and what to do if something goes wrong.
//! Sections of the result, the overview, and the questions and answers.

use askama::Template;

use crate::content::{Letter, Place};
use crate::operator::Body;
use crate::text::Localizer;
use crate::web::view::LetterLink;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{Said, say};

/// Statements under a heading.
struct Part<'a> {
    id: &'static str,
    title: String,
    said: Vec<Said<'a>>,
}

impl<'a> Part<'a> {
    fn new(l: Localizer<'a>, place: Place) -> Self {
        Self {
            id: place.id(),
            title: l.t(place.id()).into_string(),
            said: say(l, place.statements()),
        }
    }
}

/// Whether each part waits to be opened, or lies open where people come to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// Behind its summary.
    Folded,
    /// Below its heading.
    Open,
}

impl Parts {
    const fn are_folded(self) -> bool {
        matches!(self, Self::Folded)
    }
}

/// The check list of proof.
#[derive(Template)]
#[template(path = "proof.html")]
pub struct Proof<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    shown: Parts,
    parts: [Part<'a>; 4],
}

impl askama::filters::HtmlSafe for Proof<'_> {}

impl<'a> Proof<'a> {
    /// Puts it into words.
    pub fn new(shell: &Shell<'a>, shown: Parts) -> Self {
        let part = |place| Part::new(shell.l, place);
        Self {
            l: shell.l,
            h2: shell.h2(),
            h3: shell.h3(),
            shown,
            parts: [Place::ProofIs, Place::ProofIsNot, Place::ProofDoubt, Place::ProofKeep]
                .map(part),
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
    shown: Parts,
    parts: [Part<'a>; 3],
    /// The anchor of the ways through the apps on the same page.
    app_paths: &'static str,
    h4: &'static str,
    reasons: LetterLink,
    complaint_title: String,
    complaint: Vec<Said<'a>>,
    /// The authority that the operator names.
    operator: Option<&'a Body>,
    /// Which authorities there are.
    authorities: Vec<Said<'a>>,
}

impl askama::filters::HtmlSafe for Trouble<'_> {}

impl Trouble<'_> {
    /// The element of a heading inside a part. A folded part has a summary and no heading.
    const fn inner_heading(&self) -> &'static str {
        if self.shown.are_folded() { self.h3 } else { self.h4 }
    }
}

impl<'a> Trouble<'a> {
    /// Puts it into words. `app_paths` is the anchor of the ways through the apps.
    pub fn new(shell: &Shell<'a>, app_paths: &'static str, shown: Parts) -> Self {
        let l = shell.l;
        let part = |place| Part::new(l, place);
        Self {
            l,
            h2: shell.h2(),
            h3: shell.h3(),
            shown,
            parts: [Place::TroubleNoConfirmation, Place::TroubleForm, Place::TroubleRefused]
                .map(part),
            app_paths,
            h4: shell.layout.h4(),
            reasons: LetterLink::new(shell, Letter::Reasons),
            complaint_title: l.t("complaint-title").into_string(),
            complaint: say(l, Place::Complaint.statements()),
            operator: shell.operator().complaint.as_ref(),
            authorities: say(l, Place::ComplaintWhere.statements()),
        }
    }
}

/// The authority that the operator names for complaints, in a sentence.
pub fn named_authority(l: Localizer<'_>, complaint: Option<&Body>) -> Option<String> {
    let name = complaint?.name.as_str();
    Some(l.t("complaint-operator").arg("name", name.to_owned()).into_string())
}
