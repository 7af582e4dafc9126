//! A map that keeps its order. Used by the table of paths, where the order is that of the check and
//! a second result for the same answers is a mistake.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use super::lines::{Line, Step};

/// A map that keeps the order in which it was filled, and refuses a second value for a key.
pub struct InOrder<K, V> {
    values: HashMap<K, (usize, V)>,
}

impl<K, V> Default for InOrder<K, V> {
    fn default() -> Self {
        Self { values: HashMap::new() }
    }
}

impl<K: Eq + Hash, V: PartialEq> InOrder<K, V> {
    /// Takes a value; false if the key has another one already.
    pub fn put(&mut self, key: K, value: V) -> bool {
        let next = self.values.len();
        match self.values.entry(key) {
            Entry::Occupied(known) => known.get().1 == value,
            Entry::Vacant(free) => {
                free.insert((next, value));
                true
            }
        }
    }

    /// The values as lines, with steps made from the keys.
    pub fn lines(self, steps: impl Fn(&K) -> Vec<Step>) -> Vec<Line<V>> {
        let mut values: Vec<_> = self.values.into_iter().collect();
        values.sort_by_key(|(_, (place, _))| *place);
        let line = |(key, (_, result))| Line { steps: steps(&key), result };
        values.into_iter().map(line).collect()
    }
}
