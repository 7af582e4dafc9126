//! Answers are total, loss-free and bounded, and only those on the path count.

use objection_check::check::{Account, Answers};
use proptest::prelude::*;

use super::visits::{any_fields, question_of, visits};
use crate::support::paths::{Fields, findings, read};
use crate::support::{TODAY, oracle};

fn written(answers: &Answers) -> Fields {
    answers.fields().into_iter().map(|field| (field.name, field.value)).collect()
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(fields in any_fields()) {
        let answers = read(&fields);
        prop_assert_eq!(read(&written(&answers)), answers);
    }

    #[test]
    fn what_is_kept_is_bounded(fields in any_fields()) {
        let kept = written(&read(&fields));
        // Two counts, one link, and six fields for each account and for all together.
        prop_assert!(kept.len() <= 2 + 1 + 6 * (Account::all().count() + 1));
        prop_assert!(kept.iter().all(|(_, value)| value.chars().count() <= 20), "{:?}", kept);
    }

    #[test]
    fn each_field_names_the_question_on_whose_page_it_stands(fields in any_fields()) {
        for field in read(&fields).fields() {
            prop_assert_eq!(Some(field.question), question_of(&field.name));
        }
    }

    #[test]
    fn a_path_asks_each_question_at_most_once_and_ends(fields in any_fields()) {
        let path = read(&fields).path(TODAY);
        let mut questions: Vec<_> = path.questions().collect();
        let asked = questions.len();
        questions.sort_unstable();
        questions.dedup();
        prop_assert_eq!(questions.len(), asked);
        prop_assert!(asked <= 2 + 3 * Account::all().count());
    }

    #[test]
    fn a_result_is_what_the_rule_says(visit in visits()) {
        prop_assert_eq!(findings(&visit.fields()), oracle::findings(&visit.fields()));
        prop_assert_eq!(visit.path().answered, visit.questions());
    }

    #[test]
    fn noise_from_other_branches_changes_nothing(visit in visits(), noise in any_fields()) {
        let path = visit.path();
        let off_the_path = |(name, _): &(String, String)| {
            question_of(name).is_none_or(|question| !path.reaches(question))
        };
        let noise: Fields = noise.into_iter().filter(off_the_path).collect();
        let before = [noise.clone(), visit.fields()].concat();
        let after = [visit.fields(), noise].concat();
        for fields in [before, after] {
            prop_assert_eq!(&read(&fields).path(TODAY), &path);
            prop_assert_eq!(findings(&fields), findings(&visit.fields()));
        }
    }

    #[test]
    fn the_answers_on_the_path_alone_give_the_same_path(fields in any_fields()) {
        let path = read(&fields).path(TODAY);
        let on_the_path = |(name, _): &(String, String)| {
            question_of(name).is_some_and(|question| path.reaches(question))
        };
        let reduced: Fields = fields.into_iter().filter(on_the_path).collect();
        prop_assert_eq!(read(&reduced).path(TODAY), path);
    }

    #[test]
    fn the_order_of_the_fields_does_not_matter(
        (visit, shuffled) in visits().prop_flat_map(|visit| {
            let fields = Just(visit.fields()).prop_shuffle();
            (Just(visit), fields)
        })
    ) {
        prop_assert_eq!(read(&shuffled), read(&visit.fields()));
    }
}
