//! The settings of an instance in a few words, for the log at the start and for
//! `operator check`. There are no secrets among them; contacts stay out all the same.

use jiff::ToSpan;
use jiff::civil::Date;

use super::image::Image;
use super::{AccessibilityStatement, LegalPage, Operator};
use crate::check::TRAINING_START;
use crate::content::Form;

impl Operator {
    /// What applies: names and values.
    pub fn summary(&self) -> [(&'static str, String); 16] {
        fn of<T: ToString>(value: Option<T>) -> String {
            value.map_or_else(|| "none".to_owned(), |value| value.to_string())
        }
        let logo = self.brand.logo.as_ref().map(|logo| {
            let Image { kind, width, height } = logo.picture.image;
            format!("{kind:?}, {width} x {height}")
        });
        let replaced = Form::ALL.into_iter().filter(|form| self.forms.contains_key(form));
        let replaced: Vec<_> = replaced.map(Form::id).collect();
        let list = |list: String| if list.is_empty() { "none".to_owned() } else { list };
        [
            ("operator", self.name().unwrap_or("none: a test instance").to_owned()),
            ("public_url", of(self.public_url.as_ref())),
            ("path_prefix", list(self.path_prefix.to_string())),
            ("hsts", self.hsts.header().unwrap_or("off").to_owned()),
            ("may frame", self.framing_sites().unwrap_or_else(|| "own site".to_owned())),
            (
                "languages",
                if self.languages.is_empty() {
                    "all".to_owned()
                } else {
                    self.languages.join(", ")
                },
            ),
            ("wording", of(self.wording.as_ref().map(|folder| folder.display()))),
            ("imprint", self.imprint.summary()),
            ("privacy", self.privacy.summary()),
            ("accessibility", self.accessibility.summary()),
            ("complaint", of(self.complaint.as_ref().map(|body| &body.name))),
            ("accent", of(self.brand.accent.as_ref().map(|accent| accent.colour))),
            ("logo", of(logo)),
            ("forms replaced", list(replaced.join(", "))),
            ("forms checked", of(self.forms_checked)),
            ("security.txt", of(self.security.as_ref().map(|s| format!("until {}", s.expires)))),
        ]
    }

    /// What is allowed, but should be looked after. Time passes by itself, so nothing here stops a
    /// start.
    pub fn warnings(&self, today: Date) -> Vec<String> {
        let mut warnings = Vec::new();
        if today < TRAINING_START {
            warnings.push(format!(
                "the clock of this machine says {today}, before training started on \
                 {TRAINING_START}: every date of an objection is refused, and /readyz answers 503"
            ));
        }
        for (key, is_missing) in [
            ("imprint", self.imprint == LegalPage::Missing),
            ("privacy", self.privacy == LegalPage::Missing),
            ("accessibility", self.accessibility == LegalPage::Missing),
        ] {
            if let Some(name) = self.name().filter(|_| is_missing) {
                warnings.push(format!("{name} has no [{key}] yet: the page says so"));
            }
        }
        let statement = self.accessibility.built_in();
        for (key, day) in [
            ("forms_checked", self.forms_checked),
            ("accessibility.created", statement.map(|statement| statement.created)),
            ("accessibility.reviewed", statement.and_then(|statement| statement.reviewed)),
        ] {
            if let Some(day) = day.filter(|day| *day > today) {
                warnings.push(format!(
                    "{key} {day} is in the future: today is {today}; correct the day, or the \
                     clock of this machine"
                ));
            }
        }
        let reviewed = statement.map(AccessibilityStatement::last_reviewed);
        if let Some(day) = reviewed.filter(|day| day.saturating_add(1.year()) < today) {
            warnings.push(format!(
                "the accessibility statement was last reviewed on {day}; § 7 BITV 2.0 asks for a \
                 review every year"
            ));
        }
        warnings.extend(self.security_warning(today));
        warnings
    }

    /// Sixty days are enough to find somebody who may change the file.
    fn security_warning(&self, today: Date) -> Option<String> {
        let security = self.security.as_ref()?;
        let expires = format!("security.expires {}", security.expires);
        let advice = "check the contact, then write a moment less than a year ahead";
        match security.days_left(today) {
            ..=0 => Some(format!("{expires} is over: security.txt is left out; {advice}")),
            days @ 1..=60 => Some(format!("{expires} is {days} days ahead; {advice}")),
            61..=366 => None,
            _ => Some(format!("{expires} is more than a year ahead; RFC 9116 recommends less")),
        }
    }
}
