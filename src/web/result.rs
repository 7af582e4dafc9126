//! The result: verdicts, reasons, what to do, and what no objection covers.
//! Called by the wizard and, with examples, by the overview.

use askama::Template;

use super::fault::Fault;
use super::letters::{Letter, LetterLink};
use super::page::{Cache, Page};
use super::said::{FormLink, Provenance, Said, say};
use super::shell::Shell;
use super::takeaway::Takeaway;
use super::trouble::{Proof, Trouble};
use super::wizard::{AnswerRow, Form as CheckForm, Visit};
use crate::check::{
    Account, Advice, Answers, Form, Gap, Group, Network, NotCovered, Question, Statement, Subject,
    Verdict, When,
};
use crate::text::{Localizer, naming};

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    summary: Option<String>,
    groups: Vec<GroupSection<'a>>,
    takeaway: Takeaway<'a>,
    explanations: Explanations<'a>,
    answers: Vec<AnswerRow>,
    provenance: Provenance<'a>,
}

#[derive(Template)]
#[template(path = "no_account.html")]
struct NoAccountPage<'a> {
    shell: Shell<'a>,
    form: CheckForm,
    section: NoAccountSection<'a>,
    takeaway: Takeaway<'a>,
    answers: Vec<AnswerRow>,
    provenance: Provenance<'a>,
}

/// The page of a result.
///
/// # Errors
/// [`Fault::Internal`] if it cannot be rendered.
pub fn page(visit: &Visit<'_>, advice: &Advice) -> Result<Page, Fault> {
    match advice {
        Advice::NoAccount => no_account_page(visit, advice),
        Advice::Groups { groups, link_unsure } => groups_page(visit, advice, groups, *link_unsure),
    }
}

fn groups_page(
    visit: &Visit<'_>,
    advice: &Advice,
    groups: &[Group],
    link_unsure: bool,
) -> Result<Page, Fault> {
    let l = visit.l;
    let summary = (groups.len() > 1).then(|| summary(l, groups));
    let title = match &summary {
        Some(summary) => summary.clone(),
        None => groups.iter().map(|group| verdict_sentence(l, group.verdict)).collect(),
    };
    let shell = visit.shell(&title);
    let headings = match &summary {
        Some(_) => Headings { group: shell.h2(), part: shell.h3(), place: Place::Listed },
        None => Headings { group: shell.h1(), part: shell.h2(), place: Place::Alone },
    };
    let section = |(index, group): (usize, &Group)| {
        GroupSection::new(l, visit.answers, group, index, headings)
    };
    let page = ResultPage {
        form: visit.form(&shell, None, false),
        summary,
        groups: groups.iter().enumerate().map(section).collect(),
        takeaway: Takeaway::new(visit, &shell, advice),
        explanations: Explanations::new(&shell, groups, link_unsure),
        answers: visit.answer_rows(None),
        provenance: Provenance::new(&shell, visit.today),
        shell,
    };
    Page::render(l.tag(), Cache::Private, &page)
}

fn no_account_page(visit: &Visit<'_>, advice: &Advice) -> Result<Page, Fault> {
    let l = visit.l;
    let shell = visit.shell(&l.t("verdict-no-account").to_string());
    let headings = Headings { group: shell.h1(), part: shell.h2(), place: Place::Alone };
    let page = NoAccountPage {
        form: visit.form(&shell, None, false),
        section: NoAccountSection::new(&shell, headings),
        takeaway: Takeaway::new(visit, &shell, advice),
        answers: visit.answer_rows(None),
        provenance: Provenance::new(&shell, visit.today),
        shell,
    };
    Page::render(l.tag(), Cache::Private, &page)
}

fn summary(l: Localizer<'_>, groups: &[Group]) -> String {
    let count = |groups: &mut dyn Iterator<Item = &Group>| -> usize {
        groups.map(|group| group.accounts.len()).sum()
    };
    let todo = count(&mut groups.iter().filter(|group| !group.verdict.is_effective()));
    l.t("summary").arg("todo", todo).arg("total", count(&mut groups.iter())).to_string()
}

/// The elements of the headings, which depend on what stands above.
#[derive(Clone, Copy)]
pub struct Headings {
    /// The element of a group's heading.
    pub group: &'static str,
    /// The element of the headings inside a group.
    pub part: &'static str,
    /// Where the group stands.
    pub place: Place,
}

/// Where a group stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the whole result: its heading is the main heading of the page.
    Alone,
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
    place: Place,
    part: &'static str,
    caption: String,
    sentence: String,
    log_in: String,
    open_form: String,
    forms: Vec<FormLink>,
    todo_said: Vec<Said>,
    check_date: bool,
    why: String,
    reasons: Vec<Said>,
    gap: String,
    gap_reasons: Vec<Said>,
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
        let markers: Vec<_> = group.accounts.iter().map(ToString::to_string).collect();
        let forms = group.forms();
        Self {
            l,
            id: format!("group-{}", index + 1),
            verdict: group.verdict.id(),
            markers: markers.join(" "),
            effective_from: match group.verdict {
                Verdict::EffectiveFrom(day) => {
                    Some(day.map_or_else(|| "unknown".to_owned(), |day| day.to_string()))
                }
                _ => None,
            },
            is_done: group.verdict.is_effective(),
            heading: headings.group,
            place: headings.place,
            part: headings.part,
            caption: capitalised(&naming::accounts(l, answers, &group.accounts)),
            sentence: verdict_sentence(l, group.verdict),
            log_in: log_in(l, answers, group),
            open_form: l.t(open_form_id(group, forms.len())).to_string(),
            forms: FormLink::list(l, &forms),
            todo_said: say(l, &todo_statements(group)),
            check_date: group.verdict == Verdict::EffectiveFrom(None),
            why: why(l, group),
            reasons: say(l, &group.reasons()),
            gap: gap(l, group.gap()),
            gap_reasons: say(l, &group.gap_reasons()),
            change: l.t(change_id(group.verdict)).to_string(),
            change_question: change_question(answers, group),
        }
    }
}

/// The verdict in one plain sentence.
pub fn verdict_sentence(l: Localizer<'_>, verdict: Verdict) -> String {
    match verdict {
        Verdict::EffectiveFrom(Some(day)) => {
            l.t("verdict-effective-from").arg("date", l.date(day)).to_string()
        }
        Verdict::EffectiveFrom(None) => l.t("verdict-effective-from-unknown").to_string(),
        Verdict::Effective | Verdict::ObjectAgain | Verdict::ObjectNow => {
            l.t(format!("verdict-{}", verdict.id())).to_string()
        }
    }
}

/// A text with a capital letter at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Which account to log in with.
pub fn log_in(l: Localizer<'_>, answers: &Answers, group: &Group) -> String {
    match group.accounts.as_slice() {
        [account] => {
            let name = naming::account(l, answers, *account, naming::Form::Dative);
            l.t("todo-log-in").arg("account", name).to_string()
        }
        _ => l.t("todo-log-in-linked").to_string(),
    }
}

/// The Fluent id of "open the form", for so many forms.
pub const fn open_form_id(group: &Group, forms: usize) -> &'static str {
    match (group.is_linked(), forms) {
        (false, _) => "todo-open",
        (true, 1) => "todo-open-linked-one",
        (true, _) => "todo-open-linked",
    }
}

fn todo_statements(group: &Group) -> Vec<Statement> {
    match group.verdict {
        Verdict::Effective | Verdict::EffectiveFrom(Some(_)) => vec![Statement::KeepProof],
        Verdict::EffectiveFrom(None) => {
            vec![Statement::UnknownDate, Statement::AgainCostsNothing, Statement::KeepProof]
        }
        Verdict::ObjectAgain => vec![Statement::AgainCostsNothing, Statement::KeepOldProof],
        Verdict::ObjectNow => Vec::new(),
    }
}

/// The answers that decided, as sentences.
fn why(l: Localizer<'_>, group: &Group) -> String {
    let Some((when, confirmed)) = group.objection else {
        return l.t(if group.is_linked() { "why-no.linked" } else { "why-no" }).to_string();
    };
    let when = match when {
        When::In2024 => l.t("why-in-2024"),
        When::BeforeStart => l.t("why-before-start"),
        When::SinceStart(Some(day)) => l.t("why-since-start").arg("date", l.date(day)),
        When::SinceStart(None) => l.t("why-since-start-unknown"),
        When::Unsure => l.t("why-unsure"),
    };
    format!("{when} {}", l.t(format!("why-confirmed-{}", confirmed.id())))
}

/// The time the objection does not reach, in words.
pub fn gap(l: Localizer<'_>, gap: Gap) -> String {
    match gap {
        Gap::None => l.t("gap-none"),
        Gap::FirstDay => l.t("gap-first-day"),
        Gap::Until(day) => l.t("gap-until").arg("date", l.date(day)),
        Gap::UntilUnknown => l.t("gap-until-unknown"),
        Gap::UntilNewObjection => l.t("gap-until-new-objection"),
    }
    .to_string()
}

const fn change_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Effective | Verdict::EffectiveFrom(_) => "change-effective",
        Verdict::ObjectAgain => "change-object-again",
        Verdict::ObjectNow => "change-object-now",
    }
}

/// The question whose answer would change the verdict.
fn change_question(answers: &Answers, group: &Group) -> String {
    let first: Account = group.accounts[0];
    let all = answers.accounts().len() > 1 && answers.linked() == Some(crate::check::Linked::All);
    let subject = if all { Subject::All } else { Subject::One(first) };
    let question = match group.verdict {
        Verdict::ObjectNow => Question::Objected(subject),
        Verdict::Effective | Verdict::EffectiveFrom(_) | Verdict::ObjectAgain => {
            Question::Confirmed(subject)
        }
    };
    question.to_string()
}

/// A heading with statements, and perhaps a form.
pub struct Part {
    title: String,
    said: Vec<Said>,
    form: Option<FormLink>,
    letter: Option<LetterLink>,
}

/// What holds for every result with accounts.
#[derive(Template)]
#[template(path = "explanations.html")]
pub struct Explanations<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    h3: &'static str,
    link_unsure: Vec<Said>,
    has_howto: bool,
    howto: Vec<Part>,
    proof: Proof<'a>,
    trouble: Option<Trouble<'a>>,
    not_covered: Vec<Part>,
    views: Vec<Said>,
}

impl askama::filters::HtmlSafe for Explanations<'_> {}

impl<'a> Explanations<'a> {
    /// The explanations that these groups need.
    pub fn new(shell: &Shell<'a>, groups: &[Group], link_unsure: bool) -> Self {
        let l = shell.l;
        let todo: Vec<&Group> =
            groups.iter().filter(|group| !group.verdict.is_effective()).collect();
        let unsure = link_unsure && !todo.is_empty();
        let has_gap = groups.iter().any(|group| group.gap() != Gap::None);
        Self {
            l,
            h2: shell.h2(),
            h3: shell.h3(),
            link_unsure: if unsure {
                say(l, &[Statement::LinkUnsure, Statement::AccountsCentre])
            } else {
                Vec::new()
            },
            has_howto: !todo.is_empty(),
            howto: howto(shell, &todo),
            proof: Proof::new(shell),
            trouble: (!todo.is_empty()).then(|| Trouble::new(shell, "howto", shell.is_at("check"))),
            not_covered: NotCovered::ALL.map(|item| not_covered(shell, item)).into(),
            views: if has_gap { say(l, &[Statement::ViewsDifferTraining]) } else { Vec::new() },
        }
    }
}

fn howto(shell: &Shell<'_>, todo: &[&Group]) -> Vec<Part> {
    use Statement as S;
    let l = shell.l;
    let on = |network: Network| todo.iter().any(|group| group.networks().any(|n| n == network));
    let mut app = vec![S::F8, S::F25];
    if on(Network::Facebook) {
        app.push(S::AppPathFacebook);
    }
    if on(Network::Instagram) {
        app.push(S::AppPathInstagram);
    }
    let part = |id: &'static str, statements: &[Statement], letter: Option<LetterLink>| Part {
        title: l.t(id).to_string(),
        said: say(l, statements),
        form: None,
        letter,
    };
    let reasons = LetterLink::new(l, shell.layout, Letter::Reasons);
    vec![
        part("howto-log-in", &[S::LogInFirst, S::FormBroken], None),
        part("howto-fill", &[S::OwnEmail, S::F26, S::F27], Some(reasons)),
        part("howto-app", &app, None),
    ]
}

fn not_covered(shell: &Shell<'_>, item: NotCovered) -> Part {
    let l = shell.l;
    let form = (item == NotCovered::OtherSources).then_some(Form::ThirdParty);
    let letter = (item == NotCovered::OthersAccounts).then_some(Letter::Photos);
    Part {
        title: l.t(format!("not-covered-{}", item.id())).to_string(),
        said: say(l, item.statements()),
        form: form.map(|form| FormLink::new(l, form)),
        letter: letter.map(|letter| LetterLink::new(l, shell.layout, letter)),
    }
}

/// The result for people without an account, in words.
#[derive(Template)]
#[template(path = "no_account_section.html")]
pub struct NoAccountSection<'a> {
    l: Localizer<'a>,
    heading: &'static str,
    place: Place,
    part: &'static str,
    form: FormLink,
    data: Vec<Said>,
    about_form: Vec<Said>,
    photos: Vec<Said>,
    letter: LetterLink,
    whatsapp: Vec<Said>,
}

impl askama::filters::HtmlSafe for NoAccountSection<'_> {}

impl<'a> NoAccountSection<'a> {
    /// Puts it into words.
    pub fn new(shell: &Shell<'a>, headings: Headings) -> Self {
        use Statement as S;
        let l = shell.l;
        Self {
            l,
            heading: headings.group,
            place: headings.place,
            part: headings.part,
            form: FormLink::new(l, Form::ThirdParty),
            data: say(l, &[S::F41, S::F42, S::F43]),
            about_form: say(l, &[S::F44, S::F45, S::ThirdPartyOutcome, S::ThirdPartyDataEconomy]),
            photos: say(l, &[S::F39, S::F40, S::ThirdPartyNotPhotos]),
            letter: LetterLink::new(l, shell.layout, Letter::Photos),
            whatsapp: say(l, &[S::WhatsappOnly, S::F47, S::F48, S::F49, S::ViewsDifferChatbot]),
        }
    }
}
