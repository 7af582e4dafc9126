//! Addresses on the web and of e-mail, and the path below which the check is served.

use std::str::FromStr;

use url::Url;

use super::value::text_types;

/// An address of a page, by https or http.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(Url);

impl FromStr for WebAddress {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // A user in front of the host looks like a host.
        let usable =
            |url: &Url| matches!(url.scheme(), "https" | "http") && !url.authority().contains('@');
        let url = Url::parse(text).ok().filter(usable).map(Self);
        url.ok_or("not an address of a page; write it like https://www.example.org/page")
    }
}

impl WebAddress {
    /// The address without scheme and final slash, as people read it.
    pub fn short(&self) -> &str {
        let text = self.0.as_str();
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        text.strip_suffix('/').unwrap_or(text)
    }
}

/// An e-mail address, plain enough for a `mailto:` link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl FromStr for Email {
    type Err = &'static str;

    /// Looks only for what a `mailto:` link cannot take as it is; whether mail arrives, nobody can
    /// tell from the characters.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        let is_name = |part: &str| !part.is_empty() && part.chars().all(plain);
        match text.split_once('@') {
            Some((name, host)) if is_name(name) && is_name(host) && host.contains('.') => {
                Ok(Self(text.to_owned()))
            }
            _ => Err("not an e-mail address; write it like office@example.org"),
        }
    }
}

/// A telephone number as people write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

impl FromStr for Phone {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_number = text.chars().all(|c| c.is_ascii_digit() || "+-/() ".contains(c))
            && text.contains(|c: char| c.is_ascii_digit());
        let phone = is_number.then(|| Self(text.trim().to_owned()));
        phone.ok_or("not a telephone number; write it like +49 40 123456")
    }
}

impl Phone {
    /// The number as it is dialled (RFC 3966). "(0)" is not dialled behind the code of a country.
    pub fn dialled(&self) -> String {
        let number = self.0.replace("(0)", "");
        number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// The path below which a proxy serves the check, such as `/widerspruch`; usually empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathPrefix(String);

impl FromStr for PathPrefix {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if matches!(text, "" | "/") {
            return Ok(Self::default());
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let segment =
            |part: &str| !part.is_empty() && !matches!(part, "." | "..") && part.chars().all(plain);
        let mut parts = text.strip_prefix('/').unwrap_or("//").split('/');
        if parts.clone().next().is_some_and(|first| matches!(first, "healthz" | "readyz")) {
            return Err("the health checks answer there; write another path, like /widerspruch");
        }
        let prefix = parts.all(segment).then(|| Self(text.to_owned()));
        prefix.ok_or("not a path; write it like /widerspruch, without a slash at the end")
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

text_types!(WebAddress, Email, Phone, PathPrefix);
