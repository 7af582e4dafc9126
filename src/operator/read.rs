//! From the operator file to the settings of an instance.
//! Used by the options of the command line.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use toml::Spanned;

use super::address::{AddressError, WebAddress};
use super::file::{self, ComplaintTable, File, FormsTable};
use super::reader::{FileError, Problem, Reader, line_of};
use super::{Complaint, FrameAncestors, Languages, Operator, PublicUrl, Wording};
use crate::check::{Form, FormAddresses, META_DOMAINS, is_metas};

/// What the reading of the file depends on.
#[derive(Clone, Copy)]
pub struct Circumstances<'a> {
    /// The moment of the start.
    pub now: Timestamp,
    /// The day on which that is for the visitors.
    pub today: Date,
    /// The languages that are built in, the default first.
    pub languages: &'a [&'a str],
}

/// Reads an operator file.
///
/// # Errors
/// Names every mistake with its line and what to write instead.
pub fn read(path: &Path, with: Circumstances<'_>) -> Result<Operator, FileError> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| FileError::Unreadable { file: path.display().to_string(), error })?;
    let file: File = toml::from_str(&text).map_err(|error| {
        let position = error.span().map_or(0, |span| span.start);
        FileError::Problems(vec![Problem {
            file: path.display().to_string(),
            line: line_of(&text, position),
            advice: file::advice(error.message()),
        }])
    })?;
    let reader = Reader::new(path, &text);
    let operator = reader.settings(&file, with);
    let problems = reader.into_problems();
    if problems.is_empty() { Ok(operator) } else { Err(FileError::Problems(problems)) }
}

impl Reader<'_> {
    fn settings(&self, file: &File, with: Circumstances<'_>) -> Operator {
        let languages = self.languages(file, with);
        let tags = &languages.offered;
        let identity = self.operator(file.operator.as_ref());
        let named = identity.as_ref();
        Operator {
            frame_ancestors: self.frame_ancestors(file),
            public_url: self.public_url(file.public_url.as_ref()),
            path_prefix: self.parse("path_prefix", file.path_prefix.as_ref()).unwrap_or_default(),
            hsts: self.parse("hsts", file.hsts.as_ref()).unwrap_or_default(),
            imprint: self.imprint(file.imprint.as_ref(), named, tags),
            privacy: self.privacy(file.privacy.as_ref(), named, tags),
            accessibility: self.accessibility(file.accessibility.as_ref(), named, tags, with.today),
            complaint: self.complaint(file.complaint.as_ref()),
            brand: self.brand(file.brand.as_ref(), tags),
            forms_checked: self.past_day("forms_checked", file.forms_checked.as_ref(), with.today),
            forms: file.forms.as_ref().map(|forms| self.forms(forms)).unwrap_or_default(),
            wording: self.wording(file.wording.as_ref()),
            security: self.security(file.security.as_ref(), tags, with.now),
            identity,
            languages: Some(languages),
        }
    }

    fn frame_ancestors(&self, file: &File) -> FrameAncestors {
        let parse = |origin| self.parse("frame_ancestors", Some(origin));
        let origins: Vec<_> = file.frame_ancestors.iter().filter_map(parse).collect();
        match &file.frame_anyone {
            Some(anyone) if *anyone.get_ref() => {
                if !origins.is_empty() {
                    let advice = "frame_anyone = true lets every site show the check; leave out \
                        frame_ancestors or frame_anyone";
                    self.refuse(&anyone.span(), advice);
                }
                FrameAncestors::Everyone
            }
            _ if origins.is_empty() => FrameAncestors::OwnSite,
            _ => FrameAncestors::Listed(origins),
        }
    }

    fn public_url(&self, value: Option<&Spanned<String>>) -> Option<PublicUrl> {
        let value = value?;
        match value.get_ref().parse() {
            Ok(url) => Some(url),
            Err(error) => {
                let advice = "a path belongs into path_prefix";
                let written = value.get_ref();
                self.refuse(&value.span(), format!("public_url {written:?}: {error}; {advice}"));
                None
            }
        }
    }

    fn languages(&self, file: &File, with: Circumstances<'_>) -> Languages {
        let built_in = || with.languages.iter().map(|tag| (*tag).to_owned()).collect();
        let language = |key: &str, value: &Spanned<String>| {
            let tag = value.get_ref();
            if with.languages.contains(&tag.as_str()) {
                return Some(tag.clone());
            }
            let known = with.languages.join(", ");
            self.refuse(&value.span(), format!("{key} {tag:?}: no such language; use {known}"));
            None
        };
        let mut offered: Vec<String> = match &file.languages {
            None => built_in(),
            Some(list) => {
                list.get_ref().iter().filter_map(|value| language("languages", value)).collect()
            }
        };
        if let Some(list) = file.languages.as_ref().filter(|list| list.get_ref().is_empty()) {
            let advice = "languages is empty; name at least one, or leave it out for all";
            self.refuse(&list.span(), advice);
        }
        let mut seen = Vec::new();
        offered.retain(|tag| {
            let is_new = !seen.contains(tag);
            seen.push(tag.clone());
            is_new
        });
        let default = file.default_language.as_ref();
        let default = default.and_then(|value| language("default_language", value));
        if let (Some(tag), Some(value)) = (&default, &file.default_language)
            && !offered.contains(tag)
        {
            let listed = offered.join(", ");
            let advice = format!("not among the languages offered; use one of {listed}");
            self.refuse(&value.span(), format!("default_language {tag:?}: {advice}"));
        }
        if offered.is_empty() {
            offered = built_in();
        }
        let default = default.filter(|tag| offered.contains(tag));
        let default = default.unwrap_or_else(|| offered[0].clone());
        Languages { offered, default }
    }

    fn complaint(&self, table: Option<&Spanned<ComplaintTable>>) -> Complaint {
        let Some(table) = table else { return Complaint::default() };
        let raw = table.get_ref();
        let advice = "[complaint]: name is missing; write the name of the authority";
        let name = self.need(raw.name.as_ref(), &table.span(), advice);
        let web: Option<WebAddress> = self.parse("complaint.url", raw.url.as_ref());
        Complaint {
            name: self.text("complaint.name", name),
            postal: self.lines("complaint.address", &raw.address),
            web: web.map(|address| address.to_string()),
        }
    }

    fn forms(&self, table: &FormsTable) -> FormAddresses {
        let mut addresses = FormAddresses::default();
        for (form, key, value) in [
            (Form::Facebook, "forms.facebook", &table.facebook),
            (Form::Instagram, "forms.instagram", &table.instagram),
            (Form::ThirdParty, "forms.third_party", &table.third_party),
        ] {
            if let Some(FormAddress(address)) = self.parse(key, value.as_ref()) {
                addresses.replace(form, address);
            }
        }
        addresses
    }

    fn wording(&self, value: Option<&Spanned<String>>) -> Option<Wording> {
        let value = value?;
        let folder: PathBuf = self.path(value.get_ref());
        if !folder.is_dir() {
            let advice = "is no folder; name the folder that holds de/*.ftl, from the folder of \
                the operator file";
            self.refuse(&value.span(), format!("wording: {} {advice}", folder.display()));
        }
        Some(Wording { folder })
    }
}

/// The address of a form: by https and on a domain of Meta's.
struct FormAddress(String);

impl FromStr for FormAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let address: WebAddress = text.parse().map_err(|error: AddressError| error.to_string())?;
        if !address.is_https() {
            return Err(AddressError::Https.to_string());
        }
        let host = address.host();
        if is_metas(host) {
            Ok(Self(address.to_string()))
        } else {
            let domains = META_DOMAINS.join(", ");
            Err(format!("{host} is no domain of Meta's; the form must be on one of {domains}"))
        }
    }
}
