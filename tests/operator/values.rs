//! Values of an operator file that are read in more than one way, and the options that win over them.

use objection_check::operator::{Hsts, OperatorOptions};
use objection_check::text::Catalogue;

use super::support::{Folder, assert_has, load, start};

/// Each of these values, behind a key or in the list behind it, is refused on its line with this
/// excerpt.
fn refused(key: &str, values: &str, excerpt: &str) {
    let end = if key.contains("= [") { "]" } else { "" };
    for value in values.split('|') {
        let written = format!("{key} \"{value}\"{end}");
        let said = start(&written).expect_err(&written);
        assert!(
            said.starts_with(&format!("operator.toml:{}: ", key.matches('\n').count() + 1)),
            "{said}"
        );
        assert_has(&said, excerpt);
    }
}

#[test]
fn what_is_no_address_is_refused_with_how_to_write_one() {
    let operator = "[operator]\nname = \"x\"\n";
    for (key, values, excerpt) in [
        (
            "public_url =",
            "check.example.org|https://*.example.org|",
            "alone, like https://www.example.org",
        ),
        ("public_url =", "https://check.example.org/a", "a path belongs into path_prefix"),
        (
            "path_prefix =",
            "widerspruch|/a/|//a|/a b|/../a|/a?b|/{lang}|/ä",
            "write it like /widerspruch",
        ),
        ("path_prefix =", "/healthz|/readyz/x", "the health checks answer there"),
        (
            "[imprint]\nurl =",
            "|imprint|www.example.org|javascript:alert(1)|mailto:a@b.c|https://|https://user@a.example",
            "imprint: … write it like https://",
        ),
        (&format!("{operator}web ="), "example", "operator.web … https://"),
        (
            &format!("{operator}email ="),
            "a|@example.org|a@|a@b|a b|a b@example.org|a?x@example.org|a@b@example.org|a@b.c?d=e|",
            "operator.email … write it like office@example.org",
        ),
        (
            &format!("{operator}phone ="),
            "|call us|+ |0800 HELP",
            "operator.phone … write it like +49",
        ),
        ("[forms]\nfacebook =", "http://www.facebook.com/help", "begins with https://"),
        ("[forms]\nthird_party =", "https://meta.com@example.org/", "not an address"),
        (
            "[forms]\nfacebook =",
            "https://127.0.0.1|https://notfacebook.com|https://facebook.com.example.org",
            "forms.facebook: … on one of facebook.com, instagram.com",
        ),
        (
            "frame_ancestors = [",
            "|*|www.example.org|ftp://www.example.org|https://|https://a b|https://a.b//|\
             https://www.example.org/page|https://www.example.org?a|https://a.example#|\
             https://user@www.example.org|https://*|https://*.org|https://a.*.b|https://*.127.0.0.1|\
             https://a.example; script-src *|https://a.example,b|https://a.example'",
            "frame_ancestors: … write scheme, host and port alone",
        ),
    ] {
        refused(key, values, excerpt);
    }
    assert_eq!(start("path_prefix = \"/\""), Ok(()));
    for ours in ["facebook.com", "help.instagram.com", "privacycenter.meta.com"] {
        assert_eq!(start(&format!("[forms]\nfacebook = \"https://{ours}/help\"")), Ok(()));
    }
}

#[test]
fn scheme_host_and_port_make_a_site_and_nothing_breaks_out_of_the_policy() {
    for (site, source) in [
        ("https://www.example.org", "https://www.example.org"),
        ("https://www.example.org/", "https://www.example.org"),
        ("https://*.example.org", "https://*.example.org"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("HTTPS://WWW.Example.org:443", "https://www.example.org"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("http://[::1]:80", "http://[::1]"),
    ] {
        let file = format!("frame_ancestors = [\"{site}\"]");
        let operator = load(&Folder::with(&[("operator.toml", &file)]).file()).unwrap();
        assert_eq!(operator.framing_sites().as_deref(), Some(source), "{site}");
    }
    let second = "frame_ancestors = [\"https://www.example.org\",\n";
    refused(second, "https://a.example/page", "host and port alone");
}

#[test]
fn the_size_of_a_logo_is_read_from_it_and_other_files_are_refused_with_advice() {
    let brand = "[brand]\nlogo = \"logo.svg\"\nlogo_alt = \"Logo\"\n";
    let folder = Folder::with(&[("operator.toml", brand)]);
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x78\0\0\0\x28\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82";
    for (content, found) in [
        (&png[..], "Png, 120 x 40"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'/>", "Svg, 120 x 40"),
        (b"<?xml?>\n<!-- a -->\n<svg\nviewBox=\"0,0,120,40\" width=\"9\">", "Svg, 120 x 40"),
        (b"<svg stroke-width=\"3\" width=\"120px\" height=\"40\"></svg>\n", "Svg, 120 x 40"),
        (b"", "neither PNG nor SVG"),
        (b"<html><svg viewBox='0 0 1 1'></svg></html>", "neither PNG nor SVG"),
        (b"<svg viewBox='0 0 1 1'", "neither PNG nor SVG"),
        (b"<svg></svg>", "give <svg> a viewBox"),
        (b"<svg viewBox='0 0 0 1'></svg>", "give <svg> a viewBox"),
        (b"<svg viewBox='0 0 1'></svg>", "give <svg> a viewBox"),
        (&png[..20], "broken PNG"),
        (&b" ".repeat(64 * 1024 + 1), "smaller than 64 KiB"),
    ] {
        std::fs::write(folder.file().with_file_name("logo.svg"), content).unwrap();
        let read = load(&folder.file());
        let said = read.map_or_else(|error| error, |read| format!("{:?}", read.summary()));
        assert!(said.contains(found), "{found}: {said}");
    }
}

#[test]
fn an_option_wins_over_the_file() {
    let file =
        "frame_anyone = true\npublic_url = \"https://file.example\"\npath_prefix = \"/file\"";
    let folder = Folder::with(&[("operator.toml", file)]);
    let settings = |options: OperatorOptions| {
        let options = OperatorOptions { file: Some(folder.file()), ..options };
        let operator = options.load(&Catalogue::built_in_tags()).unwrap();
        let settings = operator.summary().into_iter().map(|(_, value)| value);
        settings.skip(1).take(4).collect::<Vec<_>>().join("; ")
    };
    let of_file = settings(OperatorOptions::default());
    assert_eq!(of_file, "https://file.example; /file; off; *");
    let options = OperatorOptions {
        frame_ancestor: vec!["https://frame.example".parse().unwrap()],
        public_url: "https://option.example".parse().ok(),
        path_prefix: "/option".parse().ok(),
        hsts: Some(Hsts::Host),
        ..OperatorOptions::default()
    };
    let expected = "https://option.example; /option; max-age=31536000; https://frame.example";
    assert_eq!(settings(options), expected);
}
