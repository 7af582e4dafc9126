//! The table of all paths in two parts: which answers make which groups of accounts, and what each
//! kind of group is told. Every path is one line of the first part with one line of the second for
//! each of its groups. Used by the review pack and by its snapshot.
//!
//! The two parts are found by walking through the check. That they can be parted at all is checked
//! on every walk: the result of a group may depend on its own accounts and answers only.

use std::fmt;

use super::in_order::InOrder;
use super::lines::{Line, Step, merge};
use crate::check::{
    Account, Advice, Form, Gap, Group, Network, Question, Statement, Subject, Verdict,
};
use crate::commands::walk::{Choice, Walk};

/// All paths.
#[derive(Clone, Debug)]
pub struct Table {
    /// How many paths were walked.
    pub walks: usize,
    /// Which answers make which groups.
    pub groupings: Vec<Line<Grouping>>,
    /// What each kind of group is told.
    pub results: Vec<Line<Told>>,
}

/// The groups of accounts that some answers make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// There is no account.
    NoAccount,
    /// These.
    Groups {
        /// The accounts of each group.
        groups: Vec<Vec<Account>>,
        /// Whether there is advice about links.
        link_unsure: bool,
    },
}

/// What a group is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The verdict.
    pub verdict: Verdict,
    /// The time the objection does not reach.
    pub gap: Gap,
    /// The forms.
    pub forms: Vec<Form>,
    /// Whether one objection covers several accounts.
    pub linked: bool,
    /// The statements from which it follows, and what is said about what there is to do.
    pub statements: Vec<Statement>,
}

/// Two groups of one kind, with the same answers, that are told different things.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the result of a group ({group}) depends on more than its accounts and its answers")]
pub struct Entangled {
    group: String,
}

/// What is asked about a group, with what was answered.
type Story = (String, Vec<(Question, Choice)>);

impl Table {
    /// Puts walks into lines.
    ///
    /// # Errors
    /// Fails if the result of a group depends on another group: then two parts are not enough.
    pub fn of(walks: &[Walk]) -> Result<Self, Entangled> {
        let mut groupings = InOrder::default();
        let mut results = InOrder::default();
        for walk in walks {
            let key: Vec<_> =
                walk.steps.iter().copied().filter(|(asked, _)| decides_groups(*asked)).collect();
            if !groupings.put(key, Grouping::of(&walk.advice)) {
                return Err(Entangled { group: "any".to_owned() });
            }
            let Advice::Groups { groups, .. } = &walk.advice else { continue };
            for group in groups {
                let story = story(walk, group);
                let kind = story.0.clone();
                if !results.put(story, Told::of(group)) {
                    return Err(Entangled { group: kind });
                }
            }
        }
        let groupings = groupings.lines(|steps| {
            steps.iter().flat_map(|(question, choice)| written(*question, *choice)).collect()
        });
        let results = results.lines(|(kind, steps)| {
            let about_group = steps
                .iter()
                .map(|(question, choice)| Step::new(question.kind(), choice.to_string()));
            std::iter::once(Step::new("group", kind)).chain(about_group).collect()
        });
        Ok(Self { walks: walks.len(), groupings: merge(groupings), results: merge(results) })
    }
}

/// Whether an answer can decide which accounts belong together.
const fn decides_groups(question: Question) -> bool {
    matches!(question, Question::Accounts | Question::Linked | Question::Objected(_))
}

/// A step as form fields.
fn written(question: Question, choice: Choice) -> Vec<Step> {
    match choice {
        Choice::Accounts(facebook, instagram) => {
            let counts = Network::ALL.into_iter().zip([facebook, instagram]);
            counts.map(|(network, count)| Step::new(network.id(), count.to_string())).collect()
        }
        _ => vec![Step::new(question.to_string(), choice.to_string())],
    }
}

/// The kind of a group, and what was answered about the account that speaks for it.
fn story(walk: &Walk, group: &Group) -> Story {
    let speaks = |subject: Option<Subject>| {
        subject == Some(Subject::All) || subject == Some(Subject::One(group.accounts[0]))
    };
    let steps = walk.steps.iter().copied().filter(|(question, _)| speaks(question.subject()));
    // Which account it is does not matter: the first stands for all.
    let first = Subject::One(Account { network: Network::Facebook, number: 1 });
    let same = |question| match question {
        Question::Objected(_) => Question::Objected(first),
        Question::Date(_) => Question::Date(first),
        Question::Confirmed(_) => Question::Confirmed(first),
        Question::Accounts | Question::Linked => question,
    };
    (kind(group), steps.map(|(question, choice)| (same(question), choice)).collect())
}

/// The kind of a group: its networks, and one network twice where only that one has accounts
/// linked with each other.
fn kind(group: &Group) -> String {
    let mut networks: Vec<&str> = group.networks().map(Network::id).collect();
    if let ([network], true) = (networks.as_slice(), group.is_linked()) {
        networks = vec![*network, *network];
    }
    networks.join("+")
}

impl Grouping {
    fn of(advice: &Advice) -> Self {
        match advice {
            Advice::NoAccount => Self::NoAccount,
            Advice::Groups { groups, link_unsure } => Self::Groups {
                groups: groups.iter().map(|group| group.accounts.clone()).collect(),
                link_unsure: *link_unsure,
            },
        }
    }
}

impl fmt::Display for Grouping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Groups { groups, link_unsure } = self else { return f.write_str("no-account") };
        let names = |accounts: &Vec<Account>| {
            accounts.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
        };
        f.write_str(&groups.iter().map(names).collect::<Vec<_>>().join(" "))?;
        f.write_str(if *link_unsure { " link-unsure" } else { "" })
    }
}

impl Told {
    fn of(group: &Group) -> Self {
        let mut statements = Vec::new();
        let parts = [group.deciding(), group.further(), group.todo_statements().to_vec()];
        for statement in parts.concat() {
            if !statements.contains(&statement) {
                statements.push(statement);
            }
        }
        Self {
            verdict: group.verdict,
            gap: group.gap(),
            forms: group.forms(),
            linked: group.is_linked(),
            statements,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Advice;
    use crate::commands::walk::every_walk;

    #[test]
    fn every_path_is_a_line_of_both_parts() {
        let walks = every_walk(2);
        let table = Table::of(&walks).unwrap();
        assert_eq!(table.walks, walks.len());
        let groupings: usize = table.groupings.iter().map(Line::paths).sum();
        // No account, one account on either network with five answers; of two accounts, three
        // times: once for all, five by five, and twice five by six.
        assert_eq!(groupings, 1 + 2 * 5 + 3 * (5 + 25 + 2 * 30));
        let results: usize = table.results.iter().map(Line::paths).sum();
        assert_eq!(results, 5 * 25);
    }

    #[test]
    fn a_result_that_depends_on_another_group_is_noticed() {
        let mut walks = every_walk(2);
        let two = walks.iter_mut().find_map(|walk| match &mut walk.advice {
            Advice::Groups { groups, .. } if groups.len() == 2 => Some(&mut groups[1]),
            _ => None,
        });
        let second = two.unwrap();
        second.verdict = match second.verdict {
            Verdict::ObjectAgain => Verdict::ObjectNow,
            _ => Verdict::ObjectAgain,
        };
        let group = kind(second);
        assert_eq!(Table::of(&walks).err(), Some(Entangled { group }));
    }
}
