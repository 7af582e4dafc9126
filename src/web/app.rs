//! What every page needs: the texts, the assets, the clock, and who may frame the check.
//! Made once at the start and shared by all handlers.

use jiff::civil::Date;

use super::assets::Assets;
use crate::operator::Operator;
use crate::text::{Catalogue, CatalogueError, Localizer, Tag};

/// Gives the current day. Europe/Berlin, because that is where the visitor's calendar is.
pub type Clock = Box<dyn Fn() -> Date + Send + Sync>;

/// The state of the running service. It never changes after the start.
pub struct App {
    /// The texts of all locales.
    pub catalogue: Catalogue,
    /// Style sheet, icon and scripts.
    pub assets: Assets,
    /// Who runs this instance.
    pub operator: Operator,
    clock: Clock,
}

impl App {
    /// Prepares the service.
    ///
    /// # Errors
    /// Fails if a text file has a mistake.
    pub fn new(operator: Operator, clock: Clock) -> Result<Self, CatalogueError> {
        let catalogue = Catalogue::built_in()?;
        Ok(Self { catalogue, assets: Assets::built_in(), operator, clock })
    }

    /// Today's date.
    pub fn today(&self) -> Date {
        (self.clock)()
    }

    /// The tags of all locales, the default first.
    pub fn tags(&self) -> Vec<Tag> {
        self.catalogue.localizers().map(|l| l.tag()).collect()
    }

    /// The texts of the locale an address names.
    pub fn localizer(&self, tag: &str) -> Option<Localizer<'_>> {
        self.catalogue.localizer(tag)
    }
}

/// The clock of a real service.
pub fn berlin_clock() -> Clock {
    static BERLIN: jiff::tz::TimeZone = jiff::tz::get!("Europe/Berlin");
    Box::new(|| BERLIN.to_datetime(jiff::Timestamp::now()).date())
}
