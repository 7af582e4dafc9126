//! A result in the words of the public interface, whoever it comes from: the check, a page, or the
//! oracle.

use std::fmt;

use scraper::ElementRef;

use super::page::{Page, parsed};

/// What is said about one group of linked accounts, or to people without an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The marker `data-verdict`.
    pub verdict: String,
    /// The marker `data-accounts`, split.
    pub accounts: Vec<String>,
    /// The marker `data-effective-from`.
    pub from: Option<String>,
    /// The markers `data-form` inside the group.
    pub forms: Vec<String>,
}

impl Finding {
    /// The finding for people without an account: the form for data from other sources.
    pub fn no_account() -> Self {
        Self {
            verdict: "no-account".to_owned(),
            accounts: Vec::new(),
            from: None,
            forms: vec!["third-party".to_owned()],
        }
    }

    /// The findings that stand on a page.
    pub fn of_page(page: &Page) -> Vec<Self> {
        let link = parsed("a[data-form]");
        let finding = |element: ElementRef<'_>| {
            let marker = |name| element.attr(name).unwrap_or_default();
            let forms = element.select(&link).filter_map(|link| link.attr("data-form"));
            Self {
                verdict: marker("data-verdict").to_owned(),
                accounts: marker("data-accounts").split_whitespace().map(str::to_owned).collect(),
                from: element.attr("data-effective-from").map(str::to_owned),
                forms: forms.map(str::to_owned).collect(),
            }
        };
        let mut findings: Vec<_> = page.all("[data-verdict]").into_iter().map(finding).collect();
        // A page names what is left to do first.
        findings.sort_by(|one, other| one.accounts.cmp(&other.accounts));
        findings
    }
}

/// "facebook-1+instagram-1: effective-from 2025-08-03, form none"
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.accounts.is_empty() {
            write!(f, "{}: ", self.accounts.join("+"))?;
        }
        let from = self.from.as_ref().map_or_else(String::new, |from| format!(" {from}"));
        let forms =
            if self.forms.is_empty() { "none".to_owned() } else { self.forms.join(", then ") };
        write!(f, "{}{from}, form {forms}", self.verdict)
    }
}
