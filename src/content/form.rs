//! Meta's three forms. Their addresses stand here and nowhere else.
//! Used by the advice (which form) and by the pages (its address).

use std::collections::BTreeMap;

use super::statement::Statement;
use crate::check::{Network, Outcome};
use crate::ids::ids;

/// Meta's domains (facts, section 2.5): a form elsewhere would be somebody else's.
pub const META_DOMAINS: [&str; 3] = ["facebook.com", "instagram.com", "meta.com"];

/// Whether a host, in small letters, belongs to Meta.
pub fn is_metas(host: &str) -> bool {
    META_DOMAINS.iter().any(|domain| {
        host == *domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
    })
}

ids! {
    /// One of Meta's forms, in the order in which they are listed. Its id is the marker `data-form`.
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Form {
        Facebook = "facebook",
        Instagram = "instagram",
        /// The form for data from the internet and from other companies, for everyone.
        ThirdParty = "third-party",
    }
}

/// Addresses in place of the built-in ones, where the operator of an instance says so after Meta has
/// moved a form.
pub type FormAddresses = BTreeMap<Form, String>;

impl Form {
    /// The form for accounts on a network.
    pub const fn of(network: Network) -> Self {
        match network {
            Network::Facebook => Self::Facebook,
            Network::Instagram => Self::Instagram,
        }
    }

    /// The forms with which something is left to do for an account, each one once.
    pub fn left(outcome: &Outcome) -> Vec<Self> {
        Self::of_groups(outcome, false)
    }

    /// The forms of the groups that are effective, or of those that are not, each one once.
    pub fn of_groups(outcome: &Outcome, effective: bool) -> Vec<Self> {
        let has = |network: &Network| {
            let mut groups = outcome.groups.iter();
            groups.any(|one| one.is_on(*network) && one.verdict.is_effective() == effective)
        };
        Network::ALL.into_iter().filter(has).map(Self::of).collect()
    }

    /// Where the form is for an instance.
    pub fn address_in(self, replaced: &FormAddresses) -> &str {
        replaced.get(&self).map_or(self.address(), String::as_str)
    }

    /// Where the form is, according to the authority's page.
    pub const fn address(self) -> &'static str {
        match self {
            Self::Facebook => "https://www.facebook.com/help/contact/712876720715583",
            Self::Instagram => "https://help.instagram.com/contact/767264225370182",
            Self::ThirdParty => "https://www.facebook.com/help/contact/510058597920541",
        }
    }

    /// The authority's statements that name the form.
    pub const fn statements(self) -> &'static [Statement] {
        match self {
            Self::Facebook => &[Statement::F9, Statement::F24],
            Self::Instagram => &[Statement::F10, Statement::F24],
            Self::ThirdParty => &[Statement::F44],
        }
    }
}
