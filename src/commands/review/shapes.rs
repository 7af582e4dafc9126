//! Small tools for drawing: boxes, lanes for lines that must not cover each other, and text cut
//! into lines. Used by the picture of the flow.

/// Where a box is and how large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// Lanes side by side, each with the stretches that are taken.
#[derive(Debug, Default)]
pub struct Lanes {
    taken: Vec<Vec<(i32, i32)>>,
}

impl Lanes {
    /// Takes a stretch in the first lane that is free there. Gives the number of the lane.
    pub fn free(&mut self, from: i32, to: i32) -> i32 {
        let stretch = (from.min(to), from.max(to));
        let is_free = |lane: &Vec<(i32, i32)>| {
            lane.iter().all(|(start, end)| stretch.1 < *start || *end < stretch.0)
        };
        let lane = self.taken.iter().position(is_free).unwrap_or(self.taken.len());
        if lane == self.taken.len() {
            self.taken.push(Vec::new());
        }
        self.taken[lane].push(stretch);
        i32::try_from(lane).unwrap_or(i32::MAX)
    }
}

/// A text in lines of at most so many letters, cut at spaces; a longer word has a line of its own.
pub fn wrapped(text: &str, letters: i32) -> Vec<String> {
    let most = usize::try_from(letters).unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_spaces() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("Widerspruchsrecht ja", 5), ["Widerspruchsrecht", "ja"]);
        assert_eq!(wrapped("äöü äöü", 7), ["äöü äöü"]);
    }

    #[test]
    fn stretches_that_overlap_get_different_lanes() {
        let mut lanes = Lanes::default();
        assert_eq!(lanes.free(10, 30), 0);
        assert_eq!(lanes.free(50, 20), 1);
        assert_eq!(lanes.free(31, 40), 0);
        assert_eq!(lanes.free(0, 100), 2);
    }
}
