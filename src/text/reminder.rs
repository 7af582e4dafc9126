//! What the two entries of the calendar file say.
//! Used by the calendar file and by the review.

use super::Localizer;
use crate::content::{Form, Place, Statement};

/// The words of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Its title.
    pub summary: String,
    /// What to do, line by line.
    pub description: String,
}

/// Where the entries send people, besides Meta's forms.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// The authority that the operator names for complaints, in a sentence.
    pub authority: Option<String>,
    /// Where this service says what to do if something goes wrong, if its address is known.
    pub help: Option<String>,
}

/// The first look for Meta's confirmation, and the day on which an answer is due. `forms` are those
/// with which something is left to do.
pub fn reminders(l: Localizer<'_>, forms: &[Form], addresses: &Addresses) -> [Reminder; 2] {
    let without_authority = Addresses { authority: None, ..addresses.clone() };
    let look = Todo { about: "reminder-look-about", steps: Place::ReminderLook.statements() };
    let due =
        Todo { about: "reminder-answer-due-about", steps: Place::ReminderAnswerDue.statements() };
    [
        Reminder {
            summary: l.t("reminder-look").into_string(),
            description: look.lines(l, forms, without_authority).join("\n"),
        },
        Reminder {
            summary: l.t("reminder-answer-due").into_string(),
            description: due.lines(l, forms, addresses.clone()).join("\n"),
        },
    ]
}

/// What an entry says to do.
struct Todo {
    about: &'static str,
    steps: &'static [Statement],
}

impl Todo {
    /// What to do, step by step, the authority, the forms, the help, and what this is.
    fn lines(&self, l: Localizer<'_>, forms: &[Form], addresses: Addresses) -> Vec<String> {
        let step = |statement: &Statement| format!("- {}", l.t(statement.message()));
        let form = |form: &Form| named(l, &format!("form-{}", form.id()), l.form_address(*form));
        let mut lines = vec![l.t(self.about).into_string()];
        lines.extend(self.steps.iter().map(step));
        lines.extend(addresses.authority);
        lines.extend(forms.iter().map(form));
        lines.extend(addresses.help.map(|address| named(l, "trouble-title", &address)));
        lines.push(l.t(Statement::InformationOnly.message()).into_string());
        lines
    }
}

/// An address and what it is.
fn named(l: Localizer<'_>, id: &str, address: &str) -> String {
    let name = l.t(id.to_owned()).into_string();
    l.t("reminder-address").arg("name", name).arg("address", address.to_owned()).into_string()
}
