//! Origins of other sites and the public address of this one, checked when they are read.
//! Used by the command line, the headers, and the pages that need absolute addresses.

use std::net::Ipv6Addr;
use std::str::FromStr;

use url::{Host, Url};

use super::value::text_types;

/// A site that may show the check in a frame: scheme, host and port, with `*.` for all subdomains
/// (a host-source of CSP Level 3, section 2.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

const UNREADABLE: &str = "not an address; write it like https://www.example.org";
const SCHEME: &str =
    "only https:// and http:// are possible; write it like https://www.example.org";
const TOO_MUCH: &str =
    "only scheme, host and port are possible; leave out everything behind the host";
const STAR: &str = "a star may stand only for subdomains, like https://*.example.org; to allow \
    every site there is an option of its own";
const PATH: &str = "only scheme, host and port are possible; a path belongs into path_prefix";

impl FromStr for Origin {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = text.split_once("://").ok_or(UNREADABLE)?;
        let (star, rest) = match rest.strip_prefix("*.") {
            Some(rest) => ("*.", rest),
            None => ("", rest),
        };
        if rest.contains('*') {
            return Err(STAR);
        }
        let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| UNREADABLE)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(SCHEME);
        }
        let bare = url.path() == "/"
            && !rest.ends_with('/')
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !bare {
            return Err(TOO_MUCH);
        }
        let host = url.host().ok_or(UNREADABLE)?;
        // The standard for addresses lets some signs pass that would end an entry of the policy.
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '[' | ']' | ':');
        if !host.to_string().chars().all(plain) {
            return Err(UNREADABLE);
        }
        // All subdomains of an address in numbers or of a whole top-level domain make no sense.
        let too_wide = match &host {
            Host::Domain(domain) => !domain.contains('.'),
            Host::Ipv4(_) | Host::Ipv6(_) => true,
        };
        if !star.is_empty() && too_wide {
            return Err(STAR);
        }
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Self(format!("{}://{star}{host}{port}", url.scheme())))
    }
}

/// Who may show the check in a frame. Its own site always may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FrameAncestors {
    /// Only its own site.
    #[default]
    OwnSite,
    /// Its own site and these.
    Listed(Vec<Origin>),
    /// Every site.
    Everyone,
}

impl FrameAncestors {
    /// The value of the CSP directive `frame-ancestors`.
    pub fn csp(&self) -> String {
        match self {
            Self::OwnSite => "'self'".to_owned(),
            Self::Listed(origins) => format!("'self' {}", join(origins)),
            Self::Everyone => "*".to_owned(),
        }
    }

    /// The same for the sites that may size their frame by the page in it (CSS Sizing Level 4,
    /// responsive iframes): the content of `<meta name="responsive-embedded-sizing">`.
    pub fn sizing(&self) -> Option<String> {
        match self {
            Self::OwnSite => None,
            Self::Listed(origins) => Some(format!("allow-origins={}", join(origins))),
            Self::Everyone => Some("allow-origins=*".to_owned()),
        }
    }
}

fn join(origins: &[Origin]) -> String {
    origins.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// The address under which the public reaches this instance: scheme, host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(Origin);

impl FromStr for PublicUrl {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_suffix('/').unwrap_or(text).parse::<Origin>() {
            Ok(origin) if origin.0.contains('*') => Err(STAR),
            Err(TOO_MUCH) => Err(PATH),
            read => read.map(Self),
        }
    }
}

text_types!(Origin, PublicUrl);

/// Whether a text is a host as `Host` names it: a name or an address, and perhaps a port (RFC 9110,
/// section 7.2; RFC 3986, section 3.2.2, without codes in percent).
pub fn is_host(text: &str) -> bool {
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (text, ""),
    };
    let is_name_part =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte);
    let is_name = match name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => !name.is_empty() && name.bytes().all(is_name_part),
    };
    is_name && port.bytes().all(|byte| byte.is_ascii_digit())
}

impl PublicUrl {
    /// The address a request came in by, where none is configured: plain HTTP and the host that
    /// the request names.
    pub fn of_host(host: &str) -> Option<Self> {
        if is_host(host) { format!("http://{host}").parse().ok() } else { None }
    }

    /// The absolute address of a path.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Result<String, &'static str> {
        text.parse::<Origin>().map(|origin| origin.to_string())
    }

    #[test]
    fn scheme_host_and_port_make_an_origin() {
        for text in ["https://www.example.org", "https://*.example.org", "http://localhost:8081"] {
            assert_eq!(origin(text).as_deref(), Ok(text));
        }
        assert_eq!(origin("HTTPS://WWW.Example.org:443").as_deref(), Ok("https://www.example.org"));
        assert_eq!(
            origin("https://bücher.example").as_deref(),
            Ok("https://xn--bcher-kva.example")
        );
        assert_eq!(origin("http://[::1]:80").as_deref(), Ok("http://[::1]"));
    }

    #[test]
    fn everything_else_is_refused_with_a_reason() {
        for (text, error) in [
            ("www.example.org", UNREADABLE),
            ("", UNREADABLE),
            ("https://", UNREADABLE),
            ("https://a b", UNREADABLE),
            ("ftp://www.example.org", SCHEME),
            ("https://www.example.org/", TOO_MUCH),
            ("https://www.example.org/page", TOO_MUCH),
            ("https://www.example.org?a", TOO_MUCH),
            ("https://user@www.example.org", TOO_MUCH),
            ("https://*", STAR),
            ("https://*.org", STAR),
            ("https://www.*.org", STAR),
            ("https://*.127.0.0.1", STAR),
            ("*", UNREADABLE),
            // What would break out of the policy.
            ("https://a.example; script-src *", STAR),
            ("https://a.example,b", UNREADABLE),
            ("https://a.example'", UNREADABLE),
        ] {
            assert_eq!(origin(text), Err(error), "{text}");
        }
    }

    #[test]
    fn one_list_feeds_the_policy_and_the_sizing() {
        let listed = FrameAncestors::Listed(vec!["https://www.example.org".parse().unwrap()]);
        assert_eq!(listed.csp(), "'self' https://www.example.org");
        assert_eq!(listed.sizing().unwrap(), "allow-origins=https://www.example.org");
        assert_eq!(FrameAncestors::default().csp(), "'self'");
        assert_eq!(FrameAncestors::default().sizing(), None);
    }

    #[test]
    fn the_public_address_is_one_origin() {
        let url: PublicUrl = "https://check.example.org/".parse().unwrap();
        assert_eq!(url.join("/de"), "https://check.example.org/de");
        assert!("https://*.example.org".parse::<PublicUrl>().is_err());
        assert!("https://check.example.org/a".parse::<PublicUrl>().is_err());
        assert_eq!(
            PublicUrl::of_host("127.0.0.1:8080").unwrap().to_string(),
            "http://127.0.0.1:8080"
        );
        assert_eq!(PublicUrl::of_host("evil/<script>"), None);
    }
}
