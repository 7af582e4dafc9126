//! The operator's own wording: laid over the built-in one, and refused with file and line.

use super::support::{Folder, Service};

const OPERATOR: (&str, &str) = ("operator.toml", "wording = \"locales\"");

/// What the start says about a German file of this content.
#[track_caller]
fn refused(content: &str, place: &str, advice: &str) {
    let said = Folder::with(&[OPERATOR, ("locales/de/own.ftl", content)]).start();
    let said = said.expect_err(content);
    assert!(said.starts_with(place), "{said}");
    assert!(said.contains(advice), "{said}");
}

#[test]
fn an_unknown_message_is_refused_with_the_nearest_one() {
    refused("\nstart-titel = x\n", "locales/de/own.ftl:2: ", "the nearest one is start-title");
}

#[test]
fn missing_and_unknown_variables_are_refused() {
    let missing = "list-and = { $most } und noch etwas";
    refused(
        missing,
        "locales/de/own.ftl:1: ",
        "lacks the variable { $last }; put it into the text",
    );
    refused("start-title = { $name }", "locales/de/own.ftl:1: ", "no variable { $name }");
    let attribute = "start-title = x\n\nwhy-no = x\n    .linked = { $all }\n";
    refused(attribute, "locales/de/own.ftl:4: ", "why-no.linked has no variable { $all }");
}

#[test]
fn errors_of_syntax_are_refused_with_their_line() {
    refused(
        "start-title = x\n\nstart-lead\n",
        "locales/de/own.ftl:3: ",
        "write a line as id = text",
    );
    refused("start-title = { $a", "locales/de/own.ftl:1: ", "write a line as id = text");
}

#[test]
fn what_would_leave_a_gap_or_show_tags_is_refused() {
    for (content, advice) in [
        ("start-title = { no-such-message }", "does not exist"),
        ("start-title = { -brand }", "write plain words"),
        ("start-title = { NUMBER(5) }", "write plain words"),
        ("-brand = x", "terms like -brand"),
        ("start-title = Mit <b>Nachdruck</b>", "write plain text"),
        ("start-title = x\n    .hint = y", "there is no start-title.hint"),
        ("start-title = x\nstart-title = y", "written twice"),
    ] {
        refused(content, "locales/de/own.ftl:", advice);
    }
}

#[test]
fn a_folder_of_no_language_is_refused() {
    let said = Folder::with(&[OPERATOR, ("locales/DE/own.ftl", "")]).start().unwrap_err();
    assert!(said.contains("locales/DE:1: put files into a folder of a language: de, en"), "{said}");
    let said = Folder::with(&[OPERATOR, ("locales/own.ftl", "")]).start().unwrap_err();
    assert!(said.contains("put files into a folder of a language"), "{said}");
    let said = Folder::with(&[OPERATOR]).start().unwrap_err();
    assert!(said.starts_with("operator.toml:1: wording: locales is no folder"), "{said}");
}

#[test]
fn own_messages_replace_built_in_ones_and_no_others() {
    let own = "start-title = Eigener Titel\ndate = { $day }. { $month } im Jahr { $year }\n\
        why-no =\n    .linked = Eigenes\n";
    let folder = Folder::with(&[OPERATOR, ("locales/de/own.ftl", own)]);
    let service = Service::with(&folder.file());
    let page = service.page("/de");
    assert_eq!(page.text("h1"), "Eigener Titel");
    assert!(page.text("main").contains("27. Mai im Jahr 2025"));
    assert_eq!(page.text(".primary"), "Check beginnen");
    assert!(service.page("/en").text("h1").starts_with("Is your objection"));
    let answers = "facebook=1&instagram=1&linked=all&objected.all=no";
    let linked = service.page(&format!("/de/check?{answers}")).text("main");
    assert!(linked.contains("Eigenes"), "{linked}");
    let one = service.page("/de/check?facebook=1&instagram=0&objected.facebook-1=no").text("main");
    assert!(one.contains("Sie haben für dieses Konto noch nicht widersprochen."), "{one}");
}
