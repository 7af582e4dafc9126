//! What must not stand in templates and sources, and what must stand in one place only.

use std::fs;
use std::path::{Path, PathBuf};

use objection_check::content::Form;

use crate::support::files;

#[test]
fn no_template_turns_escaping_off_or_has_style_attributes_or_handlers() {
    for (path, text) in [files("templates"), files("src")].concat() {
        // Without blanks, so that `| safe` and `escape="none"` are found in any spelling.
        let text: String = text.split_whitespace().collect();
        for sign in ["|safe", "escape=\"", "{%filter", "|escape", "|e("] {
            assert!(!text.contains(sign), "{}: {sign}", path.display());
        }
    }
    assert!(!fs::read_to_string("askama.toml").unwrap().contains("escaper"));
    // The snippet is written for other sites; our pages show it as text.
    let ours = |(path, _): &(PathBuf, String)| !path.ends_with("snippet.html");
    for (path, text) in files("templates").into_iter().filter(ours) {
        for sign in [" style=", " onclick=", " onload=", " onchange=", "javascript:"] {
            assert!(!text.contains(sign), "{}: {sign}", path.display());
        }
    }
}

#[test]
fn only_templates_and_our_own_files_count_as_html() {
    for (path, text) in files("src") {
        for line in text.lines().filter(|line| line.contains("HtmlSafe for ")) {
            let name = line.split("HtmlSafe for ").nth(1).unwrap_or_default();
            let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
            let declared = text.split(&format!("struct {name}")).next().unwrap_or_default();
            let attributes = declared.rsplit("\n\n").next().unwrap_or_default();
            let is_known = path.ends_with("web/assets.rs")
                // Escapes by itself, with the entities that all XML readers know.
                || path.ends_with("web/pages/oembed.rs") && name == "Named"
                // Can only be made of a template.
                || path.ends_with("web/response.rs") && name == "Rendered";
            let is_template = attributes.contains("#[derive(Template)]");
            assert!(is_template || is_known, "{}: {name}", path.display());
        }
    }
}

#[test]
fn the_addresses_of_the_forms_stand_in_one_place() {
    let all = ["src", "templates", "locales", "assets"].map(files).concat();
    let home = Path::new("src/content/form.rs");
    // The example of an operator file shows how an address would be replaced.
    let example = Path::new("src/commands/operator.example.toml");
    let elsewhere = |(path, _): &(PathBuf, String)| path != home && path != example;
    for (path, text) in all.into_iter().filter(elsewhere) {
        // A test may name an address to see it recognised.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(!text.contains("/contact/"), "{}", path.display());
        for form in Form::ALL {
            let number = form.address().rsplit('/').next().unwrap_or_default();
            assert!(!text.contains(number), "{}: {form:?}", path.display());
        }
    }
}
