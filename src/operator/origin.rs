//! Origins of other sites and the public address of this one, checked when they are read.

use std::str::FromStr;

use serde::Deserialize;
use url::{Host, Url};

use super::value::text_types;

/// A site that may show the check in a frame: scheme, host and port, with `*.` for all subdomains
/// (a host-source of CSP Level 3, section 2.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl FromStr for Origin {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        origin(text).map(Self).ok_or(
            "write scheme, host and port alone, like https://www.example.org; a star may stand only \
             for subdomains, like https://*.example.org; to allow every site there is an option of \
             its own",
        )
    }
}

fn origin(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let (star, rest) = rest.strip_prefix("*.").map_or(("", rest), |rest| ("*.", rest));
    let url = Url::parse(&format!("{scheme}://{rest}")).ok()?;
    let origin = url.origin().ascii_serialization();
    // A path, a query, a fragment or a user would stand in the whole.
    let is_bare = matches!(url.scheme(), "http" | "https")
        && url.as_str().strip_suffix('/') == Some(origin.as_str());
    // The standard for addresses lets some signs pass that would end an entry of the policy.
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-[]:".contains(c);
    let host = url.host()?;
    // All subdomains of an address in numbers or of a whole top-level domain make no sense.
    let has_subdomains = matches!(host, Host::Domain(domain) if domain.contains('.'));
    let (scheme, authority) = origin.split_once("://")?;
    let is_one = is_bare && authority.chars().all(plain) && (star.is_empty() || has_subdomains);
    is_one.then(|| format!("{scheme}://{star}{authority}"))
}

/// The address under which the public reaches this instance: scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(Origin);

impl FromStr for PublicUrl {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let origin = text.parse().ok().filter(|Origin(text)| !text.contains('*'));
        origin.map(Self).ok_or(
            "not an address; write scheme, host and port alone, like https://www.example.org; a \
             path belongs into path_prefix",
        )
    }
}

text_types!(Origin, PublicUrl);

impl PublicUrl {
    /// The address a request came in by, where none is configured: plain HTTP and the host that
    /// the request names.
    pub fn of_host(host: &str) -> Option<Self> {
        format!("http://{host}").parse().ok()
    }

    /// The absolute address of a path.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

/// What the service says about TLS in front of it (RFC 6797).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Hsts {
    /// Nothing: it cannot know whether there is any.
    #[default]
    Off,
    /// For a year, browsers reach this host by TLS alone.
    Host,
    /// The same for all names below this host.
    WithSubdomains,
}

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
