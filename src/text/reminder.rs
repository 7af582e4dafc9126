//! What the two entries of the calendar file say.

use super::Localizer;
use crate::content::{Form, Place, Statement};

/// The words of one entry.
pub struct Reminder {
    pub summary: String,
    /// What to do, line by line.
    pub description: String,
}

/// The first look for Meta's confirmation, and the day on which an answer is due. `forms` are those
/// with which something is left to do, `authority` the sentence on the one that takes complaints,
/// `help` the address where this service says what to do if something goes wrong.
pub fn reminders(
    l: Localizer<'_>,
    forms: &[Form],
    authority: Option<String>,
    help: Option<&str>,
) -> [Reminder; 2] {
    let t = |id: String| l.t(id).into_string();
    let address = |id: String, address: &str| {
        let line = l.t("reminder-address").arg("name", t(id));
        line.arg("address", address.to_owned()).into_string()
    };
    let entry = |title: &str, about: &str, place: Place, authority: Option<String>| {
        let mut lines = vec![t(about.to_owned())];
        let steps = place.statements().iter();
        lines.extend(steps.map(|statement| format!("- {}", t(statement.message()))));
        lines.extend(authority);
        let form = |form: &Form| address(format!("form-{}", form.id()), l.form_address(*form));
        lines.extend(forms.iter().map(form));
        lines.extend(help.map(|help| address("trouble-title".to_owned(), help)));
        lines.push(t(Statement::InformationOnly.message()));
        Reminder { summary: t(title.to_owned()), description: lines.join("\n") }
    };
    [
        entry("reminder-look", "reminder-look-about", Place::ReminderLook, None),
        entry(
            "reminder-answer-due",
            "reminder-answer-due-about",
            Place::ReminderAnswerDue,
            authority,
        ),
    ]
}
