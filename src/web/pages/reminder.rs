//! The calendar file: when to look for Meta's confirmation, and when its answer is due.
//! Made from the fields of the result's form; it names no account and keeps nothing.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;

use super::calendar::{self, Entry};
use crate::check::{Network, Outcome};
use crate::content::{FollowUp, Form};
use crate::text::Localizer;
use crate::text::reminder::reminders;
use crate::web::request::{AddressFields, Here};
use crate::web::response::{CachePolicy, Fault};
use crate::web::state::App;
use crate::web::view::layout::Layout;
use crate::web::view::shell::page_in;
use crate::web::view::statements::named_authority;

/// The file for what is left to do after this outcome.
///
/// # Errors
/// [`Fault::NothingLeft`].
pub fn after(app: &App, l: Localizer<'_>, outcome: &Outcome) -> Result<Response, Fault> {
    let forms = Form::of_groups(outcome, false);
    if forms.is_empty() { Err(Fault::NothingLeft) } else { Ok(file(app, l, &forms)) }
}

/// `GET /{lang}/reminder.ics?forms=facebook,instagram`: the same for the forms that are left, for
/// browsers that fetch a download a second time. Without a form it leads to the check.
pub async fn open(here: Here, AddressFields(fields): AddressFields) -> Response {
    let named: Vec<&str> = fields
        .iter()
        .filter(|(name, _)| name == "forms")
        .flat_map(|(_, forms)| forms.split(','))
        .map(str::trim)
        .collect();
    let own_data = Network::ALL.map(Form::of).into_iter();
    let forms: Vec<Form> = own_data.filter(|form| named.contains(&form.id())).collect();
    if forms.is_empty() {
        let check = Layout::Site.check(&here.app.operator.path_prefix, here.tag);
        return Redirect::to(&check).into_response();
    }
    file(&here.app, here.l(), &forms)
}

fn file(app: &App, l: Localizer<'_>, forms: &[Form]) -> Response {
    let today = app.today();
    let name = plain_name(&l.t("reminder-file-name").into_string());
    let saved = HeaderValue::try_from(format!("attachment; filename=\"{name}.ics\""));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_LANGUAGE, HeaderValue::from_static(l.tag())),
        (header::CACHE_CONTROL, CachePolicy::Private.value()),
        (header::CONTENT_DISPOSITION, saved.unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    (headers, calendar::file(today, l.tag(), &entries(app, l, forms, today))).into_response()
}

/// A name of a file as all systems and headers take it, also where an operator has worded it anew.
fn plain_name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.trim().chars().take(60).map(plain).collect();
    if name.chars().any(char::is_alphanumeric) { name } else { "objection-check".to_owned() }
}

fn entries(app: &App, l: Localizer<'_>, forms: &[Form], today: Date) -> [Entry; 2] {
    let days = FollowUp::after(today);
    let help = app.path(&format!("{}#trouble", page_in(l.tag(), "questions")));
    let help = app.operator.public_url.as_ref().map(|site| site.join(&help));
    let authority = named_authority(l, app.operator.complaint.as_ref());
    let [look, due] = reminders(l, forms, authority, help.as_deref());
    let ids: Vec<_> = forms.iter().map(|form| form.id()).collect();
    let name = |what: &str| format!("{what}-{}", ids.join("-"));
    [
        Entry { name: name("look"), day: days.look, words: look },
        Entry { name: name("answer-due"), day: days.answer_due, words: due },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_only_what_every_system_takes() {
        for (name, file) in [
            ("Widerspruchs-Check", "Widerspruchs-Check"),
            ("a\"b/../c\r\nd", "a-b----c--d"),
            (" ", "objection-check"),
            ("ä", "objection-check"),
        ] {
            assert_eq!(plain_name(name), file);
        }
    }
}
