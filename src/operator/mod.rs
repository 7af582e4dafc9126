//! Who runs this instance and how it is set up: the operator file and the options over it.
//! Used by the headers and the pages; filled at the start.

mod address;
mod body;
mod brand;
mod colour;
mod file;
mod hsts;
mod image;
mod legal;
mod options;
mod origin;
mod problem;
mod security;
mod statement;
mod summary;
mod value;

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;

pub use address::{Email, PathPrefix, Phone, WebAddress};
pub use body::{Body, LocalText};
pub use brand::{Brand, BrandColour, Logo, Picture};
pub use colour::Rgb;
pub use hsts::Hsts;
pub use image::{Image, ImageKind};
pub use legal::{Imprint, LegalPage, Privacy};
pub use options::OperatorOptions;
pub use origin::{FrameAncestors, Origin, PublicUrl, is_host};
pub use problem::FileError;
pub use security::SecurityTxt;
pub use statement::{AccessibilityStatement, Barrier, Conformity, Ground, Method};
pub use value::Line;

use crate::content::FormAddresses;

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
    /// The authority to complain to about Meta (Art. 77 GDPR). Without one the pages say which
    /// authorities there are in general.
    pub complaint: Option<Body>,
    /// How the pages look.
    pub brand: Brand,
    /// The languages; all that are built in if nothing is entered.
    pub languages: Option<Languages>,
    /// The day on which a person last checked Meta's forms for this instance.
    pub forms_checked: Option<Date>,
    /// Addresses in place of the built-in ones of Meta's forms.
    pub forms: FormAddresses,
    /// The folder of the operator's own wording: `de/*.ftl`, `en/*.ftl`.
    pub wording: Option<PathBuf>,
    /// Where to report weaknesses.
    pub security: Option<SecurityTxt>,
}

/// The languages of an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The tags of those offered, in the order of the switch.
    pub offered: Vec<String>,
    /// The one for people whose browser asks for none of them.
    pub default: String,
}

impl Operator {
    /// The operator's name.
    pub fn name(&self) -> Option<&str> {
        self.identity.as_ref().map(|body| body.name.as_str())
    }

    /// What security.txt says on a day; nothing once it has expired.
    pub fn security_txt(&self, today: Date) -> Option<&SecurityTxt> {
        self.security.as_ref().filter(|security| security.days_left(today) > 0)
    }

    /// When security.txt expires, for those who watch the service.
    pub fn security_expiry(&self) -> Option<Timestamp> {
        self.security.as_ref().map(|security| security.expires)
    }
}
