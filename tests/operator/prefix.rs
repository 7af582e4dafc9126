//! Below a path prefix: every address carries it, and nothing else answers but health checks.

use std::collections::{BTreeSet, VecDeque};

use url::Url;

use super::support::{alone, muster};
use crate::support::{Page, encode};

const PREFIX: &str = "/widerspruch/";
const BASE: &str = "https://www.musterbehoerde.example";

/// Every address on a page that leads back to this instance, without its fragment.
fn own_addresses(page: &Page, at: &str) -> Vec<String> {
    let here = Url::parse(BASE).unwrap().join(at).unwrap();
    let names = ["href", "src", "srcset", "action", "formaction", "data-path"];
    let written = names.into_iter().flat_map(|name| page.attributes(&format!("[{name}]"), name));
    let urls = written.map(|written| here.join(written).unwrap());
    let own = urls.filter(|url| url.as_str().starts_with(BASE) && url.path() != "/");
    own.map(|url| url[url::Position::BeforePath..url::Position::AfterQuery].to_owned()).collect()
}

#[test]
fn every_address_on_every_page_carries_the_prefix_and_leads_somewhere() {
    let service = muster();
    let result = "de/check?facebook=2&instagram=1&linked=some&confirmed.facebook-1=never\
        &objected.facebook-2=in-2024&confirmed.facebook-2=email&confirmed.instagram-1=never";
    let framed = format!("frame/{result}");
    let options = "frame/de/check?theme=auto&accent=green";
    let pages = ["de", "frame/de/check", options, "frame/de/test", result, &framed];
    let mut open: VecDeque<_> = pages.map(|page| format!("{PREFIX}{page}")).into();
    let mut seen: BTreeSet<_> = open.iter().cloned().collect();
    let mut read = 0;
    while let Some(address) = open.pop_front() {
        let reply = service.get(&address);
        assert!(matches!(reply.status.as_u16(), 200 | 303 | 405), "{address}: {}", reply.status);
        if !reply.header("content-type").starts_with("text/html") {
            continue;
        }
        read += 1;
        let mut pages = vec![reply.page()];
        if address.ends_with("/check") {
            let forms = ["facebook=1&instagram=0&question=accounts", "", "facebook=0&instagram=0"];
            pages.extend(forms.map(|form| service.post(&address, form).page()));
        }
        for own in pages.iter().flat_map(|page| own_addresses(page, &address)) {
            assert!(own.starts_with(PREFIX), "{own} on {address}");
            if seen.insert(own.clone()) {
                open.push_back(own);
            }
        }
    }
    assert!(read >= 25, "{read} pages");
}

#[test]
fn the_page_for_webmasters_and_oembed_name_full_addresses() {
    let service = muster();
    let page = service.page("/widerspruch/de/embed");
    // A policy names the server alone.
    for code in page.all("textarea:not([data-variant=embed-csp], [data-variant=recipe-typo3])") {
        let code: String = code.text().collect();
        for address in code.split("https://").skip(1) {
            assert!(address.starts_with("www.musterbehoerde.example/widerspruch/"), "{code}");
        }
    }
    let text = page.text("main");
    assert!(text.contains(&format!("{BASE}/widerspruch/oembed")), "{text}");
    assert!(text.contains(&format!("frame-src {BASE};")), "{text}");
    let ask = |url: &str| service.get(&format!("/widerspruch/oembed?{}", encode(&[("url", url)])));
    let answer = ask(&format!("{BASE}/widerspruch/de"));
    assert_eq!(answer.status.as_u16(), 200);
    assert!(answer.text().contains(&format!("{BASE}/widerspruch/frame/de/check")));
    assert!(answer.text().contains("Musterbehörde für Testzwecke"));
    assert_eq!(ask(&format!("{BASE}/de")).status, 404);
}

#[test]
fn outside_the_prefix_there_are_only_health_checks() {
    let service = muster();
    for address in ["/", "/de", "/de/check", "/embed.js", "/robots.txt", "/widerspruchs"] {
        let reply = service.get(address);
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{address}");
        let page = reply.page_with(404);
        assert!(page.attribute("main .primary", "href").starts_with(PREFIX), "{address}");
    }
    for address in ["/healthz", "/readyz", "/widerspruch/healthz", "/widerspruch/readyz"] {
        assert_eq!(service.get(address).status, 200, "{address}");
    }
    for (copied, clean) in [
        ("/widerspruch", "/widerspruch/de"),
        ("/widerspruch/", "/widerspruch/de"),
        ("/widerspruch//de///check/", "/widerspruch/de/check"),
        ("//widerspruch/DE/", "/widerspruch/de"),
        ("/widerspruch//frame/EN/check.", "/widerspruch/frame/en/check"),
    ] {
        assert_eq!(service.get(copied).header("location"), clean, "{copied}");
    }
    assert_eq!(service.get("/widerspruch/en/nothing").page_with(404).language(), "en");
}

#[test]
fn the_sitemap_has_every_public_page_in_every_language() {
    let service = muster();
    let robots = service.get("/widerspruch/robots.txt").text().to_owned();
    assert!(robots.contains(&format!("Sitemap: {BASE}/widerspruch/sitemap.xml")), "{robots}");
    let map = service.get("/widerspruch/sitemap.xml");
    assert_eq!(map.header("content-type"), "application/xml; charset=utf-8");
    let map = Page::parse(map.text());
    let locations = map.texts("loc");
    assert_eq!(locations.len(), 18, "{locations:?}");
    for location in locations {
        let page = service.page(location.strip_prefix(BASE).unwrap());
        assert_eq!(page.attribute("link[rel=canonical]", "href"), location);
    }
    let languages = map.attributes("[hreflang]", "hreflang");
    assert_eq!(languages, ["de", "en", "x-default"].repeat(18), "{languages:?}");
}

#[test]
fn security_txt_is_as_the_standard_wants_it() {
    let canonical = format!("Canonical: {BASE}/.well-known/security.txt\n");
    let rest = format!("{canonical}Expires: 2027-06-30T00:00:00Z\nPreferred-Languages: de, en");
    let root = format!(
        "public_url = \"{BASE}\"\n[security]\ncontact = [\"{BASE}/sicherheit\"]\n\
         expires = 2027-06-30T02:00:00+02:00\n"
    );
    for (service, place, contact) in [
        (muster(), "/widerspruch", "mailto:sicherheit@musterbehoerde.example"),
        (alone(&root).service(), "", &format!("{BASE}/sicherheit")),
    ] {
        let reply = service.get(&format!("{place}/.well-known/security.txt"));
        assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
        assert!(reply.text().starts_with(&format!("Contact: {contact}\n{rest}")), "{contact}");
    }
}
