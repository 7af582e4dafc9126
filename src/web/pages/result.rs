//! The result: the verdict and the one button, how to do it, why, and what no objection covers.
//! Shown by the page of the check, on a screen and as the sheet to keep.

use askama::Template;

use crate::check::{Confirmed, Group, ObjectionDate, Outcome, Question, Verdict};
use crate::content::{CONTENT_DATE, FollowUp, Form, Place, Statement, authority_page};
use crate::text::naming::{NameForm, account, accounts, capitalised};
use crate::text::{Text, wording};
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::layout::with_query;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{claims, named_authority};
use crate::web::view::visit::{AnswerRow, Visit};

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    shell: Shell<'a>,
    hidden: Vec<(String, String)>,
    visit: &'a Visit<'a>,
    outcome: &'a Outcome,
    /// Whether it is the sheet to keep.
    printed: bool,
    /// That the content is old, or that nobody maintains it.
    notice: Option<Statement>,
    cards: Vec<Card<'a>>,
    answers: Vec<AnswerRow>,
}

/// The length of a compressed result about one group, in bytes, so that logs and networks, which see
/// lengths, learn no verdict from it. With its headers and the icon it fits into the first flight.
const ONE_LENGTH: usize = 12 * 1024;

/// Groups of which the same is said.
struct Card<'a> {
    groups: Vec<&'a Group>,
    why: String,
    number: usize,
}

impl<'a> Card<'a> {
    fn first(&self) -> &'a Group {
        self.groups[0]
    }

    fn is_done(&self) -> bool {
        self.first().verdict.is_effective()
    }
}

/// The page of a result.
///
/// # Errors
/// [`Fault::Internal`] if it cannot be rendered.
pub fn page(visit: &Visit<'_>, outcome: &Outcome) -> Result<Page, Fault> {
    let l = visit.l;
    // It stands in histories and on shared screens, so it tells no verdict.
    let shell = visit.shell(&l.t("result-title").into_string());
    let page = ResultPage {
        hidden: visit.hidden(None, false),
        outcome,
        printed: visit.shown.printed,
        notice: shell.age().notice(),
        cards: cards(visit, &outcome.groups),
        answers: visit.answer_rows(None),
        visit,
        shell,
    };
    let page = Page::render(l.tag(), CachePolicy::Private, &page)?;
    Ok(if outcome.groups.len() == 1 { page.padded_to(ONE_LENGTH) } else { page })
}

/// The groups, those of which the same is said together; what is left to do stands first.
fn cards<'a>(visit: &Visit<'_>, groups: &'a [Group]) -> Vec<Card<'a>> {
    let mut cards: Vec<Card<'a>> = Vec::new();
    for group in groups {
        let why = wording::why(visit.l, group);
        let same = |card: &&mut Card<'_>| card.first().verdict == group.verdict && card.why == why;
        match cards.iter_mut().find(same) {
            Some(card) => card.groups.push(group),
            None => cards.push(Card { groups: vec![group], why, number: 0 }),
        }
    }
    cards.sort_by_key(Card::is_done);
    let mut number = 1;
    for card in &mut cards {
        card.number = number;
        number += card.groups.len();
    }
    cards
}

/// What the template asks about the groups.
impl ResultPage<'_> {
    fn groups(&self) -> &[Group] {
        &self.outcome.groups
    }

    fn only(&self) -> Option<&Group> {
        if let [only] = self.groups() { Some(only) } else { None }
    }

    fn left(&self) -> impl Iterator<Item = &Group> {
        self.groups().iter().filter(|group| !group.verdict.is_effective())
    }

    fn has_todo(&self) -> bool {
        self.left().next().is_some()
    }

    fn has_done(&self) -> bool {
        self.groups().iter().any(|group| group.verdict.is_effective())
    }

    fn has_links(&self) -> bool {
        self.groups().iter().any(Group::is_linked)
    }

    /// Whether something may be there of an earlier objection.
    fn has_objected(&self) -> bool {
        self.left().any(|group| group.verdict == Verdict::ObjectAgain)
    }

    fn is_maintained(&self) -> bool {
        self.notice != Some(Statement::NotMaintained)
    }

    fn has_unknown_day(&self) -> bool {
        let unknown = Verdict::EffectiveFrom(ObjectionDate::Unknown);
        self.groups().iter().any(|group| group.verdict == unknown)
    }

    /// The accounts of a group as in the marker `data-accounts`.
    fn markers(group: &Group) -> String {
        group.accounts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    const fn tone(group: &Group) -> &'static str {
        if group.verdict.is_effective() { "done" } else { "todo" }
    }

    fn change(group: &Group) -> String {
        Question::Confirmed(group.accounts[0]).to_string()
    }
}

/// The same in words.
impl<'a> ResultPage<'a> {
    const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    /// The verdict on several groups in one line: what is left to do.
    fn summary(&self) -> Text<'a> {
        let count = |groups: &mut dyn Iterator<Item = &Group>| -> usize {
            groups.map(|group| group.accounts.len()).sum()
        };
        let text = self.shell.l.t("summary").arg("steps", self.left().count());
        let text = text.arg("todo", count(&mut self.left()));
        text.arg("total", count(&mut self.groups().iter()))
    }

    fn names(&self, group: &Group) -> String {
        capitalised(&accounts(self.shell.l, self.visit.answers, &group.accounts))
    }

    /// The training that no objection reaches any more.
    fn gap(&self) -> Option<Text<'a>> {
        let l = self.shell.l;
        match self.groups() {
            [only] => wording::gap(l, only.verdict),
            many if many.iter().all(|group| group.verdict == Verdict::Effective) => None,
            _ => Some(l.t("not-covered-gap.several")),
        }
    }

    fn log_in(&self) -> Text<'a> {
        let l = self.shell.l;
        let mut left = self.left();
        match (left.next(), left.next()) {
            (Some(group), None) if group.is_linked() => l.t("howto-log-in.linked"),
            (Some(group), None) => {
                let name = account(l, self.visit.answers, group.accounts[0], NameForm::Dative);
                l.t("howto-log-in.one").arg("account", name)
            }
            _ => l.t("howto-log-in.each"),
        }
    }

    /// What to keep as proof: after a message in the app nobody can take a picture of it any more.
    fn keep_id(&self) -> &'static str {
        let popup = |group: &Group| group.confirmed == Confirmed::Popup;
        if self.groups().iter().all(popup) { "keep-popup" } else { "keep-email" }
    }

    /// The marker of what the lead of a verdict states, if it states anything.
    fn states(group: &Group) -> Option<String> {
        Some(claims(Place::verdict(group.verdict)?.statements()))
    }

    /// The ways through the apps, each that of a button: of linked accounts one is enough.
    fn app_ways(&self) -> &'static [Statement] {
        let mut networks: Vec<_> =
            self.left().filter_map(|group| group.networks().next()).collect();
        networks.sort_unstable();
        networks.dedup();
        Place::in_the_app(&networks).statements()
    }

    /// The statements behind the verdicts, and who sees one of them differently.
    fn views(&self) -> Vec<Statement> {
        let why = |group| [vec![Place::why(group)], Place::more(group)].concat();
        let mut places: Vec<_> = self.groups().iter().flat_map(why).collect();
        if places.is_empty() {
            places.push(Place::MoreAlways);
        }
        let mut said: Vec<Statement> = Vec::new();
        for statement in Place::statements_of(&places) {
            if !said.contains(&statement) {
                said.push(statement);
            }
        }
        let notes = Statement::notes(&said);
        [said, notes].concat()
    }

    /// The check on a page of its own, with the answers that lead to this result.
    fn permalink(&self) -> String {
        let visit = self.visit;
        let answers = visit.answers.on_path(visit.replay, &visit.dates);
        let fields: Vec<_> =
            answers.fields().map(|(field, value)| (field.to_string(), value)).collect();
        let pairs = fields.iter().map(|(name, value)| (name.as_str(), *value));
        with_query(visit.full_page(), pairs)
    }
}
