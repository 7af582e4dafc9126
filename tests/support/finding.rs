//! A result in the words of the public interface, whoever it comes from: the domain, a page, or
//! the oracle. Used wherever two of them are compared.

use std::fmt;

use objection_check::check::{Group, Outcome};
use scraper::ElementRef;

use super::page::{Page, parsed};

/// What is said about one group of linked accounts, or to people without an account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// The findings of the domain.
    pub fn of_outcome(outcome: &Outcome) -> Vec<Self> {
        match outcome {
            Outcome::NoAccount => vec![Self::no_account()],
            Outcome::Groups { groups, .. } => groups.iter().map(Self::of_group).collect(),
        }
    }

    fn of_group(group: &Group) -> Self {
        let forms = group.networks().filter(|_| !group.verdict.is_effective());
        Self {
            verdict: group.verdict.id().to_owned(),
            accounts: group.accounts.iter().map(ToString::to_string).collect(),
            from: group.verdict.effective_from(),
            forms: forms.map(|network| network.id().to_owned()).collect(),
        }
    }

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
        page.all("[data-verdict]").into_iter().map(Self::of_element).collect()
    }

    fn of_element(element: ElementRef<'_>) -> Self {
        let link = parsed("a[data-form]");
        let links = element.select(&link);
        let accounts = element.attr("data-accounts").unwrap_or_default();
        Self {
            verdict: element.attr("data-verdict").unwrap_or_default().to_owned(),
            accounts: accounts.split_whitespace().map(str::to_owned).collect(),
            from: element.attr("data-effective-from").map(str::to_owned),
            forms: links.filter_map(|link| link.attr("data-form")).map(str::to_owned).collect(),
        }
    }

    /// Whether and how the day from which the objection counts is named.
    pub fn date_kind(&self) -> &'static str {
        match self.from.as_deref() {
            None => "none",
            Some("unknown") => "unknown",
            Some(_) => "known",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |words: &[String], none: &str| match words {
            [] => none.to_owned(),
            words => words.join("+"),
        };
        let accounts = list(&self.accounts, "no account");
        let forms = list(&self.forms, "none");
        write!(f, "{accounts}: {}, date {}, forms {forms}", self.verdict, self.date_kind())
    }
}
