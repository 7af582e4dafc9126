//! Values of an operator file that are read in more than one way, and the options that win over them.

use objection_check::operator::{Hsts, OperatorOptions};

use super::support::{Folder, LOGO, alone, assert_refused};

#[test]
fn what_is_no_address_is_refused_with_how_to_write_one() {
    let web =
        "|imprint|a.example|javascript:alert(1)|mailto:a@b.c|https://|https://u@b.c|https://:p@b.c";
    let email =
        "|a|@example.org|a@|a@b|a b|a b@example.org|a?x@example.org|a@b@example.org|a@b.c?d";
    let meta = "https://127.0.0.1|https://notfacebook.com|https://facebook.com.example.org";
    let sites = "|*|www.example.org|ftp://www.example.org|https://|https://a b|https://a.b//|\
        https://www.example.org/page|https://www.example.org?a|https://a.example#|https://u@a.example|\
        https://*|https://*.org|https://a.*.b|https://*.127.0.0.1|https://a.example; script-src *|\
        https://a.example,b|https://a.example'";
    let second = "frame_ancestors = [\"https://www.example.org\",\n";
    for (key, values, excerpt) in [
        ("public_url =", "check.example.org|https://*.example.org|", "like https://www.example"),
        ("public_url =", "https://check.example.org/a", "a path belongs into path_prefix"),
        ("path_prefix =", "a|/a/|//a|/a b|/../a|/a?b|/{lang}|/ä", "write it like /widerspruch"),
        ("path_prefix =", "/healthz|/readyz/x", "the health checks answer there"),
        ("[imprint]\nurl =", web, "imprint: … write it like https://"),
        ("[operator]\nname = \"x\"\nweb =", "example", "operator.web … https://"),
        ("[operator]\nname = \"x\"\nemail =", email, "operator.email … like office@example.org"),
        ("[operator]\nname = \"x\"\nphone =", "|call us|+ |0800 HELP", "operator.phone … like +49"),
        ("[forms]\nfacebook =", "http://www.facebook.com/help", "begins with https://"),
        ("[forms]\nfacebook =", meta, "forms.facebook: … on one of facebook.com, instagram.com"),
        ("[forms]\nthird_party =", "https://meta.com@example.org/", "begins with https://"),
        ("frame_ancestors = [", sites, "frame_ancestors: … write scheme, host and port alone"),
        (second, "https://a.example/page", "host and port alone"),
    ] {
        let end = if key.contains("= [") { "]" } else { "" };
        let line = key.matches('\n').count() + 1;
        for value in values.split('|') {
            assert_refused(&format!("{key} \"{value}\"{end}"), line, excerpt);
        }
    }
    assert_eq!(alone("path_prefix = \"/\"").start(), Ok(()));
    for ours in ["facebook.com", "help.instagram.com", "privacycenter.meta.com"] {
        let file = format!("[forms]\nfacebook = \"https://{ours}/help\"");
        assert_eq!(alone(&file).start(), Ok(()));
    }
}

#[test]
fn scheme_host_and_port_make_a_site() {
    for (site, source) in [
        ("https://www.example.org", "https://www.example.org"),
        ("https://www.example.org/", "https://www.example.org"),
        ("https://*.example.org", "https://*.example.org"),
        ("http://localhost:8081", "http://localhost:8081"),
        ("HTTPS://WWW.Example.org:443", "https://www.example.org"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("http://[::1]:80", "http://[::1]"),
    ] {
        let operator = alone(&format!("frame_ancestors = [\"{site}\"]")).load().unwrap();
        assert_eq!(operator.framing_sites().as_deref(), Some(source), "{site}");
    }
}

#[test]
fn the_size_of_a_logo_is_read_from_it_and_other_files_are_refused_with_advice() {
    let folder = alone("[brand]\nlogo = \"logo.svg\"\nlogo_alt = \"Logo\"\n");
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x78\0\0\0\x28\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82";
    for (content, found) in [
        (&png[..], "Png, 120 x 40"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'/>", "Svg, 120 x 40"),
        (b"<?xml?>\n<!-- a -->\n<svg\nviewBox=\"0,0,120,40\" width=\"9\">", "Svg, 120 x 40"),
        (b"<svg stroke-width=\"3\" width=\"120px\" height=\"40\"></svg>\n", "Svg, 120 x 40"),
        (b"", "/logo.svg is neither PNG nor SVG"),
        (b"GIF89a", "neither PNG nor SVG"),
        (b"<html><svg viewBox='0 0 1 1'></svg></html>", "neither PNG nor SVG"),
        (b"<svg viewBox='0 0 1 1'", "neither PNG nor SVG"),
        (b"<svg></svg>", "give <svg> a viewBox"),
        (b"<svg viewBox='0 0 0 1'></svg>", "give <svg> a viewBox"),
        (b"<svg viewBox='0 0 1'></svg>", "give <svg> a viewBox"),
        (&png[..44], "broken PNG"),
        (&b" ".repeat(64 * 1024 + 1), "smaller than 64 KiB"),
    ] {
        std::fs::write(folder.path("logo.svg"), content).unwrap();
        let said = folder.load().map_or_else(|error| error, |read| format!("{:?}", read.summary()));
        assert!(said.contains(found), "{found}: {said}");
    }
    let silent = [("operator.toml", "[brand]\nlogo = \"logo.svg\""), ("logo.svg", LOGO)];
    let said = Folder::with(&silent).start().unwrap_err();
    assert!(said.contains("/operator.toml:2: brand.logo: needs logo_alt"), "{said}");
}

#[test]
fn an_option_wins_over_the_file() {
    let file =
        "frame_anyone = true\npublic_url = \"https://file.example\"\npath_prefix = \"/file\"";
    let folder = alone(file);
    let options = OperatorOptions {
        file: Some(folder.path("operator.toml")),
        frame_ancestor: vec!["https://frame.example".parse().unwrap()],
        public_url: "https://option.example".parse().ok(),
        path_prefix: "/option".parse().ok(),
        hsts: Some(Hsts::Host),
        ..OperatorOptions::default()
    };
    let operator = options.load().unwrap();
    assert_eq!(operator.framing_sites().as_deref(), Some("https://frame.example"));
    assert_eq!(operator.public_url, "https://option.example".parse().ok());
    assert_eq!(
        (operator.path_prefix.join("/de").as_str(), operator.hsts),
        ("/option/de", Hsts::Host)
    );
}
