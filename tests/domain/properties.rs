//! What holds for any answers, with up to ten accounts.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::chance::{any_fields, choices, said, visits};
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
    fn answers_to_questions_that_are_not_asked_change_nothing(
        visit in visits(), noise in any_fields(), length in any::<Index>(),
    ) {
        let fields = said(&visit[..length.index(visit.len() + 1)]);
        let open = match oracle::step(&fields) {
            Step::Question(question) => question,
            Step::Result(_) => String::new(),
        };
        let asked = |name: &str| {
            let (kind, group) = name.split_once('.').unwrap_or((name, ""));
            let question = match kind {
                "day" | "month" | "year" | "date-unknown" => format!("date.{group}"),
                "linked-with" => "groups".to_owned(),
                "facebook" | "instagram" => "accounts".to_owned(),
                _ => name.to_owned(),
            };
            question == open || visit.iter().any(|(one, _)| *one == question)
        };
        let noise = noise.into_iter().filter(|(name, _)| !asked(name));
        let all: Fields = noise.chain(fields.clone()).collect();
        prop_assert_eq!(domain::step(&all), oracle::step(&fields));
    }

    #[test]
    fn the_order_of_fields_means_nothing(
        visit in visits(), shuffled in any::<prop::sample::Selector>(),
    ) {
        let mut fields = said(&visit);
        let expected = domain::step(&fields);
        fields.sort_by_key(|_| shuffled.select(0..1000));
        prop_assert_eq!(domain::step(&fields), expected);
    }

    #[test]
    fn what_is_read_and_written_and_read_again_is_the_same(fields in any_fields()) {
        let read = domain::read(&fields);
        prop_assert_eq!(&domain::read(&domain::written(&read)), &read);
    }

    #[test]
    fn links_make_the_same_groups_whichever_account_each_is_linked_with(
        counts in (1..=5_u8, 2..=5_u8), groups in prop::collection::vec(0..3_usize, 10), choices in choices(),
    ) {
        let first = vec![
            ("facebook".to_owned(), counts.0.to_string()),
            ("instagram".to_owned(), counts.1.to_string()),
            ("linked".to_owned(), "some".to_owned()),
        ];
        let accounts = oracle::accounts(&first).expect("both counts are given");
        let mut chance = choices.into_iter();
        // Each account of a group is linked with the first of it, or with any one before.
        let mut linked = |any: bool| {
            let mut fields = first.clone();
            for (at, account) in accounts.iter().enumerate().skip(1) {
                let earlier: Vec<_> = (0..at).filter(|one| groups[*one] == groups[at]).collect();
                let pick = chance.next().expect("there are choices enough");
                let with = match &earlier[..] {
                    [] => "none",
                    [one, ..] if !any => &accounts[*one],
                    several => &accounts[*pick.get(several)],
                };
                fields.push((format!("linked-with.{account}"), with.to_owned()));
            }
            for account in &accounts {
                fields.push((format!("confirmed.{account}"), "never".to_owned()));
            }
            domain::step(&fields)
        };
        prop_assert_eq!(linked(true), linked(false));
    }
}
