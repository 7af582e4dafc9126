//! Each documented mistake in an operator file stops the start, with file, line, key and advice;
//! nothing that time brings by itself does.

use std::collections::HashMap;

use jiff::ToSpan;
use objection_check::operator::Operator;
use serde::Deserialize;

use super::support::{Folder, alone, assert_has, assert_refused};
use crate::support::TODAY;

const OPERATOR: &str = "[operator]\nname = \"Musterbehörde für Testzwecke\"\n\
    email = \"office@example.org\"\naddress = [\"Musterstraße 1\"]\n";

const STATEMENT: &str = "[accessibility]\nlaw = \"BGG\"\nstate = \"full\"\ncreated = 2026-10-01\n\
    method = \"own\"\nenforcement = { name = \"Schlichtungsstelle\" }\n";

const BARRIER: &str = "\n[[accessibility.not_accessible]]\nwhat = \"x\"\nwhy = \"y\"\n";

const SECURITY: &str =
    "[security]\ncontact = [\"mailto:a@example.org\"]\nexpires = 2027-06-30T00:00:00Z\n";

#[derive(Deserialize)]
struct Mistake {
    file: String,
    line: usize,
    says: String,
}

#[test]
fn a_file_that_cannot_be_read_is_named_with_what_to_do() {
    let folder = Folder::with(&[]);
    let advice = "/operator.toml: cannot be read: … with --operator or OBJECTION_CHECK_OPERATOR";
    assert_has(&folder.start().unwrap_err(), advice);
    std::fs::write(folder.path("operator.toml"), b"[operator]\nname = \"Beh\xf6rde\"\n").unwrap();
    assert_has(&folder.start().unwrap_err(), "operator.toml: … save the file as UTF-8");
}

#[test]
fn what_is_unknown_missing_or_contradicts_itself_is_refused_with_advice() {
    let table: HashMap<String, Vec<Mistake>> =
        toml::from_str(include_str!("mistakes.toml")).expect("it is right");
    assert_eq!(table["mistake"].len(), 29);
    for Mistake { file, line, says } in &table["mistake"] {
        assert_refused(file, *line, says);
    }
}

#[test]
fn legal_pages_and_security_txt_need_what_laws_and_standards_ask_for() {
    let statement = |from: &str, to: &str| format!("{OPERATOR}{STATEMENT}").replace(from, to);
    let barrier = |ground: &str| format!("{OPERATOR}{STATEMENT}{BARRIER}{ground}");
    for file in [statement("", ""), barrier("ground = \"out-of-scope\"")] {
        assert_eq!(alone(&file).start(), Ok(()), "{file}");
    }
    for key in ["law", "state", "created", "method", "enforcement"] {
        let missing = format!("accessibility: missing field `{key}`");
        let commented = statement(&format!("\n{key} ="), &format!("\n# {key} ="));
        assert_refused(&commented, 5, &missing);
    }
    let url = "[imprint]\nurl = \"https://example.org\"\nvat_id = \"x\"";
    let privacy = |rest: &str| format!("{OPERATOR}[privacy]\n{rest}");
    let authority = "legal_basis = \"x\"\n[privacy.authority]\n";
    let officer = "name = \"x\"\n[privacy.officer]\nname = \"x\"\n";
    let security = |from: &str, to: &str| SECURITY.replace(from, to);
    for (file, line, excerpt) in [
        (url.to_owned(), 2, "url stands alone"),
        ("[imprint]".to_owned(), 1, "imprint: … name, address and email in [operator] … url = "),
        (STATEMENT.to_owned(), 1, "accessibility: … name, address and email in [operator]"),
        (privacy(""), 5, "privacy: missing field `legal_basis` … operator example"),
        (privacy("legal_basis = \"x\""), 5, "missing field `authority`"),
        (privacy(authority), 7, "privacy.authority: missing field `name`"),
        (privacy(&[authority, officer].concat()), 9, "privacy.officer: nobody can reach"),
        (statement("\"full\"", "\"fully\""), 7, "`full`, `partial`, `none`"),
        (statement("\"full\"", "\"partial\""), 5, "name the contents that are not accessible"),
        (statement("\"own\"", "\"third-party\""), 5, "with assessor"),
        (barrier(""), 12, "missing field `ground`"),
        (barrier("ground = \"none\""), 15, "`out-of-scope`"),
        (barrier("ground = \"non-compliance\""), 5, "write state = \"partial\""),
        (security("expires = 2027-06-30T00:00:00Z", ""), 1, "security: missing field `expires`"),
        (security("2027-06-30T00:00:00Z", "2027-06-30"), 3, "security.expires … with its offset"),
        (security("[\"mailto:a@example.org\"]", "[]"), 2, "security.contact: this list is empty"),
        (security("mailto:", ""), 2, "security.contact … mailto: for a contact"),
        (format!("{SECURITY}policy = [\"http://example.org\"]"), 4, "begins with https:"),
        (format!("{SECURITY}preferred_languages = [\"de\\nx: y\"]"), 4, "on one line"),
    ] {
        assert_refused(&file, line, excerpt);
    }
}

#[test]
fn what_time_brings_by_itself_is_a_warning_and_no_mistake() {
    let security = |expires: &str| SECURITY.replace("2027-06-30", expires);
    let url = "url = \"https://example.org\"";
    let pages = format!("{OPERATOR}[imprint]\n{url}\n[privacy]\n{url}\n{STATEMENT}");
    let statement = |day: &str| pages.replace("2026-10-01", day);
    // No excerpt, no warning.
    for (file, excerpt) in [
        (security("2025-01-01"), "security.expires 2025-01-01 … is over … left out"),
        (security("2026-11-24"), "is over"),
        (security("2026-11-25"), "1 days ahead"),
        (security("2027-01-23"), "60 days ahead … check the contact"),
        (security("2027-01-24"), ""),
        (security("2028-01-01"), "more than a year ahead … RFC 9116"),
        ("forms_checked = 2026-11-25".to_owned(), "forms_checked … in the future … clock"),
        (statement("2027-10-01"), "accessibility.created 2027-10-01 is in the future"),
        (statement("2025-11-24"), ""),
        (statement("2025-11-23"), "last reviewed on 2025-11-23 … every year"),
        (String::new(), ""),
    ] {
        let folder = alone(&file);
        assert_eq!(folder.start(), Ok(()), "{file}");
        let said = folder.load().unwrap().warnings(TODAY);
        assert_eq!(said.len(), usize::from(!excerpt.is_empty()), "{said:?}");
        assert_has(&said.concat(), excerpt);
    }
    let early = Operator::default().warnings(TODAY - 2.years());
    assert!(early.concat().contains("the clock of this machine says 2024-11-24"), "{early:?}");
}
