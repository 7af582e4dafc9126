//! The domain: questions, answers, the path through them, and the advice at its end.
//! Used by the text layer, the pages and the commands.
//!
//! Pure: no I/O, no HTML, no locale, no clock (today comes in as a value).

mod account;
mod advice;
mod answers;
mod date;
mod faq;
mod form;
mod freshness;
mod path;
mod places;
mod question;
mod statement;
mod status;
mod submission;

pub use account::{Account, MOST_ACCOUNTS, Network, Subject};
pub use advice::{Advice, Gap, Group, NotCovered, Verdict};
pub use answers::{Answers, Field};
pub use date::{DateAnswer, DateProblem, TRAINING_START, TypedDate};
pub use faq::{ANSWERED, Answered, OPEN_CASES};
pub use form::{Form, FormAddresses, META_DOMAINS, is_metas};
pub use freshness::{Age, Freshness};
pub use path::{Case, End, History, Path, Problem, When};
pub use places::{HowTo, LINK_UNSURE, NoAccount};
pub use question::{Confirmed, Linked, Objected, Question};
pub use statement::{CONTENT_DATE, Published, Source, Speaker, Statement};
pub use status::Status;
pub use submission::{Submission, Turn, Wish};
