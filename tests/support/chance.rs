//! Visits by chance, with up to ten accounts, and fields that nobody asked for.

use proptest::prelude::*;
use proptest::sample::Index;

use super::oracle::{self, Fields, Step};

/// Walks to a result by chance; gives each question with the fields that answered it.
fn walk(choices: Vec<Index>) -> Vec<(String, Fields)> {
    let mut chance = choices.into_iter();
    let mut said = Fields::new();
    let mut steps = Vec::new();
    while let Step::Question(question) = oracle::step(&said) {
        let answer = oracle::controls(&question, &said).into_iter().flat_map(|mut options| {
            let chosen = chance.next().expect("there are choices enough").index(options.len());
            options.swap_remove(chosen)
        });
        let answer: Fields = answer.collect();
        said.extend(answer.clone());
        steps.push((question, answer));
    }
    steps
}

/// With choices enough for ten accounts, each a group of its own with a date.
pub fn visits() -> impl Strategy<Value = Vec<(String, Fields)>> {
    prop::collection::vec(any::<Index>(), 60).prop_map(walk)
}

pub fn said(steps: &[(String, Fields)]) -> Fields {
    steps.iter().flat_map(|(_, fields)| fields.clone()).collect()
}

/// Fields of the interface and others, with any value.
pub fn any_fields() -> impl Strategy<Value = Fields> {
    let names =
        "(confirmed|objected|date-unknown|day|month|year|linked-with)\\.(facebook|instagram)-[1-5]";
    let names =
        prop_oneof![8 => names, 1 => "facebook|instagram|linked|question|x", 1 => "\\PC{0,12}"];
    let values = prop_oneof![
        "never|no|email|popup|unsure|in-2024|before-start|since-start|yes|none|all|some",
        "(facebook|instagram)-[1-5]|[0-9]{1,4}",
        "\\PC{0,12}",
    ];
    prop::collection::vec((names, values), 0..30)
}
