//! The oEmbed provider as section 2 of the specification 1.0 wants it, and the links by which
//! consumers find it.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use jiff::civil::date;
use objection_check::operator::Operator;
use objection_check::server::router;
use objection_check::web::App;
use scraper::{Html, Selector};
use serde_json::Value;
use tower::ServiceExt;

const PUBLIC: &str = "https://check.example.org";

fn operator(public_url: Option<&str>) -> Operator {
    let public_url = public_url.map(|url| url.parse().unwrap());
    Operator { public_url, ..Operator::default() }
}

async fn get_from(operator: Operator, address: &str) -> Response {
    let app = App::new(operator, crate::support::at(date(2026, 11, 24))).unwrap();
    let request = Request::get(address).header(header::HOST, "inside:8080").body(Body::empty());
    router(Arc::new(app)).oneshot(request.unwrap()).await.unwrap()
}

async fn get(address: &str) -> Response {
    get_from(operator(Some(PUBLIC)), address).await
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}

async fn json(response: Response) -> Value {
    serde_json::from_str(&text(response).await).unwrap()
}

/// The address that asks about a page, with more fields behind it.
fn about(page: &str, more: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("url", page).finish();
    format!("/oembed?{query}{more}")
}

fn attribute(html: &str, selector: &str, name: &str) -> String {
    let html = Html::parse_fragment(html);
    let found = html.select(&Selector::parse(selector).unwrap()).next().expect(selector);
    found.attr(name).expect(name).to_owned()
}

#[tokio::test]
async fn an_answer_has_every_member_that_a_rich_answer_needs() {
    let response = get(&about(&format!("{PUBLIC}/de"), "")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/json; charset=utf-8");
    assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert_eq!(response.headers()["cross-origin-resource-policy"], "cross-origin");
    let answer = json(response).await;
    assert_eq!(answer["version"], "1.0");
    assert_eq!(answer["type"], "rich");
    assert_eq!((&answer["width"], &answer["height"]), (&600.into(), &840.into()));
    assert_eq!(answer["provider_url"], format!("{PUBLIC}/"));
    for member in ["title", "provider_name", "html"] {
        assert!(!answer[member].as_str().unwrap().is_empty(), "{member}");
    }
    assert!(answer["cache_age"].is_u64());
    let html = answer["html"].as_str().unwrap();
    assert_eq!(attribute(html, "iframe", "src"), format!("{PUBLIC}/frame/de/check"));
    assert_eq!(attribute(html, "iframe", "width"), "100%");
}

#[tokio::test]
async fn xml_says_the_same_as_json() {
    let page = format!("{PUBLIC}/en/check?facebook=2&instagram=0&theme=dark");
    let of_json = json(get(&about(&page, "&format=json")).await).await;
    let response = get(&about(&page, "&format=xml")).await;
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/xml; charset=utf-8");
    let xml = text(response).await;
    let member = |name: &str| {
        let (_, rest) = xml.split_once(&format!("<{name}>"))?;
        let (value, _) = rest.split_once(&format!("</{name}>"))?;
        // A parser for HTML reads the character references of XML as well.
        let parsed = Html::parse_fragment(value);
        Some(parsed.root_element().text().collect::<String>())
    };
    for (name, value) in of_json.as_object().unwrap() {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        assert_eq!(member(name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn an_address_keeps_what_the_webmaster_chose_and_nothing_else() {
    let page = format!(
        "{PUBLIC}/de/check?facebook=1&instagram=9&accent=green&theme=auto&confirmed.facebook-1=never&x=y"
    );
    let answer = json(get(&about(&page, "")).await).await;
    let html = answer["html"].as_str().unwrap();
    let frame = format!("{PUBLIC}/frame/de/check?theme=auto&accent=green&facebook=1");
    assert_eq!(attribute(html, "iframe", "src"), frame);
    assert!(attribute(html, "iframe", "style").contains("color-scheme:light dark"));
}

#[tokio::test]
async fn the_frame_is_no_larger_than_the_consumer_allows() {
    for (limits, width, height) in [
        ("&maxwidth=300&maxheight=200", 300, 200),
        ("&maxwidth=300", 300, 840),
        ("&maxwidth=99999&maxheight=99999", 600, 840),
    ] {
        let answer = json(get(&about(&format!("{PUBLIC}/de"), limits)).await).await;
        assert_eq!((&answer["width"], &answer["height"]), (&width.into(), &height.into()));
        let html = answer["html"].as_str().unwrap();
        assert_eq!(attribute(html, "iframe", "height"), height.to_string());
        let style = attribute(html, "iframe", "style");
        let most = limits.split(['=', '&']).nth(2).unwrap();
        assert!(style.contains(&format!("max-width:{most}px")), "{style}");
    }
}

#[tokio::test]
async fn other_questions_get_the_status_of_the_specification() {
    for (address, status) in [
        (about("https://elsewhere.example/de", ""), StatusCode::NOT_FOUND),
        (about("http://check.example.org/de", ""), StatusCode::NOT_FOUND),
        (about(&format!("{PUBLIC}/de/imprint"), ""), StatusCode::NOT_FOUND),
        (about(&format!("{PUBLIC}/xx"), ""), StatusCode::NOT_FOUND),
        (about("no address", ""), StatusCode::NOT_FOUND),
        (about(&format!("{PUBLIC}/de"), "&format=yaml"), StatusCode::NOT_IMPLEMENTED),
        (about(&format!("{PUBLIC}/de"), "&maxwidth=wide"), StatusCode::BAD_REQUEST),
        (about(&format!("{PUBLIC}/de"), "&maxheight=0"), StatusCode::BAD_REQUEST),
        ("/oembed".to_owned(), StatusCode::BAD_REQUEST),
    ] {
        let response = get(&address).await;
        assert_eq!(response.status(), status, "{address}");
        assert_eq!(response.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{address}");
    }
}

/// The discovery links of a page: type and address.
async fn links(operator: Operator, page: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(&text(get_from(operator, page).await).await);
    let links = Selector::parse("head > link[rel=alternate][type$=oembed]").unwrap();
    let attribute = |link: scraper::ElementRef<'_>, name| link.attr(name).unwrap().to_owned();
    html.select(&links).map(|link| (attribute(link, "type"), attribute(link, "href"))).collect()
}

#[tokio::test]
async fn start_and_check_lead_to_their_answers() {
    for (page, frame) in [
        ("/de", "/frame/de/check"),
        ("/en/check", "/frame/en/check"),
        ("/de/check?accent=red&facebook=2", "/frame/de/check?accent=red&facebook=2"),
    ] {
        let links = links(operator(Some(PUBLIC)), page).await;
        let types: Vec<_> = links.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(types, ["application/json+oembed", "text/xml+oembed"], "{page}");
        for (kind, address) in links {
            let path = address.strip_prefix(PUBLIC).expect("an absolute address");
            let response = get(path).await;
            assert_eq!(response.status(), StatusCode::OK, "{address}");
            let sent = response.headers()[header::CONTENT_TYPE].to_str().unwrap().to_owned();
            assert_eq!(kind.split('+').next(), sent.split(';').next());
            let escaped = format!("{PUBLIC}{frame}\"").replace('&', "&amp;");
            let body = text(response).await;
            let html = if sent.starts_with("text/xml") {
                let parsed = Html::parse_fragment(&body);
                parsed.root_element().text().collect::<String>()
            } else {
                serde_json::from_str::<Value>(&body).unwrap()["html"].as_str().unwrap().to_owned()
            };
            assert!(html.replace("&#38;", "&amp;").contains(&escaped), "{html}");
        }
    }
}

#[tokio::test]
async fn without_a_public_address_there_are_no_links_but_the_endpoint_answers() {
    assert_eq!(links(operator(None), "/de/check?facebook=1").await, []);
    let page = "http://inside:8080/de/check?facebook=1";
    let response = get_from(operator(None), &about(page, "")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(text(response).await.contains("http://inside:8080/frame/de/check?facebook=1"));
}

#[tokio::test]
async fn wordpress_gets_a_link_unless_somebody_has_listed_us_there() {
    let page = format!("{PUBLIC}/de");
    for (more, kind) in
        [("&discovered=yes&dnt=1", "link"), ("&dnt=1", "rich"), ("&discovered=yes", "rich")]
    {
        let answer = json(get(&about(&page, more)).await).await;
        assert_eq!(answer["type"], kind, "{more}");
        assert_eq!(answer.get("html").is_some(), kind == "rich");
    }
}

#[tokio::test]
async fn no_other_page_and_no_answer_of_a_visitor_is_offered() {
    for page in ["/de/imprint", "/de/embed", "/frame/de/check", "/de/questions"] {
        assert_eq!(links(operator(Some(PUBLIC)), page).await, [], "{page}");
    }
    let page = "/de/check?facebook=1&instagram=0&confirmed.facebook-1=never";
    for (_, address) in links(operator(Some(PUBLIC)), page).await {
        assert!(!address.contains("objected"), "{address}");
    }
}
