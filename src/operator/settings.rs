//! The settings of an instance: one struct whose values parse themselves, and what they must be to
//! each other. Used by the options of the command line.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::de::{Deserializer, Error};

use super::address::{PathPrefix, WebAddress};
use super::body::{Body, LocalText};
use super::brand::Brand;
use super::file::OperatorFile;
use super::legal::{Imprint, LegalPage, Privacy};
use super::origin::{Hsts, Origin, PublicUrl};
use super::security::SecurityTxt;
use super::statement::AccessibilityStatement;
use super::value::{day, read_from_text, some};
use crate::content::{FormAddress, FormAddresses};
use crate::text::{Catalogue, Tag, check_wording};

/// The settings of one instance, as the operator file names them; nothing is required.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Operator {
    pub public_url: Option<PublicUrl>,
    /// Below which path a proxy serves it.
    pub path_prefix: PathPrefix,
    /// Whether browsers may insist on TLS.
    pub hsts: Hsts,
    /// Other sites that may show the check in a frame. Its own site always may.
    pub frame_ancestors: Vec<Origin>,
    pub frame_anyone: bool,
    /// The tags of the languages offered, the default first; all that are built in if it is empty.
    #[serde(deserialize_with = "tags")]
    pub languages: Vec<Tag>,
    /// The language for people whose browser asks for none of them.
    pub default_language: Option<String>,
    /// The day on which a person last checked Meta's forms for this instance.
    #[serde(deserialize_with = "day")]
    pub forms_checked: Option<Date>,
    /// The folder of the operator's own wording: `de/*.ftl`, `en/*.ftl`.
    pub wording: Option<PathBuf>,
    /// Who runs it. Without an operator it is a test instance, and the pages say so.
    #[serde(rename = "operator")]
    pub identity: Option<Body>,
    pub imprint: LegalPage<Imprint>,
    /// The privacy page (Art. 13 GDPR).
    pub privacy: LegalPage<Privacy>,
    /// The accessibility statement (§ 7 BITV 2.0).
    #[serde(deserialize_with = "AccessibilityStatement::consistent")]
    pub accessibility: LegalPage<AccessibilityStatement>,
    /// The authority to complain to about Meta (Art. 77 GDPR). Without one the pages say which
    /// authorities there are in general.
    pub complaint: Option<Body>,
    pub brand: Brand,
    /// Addresses in place of the built-in ones of Meta's forms.
    pub forms: FormAddresses,
    pub security: Option<SecurityTxt>,
}

read_from_text!(FormAddress);

/// Reads a list of built-in languages.
fn tags<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Tag>, D::Error> {
    let written: Vec<String> = some(from)?;
    written.iter().map(|tag| Catalogue::tag(tag).map_err(Error::custom)).collect()
}

impl Operator {
    /// Reads an operator file. An error names a mistake with its line, its key and what to write instead.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let text = OperatorFile::text(path)?;
        let file = OperatorFile::parse(path, &text)?;
        let mut operator: Self = file.values()?;
        operator.choose_languages(&file)?;
        for text in operator.texts() {
            text.check(&operator.languages)
                .map_err(|advice| file.refuse_at(text.start, &advice))?;
        }
        operator.check(&file)?;
        if let Some(folder) = &mut operator.wording {
            *folder = file.beside(folder);
            check_wording(folder, &operator.languages)
                .map_err(|advice| file.refuse("wording", &advice))?;
        }
        operator.brand.load(&file)?;
        Ok(operator)
    }

    fn choose_languages(&mut self, file: &OperatorFile<'_>) -> Result<(), String> {
        if self.languages.is_empty() {
            self.languages = Catalogue::built_in_tags();
        }
        if let Some(default) = &self.default_language {
            let offered = self.languages.join(", ");
            let advice = format!("{default:?}: not among the languages offered; use {offered}");
            let place = self.languages.iter().position(|tag| tag == default);
            let place = place.ok_or_else(|| file.refuse("default_language", &advice))?;
            self.languages[..=place].rotate_right(1);
        }
        let mut seen = HashSet::new();
        self.languages.retain(|tag| seen.insert(*tag));
        Ok(())
    }

    fn check(&self, file: &OperatorFile<'_>) -> Result<(), String> {
        file.demand(
            !self.frame_anyone || self.frame_ancestors.is_empty(),
            "frame_anyone",
            "this lets every site show the check; leave it out, or frame_ancestors",
        )?;
        let names_operator = self
            .identity
            .as_ref()
            .is_some_and(|body| !body.postal.is_empty() && body.email.is_some());
        for (key, is_built_in) in [
            ("imprint", self.imprint.built_in().is_some()),
            ("privacy", self.privacy.built_in().is_some()),
            ("accessibility", self.accessibility.built_in().is_some()),
        ] {
            let advice = "the built-in page needs name, address and email in [operator]; \
                or link your own page with url = \"...\"";
            file.demand(names_operator || !is_built_in, key, advice)?;
        }
        Ok(())
    }

    /// Every text that may be there in several languages.
    fn texts(&self) -> Vec<&LocalText> {
        let pages = [
            self.imprint.built_in().map(Imprint::texts),
            self.privacy.built_in().map(Privacy::texts),
            self.accessibility.built_in().map(AccessibilityStatement::texts),
        ];
        pages.into_iter().flatten().flatten().chain(&self.brand.logo_alt).collect()
    }

    pub fn name(&self) -> Option<&str> {
        self.identity.as_ref().map(|body| body.name.as_str())
    }

    /// The operator's own page in place of the one of this name, if there is one.
    pub fn elsewhere(&self, page: &str) -> Option<&WebAddress> {
        match page {
            "imprint" => self.imprint.elsewhere(),
            "privacy" => self.privacy.elsewhere(),
            "accessibility" => self.accessibility.elsewhere(),
            _ => None,
        }
    }

    /// The other sites that may show the check in a frame, as sources of a policy; `*` is every site.
    pub fn framing_sites(&self) -> Option<String> {
        if self.frame_anyone {
            return Some("*".to_owned());
        }
        let sites: Vec<_> = self.frame_ancestors.iter().map(ToString::to_string).collect();
        (!sites.is_empty()).then(|| sites.join(" "))
    }

    /// What security.txt says on a day; nothing once it has expired.
    pub fn security_txt(&self, today: Date) -> Option<&SecurityTxt> {
        self.security.as_ref().filter(|security| security.days_left(today) > 0)
    }
}
