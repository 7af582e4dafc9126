//! Who runs this instance, and which sites may show the check in a frame.
//! Used by the headers and the pages; filled from the command line.

/// The settings of one instance.
#[derive(Clone, Debug, Default)]
pub struct Operator {
    /// Where the public reaches this instance, such as `https://check.example.org`, without a
    /// slash at the end. Without it, links in full are made from each request.
    pub address: Option<String>,
    /// The authority to complain to.
    pub complaint: Complaint,
}

/// The authority that an operator names for complaints (Art. 77 GDPR). Without a name the pages
/// say which authorities there are in general.
#[derive(Clone, Debug, Default)]
pub struct Complaint {
    /// Its name.
    pub name: Option<String>,
    /// Its postal address, line by line.
    pub postal: Vec<String>,
    /// Its page for complaints.
    pub web: Option<String>,
}
