//! Who runs this instance and how it is set up: the operator file and the options over it.
//! Used by the headers and the pages; filled at the start.

mod address;
mod body;
mod brand;
mod colour;
mod content;
mod day;
mod file;
mod hsts;
mod image;
mod legal;
mod options;
mod origin;
mod read;
mod read_statement;
mod reader;
mod security;
mod statement;
mod summary;

use std::path::PathBuf;

use jiff::civil::Date;

pub use address::{AddressError, Email, PathPrefix, Phone, WebAddress};
pub use body::{Body, LocalText};
pub use brand::{Accent, Brand, Logo, Picture};
pub use colour::{ColourError, Rgb};
pub use content::{CheckedInFuture, ContentOptions};
pub use hsts::Hsts;
pub use image::{Image, Kind};
pub use legal::{Imprint, LegalPage, Privacy};
pub use options::OperatorOptions;
pub use origin::{FrameAncestors, Origin, OriginError, PublicUrl, is_host};
pub use read::{Circumstances, read};
pub use reader::{FileError, Problem, line_of};
pub use security::SecurityTxt;
pub use statement::{AccessibilityStatement, Barrier, Conformity, Ground, Method};

use crate::check::FormAddresses;

/// The settings of one instance.
#[derive(Clone, Debug, Default)]
pub struct Operator {
    /// Which sites may show the check in a frame.
    pub frame_ancestors: FrameAncestors,
    /// Under which address the public reaches this instance.
    pub public_url: Option<PublicUrl>,
    /// Below which path a proxy serves it.
    pub path_prefix: PathPrefix,
    /// Whether browsers may insist on TLS.
    pub hsts: Hsts,
    /// Who runs it. Without an operator it is a test instance, and the pages say so.
    pub identity: Option<Body>,
    /// The imprint (§ 5 DDG).
    pub imprint: LegalPage<Imprint>,
    /// The privacy page (Art. 13 GDPR).
    pub privacy: LegalPage<Privacy>,
    /// The accessibility statement (§ 7 BITV 2.0).
    pub accessibility: LegalPage<AccessibilityStatement>,
    /// The authority to complain to.
    pub complaint: Complaint,
    /// How the pages look.
    pub brand: Brand,
    /// The languages; all that are built in if nothing is entered.
    pub languages: Option<Languages>,
    /// The day on which a person last checked Meta's forms for this instance.
    pub forms_checked: Option<Date>,
    /// Addresses in place of the built-in ones of Meta's forms.
    pub forms: FormAddresses,
    /// Wording in place of the built-in one.
    pub wording: Option<Wording>,
    /// Where to report weaknesses.
    pub security: Option<SecurityTxt>,
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

/// The languages of an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The tags of those offered, in the order of the switch.
    pub offered: Vec<String>,
    /// The one for people whose browser asks for none of them.
    pub default: String,
}

/// A folder of Fluent files that replace built-in messages: `de/*.ftl`, `en/*.ftl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Where it is.
    pub folder: PathBuf,
}

impl Operator {
    /// The operator's name.
    pub fn name(&self) -> Option<&str> {
        self.identity.as_ref().map(|body| body.name.as_str())
    }
}
