//! What every page needs: the texts, the assets, the clock, and who may frame the check.
//! Made once at the start and shared by all handlers.

use std::sync::Arc;

use axum::http::HeaderValue;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::assets::Assets;
use super::traffic::Traffic;
use crate::check::{Dates, MonthNames};
use crate::operator::Operator;
use crate::text::{Catalogue, Localizer, Tag, negotiate};

/// Tells the time. Tests choose it.
pub type Clock = Box<dyn Fn() -> Timestamp + Send + Sync>;

/// The state of the running service. But for what it counts, it never changes after
/// the start.
pub struct App {
    pub catalogue: Catalogue,
    pub assets: Assets,
    pub operator: Operator,
    pub traffic: Arc<Traffic>,
    months: MonthNames,
    clock: Clock,
}

impl App {
    /// Prepares the service.
    ///
    /// # Errors
    /// Names a mistake in a text file, or colours of the operator's with too little contrast, and says
    /// what to write instead.
    pub fn new(operator: Operator, clock: Clock) -> Result<Self, String> {
        let wording = operator.wording.as_deref();
        let catalogue = Catalogue::load(&operator.languages, wording, &operator.forms)?;
        let assets = Assets::new(&operator)?;
        let traffic = Arc::default();
        let months = catalogue.month_names();
        Ok(Self { catalogue, assets, operator, traffic, months, clock })
    }

    /// The path under which the public finds a path of the check.
    pub fn path(&self, path: &str) -> String {
        self.operator.path_prefix.join(path)
    }

    /// Today's date in Berlin: what the check says about today.
    pub fn today(&self) -> Date {
        today((self.clock)())
    }

    /// How dates are read. The latest is that of the easternmost time zone (UTC+14): wherever a visitor
    /// is, today is no day in the future.
    pub fn dates(&self) -> Dates<'_> {
        let easternmost = TimeZone::fixed(jiff::tz::offset(14));
        Dates { latest: easternmost.to_datetime((self.clock)()).date(), months: &self.months }
    }

    /// The tags of all locales, the default first.
    pub fn tags(&self) -> Vec<Tag> {
        self.catalogue.localizers().map(|l| l.tag()).collect()
    }

    /// The texts that a browser prefers by its values of `Accept-Language`, all read as one list; else
    /// those of the default.
    pub fn preferred<'v>(
        &self,
        accepted: impl IntoIterator<Item = &'v HeaderValue>,
    ) -> Localizer<'_> {
        let values = accepted.into_iter();
        let accepted: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
        let tag = negotiate(&accepted.join(","), &self.tags());
        tag.and_then(|tag| self.localizer(tag))
            .unwrap_or_else(|| self.catalogue.default_localizer())
    }

    pub fn localizer(&self, tag: &str) -> Option<Localizer<'_>> {
        self.catalogue.localizer(tag)
    }
}

/// The day in Berlin at this time.
pub fn today(now: Timestamp) -> Date {
    static BERLIN: TimeZone = jiff::tz::get!("Europe/Berlin");
    BERLIN.to_datetime(now).date()
}

pub fn system_clock() -> Clock {
    Box::new(Timestamp::now)
}
