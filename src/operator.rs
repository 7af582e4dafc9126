//! Who runs this instance, and which sites may show the check in a frame.
//! Used by the headers and the pages; filled from the command line.

use jiff::civil::Date;
use url::Url;

/// The settings of one instance.
#[derive(Clone, Debug, Default)]
pub struct Operator {
    /// The day on which a person last checked Meta's forms for this instance.
    pub forms_checked: Option<Date>,
    /// Where the public reaches this instance. Without it, addresses in the pages are relative.
    pub public_url: Option<PublicUrl>,
}

/// What the command line says about the content.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct ContentOptions {
    /// The day on which a person last checked that Meta's forms open and are the right ones.
    #[arg(long, env = "OBJECTION_CHECK_FORMS_CHECKED", value_name = "YYYY-MM-DD")]
    pub forms_checked: Option<Date>,
}

/// A setting that cannot be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OperatorError {
    /// Nobody can have checked the forms on a day to come.
    #[error("--forms-checked {0}: this day is in the future")]
    CheckedInFuture(Date),
    /// The address is not one of a whole site.
    #[error("public address {0:?}: must be https:// or http:// and a host, without a path")]
    PublicUrl(String),
}

impl ContentOptions {
    /// Takes the options over into the settings.
    ///
    /// # Errors
    /// Fails if the forms are said to have been checked after today.
    pub fn apply(self, operator: &mut Operator, today: Date) -> Result<(), OperatorError> {
        if let Some(day) = self.forms_checked.filter(|day| *day > today) {
            return Err(OperatorError::CheckedInFuture(day));
        }
        operator.forms_checked = self.forms_checked;
        Ok(())
    }
}

/// The address of a site: scheme and host, perhaps a port, and nothing behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl std::str::FromStr for PublicUrl {
    type Err = OperatorError;

    fn from_str(text: &str) -> Result<Self, OperatorError> {
        let wrong = || OperatorError::PublicUrl(text.to_owned());
        let url = Url::parse(text).map_err(|_| wrong())?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let anonymous = url.username().is_empty() && url.password().is_none();
        if !matches!(url.scheme(), "https" | "http") || !bare || !anonymous {
            return Err(wrong());
        }
        Ok(Self(url.origin().ascii_serialization()))
    }
}

impl std::fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_check_of_the_forms_in_the_future_is_refused() {
        let mut operator = Operator::default();
        let today = date(2026, 11, 24);
        let on = |day| ContentOptions { forms_checked: Some(day) };
        assert_eq!(on(today).apply(&mut operator, today), Ok(()));
        assert_eq!(operator.forms_checked, Some(today));
        let tomorrow = date(2026, 11, 25);
        let refused = on(tomorrow).apply(&mut operator, today);
        assert_eq!(refused, Err(OperatorError::CheckedInFuture(tomorrow)));
    }

    #[test]
    fn a_public_address_names_a_whole_site() {
        for (text, address) in [
            ("https://check.example", "https://check.example"),
            ("https://Check.Example/", "https://check.example"),
            ("http://localhost:8080", "http://localhost:8080"),
        ] {
            assert_eq!(text.parse::<PublicUrl>().unwrap().to_string(), address);
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for text in [
            "check.example",
            "ftp://check.example",
            "https://check.example/path",
            "https://check.example/?a",
            "https://check.example/#a",
            "https://user@check.example/",
            "",
        ] {
            assert!(text.parse::<PublicUrl>().is_err(), "{text}");
        }
    }
}
