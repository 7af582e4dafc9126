//! The rule: questions, answers, the replay of the answers, and the verdicts at its end.
//!
//! Pure: no I/O, no HTML, no locale, no clock (today comes in as a value).

mod account;
mod answers;
mod date_input;
mod field;
mod names;
mod question;
mod replay;
mod rule;
mod step;

pub use account::{Account, MOST_ACCOUNTS, Network};
pub use answers::Answers;
pub use date_input::{DateInput, MonthNames, ObjectionDate, TRAINING_START};
pub use field::Field;
pub use question::{Confirmed, Linked, Objected, Problem, Question};
pub use replay::{Dates, Replay};
pub use rule::{Group, Outcome, Verdict};
pub use step::{Intent, Step, Submission};
