//! The flow as a picture: a card for each question with a row for each way out of it, results on
//! the right, ways to other questions on the left. Used by the review pack.
//!
//! The layout is our own and small: cards stand below each other in the order of the check, and a
//! result stands beside the first row that leads to it.

use askama::Template;

use super::shapes::{Lanes, Size, wrapped};
use crate::commands::flow::{Edge, Flow, Node, Scope};
use crate::commands::labels;
use crate::text::Localizer;

/// All lengths are in units of the picture, of which it is this many wide.
const WIDTH: i32 = 760;
/// Where cards begin and end, and results begin.
const CARD: (i32, i32) = (104, 464);
const RESULT: i32 = 540;
const LINE: i32 = 15;
const PADDING: i32 = 8;
/// Between two cards, and between two results at the least.
const SPACE: i32 = 22;
/// About the width of a letter at the size of the text.
const LETTER: i32 = 6;

/// The picture, as SVG.
#[derive(Template)]
#[template(path = "review/picture.svg")]
pub struct Picture {
    label: String,
    tag: &'static str,
    width: i32,
    height: i32,
    boxes: Vec<TextBox>,
    ways: Vec<Way>,
}

impl askama::filters::HtmlSafe for Picture {}

/// A card, a row of it, or a result.
struct TextBox {
    class: &'static str,
    size: Size,
    id: Option<&'static str>,
    lines: Vec<TextLine>,
}

struct TextLine {
    class: &'static str,
    y: i32,
    text: String,
}

/// A line with an arrow at its end.
struct Way {
    dashed: bool,
    /// The corners, as an SVG path.
    path: String,
}

struct Row {
    edge: usize,
    middle: i32,
}

impl Picture {
    /// Draws the flow in words of a language.
    pub fn new(l: Localizer<'_>, flow: &Flow) -> Self {
        let mut picture = Self {
            label: l.t("review-flow-title").into_string(),
            tag: l.tag(),
            width: WIDTH,
            height: 0,
            boxes: Vec::new(),
            ways: Vec::new(),
        };
        let mut heads = Vec::new();
        let mut results: Vec<(Node, i32)> = Vec::new();
        let mut rows = Vec::new();
        let mut y = PADDING;
        for node in &flow.nodes {
            let Node::Question(kind) = node else { continue };
            heads.push((*node, y + PADDING + LINE));
            let top = y;
            y = picture.header(l, *node, y);
            for (index, edge) in flow.edges.iter().enumerate() {
                if edge.from == *kind {
                    let (bottom, middle) = picture.row(l, edge, y, &mut results);
                    rows.push(Row { edge: index, middle });
                    y = bottom;
                }
            }
            let size = Size { x: CARD.0, y: top, width: CARD.1 - CARD.0, height: y - top };
            picture.boxes.push(TextBox { class: "card", size, id: None, lines: Vec::new() });
            y += SPACE;
        }
        picture.height =
            y.max(picture.boxes.iter().map(TextBox::bottom).max().unwrap_or(0) + PADDING);
        picture.connect(flow, &rows, &heads, &results);
        picture
    }

    /// Puts the question at the top of a card. Gives the y of its end.
    fn header(&mut self, l: Localizer<'_>, node: Node, y: i32) -> i32 {
        let words = labels::node(Some(l), node).unwrap_or_default();
        let width = CARD.1 - CARD.0;
        let lines = wrapped(&words, (width - 2 * PADDING) / (LETTER + 1));
        let height = 2 * PADDING + LINE * lines_high(lines.len() + 1);
        let size = Size { x: CARD.0, y, width, height };
        self.text_box("question", size, Some(node.id()), &[("strong", lines)]);
        y + height
    }

    /// Puts a way out below. Gives the y of its end and of its middle.
    fn row(
        &mut self,
        l: Localizer<'_>,
        edge: &Edge,
        y: i32,
        results: &mut Vec<(Node, i32)>,
    ) -> (i32, i32) {
        let width = CARD.1 - CARD.0;
        let letters = (width - 2 * PADDING) / LETTER;
        let answers = wrapped(&labels::answers(Some(l), edge), letters);
        let conditions = labels::conditions(Some(l), edge);
        let conditions: Vec<String> =
            conditions.iter().flat_map(|one| wrapped(one, letters)).collect();
        let own = 2 * PADDING + LINE * lines_high(answers.len() + conditions.len());
        let is_new = !matches!(edge.to, Node::Question(_))
            && !results.iter().any(|(node, _)| *node == edge.to);
        let result = is_new.then(|| result_lines(l, edge.to));
        let beside = result.as_ref().map_or(0, |lines| result_height(lines.len()) + PADDING);
        let height = own.max(beside);
        let size = Size { x: CARD.0, y, width, height };
        self.text_box("row", size, None, &[("text", answers), ("condition", conditions)]);
        let middle = y + height / 2;
        if let Some(lines) = result {
            let height = result_height(lines.len());
            let size =
                Size { x: RESULT, y: middle - height / 2, width: WIDTH - RESULT - 2, height };
            self.text_box("result", size, Some(edge.to.id()), &[("text", lines)]);
            results.push((edge.to, middle));
        }
        (y + height, middle)
    }

    fn text_box(
        &mut self,
        class: &'static str,
        size: Size,
        id: Option<&'static str>,
        parts: &[(&'static str, Vec<String>)],
    ) {
        let mut y = size.y + PADDING + LINE - 4;
        let mut lines = Vec::new();
        if id.is_some() {
            y += LINE;
        }
        for (class, texts) in parts {
            for text in texts {
                lines.push(TextLine { class, y, text: text.clone() });
                y += LINE;
            }
        }
        self.boxes.push(TextBox { class, size, id, lines });
    }

    /// Draws the ways: to results on the right, to questions on the left.
    fn connect(
        &mut self,
        flow: &Flow,
        rows: &[Row],
        heads: &[(Node, i32)],
        results: &[(Node, i32)],
    ) {
        let place = |list: &[(Node, i32)], node: Node| {
            list.iter().find(|(other, _)| *other == node).map(|(_, y)| *y)
        };
        let mut lanes = Lanes::default();
        let mut turns = 0;
        // Short ways get the lanes next to the cards, so that few ways cross.
        let mut left: Vec<(i32, i32, bool)> = Vec::new();
        for row in rows {
            let edge = &flow.edges[row.edge];
            let dashed = edge.scope == Scope::Next;
            if let Some(y) = place(results, edge.to) {
                turns += i32::from(y != row.middle);
                let turn = CARD.1 + 12 + 8 * (turns % 6);
                let path = format!("M{} {} H{turn} V{y} H{RESULT}", CARD.1, row.middle);
                self.ways.push(Way { dashed, path });
            } else if let Some(y) = place(heads, edge.to) {
                // Ways to the next account end a little lower, apart from the others.
                left.push((row.middle, if dashed { y + LINE } else { y }, dashed));
            }
        }
        left.sort_by_key(|(from, to, _)| (from - to).abs());
        for (from, to, dashed) in left {
            let x = CARD.0 - 14 - 12 * lanes.free(from, to);
            let path = format!("M{} {from} H{x} V{to} H{}", CARD.0, CARD.0);
            self.ways.push(Way { dashed, path });
        }
    }
}

impl TextBox {
    const fn bottom(&self) -> i32 {
        self.size.y + self.size.height
    }
}

fn result_lines(l: Localizer<'_>, node: Node) -> Vec<String> {
    let words = labels::node(Some(l), node).unwrap_or_default();
    wrapped(&words, (WIDTH - RESULT - 2 * PADDING) / LETTER)
}

fn result_height(lines: usize) -> i32 {
    2 * PADDING + LINE * lines_high(lines + 1)
}

fn lines_high(lines: usize) -> i32 {
    i32::try_from(lines).unwrap_or(i32::MAX / LINE / 2)
}
