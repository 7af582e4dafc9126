//! The content: what the check says, who says it, where it comes from, and where it stands.
//! Tables without logic; their wording is in Fluent. Used by the texts, the pages and the review.

mod faq;
mod follow_up;
mod form;
mod freshness;
mod letter;
mod placement;
mod source;
mod statement;

pub use faq::{OPEN_CASES, answered};
pub use follow_up::FollowUp;
pub use form::{Form, FormAddress, FormAddresses};
pub use freshness::Age;
pub use letter::Letter;
pub use placement::Place;
pub use source::{AUTHORITY_PAGES, CONTENT_DATE, Published, Source, authority_page};
pub use statement::{Speaker, Statement};
