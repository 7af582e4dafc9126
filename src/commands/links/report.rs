//! What `links` found, for people and for programs, with what it does not mean.
//! Used by the command `links`.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Serialize;

use super::ask::Asked;
use super::state::State;

/// What the check of an address cannot know (facts, section 6.1).
const LIMITS: &str = "Reachable means that the address answers. A login page answers too, and a \
    form can change without its address. Whether it is the right form and works, only a person \
    who opens it can tell.";

/// What was found.
#[derive(Serialize)]
pub struct Report<const N: usize> {
    /// The day, in Berlin.
    asked_on: String,
    /// Whether nobody has to look.
    good: bool,
    /// What it means.
    limits: &'static str,
    #[serde(serialize_with = "as_list")]
    forms: [Asked; N],
}

fn as_list<S: serde::Serializer, const N: usize>(
    forms: &[Asked; N],
    to: S,
) -> Result<S::Ok, S::Error> {
    to.collect_seq(forms)
}

impl<const N: usize> Report<N> {
    /// A report. `allow_login` is whether a login page is good enough.
    pub fn new(asked_on: Date, forms: [Asked; N], allow_login: bool) -> Self {
        let is_good = |asked: &Asked| match asked.state {
            State::Reachable => true,
            State::Login => allow_login,
            _ => false,
        };
        Self {
            asked_on: asked_on.to_string(),
            good: forms.iter().all(is_good),
            limits: LIMITS,
            forms,
        }
    }

    /// Whether nobody has to look.
    pub const fn is_good(&self) -> bool {
        self.good
    }

    /// For programs.
    pub fn json(&self) -> String {
        // A structure without maps of odd keys always is JSON.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// For people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        for asked in &self.forms {
            let status = asked.status.map_or("-".to_owned(), |status| status.to_string());
            let (form, state) = (asked.form.id(), asked.state.id());
            let _ = writeln!(text, "{form:<12}{state:<14}{status:<5}{}", asked.address);
            if asked.redirects > 0 {
                let _ = writeln!(text, "            led to {}", asked.final_address);
            }
            let _ = writeln!(text, "            {}", said(asked));
        }
        let _ = write!(
            text,
            "\n{LIMITS}\n\nWhen a person has opened all forms and found them right, write \
             forms_checked = {} into the operator file.\n",
            self.asked_on
        );
        text
    }
}

fn said(asked: &Asked) -> String {
    let detail = match (asked.state, asked.names_the_form) {
        (State::Reachable, Some(true)) => " with a page that names the form",
        (State::Reachable, _) => "; by its address the page cannot be known",
        _ => "",
    };
    let failure = asked.failure.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
    format!("{}{detail}{failure}", asked.state.meaning())
}
