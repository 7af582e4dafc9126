//! Who runs this instance and how it is set up: the operator file and the options over it.

mod address;
mod body;
mod brand;
mod file;
mod legal;
mod options;
mod origin;
mod picture;
mod security;
mod settings;
mod statement;
mod summary;
mod value;

pub use address::{PathPrefix, WebAddress};
pub use body::{Body, LocalText};
pub use brand::{Brand, BrandColour, Rgb};
pub use legal::{Imprint, LegalPage, Privacy};
pub use options::OperatorOptions;
pub use origin::{Hsts, PublicUrl};
pub use picture::{ImageKind, Picture};
pub use security::SecurityTxt;
pub use settings::Operator;
pub use statement::{AccessibilityStatement, Ground};
