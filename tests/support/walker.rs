//! A visitor who sees one page after the other and uses only what stands on it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::oracle::Fields;
use super::page::Page;
use super::{Reply, TestApp, encode};

#[derive(Clone)]
pub struct Walker<'a> {
    app: &'a TestApp,
    pub page: Rc<Page>,
    status: u16,
    /// What a browser sends of the form by name: everything hidden, typed or chosen (HTML,
    /// "constructing the entry list").
    sent: BTreeMap<String, String>,
}

#[derive(Clone, Copy, Debug)]
pub enum Button<'a> {
    /// The Enter key in a field: the first submit button of the form.
    Enter,
    Continue,
    Back,
    /// The button that changes the answer to this question.
    Change(&'a str),
    Language(&'a str),
}

impl<'a> Walker<'a> {
    /// A visitor in front of a page.
    pub fn at(app: &'a TestApp, reply: &Reply) -> Self {
        let page = reply.page();
        let mut sent = BTreeMap::new();
        for input in page.all("form[method=post] input") {
            let [kind, name, value] =
                ["type", "name", "value"].map(|name| input.attr(name).unwrap_or_default());
            let is_sent = match kind {
                "hidden" | "text" => true,
                "radio" | "checkbox" => input.attr("checked").is_some(),
                other => unreachable!("visitors know no input of type {other:?}"),
            };
            if is_sent {
                assert_eq!(sent.insert(name.to_owned(), value.to_owned()), None, "{name}: twice");
            }
        }
        Self { app, status: reply.status.as_u16(), page: Rc::new(page), sent }
    }

    /// The status of the page, and which it is: `accounts`, `confirmed.facebook-1`, `result`.
    pub fn stands(&self) -> (u16, String) {
        (self.status, self.page.step())
    }

    /// What is chosen or typed under this name; empty if nothing is.
    pub fn value(&self, name: &str) -> &str {
        self.sent.get(name).map_or("", String::as_str)
    }

    /// Types into the field with this name, or chooses what has this value; it has to be there.
    pub fn put(&mut self, name: &str, value: &str) -> &mut Self {
        let has = |kind: &str| self.page.has(&format!("form input[name='{name}']{kind}"));
        let can_be_chosen = || has(&format!("[value='{value}']:not([type=hidden])"));
        assert!(has("[type=text]") || can_be_chosen(), "{name} can be {value}");
        self.sent.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn put_date(&mut self, parts: [&str; 3]) -> &mut Self {
        let [day, month, year] = parts;
        self.put("day.facebook-1", day).put("month.facebook-1", month).put("year.facebook-1", year)
    }

    /// The date that is typed about the first Facebook account.
    pub fn date(&self) -> [&str; 3] {
        ["day.facebook-1", "month.facebook-1", "year.facebook-1"].map(|name| self.value(name))
    }

    /// Where the form goes when a button is used, and with what.
    pub fn pressed(&self, button: Button<'_>) -> (&str, Fields) {
        let selector = match button {
            Button::Enter => "button",
            Button::Continue => "button:not([name])",
            Button::Back => "button[name=back][value=yes]",
            Button::Change(question) => &format!("button[name=change][value='{question}']"),
            Button::Language(tag) => &format!("button[name=language][value='{tag}']"),
        };
        let submit = *self.page.all(selector).first().expect(selector);
        let mut fields: Fields = self.sent.clone().into_iter().collect();
        if let Some((name, value)) = submit.attr("name").zip(submit.attr("value")) {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let action = self.page.attribute("form[method=post]", "action");
        let target = submit.attr("formaction").unwrap_or(action);
        (target.split('#').next().unwrap_or_default(), fields)
    }

    pub fn press(&mut self, button: Button<'_>) -> &mut Self {
        let (address, fields) = self.pressed(button);
        *self = Self::at(self.app, &self.app.post(address, &encode(&fields)));
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
        self.clone().press(button).clone()
    }

    /// The visitor after answering so; this one stays.
    pub fn answering(&self, fields: &Fields) -> Self {
        let mut visitor = self.clone();
        for (name, value) in fields {
            visitor.put(name, value);
        }
        visitor.go_on().clone()
    }
}
