//! The result: verdicts, reasons, what to do, and what no objection covers.
//! Called by the wizard and, with examples, by the overview.

use askama::Template;

use crate::check::{Answers, Group, Outcome, Question, Verdict};
use crate::content::{Form, Letter, Place};
use crate::text::naming::{NameForm, capitalised};
pub use crate::text::wording::verdict_sentence;
use crate::text::wording::{gap, no_form_id, open_form_id, why};
use crate::text::{Localizer, naming};
use crate::web::response::Effort;
use crate::web::response::Fault;
use crate::web::response::{CachePolicy, Page, Rendered};
use crate::web::view::LetterLink;
use crate::web::view::explanations::Explanations;
use crate::web::view::layout::Layout;
use crate::web::view::notes::Notes;
use crate::web::view::sections::Sections;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Said, not_maintained, say};
use crate::web::view::takeaway::Takeaway;
use crate::web::view::visit::{AnswerRow, Form as CheckForm, Visit};

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    not_maintained: Option<Said<'a>>,
    summary: Option<String>,
    groups: Vec<GroupSection<'a>>,
    takeaway: Takeaway<'a>,
    explanations: Explanations<'a>,
    answers: Vec<AnswerRow>,
    provenance: &'a Rendered,
}

#[derive(Template)]
#[template(path = "no_account.html")]
struct NoAccountPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    not_maintained: Option<Said<'a>>,
    section: NoAccountSection<'a>,
    takeaway: Takeaway<'a>,
    answers: Vec<AnswerRow>,
    provenance: &'a Rendered,
}

/// The page of a result.
///
/// # Errors
/// [`Fault::Internal`] if it cannot be rendered.
pub fn page(visit: &Visit<'_>, outcome: &Outcome) -> Result<Page, Fault> {
    match outcome {
        Outcome::NoAccount => no_account_page(visit, outcome),
        Outcome::Groups { groups, link_unsure } => {
            groups_page(visit, outcome, groups, *link_unsure)
        }
    }
}

fn groups_page(
    visit: &Visit<'_>,
    outcome: &Outcome,
    groups: &[Group],
    link_unsure: bool,
) -> Result<Page, Fault> {
    let l = visit.l;
    let summary = (groups.len() > 1).then(|| summary(l, groups));
    let not_maintained = not_maintained(l, visit.today);
    let layout = visit.layout;
    let headings = match &summary {
        Some(_) => Headings { group: layout.h2(), part: layout.h3(), place: Position::Listed },
        None => Headings::alone(layout, not_maintained.as_ref()),
    };
    let section = |(index, group): (usize, &Group)| {
        GroupSection::new(l, visit.answers, group, index, headings)
    };
    let sections: Vec<_> = groups.iter().enumerate().map(section).collect();
    let shell = match (&summary, sections.as_slice()) {
        (None, [only]) => visit.shell(&only.sentence),
        _ => visit.shell(summary.as_deref().unwrap_or_default()),
    };
    let help_sections = Sections::new(&shell, visit.today)?;
    let page = ResultPage {
        form: visit.form(&shell, None, false),
        not_maintained,
        summary,
        groups: sections,
        takeaway: Takeaway::new(visit, &shell, outcome),
        explanations: Explanations::new(&shell, groups, link_unsure, &help_sections.help),
        answers: visit.answer_rows(None),
        provenance: &help_sections.provenance,
        shell,
    };
    // One about one group is long, and is to fit into one flight of packets.
    let effort = if page.groups.len() == 1 { Effort::Thorough } else { Effort::Fast };
    Ok(Page::render(l.tag(), CachePolicy::Private, &page)?.compressed(effort))
}

fn no_account_page(visit: &Visit<'_>, outcome: &Outcome) -> Result<Page, Fault> {
    let l = visit.l;
    let shell = visit.shell(&l.t("verdict-no-account").into_string());
    let not_maintained = not_maintained(l, visit.today);
    let headings = Headings::alone(visit.layout, not_maintained.as_ref());
    let help_sections = Sections::new(&shell, visit.today)?;
    let page = NoAccountPage {
        form: visit.form(&shell, None, false),
        not_maintained,
        section: NoAccountSection::new(&shell, headings, &mut Notes::default()),
        takeaway: Takeaway::new(visit, &shell, outcome),
        answers: visit.answer_rows(None),
        provenance: &help_sections.provenance,
        shell,
    };
    Page::render(l.tag(), CachePolicy::Private, &page)
}

fn summary(l: Localizer<'_>, groups: &[Group]) -> String {
    let count = |groups: &mut dyn Iterator<Item = &Group>| -> usize {
        groups.map(|group| group.accounts.len()).sum()
    };
    let todo = count(&mut groups.iter().filter(|group| !group.verdict.is_effective()));
    let total = count(&mut groups.iter());
    l.t("summary").arg("todo", todo).arg("left", total - todo).arg("total", total).into_string()
}

/// The elements of the headings, which depend on what stands above.
#[derive(Clone, Copy)]
pub struct Headings {
    /// The element of a group's heading.
    pub group: &'static str,
    /// The element of the headings inside a group.
    pub part: &'static str,
    /// Where the group stands.
    pub place: Position,
}

impl Headings {
    /// For a result with one verdict.
    fn alone(layout: Layout, notice: Option<&Said<'_>>) -> Self {
        let place = if notice.is_some() { Position::BelowNotice } else { Position::Alone };
        Self { group: layout.h1(), part: layout.h2(), place }
    }
}

/// Where a group stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// It is the whole result: its heading is the main heading of the page and takes the focus.
    Alone,
    /// The same below a notice, which takes the focus.
    BelowNotice,
    /// It is one of several groups of a result.
    Listed,
    /// It is an example on the overview, where no answers can be changed.
    Example,
}

/// One group of linked accounts, in words.
#[derive(Template)]
#[template(path = "group.html")]
pub struct GroupSection<'a> {
    l: Localizer<'a>,
    id: String,
    verdict: &'static str,
    /// The accounts as in the marker.
    markers: String,
    effective_from: Option<String>,
    is_done: bool,
    heading: &'static str,
    place: Position,
    part: &'static str,
    caption: String,
    sentence: String,
    log_in: String,
    open_form: String,
    forms: Vec<FormLink>,
    todo_said: Vec<Said<'a>>,
    nothing: String,
    why: String,
    deciding: Vec<Said<'a>>,
    gap: String,
    further: Vec<Said<'a>>,
    change: String,
    change_question: String,
}

/// A section is a template of its own, escaped when it was rendered.
impl askama::filters::HtmlSafe for GroupSection<'_> {}

impl<'a> GroupSection<'a> {
    /// Puts a group into words. `index` makes its id unique on the page.
    pub fn new(
        l: Localizer<'a>,
        answers: &Answers,
        group: &Group,
        index: usize,
        headings: Headings,
    ) -> Self {
        let forms = todo_forms(group);
        Self {
            l,
            id: format!("group-{}", index + 1),
            verdict: group.verdict.id(),
            markers: markers(group),
            effective_from: group.verdict.effective_from(),
            is_done: group.verdict.is_effective(),
            heading: headings.group,
            place: headings.place,
            part: headings.part,
            caption: capitalised(&naming::accounts(l, answers, &group.accounts)),
            sentence: verdict_sentence(l, group.verdict),
            log_in: log_in(l, answers, group),
            open_form: l.t(open_form_id(group.is_linked(), forms.len())).into_string(),
            forms: FormLink::list(l, &forms),
            todo_said: say(l, Place::todo(group.verdict).statements()),
            nothing: l.t(no_form_id(group.verdict)).into_string(),
            why: why(l, group),
            deciding: say(l, Place::why(group).statements()),
            gap: gap(l, group.verdict),
            further: say(l, &Place::statements_of(&Place::more(group))),
            change: l.t(change_id(group)).into_string(),
            change_question: Question::Confirmed(group.accounts[0]).to_string(),
        }
    }
}

/// The accounts of a group as in the marker `data-accounts`.
pub fn markers(group: &Group) -> String {
    let accounts: Vec<_> = group.accounts.iter().map(ToString::to_string).collect();
    accounts.join(" ")
}

/// The forms with which an objection can be made for this group, of which one is enough (claim F34);
/// none where nothing is left to do.
pub fn todo_forms(group: &Group) -> Vec<Form> {
    let todo = group.networks().filter(|_| !group.verdict.is_effective());
    todo.map(Form::of).collect()
}

/// Which account to log in with.
pub fn log_in(l: Localizer<'_>, answers: &Answers, group: &Group) -> String {
    match group.accounts.as_slice() {
        [account] => {
            let name = naming::account(l, answers, *account, NameForm::Dative);
            l.t("todo-log-in").arg("account", name).into_string()
        }
        _ => l.t("todo-log-in-linked").into_string(),
    }
}

const fn change_id(group: &Group) -> &'static str {
    match group.verdict {
        Verdict::Effective | Verdict::EffectiveFrom(_) => "change-effective",
        Verdict::ObjectAgain => "change-object-again",
        Verdict::ObjectNow => "change-object-now",
    }
}

/// The result for people without an account, in words.
#[derive(Template)]
#[template(path = "no_account_section.html")]
pub struct NoAccountSection<'a> {
    l: Localizer<'a>,
    heading: &'static str,
    place: Position,
    part: &'static str,
    form: FormLink,
    data: Vec<Said<'a>>,
    about_form: Vec<Said<'a>>,
    photos: Vec<Said<'a>>,
    letter: LetterLink,
    whatsapp: Vec<Said<'a>>,
}

impl askama::filters::HtmlSafe for NoAccountSection<'_> {}

impl<'a> NoAccountSection<'a> {
    /// Puts it into words.
    pub fn new(shell: &Shell<'a>, headings: Headings, notes: &mut Notes) -> Self {
        let l = shell.l;
        let [data, about_form, photos, whatsapp] = [
            Place::NoAccountData,
            Place::NoAccountForm,
            Place::NoAccountPhotos,
            Place::NoAccountWhatsapp,
        ]
        .map(|place| notes.say(l, place.statements()));
        Self {
            l,
            heading: headings.group,
            place: headings.place,
            part: headings.part,
            form: FormLink::new(l, Form::ThirdParty),
            data,
            about_form,
            photos,
            letter: LetterLink::new(shell, Letter::Photos),
            whatsapp,
        }
    }
}
