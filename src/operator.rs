//! Who runs this instance, and which sites may show the check in a frame.
//! Used by the headers and the pages; filled from the command line.

/// The settings of one instance.
#[derive(Clone, Debug, Default)]
pub struct Operator {}
