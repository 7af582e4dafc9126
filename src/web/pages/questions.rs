//! Questions and answers: every question of the authority's page, answered with its statements,
//! and the cases the page leaves open.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};

use crate::content::{ANSWERED, Answered, OPEN_CASES, Source, Speaker};
use crate::text::Localizer;
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page};
use crate::web::state::App;
use crate::web::view::LetterLink;
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Provenance, Said, who};
use crate::web::view::trouble::{Parts, Proof, Trouble};

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsPage<'a> {
    shell: Shell<'a>,
    answers: Vec<Answer<'a>>,
    cases: Vec<Case>,
    proof: Proof<'a>,
    trouble: Trouble<'a>,
    provenance: Provenance<'a>,
}

struct Answer<'a> {
    slug: &'static str,
    question: String,
    said: Vec<Said<'a>>,
    forms: Vec<FormLink>,
    letter: Option<LetterLink>,
}

struct Case {
    slug: &'static str,
    question: String,
    answer: String,
    who: String,
}

/// `GET /{lang}/questions`.
pub async fn show(State(app): State<Arc<App>>, Path(tag): Path<String>) -> Result<Page, Fault> {
    let l = app.localizer(&tag).ok_or(Fault::NotFound)?;
    let shell = Shell::new(&app, l, "questions", &l.t("faq-title").into_string())
        .described("faq-description");
    let mut notes = Notes::default();
    let page = QuestionsPage {
        answers: ANSWERED.iter().map(|answered| answer(&shell, answered, &mut notes)).collect(),
        cases: OPEN_CASES.iter().map(|(slug, source)| open_case(l, slug, *source)).collect(),
        proof: Proof::new(&shell, Parts::Open),
        trouble: Trouble::new(&shell, "forms", Parts::Open),
        provenance: Provenance::new(&shell, app.today()),
        shell,
    };
    Page::render(l.tag(), CachePolicy::Public, &page)
}

fn answer<'a>(shell: &Shell<'a>, answered: &Answered, notes: &mut Notes) -> Answer<'a> {
    let l = shell.l;
    Answer {
        slug: answered.anchor(),
        question: l.t(answered.place.id()).into_string(),
        said: notes.say(l, answered.place.statements()),
        forms: FormLink::list(l, answered.forms),
        letter: answered.letter.map(|letter| LetterLink::new(shell, letter)),
    }
}

fn open_case(l: Localizer<'_>, slug: &'static str, source: Source) -> Case {
    Case {
        slug,
        question: l.t(format!("case-{slug}")).into_string(),
        answer: l.t(format!("case-{slug}.answer")).into_string(),
        who: who(l, Speaker::Addition, source),
    }
}
