//! The settings of an instance in a few words, for the log at the start and for
//! `operator check`. There are no secrets among them; contacts stay out all the same.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{LegalPage, Operator, Picture};
use crate::check::TRAINING_START;

impl Operator {
    /// What applies: names and values.
    pub fn summary(&self) -> [(&'static str, String); 16] {
        fn of<T: ToString>(value: Option<T>) -> String {
            value.map(|value| value.to_string()).unwrap_or_default()
        }
        let logo = self.brand.logo.as_ref().map(|logo| {
            let Picture { kind, width, height, .. } = &logo.picture;
            format!("{kind:?}, {width} x {height}")
        });
        let expires = self.security.as_ref().map(|it| format!("until {}", it.expires));
        let replaced: Vec<_> = self.forms.keys().map(|form| form.id()).collect();
        let settings = [
            ("operator", of(self.name()), "none: a test instance"),
            ("public_url", of(self.public_url.as_ref()), "none"),
            ("path_prefix", self.path_prefix.to_string(), "none"),
            ("hsts", of(self.hsts.header()), "off"),
            ("may frame", of(self.framing_sites()), "own site"),
            ("languages", self.languages.join(", "), "all"),
            ("wording", of(self.wording.as_ref().map(|folder| folder.display())), "none"),
            ("imprint", self.imprint.summary(), "missing"),
            ("privacy", self.privacy.summary(), "missing"),
            ("accessibility", self.accessibility.summary(), "missing"),
            ("complaint", of(self.complaint.as_ref().map(|body| &body.name)), "none"),
            ("accent", of(self.brand.accent.as_ref().map(|accent| accent.colour)), "none"),
            ("logo", of(logo), "none"),
            ("forms replaced", replaced.join(", "), "none"),
            ("forms checked", of(self.forms_checked), "none"),
            ("security.txt", of(expires), "none"),
        ];
        settings.map(|(name, value, without)| {
            (name, if value.is_empty() { without.to_owned() } else { value })
        })
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
        let reviewed = statement.map(|statement| statement.reviewed.unwrap_or(statement.created));
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
