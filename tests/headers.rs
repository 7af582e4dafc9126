//! The headers of every response, whatever its status: security, caching, no cookies.

use std::convert::Infallible;
use std::sync::LazyLock;
use std::time::Duration;

use crate::support::results::{NO_ACCOUNT, NOW};
use crate::support::{APP, FORM, Reply, TODAY, TestApp, at, languages, message, routes};
use axum::body::{Body, Bytes};
use axum::http::Method;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http_body_util::{BodyExt, Empty};
use objection_check::operator::{Hsts, Operator};
use objection_check::server::Limits;
use sha2::{Digest, Sha256};

/// A service with a mistake of ours: its clock has stopped.
fn broken() -> TestApp {
    let stopped = || unreachable!("this clock has stopped, as the test wants");
    TestApp::of(routes(Operator::default(), Box::new(stopped), &Limits::default()))
}

/// What comes back for a form that never arrives in full.
fn unending(address: &str) -> Reply {
    let limits = Limits { body_timeout: Duration::from_millis(10), ..Limits::default() };
    let never = std::future::pending::<Option<Result<_, Infallible>>>();
    let body = Body::new(Empty::<Bytes>::new().with_trailers(never));
    let app = TestApp::of(routes(Operator::default(), at(TODAY), &limits));
    app.post_body(address, FORM, body)
}

/// One response for each status that the check can give, on the site and in a frame, and other pages,
/// asked for once: whether in a frame, the status, and the reply. That a 304 has all headers of its
/// 200 is shown over a socket, in `delivery/conditional.rs`.
static ALL: LazyLock<Vec<(bool, u16, Reply)>> = LazyLock::new(|| {
    let of_check = |place: &str| {
        let check = format!("{place}/de/check");
        let is_frame = !place.is_empty();
        let replies = [
            (200, APP.get(&check)),
            (200, APP.get(&format!("{check}?{NOW}"))),
            (200, APP.post(&check, NO_ACCOUNT)),
            (200, APP.post(&check, &format!("{NOW}&record=yes"))),
            (200, APP.request(Method::HEAD, &check, &[])),
            (404, APP.get(&format!("{place}/de/nothing"))),
            (405, APP.request(Method::DELETE, &check, &[])),
            (408, unending(&check)),
            (413, APP.post(&check, &"x".repeat(20_000))),
            (415, APP.post_body(&check, "application/json", "{}")),
            (422, APP.post(&check, "facebook=99")),
            (500, broken().post(&check, "")),
        ];
        replies.map(|(status, reply)| (is_frame, status, reply))
    };
    let read = ["/de", "/en/questions", "/de/overview", "/de/imprint", "/healthz"];
    let others = [(303, "/"), (400, "/%ff/check"), (404, "/assets/nothing")];
    let others = read.map(|address| (200, address)).into_iter().chain(others);
    let others = others.map(|(status, address)| (false, status, APP.get(address)));
    let alone = APP.request(Method::GET, "/frame/de/check", &[("sec-fetch-dest", "document")]);
    others.chain(of_check("")).chain(of_check("/frame")).chain([(true, 303, alone)]).collect()
});

#[test]
fn every_response_has_its_status_and_the_security_headers_and_sets_no_cookie() {
    for (_, status, reply) in &*ALL {
        assert_eq!(reply.status, *status, "{}", reply.text());
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("strict-transport-security", ""),
            ("set-cookie", ""),
            ("pragma", ""),
        ] {
            assert_eq!(reply.header(name), value, "{status}: {name}");
        }
        let permissions = reply.header("permissions-policy");
        for feature in ["camera", "geolocation", "microphone", "payment", "usb"] {
            assert!(permissions.contains(&format!("{feature}=()")), "{status}: {permissions}");
        }
        // It would break the Back button.
        assert!(!reply.header("cache-control").contains("no-store"), "{status}");
    }
}

/// The sources that a directive of the Content-Security-Policy allows.
fn directive<'a>(reply: &'a Reply, name: &str) -> &'a str {
    let policy = reply.header("content-security-policy").split("; ");
    let mut directives = policy.filter_map(|directive| directive.split_once(' '));
    directives.find(|(one, _)| *one == name).map_or("", |(_, sources)| sources)
}

#[test]
fn the_policy_allows_the_site_itself_and_nothing_else() {
    for (framed, status, reply) in &*ALL {
        let in_frame = |in_frame, elsewhere| if *framed { in_frame } else { elsewhere };
        for (name, sources) in [
            ("default-src", "'none'"),
            ("base-uri", "'none'"),
            ("object-src", "'none'"),
            ("img-src", "'self'"),
            ("frame-ancestors", "'self'"),
            // In a sandboxed frame 'self' is nothing to WebKit, so frame pages name the host too.
            ("form-action", in_frame("'self' http://check.example", "'self'")),
            // Where scripts run, no text may become one.
            ("require-trusted-types-for", in_frame("'script'", "")),
            ("trusted-types", in_frame("'none'", "")),
        ] {
            assert_eq!(directive(reply, name), sources, "{status}: {name}");
        }
        let policy = reply.header("content-security-policy");
        assert!(!policy.contains("unsafe") && !policy.contains("data:"), "{status}: {policy}");
        let scripts = directive(reply, "script-src").split_whitespace().count();
        assert_eq!(scripts, usize::from(*framed), "{status}: the script of the frame, by its hash");
        let users = reply.header("cross-origin-resource-policy");
        assert_eq!(users, in_frame("cross-origin", "same-origin"), "{status}");
    }
}

#[test]
fn pages_have_the_style_sheet_of_the_policy_load_nothing_and_are_private_if_made_from_answers() {
    let has_page = |reply: &Reply| {
        reply.header("content-type").starts_with("text/html") && !reply.body.is_empty()
    };
    for (_, status, reply) in ALL.iter().filter(|(.., reply)| has_page(reply)) {
        let page = reply.page();
        // What is made from answers is for one visitor only.
        let is_private = reply.header("cache-control").split(", ").any(|word| word == "private");
        let is_made_from_answers = page.has("main[data-step], main[data-page=record]");
        assert_eq!(is_private, is_made_from_answers || *status >= 400, "{status}");
        let style: String = page.the("style").text().collect();
        let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(&style)));
        assert_eq!(directive(reply, "style-src"), hash, "{status}");
        assert!(!page.has("[style]"), "{status}: the policy forbids style attributes");
        assert!(!page.has("link[rel=stylesheet]"), "{status}");
        for (selector, attribute) in [("[src]", "src"), ("link[href]", "href"), ("form", "action")]
        {
            for address in page.attributes(selector, attribute) {
                let is_own = address.starts_with('/') && !address.starts_with("//");
                assert!(is_own, "{status}: {address}");
            }
        }
    }
}

#[test]
fn a_mistake_of_ours_and_a_form_that_never_arrives_are_answered_with_what_to_do() {
    let app = broken();
    for language in languages() {
        let check = format!("/{language}/check");
        let late = unending(&check);
        assert_eq!(late.header("connection"), "close");
        for (reply, status, fault) in
            [(app.post(&check, ""), 500, "fault-internal"), (late, 408, "fault-too-slow")]
        {
            let page = reply.page_with(status);
            assert_eq!(page.language(), language);
            assert_eq!(page.text("main h1"), message(language, fault));
            assert!(!page.text("body").contains("clock"), "no details");
        }
    }
    // And the service goes on with what needs no clock.
    app.page("/de/embed");
}

#[test]
fn browsers_are_told_to_insist_on_tls_where_the_operator_says_so() {
    for (hsts, value) in [
        (Hsts::Host, "max-age=31536000"),
        (Hsts::WithSubdomains, "max-age=31536000; includeSubDomains"),
    ] {
        let app = TestApp::of_operator(Operator { hsts, ..Operator::default() });
        for address in ["/de", "/de/nothing"] {
            assert_eq!(app.get(address).header("strict-transport-security"), value, "{address}");
        }
    }
}

#[test]
fn a_frame_page_names_where_its_forms_may_go_because_a_sandbox_has_no_self() {
    let forms = |app: &TestApp, host: &str| {
        let reply = app.request(Method::GET, "/frame/de/check", &[("host", host)]);
        directive(&reply, "form-action").to_owned()
    };
    let public_url = Some("https://check.example.org".parse().unwrap());
    let configured = TestApp::of_operator(Operator { public_url, ..Operator::default() });
    assert_eq!(forms(&configured, "inside:8080"), "'self' https://check.example.org");
    assert_eq!(forms(&APP, "127.0.0.1:8080"), "'self' http://127.0.0.1:8080");
    for host in ["a b", "a;script-src *", "a/b", "*", "*.example.org", "a'b", ""] {
        assert_eq!(forms(&APP, host), "'self'", "{host:?}: nothing else can be added");
    }
}
