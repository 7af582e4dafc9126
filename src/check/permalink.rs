//! The answers that a link to a result carries.
//! Used by the result page, which offers the link.

use super::answers::{Answers, Field};
use super::path::Path;
use super::question::Question;

impl Answers {
    /// Writes only the answers that count: those to questions on the path, and of a date that is
    /// not known only the tick. These fields lead to the same result and tell no more than it.
    pub fn fields_on(&self, path: &Path) -> Vec<Field> {
        let tells = |field: &Field| match field.question {
            Question::Date(subject) if self.date(subject).unknown => {
                field.name.starts_with("date-unknown.")
            }
            _ => true,
        };
        let asked = |field: &Field| path.answered.contains(&field.question);
        self.fields().into_iter().filter(|field| asked(field) && tells(field)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date, date};

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn a_link_says_nothing_that_does_not_count() {
        let answers = Answers::parse([
            ("facebook", "1"),
            ("instagram", "0"),
            ("linked", "all"),
            ("objected.all", "no"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", "a name"),
            ("date-unknown.facebook-1", "yes"),
            ("confirmed.facebook-1", "email"),
            ("confirmed.instagram-1", "no"),
        ]);
        let fields = answers.fields_on(&answers.path(TODAY));
        let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "facebook",
                "instagram",
                "objected.facebook-1",
                "date-unknown.facebook-1",
                "confirmed.facebook-1"
            ]
        );
        let pairs = fields.iter().map(|field| (field.name.as_str(), field.value.as_str()));
        assert_eq!(Answers::parse(pairs).path(TODAY), answers.path(TODAY));
    }

    #[test]
    fn a_link_has_the_day_that_counts() {
        let answers = Answers::parse([
            ("facebook", "1"),
            ("instagram", "0"),
            ("objected.facebook-1", "since-start"),
            ("day.facebook-1", "3"),
            ("month.facebook-1", "8"),
            ("year.facebook-1", "2025"),
            ("confirmed.facebook-1", "email"),
        ]);
        assert_eq!(answers.fields_on(&answers.path(TODAY)), answers.fields());
    }
}
