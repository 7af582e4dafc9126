//! The form of a page: what stands in it, what a visitor puts in, and what a browser sends.
//! Used by the walker.

use scraper::ElementRef;

use super::oracle::Fields;
use super::page::Page;

/// The form around a page of the check.
#[derive(Clone, Debug)]
pub struct FormOnPage {
    action: String,
    controls: Vec<Control>,
    buttons: Vec<Submit>,
}

#[derive(Clone, Debug)]
struct Control {
    /// The attribute `type`: hidden, text, radio or checkbox.
    kind: String,
    name: String,
    value: String,
    /// Whether a browser sends it: of radio buttons and checkboxes only those that are chosen.
    is_sent: bool,
}

#[derive(Clone, Debug)]
struct Submit {
    name: String,
    value: String,
    target: Option<String>,
}

/// Which button is used.
#[derive(Clone, Copy, Debug)]
pub enum Button<'a> {
    /// The Enter key in a field: the first submit button of the form.
    Enter,
    /// The button without a name: go on.
    Continue,
    /// The button with this name.
    Back,
    /// The button that changes the answer to this question.
    Change(&'a str),
    /// The button for another language.
    Language(&'a str),
}

impl FormOnPage {
    /// Reads the form of a page.
    pub fn of(page: &Page) -> Self {
        let inputs = page.all("form[method=post] input").into_iter().map(Control::read);
        let buttons = page.all("form[method=post] button").into_iter().map(Submit::read);
        Self {
            action: attribute(page.the("form[method=post]"), "action"),
            controls: inputs.collect(),
            buttons: buttons.collect(),
        }
    }

    /// What is chosen or typed under this name; empty if nothing is.
    pub fn value(&self, name: &str) -> &str {
        let mut given = self.controls.iter().filter(|one| one.name == name && one.is_sent);
        given.next().map_or("", |control| &control.value)
    }

    /// Types into the field with this name, or chooses what has this value; it has to be there.
    pub fn put(&mut self, name: &str, value: &str) {
        let of_name = |one: &&mut Control| one.name == name && one.kind != "hidden";
        for control in self.controls.iter_mut().filter(of_name) {
            if control.kind == "text" {
                value.clone_into(&mut control.value);
            } else {
                control.is_sent = control.value == value;
            }
        }
        assert_eq!(self.value(name), value, "{name} can be answered so");
    }

    /// Where the form goes when a button is used, and the fields that a browser sends (HTML,
    /// "constructing the entry list").
    pub fn pressed(&self, button: Button<'_>) -> (String, Fields) {
        let found = self.buttons.iter().find(|submit| submit.is(button));
        let submit = found.unwrap_or_else(|| unreachable!("no button {button:?}"));
        let sent = self.controls.iter().filter(|control| control.is_sent);
        let mut fields: Fields = sent.map(|c| (c.name.clone(), c.value.clone())).collect();
        if !submit.name.is_empty() {
            fields.push((submit.name.clone(), submit.value.clone()));
        }
        let target = submit.target.as_ref().unwrap_or(&self.action);
        (target.split('#').next().unwrap_or_default().to_owned(), fields)
    }
}

impl Control {
    fn read(input: ElementRef<'_>) -> Self {
        let kind = attribute(input, "type");
        let is_sent = match kind.as_str() {
            "hidden" | "text" => true,
            "radio" | "checkbox" => input.attr("checked").is_some(),
            other => unreachable!("visitors know no input of type {other:?}"),
        };
        Self { kind, name: attribute(input, "name"), value: attribute(input, "value"), is_sent }
    }
}

impl Submit {
    fn read(button: ElementRef<'_>) -> Self {
        Self {
            name: attribute(button, "name"),
            value: attribute(button, "value"),
            target: button.attr("formaction").map(str::to_owned),
        }
    }

    fn is(&self, button: Button<'_>) -> bool {
        let (name, value) = match button {
            Button::Enter => return true,
            Button::Continue => ("", ""),
            Button::Back => ("back", "yes"),
            Button::Change(question) => ("change", question),
            Button::Language(tag) => ("language", tag),
        };
        self.name == name && self.value == value
    }
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    element.attr(name).unwrap_or_default().to_owned()
}
