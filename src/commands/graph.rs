//! `objection-check graph`: the flow of the check as text for Mermaid or Graphviz.
//! The picture in docs/flow.md is made by it too, and a test keeps it current.

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::LazyLock;

use clap::{Args, ValueEnum};

use super::flow::{Edge, Flow, Node, Scope};
use super::walk::WALKS;
use super::{CommandError, labels, language};
use crate::text::{Catalogue, Localizer};

/// The options of the command.
#[derive(Debug, Args)]
pub struct GraphOptions {
    /// The format.
    #[arg(long, value_enum, default_value_t = Format::Mermaid)]
    format: Format,

    /// Also the texts in this language, such as de; without it only stable ids.
    #[arg(long)]
    lang: Option<String>,
}

/// A format for graphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Mermaid, which code hosts show as a picture.
    Mermaid,
    /// DOT, for Graphviz.
    Dot,
}

impl GraphOptions {
    /// Writes the graph to standard output.
    pub(super) fn run(&self) -> Result<(), CommandError> {
        let catalogue = Catalogue::built_in()?;
        let l = self.lang.as_deref().map(|tag| language(&catalogue, tag)).transpose()?;
        Ok(std::io::stdout().write_all(graph(self.format, l).as_bytes())?)
    }
}

/// The flow, found once: the rule does not change while the program runs.
pub(super) static FLOW: LazyLock<Flow> = LazyLock::new(|| Flow::of(&WALKS));

/// The flow of the check as text, with words if there is a language.
pub fn graph(format: Format, l: Option<Localizer<'_>>) -> String {
    match format {
        Format::Mermaid => mermaid(&FLOW, l),
        Format::Dot => dot(&FLOW, l),
    }
}

fn mermaid(flow: &Flow, l: Option<Localizer<'_>>) -> String {
    let mut text = String::from("flowchart TD\n");
    for node in &flow.nodes {
        let (open, close) = match node {
            Node::Question(_) => ("[", "]"),
            Node::Verdict(_) | Node::Shared => ("([", "])"),
        };
        let label = quoted_mermaid(&node_lines(l, *node));
        let _ = writeln!(text, "    {}{open}{label}{close}", name(*node));
    }
    for edge in &flow.edges {
        let arrow = if edge.scope == Scope::Next { "-.->" } else { "-->" };
        let label = quoted_mermaid(&edge_lines(l, edge));
        let from = name(Node::Question(edge.from));
        let _ = writeln!(text, "    {from} {arrow}|{label}| {}", name(edge.to));
    }
    text
}

fn dot(flow: &Flow, l: Option<Localizer<'_>>) -> String {
    let mut text = String::from("digraph check {\n    node [fontname=\"sans-serif\"];\n");
    text.push_str("    edge [fontname=\"sans-serif\", fontsize=11];\n");
    for node in &flow.nodes {
        let shape = match node {
            Node::Question(_) => "box",
            Node::Verdict(_) | Node::Shared => "oval",
        };
        let label = quoted_dot(&node_lines(l, *node));
        let _ = writeln!(text, "    {} [shape={shape}, label={label}];", name(*node));
    }
    for edge in &flow.edges {
        let style = if edge.scope == Scope::Next { ", style=dashed" } else { "" };
        let label = quoted_dot(&edge_lines(l, edge));
        let (from, to) = (name(Node::Question(edge.from)), name(edge.to));
        let _ = writeln!(text, "    {from} -> {to} [label={label}{style}];");
    }
    text.push_str("}\n");
    text
}

fn node_lines(l: Option<Localizer<'_>>, node: Node) -> Vec<String> {
    std::iter::once(node.id().to_owned()).chain(labels::node(l, node)).collect()
}

fn edge_lines(l: Option<Localizer<'_>>, edge: &Edge) -> Vec<String> {
    std::iter::once(labels::answers(l, edge)).chain(labels::conditions(l, edge)).collect()
}

/// A name without the hyphens that both languages read as part of an arrow.
fn name(node: Node) -> String {
    node.id().replace('-', "_")
}

fn quoted_mermaid(lines: &[String]) -> String {
    format!("\"{}\"", lines.join("<br>").replace('"', "#quot;"))
}

fn quoted_dot(lines: &[String]) -> String {
    let escaped = lines.iter().map(|line| line.replace('\\', "\\\\").replace('"', "\\\""));
    format!("\"{}\"", escaped.collect::<Vec<_>>().join("\\n"))
}
