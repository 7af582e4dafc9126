//! What the operator says about the content: when a person last checked Meta's forms.
//! Used by the command line; the pages show it.

use jiff::civil::Date;

use super::Operator;

/// What the command line says about the content.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct ContentOptions {
    /// The day on which a person last checked that Meta's forms open and are the right ones.
    #[arg(long, env = "OBJECTION_CHECK_FORMS_CHECKED", value_name = "YYYY-MM-DD")]
    pub forms_checked: Option<Date>,
}

/// Nobody can have checked the forms on a day to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("--forms-checked {0}: this day is in the future")]
pub struct CheckedInFuture(pub Date);

impl ContentOptions {
    /// Takes the options over into the settings; what the operator file says stays where they are
    /// silent.
    ///
    /// # Errors
    /// Fails if the forms are said to have been checked after today.
    pub fn apply(self, operator: &mut Operator, today: Date) -> Result<(), CheckedInFuture> {
        if let Some(day) = self.forms_checked.filter(|day| *day > today) {
            return Err(CheckedInFuture(day));
        }
        operator.forms_checked = self.forms_checked.or(operator.forms_checked);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_check_of_the_forms_in_the_future_is_refused() {
        let mut operator = Operator::default();
        let today = date(2026, 11, 24);
        let on = |day| ContentOptions { forms_checked: Some(day) };
        assert_eq!(on(today).apply(&mut operator, today), Ok(()));
        assert_eq!(operator.forms_checked, Some(today));
        let tomorrow = date(2026, 11, 25);
        let refused = on(tomorrow).apply(&mut operator, today);
        assert_eq!(refused, Err(CheckedInFuture(tomorrow)));
    }
}
