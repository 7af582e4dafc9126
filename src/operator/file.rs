//! The operator file: its keys, and what its values must be to each other. What a single value
//! must be, its type says. Used by the options of the command line.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::address::{PathPrefix, WebAddress};
use super::body::{Body, LocalText};
use super::brand::BrandTable;
use super::problem::{FileError, FileText, unreadable};
use super::value::{day, read_from_text};
use super::{
    AccessibilityStatement, FrameAncestors, Hsts, Imprint, Languages, LegalPage, Operator, Origin,
    Privacy, PublicUrl, SecurityTxt,
};
use crate::content::{Form, FormAddresses, META_DOMAINS, is_metas};

/// All keys; nothing is required.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    public_url: Option<PublicUrl>,
    path_prefix: PathPrefix,
    hsts: Hsts,
    frame_ancestors: Vec<Origin>,
    frame_anyone: Option<Spanned<bool>>,
    languages: Option<Spanned<Vec<Spanned<String>>>>,
    default_language: Option<Spanned<String>>,
    #[serde(deserialize_with = "day")]
    forms_checked: Option<Date>,
    wording: Option<Spanned<PathBuf>>,
    operator: Option<Body>,
    imprint: Page<Imprint>,
    privacy: Page<Privacy>,
    accessibility: Page<AccessibilityStatement>,
    complaint: Option<Body>,
    brand: Option<BrandTable>,
    forms: FormsTable,
    security: Option<Spanned<SecurityTxt>>,
}

type Page<T> = Option<Spanned<LegalPage<T>>>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [forms]")]
struct FormsTable {
    facebook: Option<FormAddress>,
    instagram: Option<FormAddress>,
    third_party: Option<FormAddress>,
}

/// The address of a form: by https and on a domain of Meta's.
struct FormAddress(String);

read_from_text!(FormAddress);

impl FromStr for FormAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let address: WebAddress = text.parse()?;
        let host = address.host();
        if !address.is_https() {
            return Err("must begin with https://".to_owned());
        }
        if !is_metas(host) {
            let domains = META_DOMAINS.join(", ");
            return Err(format!(
                "{host} is no domain of Meta's; the form must be on one of {domains}"
            ));
        }
        Ok(Self(address.to_string()))
    }
}

/// Notes a mistake: where it stands, what to write instead, and the key.
pub(super) type Refuse<'a> = dyn FnMut(Range<usize>, &str, &str) + 'a;

/// Reads an operator file; `languages` are those that are built in, the default first.
///
/// # Errors
/// Names each mistake that was found with its line, its key and what to write instead.
pub(super) fn read(path: &Path, languages: &[&str]) -> Result<Operator, FileError> {
    let content = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    let source = FileText::new(path, &content)?;
    let settings: Settings = source.parse()?;
    let mut problems = Vec::new();
    let operator = settings.check(&source, languages, &mut |span, advice, key| {
        problems.push((span.start, source.problem(span.start, key, advice)));
    });
    if problems.is_empty() { Ok(operator) } else { Err(FileError::sorted(problems)) }
}

impl Settings {
    fn check(self, source: &FileText<'_>, built_in: &[&str], refuse: &mut Refuse<'_>) -> Operator {
        let languages = self.languages(built_in, refuse);
        self.check_texts(&languages.offered, refuse);
        self.check_pages(refuse);
        let anyone = self.frame_anyone.filter(|anyone| *anyone.get_ref());
        if let Some(anyone) = anyone.as_ref().filter(|_| !self.frame_ancestors.is_empty()) {
            let advice = "this lets every site show the check; leave it out, or frame_ancestors";
            refuse(anyone.span(), advice, "frame_anyone");
        }
        if let Some(security) = self.security.as_ref().filter(|s| s.get_ref().contact.is_empty()) {
            let advice = "contact is empty; write contact = [\"mailto:security@example.org\"]";
            refuse(security.span(), advice, "security");
        }
        let wording = self.wording.map(|folder| (folder.span(), source.path(folder.get_ref())));
        if let Some((span, folder)) = wording.as_ref().filter(|(_, folder)| !folder.is_dir()) {
            let advice = "is no folder; name the folder that holds de/*.ftl, from the folder of \
                the operator file";
            refuse(span.clone(), &format!("{} {advice}", folder.display()), "wording");
        }
        let mut forms = FormAddresses::default();
        let FormsTable { facebook, instagram, third_party } = self.forms;
        for (form, own) in [
            (Form::Facebook, facebook),
            (Form::Instagram, instagram),
            (Form::ThirdParty, third_party),
        ] {
            if let Some(FormAddress(address)) = own {
                forms.replace(form, address);
            }
        }
        Operator {
            frame_ancestors: match (anyone, self.frame_ancestors) {
                (Some(_), _) => FrameAncestors::Everyone,
                (None, origins) if origins.is_empty() => FrameAncestors::OwnSite,
                (None, origins) => FrameAncestors::Listed(origins),
            },
            public_url: self.public_url,
            path_prefix: self.path_prefix,
            hsts: self.hsts,
            identity: self.operator,
            imprint: page(self.imprint),
            privacy: page(self.privacy),
            accessibility: page(self.accessibility),
            complaint: self.complaint,
            brand: self.brand.map(|brand| brand.load(source, refuse)).unwrap_or_default(),
            languages: Some(languages),
            forms_checked: self.forms_checked,
            forms,
            wording: wording.map(|(_, folder)| folder),
            security: self.security.map(Spanned::into_inner),
        }
    }

    fn languages(&self, built_in: &[&str], refuse: &mut Refuse<'_>) -> Languages {
        let listed = self.languages.as_ref().map_or(&[][..], |list| list.get_ref());
        let mut offered: Vec<String> = Vec::new();
        for tag in listed {
            if !built_in.contains(&tag.get_ref().as_str()) {
                let advice = format!("no such language; use {}", built_in.join(", "));
                refuse(tag.span(), &format!("{:?}: {advice}", tag.get_ref()), "languages");
            } else if !offered.contains(tag.get_ref()) {
                offered.push(tag.get_ref().clone());
            }
        }
        if let Some(list) = self.languages.as_ref().filter(|list| list.get_ref().is_empty()) {
            let advice = "this is empty; name at least one, or leave it out for all";
            refuse(list.span(), advice, "languages");
        }
        if offered.is_empty() {
            offered = built_in.iter().map(|tag| (*tag).to_owned()).collect();
        }
        let default = self.default_language.as_ref();
        if let Some(tag) = default.filter(|tag| !offered.contains(tag.get_ref())) {
            let advice = format!("not among the languages offered; use {}", offered.join(", "));
            refuse(tag.span(), &format!("{:?}: {advice}", tag.get_ref()), "default_language");
        }
        let default = default.map_or_else(|| offered[0].clone(), |tag| tag.get_ref().clone());
        Languages { offered, default }
    }

    /// Every text in several languages has all of those offered.
    fn check_texts(&self, offered: &[String], refuse: &mut Refuse<'_>) {
        let mut check = |key: &str, text: Option<&LocalText>| {
            if let Some((text, Err(advice))) = text.map(|text| (text, text.check(offered))) {
                refuse(text.span.clone(), &advice, key);
            }
        };
        if let Some((_, imprint)) = built_in(self.imprint.as_ref()) {
            check("imprint.represented_by", imprint.represented_by.as_ref());
            check("imprint.supervisory_authority", imprint.supervisory_authority.as_ref());
            check("imprint.register", imprint.register.as_ref());
        }
        if let Some((_, privacy)) = built_in(self.privacy.as_ref()) {
            check("privacy.legal_basis", Some(&privacy.legal_basis));
            check("privacy.server_logs", privacy.server_logs.as_ref());
        }
        if let Some((_, statement)) = built_in(self.accessibility.as_ref()) {
            check("accessibility.law", Some(&statement.law));
            let procedure = statement.enforcement_procedure.as_ref();
            check("accessibility.enforcement_procedure", procedure);
            for barrier in &statement.barriers {
                check("accessibility.not_accessible.what", Some(&barrier.what));
                check("accessibility.not_accessible.why", Some(&barrier.why));
                check("accessibility.not_accessible.alternative", barrier.alternative.as_ref());
            }
        }
        check("brand.logo_alt", self.brand.as_ref().and_then(|brand| brand.logo_alt.as_ref()));
    }

    /// A built-in page names the operator; the statement does not contradict itself.
    fn check_pages(&self, refuse: &mut Refuse<'_>) {
        let is_complete = |body: &Body| !body.postal.is_empty() && body.email.is_some();
        let is_complete = self.operator.as_ref().is_some_and(is_complete);
        for (key, span) in [
            ("imprint", built_in(self.imprint.as_ref()).map(|(span, _)| span)),
            ("privacy", built_in(self.privacy.as_ref()).map(|(span, _)| span)),
            ("accessibility", built_in(self.accessibility.as_ref()).map(|(span, _)| span)),
        ] {
            if let Some(span) = span.filter(|_| !is_complete) {
                let advice = "the built-in page needs name, address and email in [operator]; \
                    or link your own page with url = \"...\"";
                refuse(span, advice, key);
            }
        }
        if let Some((span, statement)) = built_in(self.accessibility.as_ref()) {
            for advice in statement.contradictions() {
                refuse(span.clone(), advice, "accessibility");
            }
        }
    }
}

/// What the built-in page is filled with, and where that stands.
fn built_in<T>(page: Option<&Spanned<LegalPage<T>>>) -> Option<(Range<usize>, &T)> {
    let page = page?;
    Some((page.span(), page.get_ref().built_in()?))
}

fn page<T>(page: Page<T>) -> LegalPage<T> {
    page.map_or(LegalPage::Missing, Spanned::into_inner)
}
