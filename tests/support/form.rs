//! The form of a page: what stands in it, what a visitor puts in, and what a browser sends.
//! Used by the walker and by tests that need one page in several states.

use scraper::ElementRef;

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
    kind: Kind,
    name: String,
    value: String,
    /// Whether a radio or checkbox is chosen.
    chosen: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Hidden,
    Text,
    Radio,
    Checkbox,
}

#[derive(Clone, Debug)]
struct Submit {
    name: String,
    value: String,
    target: Option<String>,
    /// Whether the next page comes in another window.
    opens_window: bool,
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

/// Where a form goes, and its fields.
pub type Sent = (String, Vec<(String, String)>);

impl FormOnPage {
    /// Reads the form of a page.
    pub fn of(page: &Page) -> Self {
        let form = page.the("form[method=post]");
        let inputs = page.all("form[method=post] input").into_iter().map(Control::read);
        let buttons = page.all("form[method=post] button").into_iter().map(Submit::read);
        Self {
            action: form.attr("action").unwrap_or_default().to_owned(),
            controls: inputs.collect(),
            buttons: buttons.collect(),
        }
    }

    /// The values of the radio buttons with this name.
    pub fn radios(&self, name: &str) -> Vec<&str> {
        let radios = self.controls.iter().filter(|c| c.kind == Kind::Radio && c.name == name);
        radios.map(|control| control.value.as_str()).collect()
    }

    /// The names of the radio buttons, each once.
    pub fn radio_names(&self) -> Vec<&str> {
        let radios = self.controls.iter().filter(|control| control.kind == Kind::Radio);
        let mut names: Vec<_> = radios.map(|control| control.name.as_str()).collect();
        names.dedup();
        names
    }

    /// The names of the text fields.
    pub fn text_fields(&self) -> Vec<&str> {
        let texts = self.controls.iter().filter(|control| control.kind == Kind::Text);
        texts.map(|control| control.name.as_str()).collect()
    }

    /// What stands in a text field.
    pub fn typed(&self, name: &str) -> &str {
        let field = self.controls.iter().find(|c| c.kind == Kind::Text && c.name == name);
        &field.expect("the field is there").value
    }

    /// The chosen values of radio buttons and checkboxes with this name.
    pub fn chosen(&self, name: &str) -> Vec<&str> {
        let chosen = self.controls.iter().filter(|c| c.chosen && c.name == name);
        chosen.map(|control| control.value.as_str()).collect()
    }

    /// Chooses a radio button, which has to be there.
    #[must_use]
    pub fn choosing(mut self, name: &str, value: &str) -> Self {
        assert!(self.radios(name).contains(&value), "no choice {name}={value}");
        for control in self.controls.iter_mut().filter(|control| control.name == name) {
            control.chosen = control.value == value;
        }
        self
    }

    /// Types into a text field, which has to be there, over what stands in it.
    #[must_use]
    pub fn typing(mut self, name: &str, value: &str) -> Self {
        let field = self.controls.iter_mut().find(|c| c.kind == Kind::Text && c.name == name);
        value.clone_into(&mut field.expect("the field is there").value);
        self
    }

    /// Ticks the checkbox with this name, or takes the tick away.
    #[must_use]
    pub fn ticking(mut self, name: &str, on: bool) -> Self {
        let box_ = self.controls.iter_mut().find(|c| c.kind == Kind::Checkbox && c.name == name);
        box_.expect("the checkbox is there").chosen = on;
        self
    }

    /// Chooses, ticks or types what these fields say.
    #[must_use]
    pub fn filled(self, fields: &[(String, String)]) -> Self {
        fields.iter().fold(self, |form, (name, value)| {
            let kind = form.controls.iter().find(|control| control.name == *name).map(|c| c.kind);
            match kind {
                Some(Kind::Radio) => form.choosing(name, value),
                Some(Kind::Checkbox) => form.ticking(name, true),
                _ => form.typing(name, value),
            }
        })
    }

    /// What the browser sends when a button is used (HTML, "constructing the entry list").
    pub fn pressed(&self, button: Button<'_>) -> Sent {
        let submit = self.find(button);
        let successful = self.controls.iter().filter(|control| match control.kind {
            Kind::Hidden | Kind::Text => true,
            Kind::Radio | Kind::Checkbox => control.chosen,
        });
        let mut fields: Vec<_> = successful.map(|c| (c.name.clone(), c.value.clone())).collect();
        if !submit.name.is_empty() {
            fields.push((submit.name.clone(), submit.value.clone()));
        }
        let target = submit.target.as_ref().unwrap_or(&self.action);
        let address = target.split('#').next().unwrap_or_default().to_owned();
        (address, fields)
    }

    fn find(&self, button: Button<'_>) -> &Submit {
        let fits = |submit: &&Submit| match button {
            Button::Enter => true,
            Button::Continue => submit.name.is_empty() && submit.target.is_none(),
            Button::Back => submit.name == "back",
            Button::Change(question) => submit.name == "change" && submit.value == question,
            Button::Language(tag) => !submit.opens_window && submit.leads_to(tag),
        };
        let found = self.buttons.iter().find(fits);
        found.unwrap_or_else(|| unreachable!("no button {button:?}"))
    }
}

impl Control {
    fn read(input: ElementRef<'_>) -> Self {
        let kind = match input.attr("type") {
            Some("hidden") => Kind::Hidden,
            Some("text") => Kind::Text,
            Some("radio") => Kind::Radio,
            Some("checkbox") => Kind::Checkbox,
            other => unreachable!("the walker knows no input of type {other:?}"),
        };
        Self {
            kind,
            name: attribute(input, "name"),
            value: attribute(input, "value"),
            chosen: input.attr("checked").is_some(),
        }
    }
}

impl Submit {
    fn read(button: ElementRef<'_>) -> Self {
        Self {
            name: attribute(button, "name"),
            value: attribute(button, "value"),
            target: button.attr("formaction").map(str::to_owned),
            opens_window: button.attr("formtarget").is_some(),
        }
    }

    /// Whether the next page is the check in this language, on the site or in a frame.
    fn leads_to(&self, tag: &str) -> bool {
        let path = self.target.as_deref().and_then(|target| target.split(['?', '#']).next());
        let path = path.map(|path| path.strip_prefix("/frame").unwrap_or(path));
        path == Some(&format!("/{tag}/check"))
    }
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    element.attr(name).unwrap_or_default().to_owned()
}
