//! Paths as lines: answers that are treated alike share a line, written `a|b`.
//! Used by the table of paths, by the snapshot, and by the list of changes.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Some paths that end alike: any combination of one answer for each step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line<R> {
    /// The questions in order, each with its answers.
    pub steps: Vec<Step>,
    /// Where the paths end.
    pub result: R,
}

/// A question with the answers that are treated alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Step {
    /// The form field of the question, or the start of it where any account is meant.
    pub question: String,
    /// The values of the answers.
    pub answers: Vec<String>,
}

impl Step {
    /// A step with one answer.
    pub fn new(question: impl Into<String>, answer: impl Into<String>) -> Self {
        Self { question: question.into(), answers: vec![answer.into()] }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.question, self.answers.join("|"))
    }
}

/// Steps as one text, such as `objected=in-2024 confirmed=email|popup`.
pub fn written(steps: &[Step]) -> String {
    steps.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Puts lines together that differ in one step only and end alike, until there are none. The
/// lines stay in the order of their first paths.
pub fn merge<R: PartialEq>(mut lines: Vec<Line<R>>) -> Vec<Line<R>> {
    loop {
        let before = lines.len();
        let longest = lines.iter().map(|line| line.steps.len()).max().unwrap_or_default();
        for position in (0..longest).rev() {
            lines = merge_at(lines, position);
        }
        if lines.len() == before {
            return lines;
        }
    }
}

fn merge_at<R: PartialEq>(lines: Vec<Line<R>>, position: usize) -> Vec<Line<R>> {
    let mut merged: Vec<Line<R>> = Vec::new();
    for line in lines {
        match merged.iter_mut().find(|other| other.differs_only_at(position, &line)) {
            Some(other) => {
                let answers = &mut other.steps[position].answers;
                for answer in &line.steps[position].answers {
                    if !answers.contains(answer) {
                        answers.push(answer.clone());
                    }
                }
            }
            None => merged.push(line),
        }
    }
    merged
}

impl<R: PartialEq> Line<R> {
    fn differs_only_at(&self, position: usize, other: &Self) -> bool {
        let same = |(index, (one, two)): (usize, (&Step, &Step))| {
            one.question == two.question && (index == position || one.answers == two.answers)
        };
        position < self.steps.len()
            && self.steps.len() == other.steps.len()
            && self.result == other.result
            && self.steps.iter().zip(&other.steps).enumerate().all(same)
    }
}

impl<R> Line<R> {
    /// How many paths it stands for.
    pub fn paths(&self) -> usize {
        self.steps.iter().map(|step| step.answers.len()).product()
    }

    /// The paths, each with one answer for each step.
    pub fn expanded(&self) -> Vec<Vec<Step>> {
        let mut paths = vec![Vec::new()];
        for step in &self.steps {
            let longer = |path: &Vec<Step>| {
                let path = path.clone();
                step.answers.iter().map(move |answer| {
                    let mut path = path.clone();
                    path.push(Step::new(&step.question, answer));
                    path
                })
            };
            paths = paths.iter().flat_map(longer).collect();
        }
        paths
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(steps: &[(&str, &str)], result: u8) -> Line<u8> {
        let steps = steps.iter().map(|(question, answer)| Step::new(*question, *answer));
        Line { steps: steps.collect(), result }
    }

    fn texts(lines: &[Line<u8>]) -> Vec<String> {
        lines.iter().map(|line| format!("{} -> {}", written(&line.steps), line.result)).collect()
    }

    #[test]
    fn lines_that_end_alike_are_put_together() {
        let merged = merge(vec![
            line(&[("a", "1"), ("b", "x")], 1),
            line(&[("a", "1"), ("b", "y")], 1),
            line(&[("a", "2"), ("b", "x")], 1),
            line(&[("a", "2"), ("b", "y")], 1),
            line(&[("a", "3"), ("b", "x")], 2),
            line(&[("a", "4")], 1),
        ]);
        assert_eq!(texts(&merged), ["a=1|2 b=x|y -> 1", "a=3 b=x -> 2", "a=4 -> 1"]);
        assert_eq!(merged.iter().map(Line::paths).sum::<usize>(), 6);
    }

    proptest! {
        #[test]
        fn lines_stand_for_exactly_the_paths_they_were_made_of(
            results in prop::collection::vec(0u8..3, 24)
        ) {
            let mut paths = Vec::new();
            for (index, result) in results.iter().enumerate() {
                let answers = [index % 2, index / 2 % 3, index / 6].map(|n| n.to_string());
                let steps = ["a", "b", "c"].into_iter().zip(answers);
                let steps = steps.map(|(question, answer)| Step::new(question, answer)).collect();
                paths.push(Line { steps, result: *result });
            }
            let merged = merge(paths.clone());
            let all = |lines: &[Line<u8>]| {
                let mut all: Vec<_> = lines
                    .iter()
                    .flat_map(|line| line.expanded().into_iter().map(|path| (written(&path), line.result)))
                    .collect();
                all.sort();
                all
            };
            prop_assert!(merged.len() <= paths.len());
            prop_assert_eq!(all(&merged), all(&paths));
        }
    }
}
