//! Questions and answers: every question of the authority's page, answered with its statements, the
//! cases the page leaves open, and what the result says no more of: the confirmation, trouble, the
//! complaint, and who sees it differently.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};

use crate::content::{ANSWERED, Form, Letter, OPEN_CASES, Place, Source, Speaker};
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::state::App;
use crate::web::view::LetterLink;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Provenance, Said, say, who};

const PROOF: [Place; 4] = [Place::ProofIs, Place::ProofIsNot, Place::ProofDoubt, Place::ProofKeep];

const TROUBLE: [Place; 3] =
    [Place::TroubleNoConfirmation, Place::TroubleForm, Place::TroubleRefused];

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsPage<'a> {
    shell: Shell<'a>,
    provenance: Provenance<'a>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
impl<'a> QuestionsPage<'a> {
    fn said(&self, place: &Place) -> Vec<Said<'a>> {
        say(self.shell.l, place.statements())
    }

    fn forms(&self, forms: &[Form]) -> Vec<FormLink> {
        FormLink::list(self.shell.l, forms)
    }

    fn letter(&self, letter: &Letter) -> LetterLink {
        LetterLink::new(&self.shell, *letter)
    }

    fn case(&self, case: &str) -> String {
        self.shell.l.t(format!("case-{case}")).into_string()
    }

    fn answer(&self, case: &str) -> String {
        self.shell.l.t(format!("case-{case}.answer")).into_string()
    }

    fn who(&self, source: &Source) -> String {
        who(self.shell.l, Speaker::Addition, *source)
    }
}

/// `GET /{lang}/questions`.
pub async fn show(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(&app, l, "questions", &l.t("faq-title").into_string())
        .described("faq-description");
    let provenance = Provenance::new(&shell, app.today());
    Page::render(l.tag(), CachePolicy::Public, &QuestionsPage { shell, provenance })
}
