//! A visitor who sees one page after the other and uses only what stands on it.
//! Used by the tests over HTTP.

use super::form::{Button, FormOnPage};
use super::oracle::Fields;
use super::page::Page;
use super::{Reply, TestApp, encode};

/// A visitor on a page.
pub struct Walker<'a> {
    app: &'a TestApp,
    /// The page.
    pub page: Page,
    /// Its form, as filled so far.
    pub form: FormOnPage,
    status: u16,
}

impl<'a> Walker<'a> {
    /// A visitor who has opened an address of the check.
    pub fn open(app: &'a TestApp, address: &str) -> Self {
        Self::at(app, &app.get(address))
    }

    /// A visitor in front of a page.
    pub fn at(app: &'a TestApp, reply: &Reply) -> Self {
        let page = reply.page();
        let form = FormOnPage::of(&page);
        Self { app, status: reply.status.as_u16(), page, form }
    }

    /// The status of the page, and which it is: `accounts`, `confirmed.facebook-1`, `result`.
    pub fn stands(&self) -> (u16, String) {
        (self.status, self.page.step())
    }

    /// Chooses or types something.
    pub fn put(&mut self, name: &str, value: &str) -> &mut Self {
        self.form.put(name, value);
        self
    }

    /// Types the three parts of a date about the first Facebook account.
    pub fn put_date(&mut self, parts: [&str; 3]) -> &mut Self {
        let [day, month, year] = parts;
        self.put("day.facebook-1", day).put("month.facebook-1", month).put("year.facebook-1", year)
    }

    /// The date that is typed.
    pub fn date(&self) -> [&str; 3] {
        ["day.facebook-1", "month.facebook-1", "year.facebook-1"].map(|name| self.form.value(name))
    }

    /// Uses a button; the next page comes.
    pub fn press(&mut self, button: Button<'_>) -> &mut Self {
        *self = self.after(button);
        self
    }

    pub fn go_on(&mut self) -> &mut Self {
        self.press(Button::Continue)
    }

    /// Answers the question on the page and goes on.
    pub fn answer(&mut self, value: &str) -> &mut Self {
        let name = self.page.step();
        self.put(&name, value).go_on()
    }

    /// The visitor after this button; this one stays.
    pub fn after(&self, button: Button<'_>) -> Self {
        self.sending(&self.form, button)
    }

    /// The visitor after answering so; this one stays.
    pub fn answering(&self, fields: &Fields) -> Self {
        let mut form = self.form.clone();
        for (name, value) in fields {
            form.put(name, value);
        }
        self.sending(&form, Button::Continue)
    }

    fn sending(&self, form: &FormOnPage, button: Button<'_>) -> Self {
        let (address, fields) = form.pressed(button);
        Self::at(self.app, &self.app.post(&address, &encode(&fields)))
    }
}
