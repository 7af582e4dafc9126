//! What holds for every result with accounts: how to object, the confirmation, help, and what no
//! objection covers. Used by the result and, with examples, by the overview.

use askama::Template;

use super::letters::LetterLink;
use super::notes::Notes;
use super::said::{FormLink, Said, say};
use super::shell::Shell;
use super::trouble::{Parts, Proof, Trouble};
use crate::check::{Form, Group, HowTo, LINK_UNSURE, Letter, Network, NotCovered};
use crate::text::Localizer;
use crate::text::wording::not_covered_title_id;

/// A heading with statements.
pub struct Part<'a> {
    title: String,
    said: Vec<Said<'a>>,
    letter: Option<LetterLink>,
}

/// What holds for every result with accounts.
#[derive(Template)]
#[template(path = "explanations.html")]
pub struct Explanations<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    link_unsure: Vec<Said<'a>>,
    has_howto: bool,
    howto: Vec<Part<'a>>,
    proof: Proof<'a>,
    trouble: Option<Trouble<'a>>,
    not_covered: Vec<Part<'a>>,
    third_party_form: FormLink,
    third_party: Vec<Said<'a>>,
    views: Vec<Said<'a>>,
}

impl askama::filters::HtmlSafe for Explanations<'_> {}

impl<'a> Explanations<'a> {
    /// The explanations that these groups need.
    pub fn new(
        shell: &Shell<'a>,
        groups: &[Group],
        link_unsure: bool,
        help: Parts,
        notes: &mut Notes,
    ) -> Self {
        let l = shell.l;
        let todo: Vec<&Group> =
            groups.iter().filter(|group| !group.verdict.is_effective()).collect();
        let unsure = link_unsure && !todo.is_empty();
        for group in groups {
            notes.owe(&group.deciding());
            notes.owe(&group.further());
        }
        Self {
            l,
            h2: shell.h2(),
            link_unsure: if unsure { say(l, LINK_UNSURE) } else { Vec::new() },
            has_howto: !todo.is_empty(),
            howto: howto(shell, &todo),
            proof: Proof::new(shell, help),
            trouble: (!todo.is_empty()).then(|| Trouble::new(shell, "howto", help)),
            not_covered: not_covered(shell, notes),
            third_party_form: FormLink::new(l, Form::ThirdParty),
            third_party: notes.say(l, NotCovered::OtherSources.statements()),
            views: notes.rest(l),
        }
    }
}

fn howto<'a>(shell: &Shell<'a>, todo: &[&Group]) -> Vec<Part<'a>> {
    let l = shell.l;
    let has = |network: &Network| todo.iter().any(|group| group.networks().any(|n| n == *network));
    let networks: Vec<Network> = Network::ALL.into_iter().filter(has).collect();
    let part = |step: HowTo| Part {
        title: l.t(format!("howto-{}", step.id())).to_string(),
        said: say(l, &step.statements(&networks)),
        letter: (step == HowTo::Fill).then(|| LetterLink::new(shell, Letter::Reasons)),
    };
    HowTo::ALL.into_iter().map(part).collect()
}

/// What no objection covers, but for the data from other sources, which have a form and so a
/// section of their own.
fn not_covered<'a>(shell: &Shell<'a>, notes: &mut Notes) -> Vec<Part<'a>> {
    let l = shell.l;
    let others = NotCovered::ALL.into_iter().filter(|item| *item != NotCovered::OtherSources);
    others
        .map(|item| Part {
            title: l.t(not_covered_title_id(item)).to_string(),
            said: notes.say(l, item.statements()),
            letter: (item == NotCovered::OthersAccounts)
                .then(|| LetterLink::new(shell, Letter::Photos)),
        })
        .collect()
}
