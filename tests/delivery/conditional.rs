//! Conditional requests, HEAD, codings and what caches are told, over a socket.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::socket::{Answer, BROWSER, Served};
use crate::support::TODAY;

/// All tests of this file ask one service: it keeps nothing of a request.
static SERVED: LazyLock<Served> = LazyLock::new(|| Served::on(TODAY));

/// Pages and files that have a validator.
const VALIDATED: [&str; 7] = [
    "/de",
    "/en/check",
    "/de/questions",
    "/en/overview",
    "/de-simple/privacy",
    "/frame/en/check",
    "/embed.js",
];

/// The headers of an answer that do not describe its body.
fn lasting(answer: &Answer) -> BTreeSet<&str> {
    let of_body = ["content-type", "content-encoding", "content-length", "date"];
    let lines = answer.head.lines().skip(1);
    lines.filter(|line| !of_body.iter().any(|name| line.starts_with(name))).collect()
}

/// The answer as it is made, perhaps, and as it is sent from memory.
fn twice(path: &str, headers: &str) -> [Answer; 2] {
    [0, 1].map(|_| SERVED.get(path, headers))
}

#[test]
fn who_has_a_page_already_is_told_so_with_all_headers() {
    for path in VALIDATED {
        for answer in twice(path, BROWSER) {
            let tag = answer.header("etag").to_owned();
            assert!(tag.starts_with("W/\"") && tag.len() > 16, "{path}: {tag}");
            let on_two_lines = format!("\"other\"\r\nif-none-match: {tag}");
            for has in [tag.clone(), format!("\"other\", {tag}"), on_two_lines, "*".to_owned()] {
                let headers = format!("{BROWSER}if-none-match: {has}\r\n");
                let again = SERVED.get(path, &headers);
                assert_eq!(again.status(), 304, "{path} {has}");
                assert_eq!(lasting(&again), lasting(&answer), "{path}");
                // A length or a coding would be that of the page (RFC 9110, section 8.6).
                for name in ["content-length", "content-encoding", "content-type"] {
                    assert_eq!(again.header(name), "", "{path}: {name}");
                }
                for name in ["content-security-policy", "date"] {
                    assert!(!again.header(name).is_empty(), "{path}: {name}");
                }
            }
            let headers = format!("{BROWSER}if-none-match: W/\"other\"\r\n");
            assert_eq!(SERVED.get(path, &headers).status(), 200, "{path}");
        }
    }
}

#[test]
fn head_says_everything_that_get_says_but_the_page() {
    for path in VALIDATED.into_iter().chain(["/de/nothing", "/de/embed", "/robots.txt"]) {
        for headers in [BROWSER, ""] {
            let [_, get] = twice(path, headers);
            let head = SERVED.ask("HEAD", path, headers, "");
            assert_eq!(head.status(), get.status(), "{path}");
            assert_eq!(lasting(&head), lasting(&get), "{path}");
            for name in ["content-type", "content-encoding", "content-length"] {
                assert_eq!(head.header(name), get.header(name), "{path}: {name}");
            }
            assert!(head.body.is_empty());
        }
    }
    // The head of a page that is made for it says as much.
    let head = SERVED.ask("HEAD", "/de/check?facebook=5", BROWSER, "");
    assert!(head.header("content-length").parse::<usize>().expect("a number") > 1000);
}

#[test]
fn every_text_comes_compressed_to_those_who_can_read_it() {
    let mut tags = BTreeSet::new();
    let others =
        ["/de/nothing", "/de/embed", "/sitemap.xml", "/oembed?url=http://check.example/de/check"];
    for path in VALIDATED.into_iter().chain(others) {
        for packed in twice(path, BROWSER) {
            let plain = SERVED.get(path, "accept-encoding: br\r\n");
            assert_eq!(packed.header("content-encoding"), "gzip", "{path}");
            assert_eq!(plain.header("content-encoding"), "", "{path}");
            assert_eq!(packed.text(), plain.text(), "{path}");
            assert!(packed.body.len() < plain.body.len(), "{path}");
            assert_eq!(packed.header("etag"), plain.header("etag"), "{path}");
            tags.insert(plain.header("etag").to_owned());
            for answer in [packed, plain] {
                let vary = answer.header("vary").to_lowercase();
                assert!(vary.split(", ").any(|name| name == "accept-encoding"), "{path}: {vary}");
                assert_eq!(answer.head.to_lowercase().matches("\r\nvary:").count(), 1, "{path}");
            }
        }
    }
    // One for each page that has a validator, and none for the others.
    tags.remove("");
    assert_eq!(tags.len(), VALIDATED.len() + 1, "{tags:?}");
}

#[test]
fn an_answer_says_what_it_depends_on_and_that_a_page_is_asked_for_again() {
    let page = SERVED.get("/de", BROWSER).text();
    let icon = page.split('"').find(|text| text.starts_with("/assets/icon-")).expect("an icon");
    for (path, depends_on, cache) in [
        ("/de", "accept-encoding", "no-cache"),
        ("/de/check", "accept-encoding", "private, no-cache"),
        ("/frame/de/check", "sec-fetch-dest, accept-encoding", "private, no-cache"),
        (icon, "accept-encoding", "public, max-age=31536000, immutable"),
        // Browsers that take no SVG ask for this one by themselves, again from time to time.
        ("/favicon.ico", "", "public, max-age=86400"),
        ("/", "accept-language", "no-cache"),
        ("/nothing", "accept-language, accept-encoding", "private, no-cache"),
    ] {
        for answer in twice(path, BROWSER) {
            assert_eq!(answer.header("vary").to_lowercase(), depends_on, "{path}");
            assert_eq!(answer.header("cache-control"), cache, "{path}");
            // Refusals and redirects have no version, and so are sent whatever the client has.
            let has_version = !answer.header("etag").is_empty();
            let again = SERVED.get(path, "if-none-match: *\r\n");
            let status = if has_version { 304 } else { answer.status() };
            assert_eq!((again.status(), again.header("cache-control")), (status, cache), "{path}");
            assert_eq!(has_version, !["/", "/nothing"].contains(&path), "{path}");
        }
    }
    assert_eq!(SERVED.get("/favicon.ico", "").header("content-type"), "image/vnd.microsoft.icon");
    let form = SERVED.post("/de/check", "facebook=1&instagram=0");
    assert_eq!((form.status(), form.header("etag")), (200, ""));
}

#[test]
fn who_wants_gzip_gets_it_and_nobody_else() {
    for (coding, lists) in [
        ("gzip", "gzip, deflate, br, zstd|*|GZIP;Q=0.5|br , gzip ; q=1.0|x-gzip"),
        ("", "br|identity|gzip;q=0|*;q=1, gzip;q=0.000|gzipped|,;=,|identity, gzip;q=0.9"),
        ("", "gzip;q=2|gzip;q=1.5|gzip;q=-1|gzip;q=x|gzip;q|gzip;"),
    ] {
        for list in lists.split('|') {
            let answer = SERVED.get("/de/check", &format!("accept-encoding: {list}\r\n"));
            assert_eq!(answer.header("content-encoding"), coding, "{list}");
        }
    }
}
