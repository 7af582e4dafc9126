//! The flow of the check as nodes and edges, found by walking through it; nothing is drawn by
//! hand. Used by the graph and by the picture in the review.

pub use super::observed::{Answer, Node, Scope};
use super::observed::{Observed, observe};
use super::walk::{Walk, first_steps};
use crate::check::Question;

/// Questions and results, and what leads from one to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// In the order of the check: questions, then results.
    pub nodes: Vec<Node>,
    /// In the order of the questions they come from.
    pub edges: Vec<Edge>,
}

/// Answers to a question and where they lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The kind of question.
    pub from: &'static str,
    /// What comes next, or follows.
    pub to: Node,
    /// For which accounts.
    pub scope: Scope,
    /// Any of these answers.
    pub answers: Vec<Answer>,
    /// Only after any of these earlier answers about the same account; always if there are none.
    pub after: Vec<Vec<Answer>>,
}

impl Flow {
    /// Finds the flow in walks.
    pub fn of(walks: &[Walk]) -> Self {
        let mut observed = Vec::new();
        for walk in walks {
            observe(walk, &mut observed);
        }
        let mut edges = first_edges();
        let mut kinds: Vec<&'static str> = Vec::new();
        for question in Question::every() {
            if !kinds.contains(&question.kind()) {
                kinds.push(question.kind());
            }
        }
        for from in &kinds {
            edges.extend(edges_from(from, &observed));
        }
        let questions = kinds.into_iter().map(Node::Question);
        let mut nodes: Vec<Node> =
            questions.filter(|node| edges.iter().any(|edge| edge.touches(*node))).collect();
        for edge in &edges {
            if !nodes.contains(&edge.to) {
                nodes.push(edge.to);
            }
        }
        Self { nodes, edges }
    }
}

impl Edge {
    fn touches(&self, node: Node) -> bool {
        Node::Question(self.from) == node || self.to == node
    }
}

/// One edge for each number of accounts that is treated alike.
fn first_edges() -> Vec<Edge> {
    let from = Question::Accounts.kind();
    let mut edges: Vec<(Node, Vec<(u8, u8)>)> = Vec::new();
    let steps = first_steps();
    for (counts, next) in &steps {
        let to = next.map_or(Node::Verdict("no-account"), |next| Node::Question(next.kind()));
        match edges.iter_mut().find(|(other, _)| *other == to) {
            Some((_, all)) => all.push(*counts),
            None => edges.push((to, vec![*counts])),
        }
    }
    let edge = |(to, counts): (Node, Vec<(u8, u8)>)| {
        let answers = totals(&counts, &steps);
        Edge { from, to, scope: Scope::Same, answers, after: Vec::new() }
    };
    edges.into_iter().map(edge).collect()
}

/// The numbers of accounts as few ranges, if only the total decides.
fn totals(counts: &[(u8, u8)], every: &[((u8, u8), Option<Question>)]) -> Vec<Answer> {
    let sum = |(facebook, instagram): &(u8, u8)| facebook + instagram;
    let mut sums: Vec<u8> = counts.iter().map(sum).collect();
    sums.sort_unstable();
    sums.dedup();
    let with_these = every.iter().filter(|(counts, _)| sums.contains(&sum(counts))).count();
    if with_these != counts.len() {
        return counts.iter().map(|(one, other)| Answer::Accounts(*one, *other)).collect();
    }
    let runs = sums.chunk_by(|one, next| one + 1 == *next);
    runs.map(|run| Answer::Total(run[0], run[run.len() - 1])).collect()
}

/// The edges from one kind of question: first one for each place and each earlier story, then
/// stories with the same answers put together.
fn edges_from(from: &'static str, observed: &[Observed]) -> Vec<Edge> {
    let here = || observed.iter().filter(|one| one.from == from);
    let mut stories: Vec<&Vec<Answer>> = Vec::new();
    let mut single: Vec<Edge> = Vec::new();
    for one in here() {
        add(&mut stories, &one.before);
        // Whether another account follows has nothing to do with what was said about this one.
        let after = if one.scope == Scope::Next { Vec::new() } else { vec![one.before.clone()] };
        let same =
            |edge: &&mut Edge| edge.to == one.to && edge.scope == one.scope && edge.after == after;
        match single.iter_mut().find(same) {
            Some(edge) => add(&mut edge.answers, one.answer),
            None => single.push(Edge {
                from,
                to: one.to,
                scope: one.scope,
                answers: vec![one.answer],
                after,
            }),
        }
    }
    let mut edges: Vec<Edge> = Vec::new();
    for one in single {
        let same = |edge: &&mut Edge| {
            edge.to == one.to && edge.scope == one.scope && edge.answers == one.answers
        };
        match edges.iter_mut().find(same) {
            Some(edge) => edge.after.extend(one.after),
            None => edges.push(one),
        }
    }
    for edge in &mut edges {
        if edge.after.len() == stories.len() {
            edge.after.clear();
        }
    }
    edges.sort_by_key(|edge| edge.scope == Scope::Next);
    edges
}

fn add<T: PartialEq>(list: &mut Vec<T>, one: T) {
    if !list.contains(&one) {
        list.push(one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Advice, Confirmed, Objected, Verdict};
    use crate::commands::walk::{Choice, every_walk};

    fn leads(flow: &Flow, from: &str, to: Node) -> Vec<(Vec<Answer>, usize)> {
        let edges = flow.edges.iter().filter(|edge| edge.from == from && edge.to == to);
        edges.map(|edge| (edge.answers.clone(), edge.after.len())).collect()
    }

    #[test]
    fn answers_that_lead_to_the_same_place_share_an_edge() {
        let flow = Flow::of(&every_walk(2));
        let no = vec![Answer::Confirmed(Confirmed::No), Answer::Confirmed(Confirmed::Unsure)];
        assert_eq!(leads(&flow, "confirmed", Node::Verdict("object-again")), [(no, 0)]);
        let yes = vec![Answer::Confirmed(Confirmed::Email), Answer::Confirmed(Confirmed::Popup)];
        assert_eq!(leads(&flow, "confirmed", Node::Verdict("effective")), [(yes, 2)]);
        let none = vec![Answer::Total(0, 0)];
        assert_eq!(leads(&flow, "accounts", Node::Verdict("no-account")), [(none, 0)]);
    }

    #[test]
    fn another_rule_gives_another_picture() {
        let mut walks = every_walk(1);
        let before = Flow::of(&walks);
        for walk in &mut walks {
            let is_unsure =
                walk.steps.iter().any(|(_, choice)| *choice == Choice::Objected(Objected::Unsure));
            if let (true, Advice::Groups { groups, .. }) = (is_unsure, &mut walk.advice) {
                groups[0].verdict = Verdict::ObjectAgain;
            }
        }
        let after = Flow::of(&walks);
        assert_ne!(before, after);
        let any = Confirmed::ALL.map(Answer::Confirmed).to_vec();
        let doubtful = leads(&after, "confirmed", Node::Verdict("object-again"));
        assert!(doubtful.contains(&(any, 1)), "{doubtful:?}");
    }

    #[test]
    fn a_third_account_only_repeats_the_second() {
        let words = |walks| {
            let edges = Flow::of(walks).edges.into_iter();
            edges.filter(|edge| edge.scope != Scope::Next).collect::<Vec<_>>()
        };
        assert_eq!(words(&every_walk(2)), words(&every_walk(3)));
    }

    #[test]
    fn numbers_of_accounts_are_named_by_their_total_only_if_it_decides() {
        let every = first_steps();
        assert_eq!(totals(&[(0, 1), (1, 0)], &every), [Answer::Total(1, 1)]);
        assert_eq!(totals(&[(0, 1)], &every), [Answer::Accounts(0, 1)]);
    }
}
