//! What holds for any answers, with up to ten accounts.

use objection_check::check::Field;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::chance::{any_fields, said, visits};
use crate::support::domain;
use crate::support::oracle::{self, Fields, Step};

proptest! {
    #[test]
    fn every_visit_ends_and_each_step_is_the_rules(visit in visits()) {
        for length in 0..=visit.len() {
            let fields = said(&visit[..length]);
            prop_assert_eq!(domain::step(&fields), oracle::step(&fields));
        }
    }

    #[test]
    fn what_is_at_most_left_only_gets_less_and_is_never_too_little(visit in visits()) {
        let progress = domain::progress(&said(&visit));
        // Nothing is said at the first question, after which nearly anything can come.
        prop_assert_eq!(progress[0], None);
        let numbers: Vec<_> = progress.iter().flatten().map(|(number, _)| *number).collect();
        prop_assert_eq!(numbers, (2..=visit.len()).collect::<Vec<_>>());
        let ends: Vec<_> = progress.iter().flatten().map(|(number, left)| number + left).collect();
        prop_assert!(ends.is_sorted_by(|earlier, later| earlier >= later), "{:?}", ends);
        prop_assert!(ends.iter().all(|end| *end >= visit.len()), "{:?}", ends);
    }

    #[test]
    fn neither_answers_to_questions_that_are_not_asked_nor_the_order_of_fields_changes_anything(
        visit in visits(), noise in any_fields(), length in any::<Index>(),
        seed in any::<u64>(),
    ) {
        let fields = said(&visit[..length.index(visit.len() + 1)]);
        let open = match oracle::step(&fields) {
            Step::Question(question) => question,
            Step::Result(_) => String::new(),
        };
        let asked = |name: &str| {
            let question = Field::parse(name).map(|field| field.question().to_string());
            question.is_some_and(|name| name == open || visit.iter().any(|(one, _)| *one == name))
        };
        let noise = noise.into_iter().filter(|(name, _)| !asked(name));
        let mut all: Fields = noise.chain(fields.clone()).collect();
        let mixed = |hash: u64, byte| hash.wrapping_mul(31).rotate_left(7) ^ u64::from(byte);
        all.sort_by_key(|(name, _)| name.bytes().fold(seed, mixed));
        prop_assert_eq!(domain::step(&all), oracle::step(&fields));
    }

    #[test]
    fn what_is_read_and_written_and_read_again_is_the_same(fields in any_fields()) {
        let written = domain::beside("no question", &fields);
        prop_assert_eq!(domain::read(&written), domain::read(&fields));
    }
}
