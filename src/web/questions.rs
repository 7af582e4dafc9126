//! Questions and answers: every question of the authority's page, answered with its statements,
//! and the cases the page leaves open.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};

use super::app::App;
use super::fault::Fault;
use super::letters::{Letter, LetterLink};
use super::page::{Cache, Page};
use super::said::{FormLink, Provenance, Said, say, who};
use super::shell::Shell;
use super::trouble::{Proof, Trouble};
use crate::check::{Form, Source, Speaker, Statement};
use crate::text::Localizer;

/// A question of the authority's page: its anchor, the claims that answer it, and forms to link.
type Answered = (&'static str, &'static [Statement], &'static [Form]);

/// The questions in the order of the authority's page.
const ANSWERED: &[Answered] = {
    use Statement as S;
    &[
        ("start", &[S::F3, S::F4, S::F5, S::F6], &[]),
        ("objection", &[S::F7, S::F8, S::F9, S::F10], &[Form::Facebook, Form::Instagram]),
        ("past", &[S::F11, S::F12, S::F13, S::ViewsDifferTraining], &[]),
        ("data", &[S::F14, S::F15, S::F16, S::F17, S::F18], &[]),
        ("purposes", &[S::F19, S::F20], &[]),
        ("prevent", &[S::F21, S::F22, S::F23], &[]),
        (
            "forms",
            &[S::F24, S::F25, S::LogInFirst, S::AppPathFacebook, S::AppPathInstagram],
            &[Form::Facebook, Form::Instagram],
        ),
        ("reasons", &[S::F26, S::F27], &[]),
        ("effective", &[S::F28, S::F29, S::F30, S::F31, S::F32, S::ConfirmationText], &[]),
        ("accounts", &[S::F33, S::F34, S::F35, S::AccountsCentre, S::LinkLater], &[]),
        ("objected-2024", &[S::F36, S::F37, S::ViewsDiffer2024], &[]),
        ("photos", &[S::F38, S::F39, S::F40], &[]),
        (
            "no-account",
            &[
                S::F41,
                S::F42,
                S::F43,
                S::F44,
                S::F45,
                S::ThirdPartyOutcome,
                S::ThirdPartyNotPhotos,
                S::ThirdPartyDataEconomy,
            ],
            &[Form::ThirdParty],
        ),
        ("chatbot", &[S::F46, S::F47, S::F48, S::F49, S::ViewsDifferChatbot], &[]),
    ]
};

/// The cases the authority's page leaves open (facts, section 2.6), and where the careful answer
/// comes from.
const OPEN: &[(&str, Source)] = &[
    ("not-sure-confirmed", Source::Conclusion),
    ("confirmation-lost", Source::Conclusion),
    ("code-mail", Source::Reports2024),
    ("linked-later", Source::Conclusion),
    ("email-changed", Source::ConsumerCentres),
    ("turns-18", Source::MetaNotice),
    ("false-age", Source::OtherBodies),
    ("family-devices", Source::OtherBodies),
    ("deleted", Source::Conclusion),
    ("locked-out", Source::ConsumerCentres),
    ("whatsapp-only", Source::ConsumerCentres),
    ("threads", Source::Conclusion),
    ("messenger", Source::MetaNotice),
    ("pages", Source::MenuReports),
    ("public-comments", Source::MenuReports),
    ("private-profile", Source::Conclusion),
    ("deceased", Source::Gdpr),
    ("outside-europe", Source::Conclusion),
    ("refused", Source::Gdpr),
    ("chain-letter", Source::MenuReports),
    ("deadline-missed", Source::Conclusion),
];

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsPage<'a> {
    shell: Shell<'a>,
    answers: Vec<Answer>,
    cases: Vec<Case>,
    proof: Proof<'a>,
    trouble: Trouble<'a>,
    provenance: Provenance<'a>,
}

struct Answer {
    slug: &'static str,
    question: String,
    said: Vec<Said>,
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
    let shell = Shell::new(&app, l, "questions", &l.t("faq-title").to_string());
    let page = QuestionsPage {
        answers: ANSWERED.iter().map(|answered| answer(&shell, answered)).collect(),
        cases: OPEN.iter().map(|(slug, source)| open_case(l, slug, *source)).collect(),
        proof: Proof::new(&shell),
        trouble: Trouble::new(&shell, "forms", false),
        provenance: Provenance::new(&shell, app.today()),
        shell,
    };
    Page::render(l.tag(), Cache::Public, &page)
}

fn answer(shell: &Shell<'_>, (slug, statements, forms): &Answered) -> Answer {
    let l = shell.l;
    let letter = match *slug {
        "photos" => Some(Letter::Photos),
        "reasons" => Some(Letter::Reasons),
        _ => None,
    };
    Answer {
        slug,
        question: l.t(format!("faq-{slug}")).to_string(),
        said: say(l, statements),
        forms: FormLink::list(l, forms),
        letter: letter.map(|letter| LetterLink::new(l, shell.layout, letter)),
    }
}

fn open_case(l: Localizer<'_>, slug: &'static str, source: Source) -> Case {
    Case {
        slug,
        question: l.t(format!("case-{slug}")).to_string(),
        answer: l.t(format!("case-{slug}.answer")).to_string(),
        who: who(l, Speaker::Addition, source),
    }
}
