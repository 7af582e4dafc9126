//! The oEmbed provider as section 2 of the specification 1.0 wants it, and the links by which
//! consumers find it.

use objection_check::operator::Operator;
use scraper::Html;
use serde_json::Value;

use crate::support::page::parsed;
use crate::support::{APP, Page, Reply, TestApp, encode, results};

const PUBLIC: &str = "https://check.example.org";

fn get(address: &str) -> Reply {
    let public_url = Some(PUBLIC.parse().unwrap());
    TestApp::of_operator(Operator { public_url, ..Operator::default() }).get(address)
}

/// The reply about a page, asked with more fields.
fn about(page: &str, more: &str) -> Reply {
    get(&format!("/oembed?{}{more}", encode(&[("url", page)])))
}

/// The answer about a page of ours, by its path.
fn answer(path: &str, more: &str) -> Value {
    serde_json::from_str(about(&format!("{PUBLIC}{path}"), more).text()).unwrap()
}

/// The frame of an answer, with this attribute of it.
fn of_frame(answer: &Value, name: &str) -> String {
    let html = Html::parse_fragment(answer["html"].as_str().expect("a frame"));
    let frame = html.select(&parsed("iframe")).next().expect("a frame");
    frame.attr(name).expect(name).to_owned()
}

/// A member of an answer in XML, whose references to characters are those of HTML.
fn member(xml: &Reply, name: &str) -> Option<String> {
    let (_, rest) = xml.text().split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once(&format!("</{name}>"))?;
    Some(Html::parse_fragment(text).root_element().text().collect())
}

#[test]
fn an_answer_has_every_member_that_a_rich_answer_needs() {
    let reply = about(&format!("{PUBLIC}/de"), "");
    assert_eq!(reply.header("content-type"), "application/json; charset=utf-8");
    assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
    let answer = answer("/", "");
    assert_eq!([&answer["version"], &answer["type"]], ["1.0", "rich"]);
    assert_eq!(answer["provider_url"], format!("{PUBLIC}/"));
    assert!(["title", "provider_name"].iter().all(|member| answer[member].is_string()));
    assert!(answer["cache_age"].is_u64());
    assert_eq!(of_frame(&answer, "src"), format!("{PUBLIC}/frame/de/check"));
    assert_eq!(of_frame(&answer, "width"), "100%");
}

#[test]
fn an_address_keeps_what_the_webmaster_chose_and_nothing_else() {
    let chosen = "facebook=1&instagram=9&accent=green&theme=auto";
    let answer = answer(&format!("/de/check?{chosen}&confirmed.facebook-1=never&x=y"), "");
    let frame = format!("{PUBLIC}/frame/de/check?theme=auto&accent=green&facebook=1");
    assert_eq!(of_frame(&answer, "src"), frame);
    assert!(of_frame(&answer, "style").contains("color-scheme:light dark"));
}

#[test]
fn the_frame_is_no_larger_than_the_consumer_allows() {
    for (limits, width, height) in [
        ("&maxwidth=300&maxheight=200", 300, 200),
        ("&maxwidth=300", 300, 840),
        ("&maxwidth=99999&maxheight=99999", 600, 840),
    ] {
        let answer = answer("/de", limits);
        assert_eq!([&answer["width"], &answer["height"]], [width, height]);
        assert_eq!(of_frame(&answer, "height"), height.to_string());
        let style = of_frame(&answer, "style");
        let most = limits.split(['=', '&']).nth(2).unwrap();
        assert!(style.contains(&format!("max-width:{most}px")), "{style}");
    }
}

#[test]
fn every_answer_has_the_status_of_the_specification_and_is_for_any_site() {
    for (page, more, status) in [
        ("https://check.example.org//de/", "", 200),
        ("https://elsewhere.example/de", "", 404),
        ("http://check.example.org/de", "", 404),
        ("https://check.example.org/de/imprint", "", 404),
        ("https://check.example.org/xx", "", 404),
        ("no address", "", 404),
        ("https://check.example.org/de", "&format=yaml", 501),
        ("https://check.example.org/de", "&maxwidth=wide", 400),
        ("https://check.example.org/de", "&maxheight=0", 400),
    ] {
        let reply = about(page, more);
        assert_eq!(reply.status, status, "{page} {more}");
        assert_eq!(reply.header("access-control-allow-origin"), "*", "{page} {more}");
    }
    assert_eq!(get("/oembed").status, 400);
}

/// The discovery links of a page: type and address.
fn links(page: &Page) -> Vec<[&str; 2]> {
    let links = page.all("head > link[rel=alternate][type$=oembed]").into_iter();
    links.map(|link| ["type", "href"].map(|name| link.attr(name).unwrap())).collect()
}

#[test]
fn start_and_check_lead_to_the_same_answer_in_json_and_xml_without_those_of_a_visitor() {
    for (page, frame) in [
        ("/de", "/frame/de/check"),
        ("/en/check", "/frame/en/check"),
        ("/de/check?accent=red&facebook=2", "/frame/de/check?accent=red&facebook=2"),
        (&format!("/de/check?{}", results::NOW), "/frame/de/check?facebook=1&instagram=0"),
    ] {
        let page = get(page).page_with(200);
        let [[first, of_json], [second, of_xml]] = links(&page)[..] else { panic!("two links") };
        assert_eq!([first, second], ["application/json+oembed", "text/xml+oembed"]);
        assert!(!of_json.contains("confirmed") && !of_xml.contains("confirmed"));
        let reply = |address: &str| get(address.strip_prefix(PUBLIC).expect("an absolute address"));
        let answer: Value = serde_json::from_str(reply(of_json).text()).unwrap();
        let xml = reply(of_xml);
        assert_eq!(of_frame(&answer, "src"), format!("{PUBLIC}{frame}"));
        assert_eq!(xml.header("content-type"), "text/xml; charset=utf-8");
        for (name, value) in answer.as_object().unwrap() {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            assert_eq!(member(&xml, name), Some(value), "{name}");
        }
    }
    for page in ["/de/imprint", "/de/embed", "/frame/de/check", "/de/questions"] {
        assert!(links(&get(page).page_with(200)).is_empty(), "{page}");
    }
}

#[test]
fn without_a_public_address_there_are_no_links_but_the_endpoint_answers_for_the_host_asked() {
    assert!(links(&APP.check("de", "facebook=1")).is_empty());
    let address = "/oembed?url=http://check.example/de/check?facebook%3D1";
    assert!(APP.get(address).text().contains("http://check.example/frame/de/check?facebook=1"));
    for path in [address, "/de/embed", "/sitemap.xml"] {
        assert!(APP.get(path).header("vary").starts_with("Host"), "{path}");
    }
}

#[test]
fn wordpress_gets_a_link_unless_somebody_has_listed_us_there() {
    for (more, kind) in
        [("&discovered=yes&dnt=1", "link"), ("&dnt=1", "rich"), ("&discovered=yes", "rich")]
    {
        let answer = answer("/de", more);
        assert_eq!(answer["type"], kind, "{more}");
        assert_eq!(answer.get("html").is_some(), kind == "rich");
    }
}
