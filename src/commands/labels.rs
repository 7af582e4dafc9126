//! What stands at the nodes and edges of the flow: stable ids, or words of one language.
//! Used by the graph and by the picture in the review.

use super::flow::{Answer, Edge, Node, Scope};
use crate::check::Objected;
use crate::text::{Localizer, wording};

/// Stands for the account a sentence is about.
const ACCOUNT: &str = "…";

/// A node in words; `None` where only ids are wanted.
pub fn node(l: Option<Localizer<'_>>, node: Node) -> Option<String> {
    let l = l?;
    Some(match node {
        Node::Question(kind) => {
            l.t(format!("question-{kind}")).arg("subject", ACCOUNT).into_string()
        }
        Node::Verdict(id) => l.t(format!("verdict-{id}")).arg("date", ACCOUNT).into_string(),
        Node::Shared => l.t("overview-rule-shared").into_string(),
    })
}

/// Any of the answers of an edge.
pub fn answers(l: Option<Localizer<'_>>, edge: &Edge) -> String {
    any(edge.answers.iter().map(|one| answer(l, *one)))
}

/// Under which condition, and for which accounts; nothing where it needs no saying.
pub fn conditions(l: Option<Localizer<'_>>, edge: &Edge) -> Vec<String> {
    let story = |story: &Vec<Answer>| {
        story.iter().map(|one| answer(l, *one)).collect::<Vec<_>>().join(" + ")
    };
    let after = any(edge.after.iter().map(story));
    let after = (!after.is_empty()).then(|| match l {
        Some(l) => l.t("flow-after").arg("answers", after).into_string(),
        None => format!("after {after}"),
    });
    after.into_iter().chain(scope(l, edge.scope)).collect()
}

fn any(things: impl Iterator<Item = String>) -> String {
    things.collect::<Vec<_>>().join(" | ")
}

fn scope(l: Option<Localizer<'_>>, scope: Scope) -> Option<String> {
    let (id, words) = match scope {
        Scope::Same => return None,
        Scope::Together => ("flow-together", "all accounts together"),
        Scope::Each => ("flow-each", "each account"),
        Scope::Next => ("flow-next", "next account"),
    };
    Some(l.map_or_else(|| words.to_owned(), |l| l.t(id).into_string()))
}

fn answer(l: Option<Localizer<'_>>, answer: Answer) -> String {
    match l {
        Some(l) => in_words(l, answer),
        None => id(answer),
    }
}

fn id(answer: Answer) -> String {
    match answer {
        Answer::Total(least, most) => range(least, most),
        Answer::Accounts(facebook, instagram) => format!("{facebook}+{instagram}"),
        Answer::Linked(choice) => choice.id().to_owned(),
        Answer::Objected(choice) => choice.id().to_owned(),
        Answer::Day(known) => (if known { "day" } else { "unknown" }).to_owned(),
        Answer::Confirmed(choice) => choice.id().to_owned(),
    }
}

fn in_words(l: Localizer<'_>, answer: Answer) -> String {
    match answer {
        Answer::Total(least, most) => {
            l.t("flow-accounts").arg("numbers", range(least, most)).into_string()
        }
        Answer::Accounts(facebook, instagram) => {
            l.t("flow-accounts").arg("numbers", format!("{facebook} + {instagram}")).into_string()
        }
        Answer::Linked(choice) => wording::linked_label(l, choice),
        Answer::Objected(choice) => {
            let text = l.t(format!("choice-objected-{}", choice.id()));
            match choice {
                Objected::With(_) => text.arg("account", ACCOUNT).to_string(),
                _ => text.to_string(),
            }
        }
        Answer::Day(true) => l.t("overview-rule-known-day").into_string(),
        Answer::Day(false) => l.t("overview-rule-unknown-day").into_string(),
        Answer::Confirmed(choice) => wording::confirmed_label(l, choice),
    }
}

fn range(least: u8, most: u8) -> String {
    if least == most { least.to_string() } else { format!("{least}–{most}") }
}
