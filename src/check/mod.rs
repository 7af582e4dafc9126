//! The domain: questions, answers, the path through them, and the advice at its end.
//! Used by the text layer, the pages and the commands.
//!
//! Pure: no I/O, no HTML, no locale, no clock (today comes in as a value).

mod account;
mod advice;
mod answers;
mod date;
mod follow_up;
mod form;
mod path;
mod permalink;
mod question;
mod statement;
mod submission;

pub use account::{Account, MOST_ACCOUNTS, Network, Subject};
pub use advice::{Advice, Gap, Group, NotCovered, Verdict};
pub use answers::{Answers, Field};
pub use date::{DateAnswer, DateProblem, TRAINING_START, TypedDate};
pub use follow_up::FollowUp;
pub use form::Form;
pub use path::{Case, End, History, Path, Problem, When};
pub use question::{Confirmed, Linked, Objected, Question};
pub use statement::{CONTENT_DATE, Published, Source, Speaker, Statement};
pub use submission::{Submission, Turn, Wish};
