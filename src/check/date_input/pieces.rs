//! The pieces of a date as people type, paste or dictate it: numbers and names of months.
//!
//! Which characters are digits or separators and what looks alike is Unicode's knowledge; the
//! names of months are the locales'. Names from CLDR would be several megabytes of data for
//! languages that the check does not speak, and no library reads them, only writes.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The fewest letters that abbreviate a name.
const FEWEST_LETTERS: usize = 3;

/// What a date is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A number with so many digits, leading zeros included.
    Number { digits: usize, value: u32 },
    /// A month by its name.
    Month(u32),
}

impl Piece {
    pub(super) const fn number(self) -> u32 {
        match self {
            Self::Number { value, .. } | Self::Month(value) => value,
        }
    }

    /// Whether this can only be a year.
    pub(super) const fn is_year(self) -> bool {
        matches!(self, Self::Number { value: 1000.., .. })
    }
}

/// The names of months in every language offered, and the words that stand in dates and say
/// nothing about the day, such as weekdays.
#[derive(Clone, Debug, Default)]
pub struct MonthNames(Vec<(u32, String)>);

impl MonthNames {
    /// Keeps names with the numbers of their months; 0 stands for a word that says nothing.
    pub fn new(names: impl IntoIterator<Item = (u32, String)>) -> Self {
        Self(names.into_iter().map(|(month, name)| (month, plain(&name))).collect())
    }

    /// The month of a word in plain letters, or its beginning; 0 for a word that says nothing.
    /// `None` if no month, or more than one, has such a name.
    fn find(&self, word: &str) -> Option<u32> {
        let exact = |name: &str| name == word;
        let abbreviated =
            |name: &str| word.chars().count() >= FEWEST_LETTERS && name.starts_with(word);
        self.only(exact).or_else(|| self.only(abbreviated))
    }

    fn only(&self, fits: impl Fn(&str) -> bool) -> Option<u32> {
        let fitting = || self.0.iter().filter(|(_, name)| fits(name)).map(|(month, _)| *month);
        // "mar" is March even where a weekday starts like it.
        let month = fitting().find(|month| *month > 0);
        let alone = fitting().all(|other| other == 0 || Some(other) == month);
        if alone { month.or_else(|| fitting().next()) } else { None }
    }
}

/// Takes a field apart. Empty if nothing but separators stands there; `None` if something does
/// that no date has.
pub(super) fn pieces(text: &str, months: &MonthNames) -> Option<Vec<Piece>> {
    let plain = plain(text);
    let signs: Vec<char> = without_time(&plain).chars().collect();
    let mut found = Vec::new();
    for run in signs.chunk_by(|a, b| Kind::of(*a) == Kind::of(*b)) {
        let word: String = run.iter().collect();
        match Kind::of(run[0]) {
            Kind::Digit => {
                found.push(Piece::Number { digits: run.len(), value: word.parse().ok()? });
            }
            Kind::Letter => match months.find(&word)? {
                0 => {}
                month => found.push(Piece::Month(month)),
            },
            Kind::Separator => {}
            Kind::Strange => return None,
        }
    }
    Some(found)
}

/// The text up to a time of day, which whoever copies the head of an email has behind the date.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    let is_time = text[colon + 1..].starts_with(|c: char| c.is_ascii_digit());
    // ISO 8601 has a T in between.
    if is_time && before.len() < colon { before.strip_suffix('t').unwrap_or(before) } else { text }
}

/// Text in small letters without accents, with ASCII digits, and without what cannot be seen.
fn plain(text: &str) -> String {
    let unseen = GeneralCategoryGroup::Mark.union(GeneralCategoryGroup::Format);
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(text.chars())
        .filter(|c| !is_in(*c, unseen))
        .flat_map(|c| ascii_digit(c).unwrap_or(c).to_lowercase())
        .collect()
}

fn is_in(c: char, group: GeneralCategoryGroup) -> bool {
    group.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The ASCII digit for a digit of any script. Unicode keeps the digits of a script together and
/// in order, so the value is the distance from the first.
fn ascii_digit(c: char) -> Option<char> {
    let is_digit = |c: char| is_in(c, GeneralCategoryGroup::DecimalNumber);
    let digits = (0..=9).take_while(|back| {
        u32::from(c).checked_sub(*back).and_then(char::from_u32).is_some_and(is_digit)
    });
    digits.last().and_then(|value| char::from_digit(value, 10))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Digit,
    Letter,
    Separator,
    Strange,
}

impl Kind {
    fn of(c: char) -> Self {
        let blank = GeneralCategoryGroup::Separator.union(GeneralCategoryGroup::Control);
        if c.is_ascii_digit() {
            Self::Digit
        } else if is_in(c, GeneralCategoryGroup::Letter) {
            Self::Letter
        } else if is_in(c, GeneralCategoryGroup::Punctuation.union(blank)) {
            Self::Separator
        } else {
            Self::Strange
        }
    }
}
