//! Addresses on the web and of e-mail, and the path below which the check is served.
//! Used by the operator file and the command line; the pages show and link them.

use std::fmt;
use std::str::FromStr;

use url::Url;

use super::value::read_from_text;

/// An address of a page, by https or http.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(Url);

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// No address of a page.
    #[error("not an address of a page; write it like https://www.example.org/page")]
    Web,
    /// No address by https.
    #[error("must begin with https://; write it like https://www.example.org/page")]
    Https,
    /// No e-mail address.
    #[error("not an e-mail address; write it like office@example.org")]
    Email,
    /// No telephone number.
    #[error("not a telephone number; write it like +49 40 123456")]
    Phone,
    /// No path prefix.
    #[error("not a path; write it like /widerspruch, without a slash at the end")]
    Prefix,
    /// The path of a health check.
    #[error("the health checks answer there; write another path, like /widerspruch")]
    Taken,
}

impl FromStr for WebAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let url = Url::parse(text).map_err(|_| AddressError::Web)?;
        let usable = matches!(url.scheme(), "https" | "http")
            && url.host().is_some()
            && url.username().is_empty()
            && url.password().is_none();
        if usable { Ok(Self(url)) } else { Err(AddressError::Web) }
    }
}

impl WebAddress {
    /// The host it leads to, in small letters.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Whether it is protected on the way.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// The address without scheme and final slash, as people read it.
    pub fn short(&self) -> &str {
        let text = self.0.as_str();
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        text.strip_suffix('/').unwrap_or(text)
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// An e-mail address, plain enough for a `mailto:` link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl FromStr for Email {
    type Err = AddressError;

    /// Looks only for what a `mailto:` link cannot take as it is; whether mail arrives, nobody can
    /// tell from the characters.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        let is_name = |part: &str| !part.is_empty() && part.chars().all(plain);
        match text.split_once('@') {
            Some((name, host)) if is_name(name) && is_name(host) && host.contains('.') => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(AddressError::Email),
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A telephone number as people write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl FromStr for Phone {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let is_number = text.chars().all(|c| c.is_ascii_digit() || "+-/() ".contains(c))
            && text.contains(|c: char| c.is_ascii_digit());
        is_number.then(|| Self(text.trim().to_owned())).ok_or(AddressError::Phone)
    }
}

impl Phone {
    /// The number as it is dialled (RFC 3966). "(0)" is not dialled behind the code of a country.
    pub fn dialled(&self) -> String {
        let number = self.0.replace("(0)", "");
        number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The path below which a proxy serves the check, such as `/widerspruch`; usually empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathPrefix(String);

impl FromStr for PathPrefix {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        if matches!(text, "" | "/") {
            return Ok(Self::default());
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let segment =
            |part: &str| !part.is_empty() && !matches!(part, "." | "..") && part.chars().all(plain);
        let rest = text.strip_prefix('/').ok_or(AddressError::Prefix)?;
        match rest.split('/').next() {
            // The health checks answer there whatever the prefix is.
            Some("healthz" | "readyz") => Err(AddressError::Taken),
            _ if rest.split('/').all(segment) => Ok(Self(text.to_owned())),
            _ => Err(AddressError::Prefix),
        }
    }
}

impl PathPrefix {
    /// The path under which the public finds a path of the check.
    pub fn join(&self, path: &str) -> String {
        [&self.0, path].concat()
    }

    /// The path of the check behind a public path; nothing if it lies elsewhere.
    pub fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(&self.0).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether the check is served at the root.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for PathPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

read_from_text!(WebAddress, Email, Phone, PathPrefix);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_are_web_addresses() {
        let address: WebAddress = "https://www.example.org/".parse().unwrap();
        assert_eq!((address.short(), address.host()), ("www.example.org", "www.example.org"));
        for text in
            ["www.example.org", "javascript:alert(1)", "mailto:a@example.org", "https://", ""]
        {
            assert_eq!(text.parse::<WebAddress>(), Err(AddressError::Web), "{text}");
        }
    }

    #[test]
    fn an_e_mail_address_needs_no_escape_in_a_link() {
        assert!("poststelle@musterbehoerde.example".parse::<Email>().is_ok());
        for text in [
            "",
            "a",
            "@example.org",
            "a@",
            "a@b",
            "a b@example.org",
            "a?x@example.org",
            "a@example.org?subject=x",
            "a@b@example.org",
        ] {
            assert_eq!(text.parse::<Email>(), Err(AddressError::Email), "{text}");
        }
    }

    #[test]
    fn a_telephone_number_is_dialled_without_its_ornaments() {
        let phone: Phone = "+49 (0)30 / 123-456".parse().unwrap();
        assert_eq!(phone.dialled(), "+4930123456");
        for text in ["", "call us", "+ ", "0800 HELP"] {
            assert_eq!(text.parse::<Phone>(), Err(AddressError::Phone), "{text}");
        }
    }

    #[test]
    fn a_prefix_is_a_plain_path() {
        let prefix: PathPrefix = "/dienste/widerspruch".parse().unwrap();
        assert_eq!(prefix.join("/de"), "/dienste/widerspruch/de");
        assert_eq!(prefix.strip("/dienste/widerspruch/de"), Some("/de"));
        assert_eq!(prefix.strip("/dienste/widerspruch"), Some(""));
        assert_eq!(prefix.strip("/dienste/widerspruch2/de"), None);
        assert_eq!("/".parse(), Ok(PathPrefix::default()));
        for text in ["widerspruch", "/a/", "//a", "/a b", "/../a", "/a?b", "/{lang}", "/ä"] {
            assert_eq!(text.parse::<PathPrefix>(), Err(AddressError::Prefix), "{text}");
        }
        assert_eq!("/healthz".parse::<PathPrefix>(), Err(AddressError::Taken));
    }
}
