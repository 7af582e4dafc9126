//! Pages that are kept: the same as those that are made, for nobody else, and for no other day.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, Response};
use http_body_util::BodyExt;
use jiff::ToSpan as _;
use jiff::civil::Date;
use objection_check::operator::{Operator, PathPrefix};
use objection_check::server::{Limits, pages, router};
use objection_check::web::App;
use tokio::runtime::Runtime;
use tower::ServiceExt;

use crate::support::paths::every;
use crate::support::{FORM, Page, TODAY, encode, languages};

/// A service that remembers what it has sent.
struct Watched {
    router: Router,
    runtime: Runtime,
    today: Arc<Mutex<Date>>,
    /// Whether the day is over as soon as somebody has asked for it once.
    is_midnight: Arc<AtomicBool>,
    sent: Mutex<Vec<Bytes>>,
}

/// A day on which results say something else about their age.
fn another_day() -> Date {
    TODAY.checked_add(2.months()).expect("there is one")
}

/// How an answer came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    Made,
    Kept,
}

impl Watched {
    fn new(operator: Operator, service: impl FnOnce(Arc<App>) -> Router) -> Self {
        let today = Arc::new(Mutex::new(TODAY));
        let is_midnight = Arc::new(AtomicBool::new(false));
        let (day, is_over) = (Arc::clone(&today), Arc::clone(&is_midnight));
        let clock = move || {
            let mut day = day.lock().expect("nobody panics");
            let now = *day;
            if is_over.swap(false, Ordering::Relaxed) {
                *day = another_day();
            }
            now
        };
        let app = App::new(operator, Box::new(clock)).expect("it starts");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        Self { router: service(Arc::new(app)), runtime, today, is_midnight, sent: Mutex::default() }
    }

    fn delivered() -> Self {
        Self::new(Operator::default(), router)
    }

    /// What comes, byte for byte.
    fn ask(&self, request: Request<Body>) -> Response<Bytes> {
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.expect("it always answers");
            let (parts, body) = response.into_parts();
            let body = body.collect().await.expect("a body can be read").to_bytes();
            Response::from_parts(parts, body)
        })
    }

    fn send(&self, request: Request<Body>) -> (Response<String>, Origin) {
        let (parts, body) = self.ask(request).into_parts();
        // A page that is kept is sent from the very same place in memory; one that is made anew is
        // somewhere else, because all that was sent before is still there.
        let mut sent = self.sent.lock().expect("nobody panics");
        let kept = sent.iter().any(|other| other.as_ptr() == body.as_ptr());
        sent.push(body.clone());
        let text = String::from_utf8(body.to_vec()).expect("it is a text");
        (Response::from_parts(parts, text), if kept { Origin::Kept } else { Origin::Made })
    }

    fn get(&self, path: &str, headers: &[(&str, &str)]) -> (Response<String>, Origin) {
        self.send(get(path, headers))
    }

    fn post(&self, path: &str, form: &str) -> (Response<String>, Origin) {
        self.send(post(path, form))
    }
}

fn get(path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).expect("the request can be written")
}

fn post(path: &str, form: &str) -> Request<Body> {
    let request = Request::post(path).header("host", "check.example").header("content-type", FORM);
    request.body(Body::from(form.to_owned())).expect("the request can be written")
}

const HOST: (&str, &str) = ("host", "check.example");

/// The headers that the delivery does not add.
fn own(headers: &HeaderMap) -> HeaderMap {
    let mut own = headers.clone();
    for added in ["etag", "vary", "content-length"] {
        own.remove(added);
    }
    own
}

#[test]
fn a_page_is_kept_from_the_second_request_on() {
    let service = Watched::delivered();
    let origins = [0; 5].map(|_| service.post("/de/check", "facebook=1&instagram=0").1);
    assert_eq!(origins, [Origin::Made, Origin::Made, Origin::Kept, Origin::Kept, Origin::Kept]);
}

/// Whether many people say the same, told by the form alone.
fn is_common(form: &str) -> bool {
    let subjects: BTreeSet<_> = form
        .split('&')
        .filter_map(|field| field.split('=').next()?.split_once('.'))
        .map(|(_, subject)| subject)
        .collect();
    subjects.len() <= 1 && !form.contains("day.")
}

#[test]
fn pages_about_many_accounts_or_a_day_are_never_kept() {
    let service = Watched::delivered();
    let one = "facebook=1&instagram=0&objected.facebook-1=since-start";
    for form in [
        "facebook=5&instagram=5".to_owned(),
        "facebook=2&instagram=1&linked=all".to_owned(),
        "facebook=2&instagram=0&linked=none&objected.facebook-1=no&objected.facebook-2=no"
            .to_owned(),
        format!("{one}&day.facebook-1=3&month.facebook-1=8&year.facebook-1=2025"),
        format!("{one}&day.facebook-1=3&question=date.facebook-1"),
    ] {
        for _ in 0..4 {
            let (sent, origin) = service.post("/de/check", &form);
            assert_eq!(
                (origin, sent.headers().contains_key("etag")),
                (Origin::Made, false),
                "{form}"
            );
            // Whoever has an opened page is told so all the same.
            let (opened, origin) = service.get(&format!("/de/check?{form}"), &[HOST]);
            let has_validator = opened.status().is_success();
            assert_eq!(
                (origin, opened.headers().contains_key("etag")),
                (Origin::Made, has_validator),
                "{form}"
            );
        }
    }
}

#[test]
fn nobody_can_see_by_its_length_whether_a_page_was_asked_for_before() {
    let service = Watched::delivered();
    for fields in every(2).iter().step_by(41) {
        let lengths = [0; 3].map(|_| {
            let mut request = post("/de/check", &encode(fields));
            let gzip = "gzip".parse().expect("a value");
            request.headers_mut().insert("accept-encoding", gzip);
            let body = service.ask(request).into_body();
            assert_eq!(body[..2], [0x1f, 0x8b], "it is compressed");
            body.len()
        });
        assert!(lengths.iter().all(|length| *length == lengths[0]), "{fields:?}: {lengths:?}");
    }
}

#[test]
fn a_page_made_at_midnight_counts_as_one_of_yesterday() {
    let service = Watched::delivered();
    let form = "facebook=1&instagram=0&objected.facebook-1=no";
    let of_today = service.post("/de/check", form).0;
    service.is_midnight.store(true, Ordering::Relaxed);
    service.post("/de/check", form);
    let (of_tomorrow, origin) = service.post("/de/check", form);
    assert_eq!(origin, Origin::Made);
    assert!(of_tomorrow.body() != of_today.body(), "the page says how old its content is");
    let (kept, origin) = service.post("/de/check", form);
    assert!(kept.body() == of_tomorrow.body() && origin == Origin::Kept);
}

#[test]
fn a_body_that_is_too_large_is_refused_also_where_the_page_is_kept() {
    let service = Watched::delivered();
    for _ in 0..3 {
        assert_eq!(service.get("/de", &[HOST]).0.status().as_u16(), 200);
    }
    for size in [1, 16 * 1024, 16 * 1024 + 1] {
        let mut request = get("/de", &[HOST]);
        *request.body_mut() = Body::from("x".repeat(size));
        let expected = if size > 16 * 1024 { 413 } else { 200 };
        assert_eq!(service.send(request).0.status().as_u16(), expected, "{size}");
    }
}

/// The element with the style sheet, which is the same on all pages.
fn style_of(page: &Response<String>) -> String {
    let from = page.body().find("<style>").expect("it has one");
    let to = page.body().find("</style>").expect("it ends");
    assert!(to - from > 10_000);
    page.body()[from..to].to_owned() + "</style>"
}

#[test]
fn every_page_that_is_kept_is_the_page_that_would_be_made() {
    let delivered = Watched::delivered();
    let made = Watched::new(Operator::default(), |app| pages(app, &Limits::default()));
    let style = style_of(&delivered.get("/de", &[HOST]).0);
    let forms: Vec<_> = every(2).iter().step_by(53).map(|fields| encode(fields)).collect();
    for language in languages() {
        for path in [format!("/{language}/check"), format!("/frame/{language}/check?theme=auto")] {
            for form in &forms {
                // The delivery puts the style sheet in.
                let expected = made.post(&path, form).0;
                let expected = expected.map(|page| page.replacen("<style></style>", &style, 1));
                // What tells somebody apart is made anew each time.
                let third = if is_common(form) { Origin::Kept } else { Origin::Made };
                for origin in [Origin::Made, Origin::Made, third] {
                    let (page, found) = delivered.post(&path, form);
                    assert_eq!((found, page.status()), (origin, expected.status()), "{form}");
                    assert_eq!(page.body(), expected.body(), "{form}");
                    assert_eq!(own(page.headers()), own(expected.headers()), "{form}");
                }
            }
        }
    }
}

#[test]
fn no_visitor_gets_the_page_of_another() {
    let service = Watched::delivered();
    let one = "facebook=1&instagram=0&objected.facebook-1=no";
    let two = "facebook=1&instagram=0&objected.facebook-1=in-2024";
    for _ in 0..3 {
        for (form, step) in [(one, "result"), (two, "confirmed.facebook-1")] {
            for language in languages() {
                let (page, _) = service.post(&format!("/{language}/check"), form);
                let page = Page::parse(page.body());
                assert_eq!((page.language(), page.step().as_str()), (language, step));
                assert!(page.has("html.site"));
                let (page, _) = service.post(&format!("/frame/{language}/check"), form);
                let page = Page::parse(page.body());
                assert_eq!((page.language(), page.step().as_str()), (language, step));
                assert!(page.has("html.frame.light"));
            }
        }
    }
}

#[test]
fn the_same_fields_in_an_address_and_in_a_form_are_two_pages() {
    let service = Watched::delivered();
    for _ in 0..3 {
        // Sent as a form, the page asks again with an error; opened, it only asks.
        assert_eq!(service.post("/de/check", "").0.status().as_u16(), 422);
        assert_eq!(service.get("/de/check", &[HOST]).0.status().as_u16(), 200);
        assert_eq!(service.get("/de/check?", &[HOST]).0.status().as_u16(), 200);
    }
}

#[test]
fn a_frame_page_is_kept_for_the_host_that_its_policy_names_and_for_the_place_it_is_shown_in() {
    let service = Watched::delivered();
    for _ in 0..3 {
        for host in ["one.example", "two.example"] {
            let framed = [("host", host), ("sec-fetch-dest", "iframe")];
            let (page, _) = service.get("/frame/de/check", &framed);
            let policy = page.headers()["content-security-policy"].to_str().expect("ASCII");
            assert!(
                policy.contains(&format!("form-action 'self' http://{host};"))
                    || policy.ends_with(&format!("form-action 'self' http://{host}")),
                "{policy}"
            );
            // A whole address counts, and not what `Host` says.
            let whole = format!("http://{host}/frame/de/check");
            let (same, _) = service.get(&whole, &[("host", "evil.example"), framed[1]]);
            assert_eq!(same.headers()["content-security-policy"], policy);
            let alone = [("host", host), ("sec-fetch-dest", "document")];
            assert_eq!(service.get("/frame/de/check", &alone).0.status().as_u16(), 303);
        }
    }
}

#[test]
fn nothing_else_that_a_client_says_changes_a_page_or_is_kept_with_it() {
    let service = Watched::delivered();
    let (expected, _) = service.get("/de", &[HOST]);
    let others = [
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("x-original-url", "/en"),
        ("x-http-method-override", "POST"),
        ("accept-language", "en"),
        ("accept", "application/json"),
        ("user-agent", "evil"),
        ("cookie", "language=en"),
        ("referer", "https://evil.example"),
        ("range", "bytes=0-9"),
        ("origin", "https://evil.example"),
        ("forwarded", "host=evil.example"),
    ];
    for other in others {
        let (page, _) = service.get("/de", &[HOST, other]);
        assert_eq!((page.body(), page.headers()), (expected.body(), expected.headers()));
    }
}

#[test]
fn a_new_day_is_a_new_page() {
    let service = Watched::delivered();
    let form = "facebook=1&instagram=0&objected.facebook-1=since-start\
                &question=date.facebook-1&day.facebook-1=25&month.facebook-1=11&year.facebook-1=2026";
    for _ in 0..3 {
        assert_eq!(service.post("/en/check", form).0.status().as_u16(), 422);
    }
    *service.today.lock().expect("nobody panics") = TODAY.tomorrow().expect("there is one");
    for _ in 0..3 {
        assert_eq!(service.post("/en/check", form).0.status().as_u16(), 200);
    }
    *service.today.lock().expect("nobody panics") = TODAY;
    assert_eq!(service.post("/en/check", form).0.status().as_u16(), 422);
    // The same for a page that is kept.
    let form = "facebook=1&instagram=0&objected.facebook-1=no";
    let [_, _, today] = [0; 3].map(|_| service.post("/en/check", form));
    *service.today.lock().expect("nobody panics") = another_day();
    let [first, second] = [0; 2].map(|_| service.post("/en/check", form));
    assert_eq!([today.1, first.1, second.1], [Origin::Kept, Origin::Made, Origin::Kept]);
    assert!(first.0.body() != today.0.body() && first.0.body() == second.0.body());
}

#[test]
fn what_is_no_page_about_answers_is_never_kept() {
    let service = Watched::delivered();
    for _ in 0..4 {
        let long = format!("facebook=1&instagram=0&x={}", "y".repeat(9000));
        assert_eq!(service.post("/de/check", &long).1, Origin::Made);
        let too_long = format!("x={}", "y".repeat(20_000));
        assert_eq!(service.post("/de/check", &too_long).0.status().as_u16(), 413);
        let mut other = post("/de/check", "facebook=1&instagram=0");
        other.headers_mut().insert("content-type", "text/plain".parse().expect("a value"));
        assert_eq!(service.send(other).0.status().as_u16(), 415);
        for language in ["de", "en"] {
            let (refusal, _) = service.get("/nothing", &[HOST, ("accept-language", language)]);
            assert_eq!(Page::parse(refusal.body()).language(), language);
        }
        let doubled = get("/de", &[HOST, ("host", "other.example")]);
        assert_eq!(service.send(doubled).0.status().as_u16(), 400);
    }
}

#[test]
fn the_prefix_of_a_proxy_is_part_of_what_is_kept() {
    let prefix: PathPrefix = "/check".parse().expect("a prefix");
    let service = Watched::new(Operator { path_prefix: prefix, ..Operator::default() }, router);
    for _ in 0..3 {
        let (page, _) = service.get("/check/de", &[HOST]);
        assert!(page.body().contains("href=\"/check/de/check\""));
        assert_eq!(service.get("/de", &[HOST]).0.status().as_u16(), 404);
    }
}
