//! On and back, over real submissions: what was sent decides which page comes next.

use objection_check::check::{End, Question, Submission, Turn};
use proptest::prelude::*;
use proptest::sample::Index;

use super::visits::{any_fields, held, question_of, visits};
use crate::support::TODAY;
use crate::support::paths::{Fields, choices, read};

/// The page after sending these fields with some more that say from where and what for.
fn turn(fields: &Fields, more: &[(&str, String)]) -> Turn {
    let answers = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let more = more.iter().map(|(name, value)| (*name, value.as_str()));
    let submission = Submission::parse(answers.chain(more), true);
    submission.turn(&submission.path(TODAY))
}

fn next(fields: &Fields, from: Question) -> Turn {
    turn(fields, &[("question", from.to_string())])
}

fn back(fields: &Fields, from: Option<Question>) -> Turn {
    let from = from.map(|question| ("question", question.to_string()));
    turn(fields, &from.into_iter().chain([("back", "yes".to_owned())]).collect::<Vec<_>>())
}

const fn ask(question: Question) -> Turn {
    Turn::Ask { question, problem: None }
}

proptest! {
    #[test]
    fn each_answer_leads_to_the_next_question_and_the_last_to_the_result(visit in visits()) {
        let mut following = visit.questions().into_iter().skip(1).map(ask).chain([Turn::Result]);
        for (index, question) in visit.questions().into_iter().enumerate() {
            prop_assert_eq!(Some(next(&visit.first(index + 1), question)), following.next());
        }
    }

    #[test]
    fn no_answer_leads_to_the_same_question_with_a_problem(visit in visits()) {
        for (index, question) in visit.questions().into_iter().enumerate() {
            let turn = next(&visit.first(index), question);
            let again = matches!(turn, Turn::Ask { question: q, problem: Some(_) } if q == question);
            prop_assert!(again, "{question}: {turn:?}");
        }
    }

    #[test]
    fn back_from_a_step_gives_the_step_before(visit in visits()) {
        let questions = visit.questions();
        prop_assert_eq!(back(&visit.fields(), None), ask(questions[questions.len() - 1]));
        for (index, question) in questions.iter().enumerate() {
            let before = ask(questions[index.saturating_sub(1)]);
            // Before it was answered, after that, and with later answers from an earlier visit.
            for count in [index, index + 1, questions.len()] {
                prop_assert_eq!(&back(&visit.first(count), Some(*question)), &before);
            }
        }
    }

    #[test]
    fn change_shows_the_question_with_its_answer(visit in visits()) {
        for question in visit.questions() {
            let turn = turn(&visit.fields(), &[("change", question.to_string())]);
            prop_assert_eq!(turn, ask(question));
        }
    }

    /// The visitor changes one answer and then only goes on, as long as there is an answer.
    #[test]
    fn after_a_change_later_questions_come_one_by_one_and_pre_filled(
        visit in visits(), step in any::<Index>(), choice in any::<Index>(),
    ) {
        let (changed, _) = visit.0[step.index(visit.0.len())];
        let old = read(&visit.fields());
        let offered = choices(&old, changed);
        let kept = visit.fields().into_iter().filter(|(n, _)| question_of(n) != Some(changed));
        let fields: Fields = kept.chain(offered[choice.index(offered.len())].clone()).collect();

        let answers = read(&fields);
        let path = answers.path(TODAY);
        let later = path.questions().skip_while(|question| *question != changed).skip(1);
        let mut at = changed;
        for question in later {
            prop_assert_eq!(next(&fields, at), ask(question));
            prop_assert_eq!(held(&answers, question), held(&old, question));
            at = question;
        }
        match path.end {
            End::Complete(_) => prop_assert_eq!(next(&fields, at), Turn::Result),
            End::Open(open, _) => prop_assert_eq!(at, open),
        }
    }

    /// Whatever is sent, with whatever buttons: a page comes that can be shown.
    #[test]
    fn any_submission_leads_to_a_page_on_its_path(
        fields in any_fields(), sent in any::<bool>(),
        buttons in proptest::collection::vec((button(), question()), 0..4),
    ) {
        let all = [fields, buttons].concat();
        let pairs = all.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let submission = Submission::parse(pairs, sent);
        let path = submission.path(TODAY);
        match submission.turn(&path) {
            Turn::Result => prop_assert_eq!(path.open(), None),
            Turn::Ask { question, problem } => {
                prop_assert!(path.reaches(question));
                if let Some(problem) = problem {
                    prop_assert_eq!(path.open(), Some((question, problem)));
                }
            }
        }
    }
}

fn button() -> impl Strategy<Value = String> {
    let names = ["question", "back", "change", "show", "recheck", "next"];
    proptest::sample::select(names.to_vec()).prop_map(str::to_owned)
}

fn question() -> impl Strategy<Value = String> {
    let every: Vec<String> = Question::every().map(|question| question.to_string()).collect();
    prop_oneof![9 => proptest::sample::select(every), 1 => any::<String>()]
}
