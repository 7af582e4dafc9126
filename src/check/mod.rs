//! The domain: questions, answers, the path through them, and the advice at its end.
//! Used by the text layer, the pages and the commands.
//!
//! Pure: no I/O, no HTML, no locale, no clock (today comes in as a value).

mod account;
mod advice;
mod answers;
mod date;
mod date_input;
mod faq;
mod follow_up;
mod form;
mod freshness;
mod help;
mod letter;
mod path;
mod permalink;
mod places;
mod question;
mod source;
mod statement;
mod status;
mod submission;

pub use account::{Account, MOST_ACCOUNTS, Network, Subject};
pub use advice::{Advice, Gap, Group, NotCovered, Verdict};
pub use answers::{Answers, Field};
pub use date::{DateAnswer, DateProblem, TypedDate};
pub use date_input::{
    DateInput, DateInputProblem, LONGEST_PART, MonthNames, ObjectionDate, TRAINING_START,
};
pub use faq::{ANSWERED, Answered, OPEN_CASES};
pub use follow_up::FollowUp;
pub use form::{Form, FormAddresses, META_DOMAINS, is_metas};
pub use freshness::{Age, Freshness};
pub use help::{AUTHORITIES, COMPLAINT, Proof, Trouble};
pub use letter::{Letter, LetterPart};
pub use path::{Case, End, History, Path, Problem, When};
pub use places::{HowTo, LINK_UNSURE, NoAccount};
pub use question::{Confirmed, Linked, Objected, Question};
pub use source::{CONTENT_DATE, Published, Source};
pub use statement::{Speaker, Statement};
pub use status::Status;
pub use submission::{Submission, Turn, Wish};

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_distinct_words<T>(all: &[T], id: impl Fn(&T) -> &'static str) {
        let ids: std::collections::BTreeSet<_> = all.iter().map(id).collect();
        assert_eq!(ids.len(), all.len(), "{ids:?}");
        let is_word = |id: &str| id.starts_with(|c: char| c.is_ascii_lowercase());
        assert!(ids.iter().all(|id| is_word(id)), "{ids:?}");
    }

    /// Messages, markers and addresses are found by them.
    #[test]
    fn ids_are_distinct_words() {
        assert_distinct_words(&Network::ALL, |network| network.id());
        assert_distinct_words(&Form::ALL, |form| form.id());
        assert_distinct_words(&Letter::ALL, |letter| letter.id());
        assert_distinct_words(&HowTo::ALL, |step| step.id());
        assert_distinct_words(&Proof::ALL, |part| part.id());
        assert_distinct_words(&Trouble::ALL, |part| part.id());
        assert_distinct_words(&NoAccount::ALL, |part| part.id());
        assert_distinct_words(&NotCovered::ALL, |item| item.id());
        assert_distinct_words(&Speaker::ALL, |speaker| speaker.id());
        assert_distinct_words(Source::ALL, |source| source.id());
        assert_distinct_words(&DateProblem::ALL, |problem| problem.id());
        assert_distinct_words(&DateInputProblem::ALL, |problem| problem.id());
    }
}
