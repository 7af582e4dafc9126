//! The settings of an instance in a few words, for the log at the start and for
//! `operator check`. There are no secrets among them; contacts stay out all the same.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{FrameAncestors, LegalPage, Operator};
use crate::check::Form;

impl Operator {
    /// What applies: names and values.
    pub fn summary(&self) -> Vec<(&'static str, String)> {
        let text = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let day = |day: Option<Date>| text(day.map(|day| day.to_string()));
        let colour = |accent: &Option<super::Accent>| {
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
            ("hsts", self.hsts.to_string()),
            (
                "may frame",
                match &self.frame_ancestors {
                    FrameAncestors::OwnSite => "own site".to_owned(),
                    FrameAncestors::Everyone => "every site".to_owned(),
                    FrameAncestors::Listed(_) => self.frame_ancestors.csp(),
                },
            ),
            ("languages", languages),
            ("wording", text(self.wording.as_ref().map(|w| w.folder.display().to_string()))),
            ("imprint", self.imprint.summary()),
            ("privacy", self.privacy.summary()),
            ("accessibility", self.accessibility.summary()),
            ("complaint", text(self.complaint.name.clone())),
            ("accent", colour(&self.brand.accent)),
            ("logo", text(logo)),
            ("forms replaced", text(Some(replaced.join(", ")).filter(|list| !list.is_empty()))),
            ("forms checked", day(self.forms_checked)),
            ("security.txt", text(self.security.as_ref().map(|s| format!("until {}", s.expires)))),
        ]
    }

    /// What is allowed, but should be looked after.
    pub fn warnings(&self, today: Date) -> Vec<String> {
        let mut warnings = Vec::new();
        if let Some(name) = self.name() {
            for (key, missing) in [
                ("imprint", self.imprint == LegalPage::Missing),
                ("privacy", self.privacy == LegalPage::Missing),
                ("accessibility", self.accessibility == LegalPage::Missing),
            ] {
                if missing {
                    warnings.push(format!("{name} has no [{key}] yet: the page says so"));
                }
            }
        }
        let year_ago = today.checked_sub(1.year()).ok();
        if let (LegalPage::BuiltIn(statement), Some(year_ago)) = (&self.accessibility, year_ago) {
            let day = statement.reviewed.unwrap_or(statement.created);
            if day < year_ago {
                warnings.push(format!(
                    "the accessibility statement was last reviewed on {day}; § 7 BITV 2.0 asks \
                     for a review every year"
                ));
            }
        }
        let in_a_year = today.checked_add(1.year()).ok();
        if let (Some(security), Some(in_a_year)) = (&self.security, in_a_year)
            && TimeZone::UTC.to_datetime(security.expires).date() > in_a_year
        {
            warnings.push(
                "security.txt expires in more than a year; RFC 9116 recommends less".to_owned(),
            );
        }
        warnings
    }
}
