//! Who runs this instance, and which sites may show the check in a frame.
//! Used by the headers and the pages; filled from the command line.

mod content;
mod origin;

use jiff::civil::Date;

pub use content::{CheckedInFuture, ContentOptions};
pub use origin::{FrameAncestors, Origin, OriginError, PublicUrl};

/// The settings of one instance.
#[derive(Clone, Debug, Default)]
pub struct Operator {
    /// Which sites may show the check in a frame.
    pub frame_ancestors: FrameAncestors,
    /// Under which address the public reaches this instance.
    pub public_url: Option<PublicUrl>,
    /// The day on which a person last checked Meta's forms for this instance.
    pub forms_checked: Option<Date>,
}
