//! For whom browsers may insist on TLS (RFC 6797). Used by the headers.

use super::value::read_from_id;
use crate::ids::ids;

ids! {
    /// What the service says about TLS in front of it.
    #[derive(Default)]
    pub enum Hsts {
        /// Nothing: it cannot know whether there is any.
        #[default]
        Off = "off",
        /// For a year, browsers reach this host by TLS alone.
        Host = "host",
        /// The same for all names below this host.
        WithSubdomains = "with-subdomains",
    }
}

read_from_id!(Hsts);

impl Hsts {
    /// The value of `Strict-Transport-Security`. A year is what OWASP ASVS 5.0 (3.4.1) asks for.
    pub const fn header(self) -> Option<&'static str> {
        match self {
            Self::Off => None,
            Self::Host => Some("max-age=31536000"),
            Self::WithSubdomains => Some("max-age=31536000; includeSubDomains"),
        }
    }
}
