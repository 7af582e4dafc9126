//! The settings of an instance in a few words, for the log at the start and for
//! `operator check`. There are no secrets among them; contacts stay out all the same.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{AccessibilityStatement, FrameAncestors, LegalPage, Operator};
use crate::content::Form;

impl Operator {
    /// What applies: names and values.
    pub fn summary(&self) -> Vec<(&'static str, String)> {
        let text = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let day = |day: Option<Date>| text(day.map(|day| day.to_string()));
        let colour = |accent: &Option<super::BrandColour>| {
            accent.as_ref().map_or("built-in".to_owned(), |accent| accent.colour.to_string())
        };
        let name = self.name().unwrap_or("none: a test instance");
        let logo = self.brand.logo.as_ref().map(|logo| {
            let image = logo.picture.image;
            format!("{:?}, {} x {}", image.kind, image.width, image.height)
        });
        let replaced: Vec<_> = Form::ALL
            .iter()
            .filter(|form| self.forms.is_replaced(**form))
            .map(|f| f.id())
            .collect();
        let languages = self.languages.as_ref().map_or("all".to_owned(), |languages| {
            format!("{} (default {})", languages.offered.join(", "), languages.default)
        });
        vec![
            ("operator", name.to_owned()),
            ("public_url", text(self.public_url.as_ref().map(ToString::to_string))),
            ("path_prefix", text(Some(self.path_prefix.to_string()).filter(|p| !p.is_empty()))),
            ("hsts", self.hsts.id().to_owned()),
            (
                "may frame",
                match &self.frame_ancestors {
                    FrameAncestors::OwnSite => "own site".to_owned(),
                    FrameAncestors::Everyone => "every site".to_owned(),
                    FrameAncestors::Listed(_) => self.frame_ancestors.csp(),
                },
            ),
            ("languages", languages),
            ("wording", text(self.wording.as_ref().map(|folder| folder.display().to_string()))),
            ("imprint", self.imprint.summary()),
            ("privacy", self.privacy.summary()),
            ("accessibility", self.accessibility.summary()),
            ("complaint", text(self.complaint.as_ref().map(|body| body.name.to_string()))),
            ("accent", colour(&self.brand.accent)),
            ("logo", text(logo)),
            ("forms replaced", text(Some(replaced.join(", ")).filter(|list| !list.is_empty()))),
            ("forms checked", day(self.forms_checked)),
            ("security.txt", text(self.security.as_ref().map(|s| format!("until {}", s.expires)))),
        ]
    }

    /// What is allowed, but should be looked after. Time passes by itself, so nothing here stops a
    /// start.
    pub fn warnings(&self, today: Date) -> Vec<String> {
        let mut warnings = Vec::new();
        let pages = [
            ("imprint", self.imprint == LegalPage::Missing),
            ("privacy", self.privacy == LegalPage::Missing),
            ("accessibility", self.accessibility == LegalPage::Missing),
        ];
        if let Some(name) = self.name() {
            let missing = pages.iter().filter(|(_, missing)| *missing);
            warnings.extend(
                missing.map(|(key, _)| format!("{name} has no [{key}] yet: the page says so")),
            );
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
