//! A page as a parser sees it: tests ask for elements, never for substrings of HTML.

use scraper::{ElementRef, Html, Selector};

pub struct Page {
    html: Html,
}

impl Page {
    pub fn parse(text: &str) -> Self {
        Self { html: Html::parse_document(text) }
    }

    /// All elements that a selector finds, in the order of the page.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&parsed(selector)).collect()
    }

    /// The only element that a selector finds.
    pub fn the(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector}");
        found[0]
    }

    pub fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    pub fn text(&self, selector: &str) -> String {
        text(self.the(selector))
    }

    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(text).collect()
    }

    /// An attribute of the only element that a selector finds; empty if it is missing.
    pub fn attribute(&self, selector: &str, name: &str) -> &str {
        self.the(selector).attr(name).unwrap_or_default()
    }

    pub fn attributes(&self, selector: &str, name: &str) -> Vec<&str> {
        self.all(selector).into_iter().filter_map(|element| element.attr(name)).collect()
    }

    /// How often a text stands in the main part of the page.
    pub fn count(&self, wanted: &str) -> usize {
        self.text("main").matches(wanted).count()
    }

    /// A marker on the main part of the page.
    pub fn marker(&self, name: &str) -> Option<&str> {
        self.the("main").attr(name)
    }

    /// Where the visitor is: `accounts`, `confirmed.facebook-1`, `result`.
    pub fn step(&self) -> String {
        let step = self.marker("data-question").or(self.marker("data-step")).unwrap_or_default();
        let subject = self.marker("data-subject").map(|subject| format!(".{subject}"));
        step.to_owned() + &subject.unwrap_or_default()
    }

    pub fn language(&self) -> &str {
        self.attribute("html", "lang")
    }

    pub fn title(&self) -> String {
        self.text("title")
    }

    /// The claims of the authority's page inside an element, such as `F31`.
    pub fn claims(&self, within: &str) -> Vec<&str> {
        let lists = self.attributes(&format!("{within} [data-statement]"), "data-statement");
        lists.into_iter().flat_map(str::split_whitespace).collect()
    }

    /// The questions of which the answers are listed, as their change buttons name them.
    pub fn answered(&self) -> Vec<&str> {
        self.attributes("dl button[name=change]", "value")
    }
}

/// The text of an element, with single spaces.
pub fn text(element: ElementRef<'_>) -> String {
    let words: Vec<_> = element.text().flat_map(str::split_whitespace).collect();
    words.join(" ")
}

pub fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).expect("the selector can be read")
}
