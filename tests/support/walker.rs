//! A visitor who sees one page after the other and uses only what stands on it.
//! Used by the tests over HTTP.

use super::form::{Button, FormOnPage, Sent};
use super::page::Page;
use super::{Reply, TestApp};

/// A visitor on a page.
pub struct Walker<'a> {
    app: &'a TestApp,
    /// The status of the page.
    pub status: u16,
    /// The page.
    pub page: Page,
    /// Its form, as filled so far.
    pub form: FormOnPage,
}

impl<'a> Walker<'a> {
    /// A visitor who has opened the check.
    pub fn start(app: &'a TestApp, language: &str) -> Self {
        Self::open(app, language, &[])
    }

    /// A visitor who has opened the check with answers in its address.
    pub fn open(app: &'a TestApp, language: &str, fields: &[(&str, &str)]) -> Self {
        Self::at(app, &app.open(language, fields))
    }

    /// A visitor in front of a page.
    pub fn at(app: &'a TestApp, reply: &Reply) -> Self {
        let page = reply.page();
        let form = FormOnPage::of(&page);
        Self { app, status: reply.status.as_u16(), page, form }
    }

    /// Chooses a radio button.
    pub fn choose(&mut self, name: &str, value: &str) -> &mut Self {
        self.form = self.form.clone().choosing(name, value);
        self
    }

    /// Types the three parts of a date about a subject.
    pub fn type_date(&mut self, subject: &str, parts: [&str; 3]) -> &mut Self {
        for (part, text) in ["day", "month", "year"].into_iter().zip(parts) {
            self.form = self.form.clone().typing(&format!("{part}.{subject}"), text);
        }
        self
    }

    /// Ticks a checkbox.
    pub fn tick(&mut self, name: &str) -> &mut Self {
        self.form = self.form.clone().ticking(name, true);
        self
    }

    /// Chooses, ticks or types what these fields say.
    pub fn fill(&mut self, fields: &[(String, String)]) -> &mut Self {
        self.form = self.form.clone().filled(fields);
        self
    }

    /// Uses a button; the next page comes.
    pub fn press(&mut self, button: Button<'_>) -> &mut Self {
        *self = self.after(&self.form.pressed(button));
        self
    }

    /// Goes on.
    pub fn go_on(&mut self) -> &mut Self {
        self.press(Button::Continue)
    }

    /// Goes back.
    pub fn back(&mut self) -> &mut Self {
        self.press(Button::Back)
    }

    /// Answers the question on the page and goes on.
    pub fn answer(&mut self, value: &str) -> &mut Self {
        let name = self.page.step();
        self.choose(&name, value).go_on()
    }

    /// Answers the first question and goes on.
    pub fn answer_accounts(&mut self, facebook: &str, instagram: &str) -> &mut Self {
        self.choose("facebook", facebook).choose("instagram", instagram).go_on()
    }

    /// Where the visitor is: `accounts`, `confirmed.facebook-1`, `result`.
    pub fn step(&self) -> String {
        self.page.step()
    }

    /// The visitor after sending these fields.
    pub fn after(&self, (address, fields): &Sent) -> Self {
        let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        Self::at(self.app, &self.app.post(address, &fields))
    }
}
