//! Meta's three forms. Their addresses stand here and nowhere else.
//! Used by the advice (which form) and by the pages (its address).

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
    pub enum Form {
        /// The objection form for Facebook accounts.
        Facebook = "facebook",
        /// The objection form for Instagram accounts.
        Instagram = "instagram",
        /// The form for data from the internet and from other companies, for everyone.
        ThirdParty = "third-party",
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

    /// The forms with which something is left to do for an account, each one once.
    pub fn left(outcome: &Outcome) -> Vec<Self> {
        outcome.networks_left().into_iter().map(Self::of).collect()
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

/// Where the forms are for an instance: as the authority's page says, or where the operator of the
/// instance says after Meta has moved them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormAddresses(Vec<(Form, String)>);

impl FormAddresses {
    /// Puts an address in place of the built-in one.
    pub fn replace(&mut self, form: Form, address: String) {
        self.0.retain(|(replaced, _)| *replaced != form);
        self.0.push((form, address));
    }

    /// Where a form is.
    pub fn of(&self, form: Form) -> &str {
        let replaced = self.0.iter().find(|(replaced, _)| *replaced == form);
        replaced.map_or(form.address(), |(_, address)| address)
    }

    /// Whether the address of a form is replaced.
    pub fn is_replaced(&self, form: Form) -> bool {
        self.0.iter().any(|(replaced, _)| *replaced == form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The founding page names the forms twice (claims F9, F10 and F24); both must agree.
    #[test]
    fn addresses_lead_to_meta_by_https() {
        for form in Form::ALL {
            let host =
                form.address().strip_prefix("https://").and_then(|rest| rest.split('/').next());
            assert!(matches!(host, Some("www.facebook.com" | "help.instagram.com")), "{form:?}");
            assert!(host.is_some_and(is_metas), "{form:?}");
        }
    }

    #[test]
    fn only_metas_domains_and_what_lies_below_them_are_metas() {
        for host in ["facebook.com", "www.facebook.com", "help.instagram.com", "meta.com"] {
            assert!(is_metas(host), "{host}");
        }
        for host in ["", "com", "notfacebook.com", "facebook.com.example.org", "facebook.de"] {
            assert!(!is_metas(host), "{host}");
        }
    }

    #[test]
    fn an_operator_replaces_one_address_at_a_time_and_the_last_one_counts() {
        let mut addresses = FormAddresses::default();
        for form in Form::ALL {
            assert_eq!((addresses.of(form), addresses.is_replaced(form)), (form.address(), false));
        }
        addresses.replace(Form::Instagram, "https://www.meta.com/other".to_owned());
        addresses.replace(Form::Facebook, "https://www.meta.com/first".to_owned());
        addresses.replace(Form::Facebook, "https://www.meta.com/second".to_owned());
        assert_eq!(addresses.of(Form::Facebook), "https://www.meta.com/second");
        assert_eq!(addresses.of(Form::Instagram), "https://www.meta.com/other");
        assert_eq!(addresses.of(Form::ThirdParty), Form::ThirdParty.address());
        assert_eq!(Form::ALL.map(|form| addresses.is_replaced(form)), [true, true, false]);
    }
}
