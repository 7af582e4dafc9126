//! For whom browsers may insist on TLS (RFC 6797). Used by the headers.

use std::fmt;
use std::str::FromStr;

/// What the service says about TLS in front of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

impl FromStr for Hsts {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "off" => Ok(Self::Off),
            "host" => Ok(Self::Host),
            "with-subdomains" => Ok(Self::WithSubdomains),
            _ => Err("use \"off\", \"host\" or \"with-subdomains\""),
        }
    }
}

impl fmt::Display for Hsts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Off => "off",
            Self::Host => "host",
            Self::WithSubdomains => "with-subdomains",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for hsts in [Hsts::Off, Hsts::Host, Hsts::WithSubdomains] {
            assert_eq!(hsts.to_string().parse(), Ok(hsts));
        }
        assert!("true".parse::<Hsts>().is_err());
        assert_eq!(Hsts::default().header(), None);
    }
}
