//! Questions and answers: every question of the authority's page, answered with its statements, the
//! cases the page leaves open, and what the result says no more of: the confirmation, trouble, the
//! complaint, and who sees it differently.

use askama::Template;

use crate::content::{Letter, OPEN_CASES, Place, Source, Speaker, answered};
use crate::web::request::Here;
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::shell::Shell;
use crate::web::view::statements::claims;

const PROOF: [Place; 4] = [Place::ProofIs, Place::ProofIsNot, Place::ProofDoubt, Place::ProofKeep];

const TROUBLE: [Place; 3] =
    [Place::TroubleNoConfirmation, Place::TroubleForm, Place::TroubleRefused];

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsPage<'a> {
    shell: Shell<'a>,
}

pub async fn show(here: Here) -> Result<Page, Fault> {
    let shell = Shell::public(&here.app, here.l(), "questions", "faq");
    Page::render(here.tag, CachePolicy::Public, &QuestionsPage { shell })
}
