//! Each documented mistake in an operator file stops the start, with file, line and advice.

use super::support::{Folder, LOGO, start};

/// The start with a file is refused with words that begin and go on like this.
#[track_caller]
fn refused(file: &str, line: usize, advice: &[&str]) {
    let said = start(file).expect_err(file);
    let place = format!("operator.toml:{line}: ");
    let found = said.lines().find(|said| said.starts_with(&place));
    let found = found.unwrap_or_else(|| panic!("nothing on line {line}:\n{said}\nof\n{file}"));
    for advice in advice {
        assert!(found.contains(advice), "{advice:?} is not in {found:?}");
    }
}

const OPERATOR: &str = r#"[operator]
name = "Musterbehörde für Testzwecke"
email = "office@example.org"
address = ["Musterstraße 1"]
"#;

#[test]
fn an_empty_file_and_a_name_alone_are_enough() {
    assert_eq!(start(""), Ok(()));
    assert_eq!(start("[operator]\nname = \"Musterbehörde für Testzwecke\"\n"), Ok(()));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = Folder::with(&[]);
    let said = folder.start().unwrap_err();
    assert!(said.starts_with("operator.toml: cannot be read: "), "{said}");
    assert!(said.contains("--operator needs the path"), "{said}");
}

#[test]
fn an_unknown_key_is_refused_with_the_known_ones() {
    refused("\nnmae = \"x\"\n", 2, &["unknown field `nmae`", "`public_url`", "operator example"]);
    refused("[brand]\ncolour = \"#123456\"\n", 2, &["unknown field `colour`", "`accent`"]);
    refused("[brandt]\n", 1, &["unknown field `brandt`", "`brand`"]);
}

#[test]
fn a_wrong_type_is_refused_with_the_right_one() {
    refused("public_url = 5", 1, &["integer `5`", "write the value in double quotes"]);
    refused("frame_ancestors = \"x\"", 1, &["write a list in square brackets"]);
    refused("frame_anyone = \"yes\"", 1, &["write true or false, without quotes"]);
    refused("forms_checked = \"2026-11-01\"", 1, &["write a day without quotes"]);
    refused("brand = 3", 1, &["a table, written as [brand]"]);
    refused("public_url = check", 1, &["write the value in double quotes"]);
    refused("public_url = \"a\"\npublic_url = \"b\"", 2, &["duplicate key"]);
    refused("[imprint]\nregister = 5\n", 2, &["write a text, or one for each language"]);
}

#[test]
fn an_address_that_is_none_is_refused() {
    refused("public_url = \"check.example.org\"", 1, &["write it like https://www.example.org"]);
    refused("public_url = \"https://example.org/w\"", 1, &["a path belongs into path_prefix"]);
    refused("path_prefix = \"widerspruch/\"", 1, &["write it like /widerspruch"]);
    refused("path_prefix = \"/a/../b\"", 1, &["write it like /widerspruch"]);
    refused(
        "frame_ancestors = [\n  \"https://www.example.org\",\n  \"https://www.example.org/page\"]",
        3,
        &["frame_ancestors", "leave out everything behind the host"],
    );
    refused("frame_anyone = true\nframe_ancestors = [\"https://a.example\"]", 1, &["leave out"]);
    refused("[operator]\nname = \"x\"\nweb = \"example\"", 3, &["operator.web", "https://"]);
    refused("[operator]\nname = \"x\"\nemail = \"a b\"", 3, &["write it like office@example.org"]);
    refused("[operator]\nname = \"x\"\nphone = \"call us\"", 3, &["write it like +49"]);
    refused("[operator]\nweb = \"https://example.org\"", 1, &["name is missing"]);
    refused("[operator]\nname = \" \"", 2, &["operator.name is empty"]);
}

#[test]
fn forms_elsewhere_than_with_meta_are_refused() {
    refused("[forms]\nfacebook = \"http://www.facebook.com/help\"", 2, &["begin with https://"]);
    for foreign in ["example.org", "facebook.com.example.org", "notfacebook.com", "127.0.0.1"] {
        let file = format!("[forms]\ninstagram = \"https://{foreign}/help\"");
        refused(&file, 2, &[foreign, "facebook.com, instagram.com, meta.com"]);
    }
    refused("[forms]\nthird_party = \"https://meta.com@example.org/\"", 2, &["not an address"]);
    for ours in ["facebook.com", "help.instagram.com", "privacycenter.meta.com"] {
        assert_eq!(start(&format!("[forms]\nfacebook = \"https://{ours}/help\"")), Ok(()));
    }
}

#[test]
fn a_language_that_is_not_there_is_refused_with_those_that_are() {
    refused("languages = [\"de\",\n\"fr\"]", 2, &["\"fr\": no such language; use de, en"]);
    refused("languages = []", 1, &["name at least one"]);
    refused("default_language = \"fr\"", 1, &["use de, en"]);
    refused("languages = [\"de\"]\ndefault_language = \"en\"", 2, &["use one of de"]);
    refused("[imprint]\nregister = { de = \"x\" }", 2, &["no text for en"]);
    let french = "[imprint]\nregister = { de = \"x\", en = \"x\", fr = \"x\" }";
    refused(french, 2, &["\"fr\" is no language here; use de, en"]);
    refused("[imprint]\nregister = \"\"", 2, &["imprint.register is empty"]);
}

#[test]
fn days_that_cannot_be_are_refused() {
    refused("forms_checked = 2026-11-25", 1, &["is in the future; write 2026-11-24 or earlier"]);
    refused("forms_checked = 2026-11-01T10:00:00Z", 1, &["write a day only"]);
    refused("forms_checked = 2026-13-01", 1, &["month"]);
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_the_nearest_one() {
    refused("[brand]\naccent = \"blue\"", 2, &["write it with six digits"]);
    refused(
        "[brand]\n\naccent = \"#ffcc00\"",
        3,
        &["brand.accent #ffcc00", "as a link on the page (#ffffff", "asks for 4.5", "nearest"],
    );
    refused("[brand]\naccent_dark = \"#164a86\"", 2, &["brand.accent_dark", "dark", "nearest"]);
    let said = start("[brand]\naccent = \"#ffcc00\"").unwrap_err();
    let nearest = said.split('"').nth(1).unwrap();
    assert_eq!(start(&format!("[brand]\naccent = \"{nearest}\"")), Ok(()), "{said}");
}

#[test]
fn a_logo_that_is_missing_or_does_something_is_refused() {
    let brand = "[brand]\nlogo = \"logo.svg\"\nlogo_alt = \"Logo\"\n";
    refused(brand, 2, &["logo.svg cannot be read", "begin at the folder of the operator file"]);
    let with = |logo: &str| {
        let said = Folder::with(&[("operator.toml", brand), ("logo.svg", logo)]).start();
        said.map_err(|said| {
            assert!(said.starts_with("operator.toml:2: brand.logo: logo.svg "), "{said}");
            said
        })
    };
    assert_eq!(with(LOGO), Ok(()));
    let script = LOGO.replace("</svg>", "<script>alert(1)</script></svg>");
    let said = with(&script).unwrap_err();
    assert!(said.contains("has the element <script> on line 6; remove it"), "{said}");
    let handler = LOGO.replace("<title>", "<title onclick=\"alert(1)\">");
    assert!(with(&handler).unwrap_err().contains("the attribute onclick on line 2"));
    let outside = LOGO.replace("#7a1f5c", "url(https://example.org/a)");
    assert!(with(&outside).unwrap_err().contains("the attribute fill on line 3"));
    assert!(with(&" ".repeat(70_000)).unwrap_err().contains("make it smaller than 64 KiB"));
    assert!(with("GIF89a").unwrap_err().contains("save it"));
    let silent =
        Folder::with(&[("operator.toml", "[brand]\nlogo = \"logo.svg\"\n"), ("logo.svg", LOGO)]);
    assert!(silent.start().unwrap_err().contains("operator.toml:2: brand.logo needs logo_alt"));
    refused("[brand]\nlogo_dark = \"dark.svg\"", 2, &["needs brand.logo"]);
}

#[test]
fn a_legal_page_is_a_link_or_complete() {
    let both = "[imprint]\nurl = \"https://example.org\"\nvat_id = \"x\"";
    refused(both, 1, &["[imprint]: url stands alone"]);
    refused("[imprint]\nurl = \"imprint\"", 2, &["imprint.url", "https://"]);
    refused("[imprint]", 1, &["needs name, address and email in [operator]", "url = "]);
    refused("[privacy]", 1, &["needs name, address and email in [operator]"]);
    refused(&format!("{OPERATOR}[privacy]"), 5, &["legal_basis is missing"]);
    let basis = format!("{OPERATOR}[privacy]\nlegal_basis = \"x\"\n");
    refused(&basis, 5, &["[privacy.authority] is missing"]);
    refused(&format!("{basis}[privacy.authority]\n"), 7, &["name is missing"]);
    let officer = "[privacy.authority]\nname = \"x\"\n[privacy.officer]\nname = \"x\"\n";
    refused(&format!("{basis}{officer}"), 9, &["nobody can reach this body"]);
    refused("[complaint]\naddress = [\"x\"]", 1, &["[complaint]: name is missing"]);
}

const STATEMENT: &str = r#"[accessibility]
law = "BGG"
state = "full"
created = 2026-10-01
method = "own"
enforcement = { name = "Schlichtungsstelle" }
"#;

#[test]
fn a_complete_statement_is_taken() {
    assert_eq!(start(&format!("{OPERATOR}{STATEMENT}")), Ok(()));
}

#[test]
fn an_accessibility_statement_needs_what_the_law_requires() {
    let file = format!("{OPERATOR}[accessibility]\n");
    for (key, advice) in [
        ("law is missing", "name the law"),
        ("state is missing", "\"full\", \"partial\" or \"none\""),
        ("created is missing", "2026-11-24"),
        ("method is missing", "\"own\""),
        ("[accessibility.enforcement] is missing", "settles"),
    ] {
        let said = start(&file).unwrap_err();
        let line = said.lines().find(|line| line.contains(key)).expect(key);
        assert!(line.starts_with("operator.toml:5: ") && line.contains(advice), "{line}");
    }
    let with = |from: &str, to: &str| format!("{OPERATOR}{STATEMENT}").replace(from, to);
    refused(&with("\"full\"", "\"fully\""), 7, &["write \"full\", \"partial\" or \"none\""]);
    refused(&with("\"full\"", "\"partial\""), 5, &["name the contents that are not accessible"]);
    refused(&with("2026-10-01", "2027-10-01"), 8, &["in the future"]);
    refused(&with("\"own\"", "\"third-party\""), 9, &["with assessor"]);
    let barrier = "\n[[accessibility.not_accessible]]\nwhat = \"x\"\nwhy = \"y\"\n";
    let full = format!("{OPERATOR}{STATEMENT}{barrier}");
    refused(&full, 12, &["ground is missing"]);
    refused(&format!("{full}ground = \"none\""), 15, &["\"out-of-scope\""]);
    refused(&format!("{full}ground = \"non-compliance\""), 5, &["write state = \"partial\""]);
    assert_eq!(start(&format!("{full}ground = \"out-of-scope\"")), Ok(()));
}

#[test]
fn security_txt_is_complete_and_in_date() {
    let expires = "expires = 2027-06-30T00:00:00Z\n";
    let contact = "contact = [\"mailto:a@example.org\"]\n";
    refused(&format!("[security]\n{contact}"), 1, &["expires is missing", "RFC 9116"]);
    refused(&format!("[security]\n{expires}"), 1, &["contact is missing", "mailto:"]);
    let old = format!("[security]\n{contact}expires = 2026-11-24T09:59:59Z\n");
    refused(&old, 3, &["is over", "less than a year ahead"]);
    let day = format!("[security]\n{contact}expires = 2027-06-30\n");
    refused(&day, 3, &["write a moment with its offset"]);
    let plain = format!("[security]\ncontact = [\"a@example.org\"]\n{expires}");
    refused(&plain, 2, &["begins with mailto: or tel: or https:"]);
    let policy = format!("[security]\n{contact}{expires}policy = [\"http://example.org\"]\n");
    refused(&policy, 4, &["security.policy", "begins with https:"]);
    let tag = format!("[security]\n{contact}{expires}preferred_languages = [\"de\\nx: y\"]\n");
    refused(&tag, 4, &["write a tag like \"de\""]);
}

#[test]
fn all_mistakes_are_named_at_once() {
    let said = start("path_prefix = \"x\"\ndefault_language = \"fr\"\n[forms]\nfacebook = \"x\"");
    let said = said.unwrap_err();
    let lines: Vec<_> = said.lines().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(lines, ["operator.toml:1", "operator.toml:2", "operator.toml:4"]);
}
