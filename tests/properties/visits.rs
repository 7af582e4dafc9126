//! Random visits and random form fields. Used by all properties.

use objection_check::check::{Answers, Path, Question, Subject};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::TODAY;
use crate::support::paths::{Fields, choices, read};

/// The most questions there can be: two about all accounts, three about each of ten.
const MOST_QUESTIONS: usize = 2 + 3 * 10;

/// One complete visit: each question with the fields of its answer, in order.
#[derive(Clone, Debug)]
pub struct Visit(pub Vec<(Question, Fields)>);

impl Visit {
    /// The fields of the first so many answers.
    pub fn first(&self, count: usize) -> Fields {
        self.0[..count].iter().flat_map(|(_, fields)| fields.clone()).collect()
    }

    /// The fields of all answers.
    pub fn fields(&self) -> Fields {
        self.first(self.0.len())
    }

    /// The questions.
    pub fn questions(&self) -> Vec<Question> {
        self.0.iter().map(|(question, _)| *question).collect()
    }

    /// The replayed path.
    pub fn path(&self) -> Path {
        read(&self.fields()).path(TODAY)
    }
}

/// Any visit. That each one ends after at most [`MOST_QUESTIONS`] questions is asserted here.
pub fn visits() -> impl Strategy<Value = Visit> {
    proptest::collection::vec(any::<Index>(), MOST_QUESTIONS).prop_map(|picks| {
        let mut visit = Visit(Vec::new());
        for pick in &picks {
            let answers = read(&visit.fields());
            let Some((question, _)) = answers.path(TODAY).open() else { break };
            let choices = choices(&answers, question);
            visit.0.push((question, choices[pick.index(choices.len())].clone()));
        }
        assert_eq!(visit.path().open(), None, "this path does not end: {visit:?}");
        visit
    })
}

/// Form fields as anybody may send them: names and values of the check, right or wrong, and
/// others.
pub fn any_fields() -> impl Strategy<Value = Fields> {
    proptest::collection::vec((names(), values()), 0..40)
}

fn names() -> impl Strategy<Value = String> {
    let about = ["objected", "day", "month", "year", "date-unknown", "confirmed"];
    let subjects: Vec<String> = Subject::every().map(|subject| subject.to_string()).collect();
    let about = (proptest::sample::select(about.to_vec()), proptest::sample::select(subjects));
    let fixed = ["facebook", "instagram", "linked", "accounts", "objected.facebook-6", "day.", ""];
    prop_oneof![
        6 => about.prop_map(|(kind, subject)| format!("{kind}.{subject}")),
        3 => proptest::sample::select(fixed.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn values() -> impl Strategy<Value = String> {
    let fixed = [
        "0",
        "1",
        "2",
        "5",
        "6",
        "99",
        "all",
        "some",
        "none",
        "unsure",
        "no",
        "in-2024",
        "before-start",
        "since-start",
        "with.facebook-1",
        "with.instagram-2",
        "popup",
        "email",
        "yes",
        "3",
        "31",
        "6",
        "8",
        "2025",
        "2026",
        "02025",
        "\u{0}",
        "",
    ];
    prop_oneof![
        8 => proptest::sample::select(fixed.to_vec()).prop_map(str::to_owned),
        2 => any::<String>(),
    ]
}

/// On whose page a field stands, by its name alone.
pub fn question_of(name: &str) -> Option<Question> {
    match name {
        "facebook" | "instagram" => return Some(Question::Accounts),
        "linked" => return Some(Question::Linked),
        _ => {}
    }
    let (kind, subject) = name.split_once('.')?;
    let subject = Subject::parse(subject)?;
    match kind {
        "objected" => Some(Question::Objected(subject)),
        "day" | "month" | "year" | "date-unknown" => Some(Question::Date(subject)),
        "confirmed" => Some(Question::Confirmed(subject)),
        _ => None,
    }
}

/// What the answers hold on one question.
pub fn held(answers: &Answers, question: Question) -> Fields {
    let fields = answers.fields().into_iter().filter(|field| field.question == question);
    fields.map(|field| (field.name, field.value)).collect()
}
