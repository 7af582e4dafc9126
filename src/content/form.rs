//! Meta's three forms. Their addresses stand here and nowhere else.

use std::collections::BTreeMap;
use std::str::FromStr;

use url::Url;

use super::statement::Statement;
use crate::check::{Network, Outcome};
use crate::ids::ids;

/// Meta's domains (facts, section 2.5): a form elsewhere would be somebody else's.
const META_DOMAINS: [&str; 3] = ["facebook.com", "instagram.com", "meta.com"];

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
pub type FormAddresses = BTreeMap<Form, FormAddress>;

/// The address of a form: by https and on a domain of Meta's.
#[derive(Clone, Debug)]
pub struct FormAddress(Url);

impl FromStr for FormAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_metas = |host: &str| {
            let rests = META_DOMAINS.iter().filter_map(|domain| host.strip_suffix(domain));
            rests.into_iter().any(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let is_usable = |url: &Url| {
            url.scheme() == "https"
                && url.host_str().is_some_and(is_metas)
                && !url.authority().contains('@')
        };
        let domains = META_DOMAINS.join(", ");
        Url::parse(text)
            .ok()
            .filter(is_usable)
            .map(Self)
            .ok_or(format!("write an address that begins with https:// and is on one of {domains}"))
    }
}

impl Form {
    /// The form for accounts on a network.
    pub const fn of(network: Network) -> Self {
        match network {
            Network::Facebook => Self::Facebook,
            Network::Instagram => Self::Instagram,
        }
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
        replaced.get(&self).map_or(self.address(), |FormAddress(url)| url.as_str())
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
