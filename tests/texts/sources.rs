//! What must not stand in templates and sources, and what must stand in one place only.

use std::fs;
use std::path::{Path, PathBuf};

use objection_check::content::Form;

/// All files below a folder: path and text.
pub fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    collect(Path::new(folder), &mut found);
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            // Pictures are read as well; what they hold of text can be found.
            let content = fs::read(&path).expect("the file can be read");
            found.push((path, String::from_utf8_lossy(&content).into_owned()));
        }
    }
}

/// The text without blanks, so that `| safe` and `escape="none"` are found in any spelling.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn no_template_turns_escaping_off() {
    for (path, text) in [files("templates"), files("src")].concat() {
        let text = dense(&text);
        for sign in ["|safe", "escape=\"", "{%filter", "|escape", "|e("] {
            assert!(!text.contains(sign), "{}: {sign}", path.display());
        }
    }
    let configuration = fs::read_to_string("askama.toml").unwrap();
    assert!(!configuration.contains("escaper"));
}

#[test]
fn only_templates_and_our_own_files_count_as_html() {
    for (path, text) in files("src") {
        for line in text.lines().filter(|line| line.contains("HtmlSafe for ")) {
            let name = line.split("HtmlSafe for ").nth(1).unwrap_or_default();
            let name: String = name.chars().take_while(|c| c.is_alphanumeric()).collect();
            let declared = text.split(&format!("struct {name}")).next().unwrap_or_default();
            let attributes = declared.rsplit("\n\n").next().unwrap_or_default();
            let is_template = attributes.contains("#[derive(Template)]");
            let is_asset = path.ends_with("web/assets.rs");
            // Escapes by itself, with the entities that all XML readers know.
            let is_xml = path.ends_with("web/pages/oembed.rs") && name == "Named";
            // Can only be made of a template.
            let is_made_of_one = path.ends_with("web/response.rs") && name == "Rendered";
            assert!(
                is_template || is_asset || is_xml || is_made_of_one,
                "{}: {name}",
                path.display()
            );
        }
    }
}

#[test]
fn no_template_has_style_attributes_or_handlers() {
    // The snippet is written for other sites; our pages show it as text.
    let ours = |(path, _): &(PathBuf, String)| !path.ends_with("snippet.html");
    for (path, text) in files("templates").into_iter().filter(ours) {
        for sign in [" style=", " onclick=", " onload=", " onchange=", "javascript:"] {
            assert!(!text.contains(sign), "{}: {sign}", path.display());
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

/// The founding page names the forms for the networks twice (claims F9, F10, F24) and the third
/// one once (claim F44). It is not part of the project; where it lies beside it, they must agree.
#[test]
fn the_addresses_of_the_forms_are_those_of_the_authoritys_page() {
    let folder = Path::new("../shared/source");
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let page = fs::read_to_string(entry.unwrap().path()).unwrap();
        let links = page.split('<').filter_map(|rest| rest.split_once('>').map(|(link, _)| link));
        let named: Vec<_> = links.filter(|link| link.contains("/contact/")).collect();
        let [facebook, instagram, third] = Form::ALL.map(Form::address);
        assert_eq!(named, [facebook, instagram, facebook, instagram, third]);
    }
}
