//! Input that nobody asked for: each gets a clear answer of its own and never an error of ours.

use axum::body::Body;
use axum::http::{Method, Request};

use super::addresses::look_at_refusal;
use crate::support::results::SINCE_START;
use crate::support::{FORM, Finding, TestApp, Walker, languages};

const COMPLETE: &str = "facebook=1&instagram=0&confirmed.facebook-1=never";

#[test]
fn other_kinds_of_data_are_refused() {
    let app = TestApp::new();
    for language in languages() {
        for kind in [
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded2",
            "",
            ";",
        ] {
            let reply = app.post_body(&format!("/{language}/check"), kind, COMPLETE);
            look_at_refusal(&reply, 415, language, "fault-wrong-type");
        }
        let reply = app.request(Method::POST, &format!("/{language}/check"), &[]);
        look_at_refusal(&reply, 415, language, "fault-wrong-type");
    }
}

#[test]
fn the_kind_of_a_form_may_be_written_in_several_ways() {
    let app = TestApp::new();
    for kind in [
        FORM,
        "application/x-www-form-urlencoded; charset=UTF-8",
        "APPLICATION/X-WWW-Form-UrlEncoded ;x",
    ] {
        let page = app.post_body("/en/check", kind, COMPLETE).page_with(200);
        assert_eq!(page.step(), "result", "{kind}");
    }
}

#[test]
fn bodies_that_are_too_large_are_refused() {
    let app = TestApp::new();
    let filled = |size: usize| format!("{COMPLETE}&x={}", "x".repeat(size - COMPLETE.len() - 3));
    for language in languages() {
        let check = format!("/{language}/check");
        for size in [16 * 1024 + 1, 1024 * 1024, 5 * 1024 * 1024] {
            let reply = app.post_body(&check, FORM, filled(size));
            look_at_refusal(&reply, 413, language, "fault-too-large");
        }
        let page = app.post_body(&check, FORM, filled(16 * 1024)).page_with(200);
        assert_eq!(page.step(), "result");
    }
}

#[test]
fn ten_thousand_fields_are_refused_or_dropped() {
    let app = TestApp::new();
    let many = |field: &str| format!("{field}&").repeat(10_000) + COMPLETE;
    let reply = app.post_body("/de/check", FORM, many("linked=all"));
    look_at_refusal(&reply, 413, "de", "fault-too-large");
    // Without names they fit into a form, and in an address there is room for all of them.
    assert_eq!(app.post_body("/de/check", FORM, many("")).page_with(200).step(), "result");
    for field in ["x", "x=y", "day.=", "%00"] {
        let page = app.get(&format!("/de/check?{}", many(field))).page_with(200);
        assert_eq!(page.step(), "result", "{field}");
        assert_eq!(page.all("input[type=hidden]").len(), 3);
    }
}

#[test]
fn no_bytes_break_the_check() {
    let app = TestApp::new();
    let bodies: [&[u8]; 9] = [
        b"",
        b"&&&===&",
        b"facebook=\xff\xfe&instagram=1",
        b"facebook=%ff%fe&instagram=%c3%28",
        b"facebook=1%00&instagram=\0",
        b"%zz=%&linked=%4",
        b"\0\0\0\0",
        b"facebook=1&instagram=0&objected.facebook-1=since-start&day.facebook-1=%00%ff%0d%0a",
        b"question=%ff&back=%00&change=\xff&language=..&wrong=",
    ];
    for language in languages() {
        for body in bodies {
            let reply = app.post_body(&format!("/{language}/check"), FORM, body);
            let status = reply.status.as_u16();
            assert!(matches!(status, 200 | 422), "{body:?}: {status}");
            assert_eq!(reply.page().language(), language);
            assert_eq!(Finding::of_page(&reply.page()), []);
        }
    }
}

#[test]
fn no_address_breaks_the_check() {
    let app = TestApp::new();
    for query in
        ["%ff=%fe", "facebook=%00&instagram=%ff", "&&&", "=", "%", "facebook", "?", "x=\u{e9}"]
    {
        for check in ["/de/check", "/en/check", "/frame/de/check"] {
            let request = Request::get(format!("{check}?{query}"))
                .header("host", "check.example")
                .body(Body::empty());
            let status = app.send(request.unwrap()).status.as_u16();
            assert!(matches!(status, 200 | 422), "{check}?{query}: {status}");
        }
    }
}

#[test]
fn no_address_breaks_the_way_out_of_a_frame() {
    let app = TestApp::new();
    for query in ["", "facebook=1&instagram=1", "x=\u{e9}", "%0d%0aset-cookie:x"] {
        let address = format!("/frame/de/check?{query}");
        let reply = app.request(Method::GET, &address, &[("sec-fetch-dest", "document")]);
        assert_eq!(reply.status.as_u16(), 303, "{query:?}");
        let target = reply.headers["location"].as_bytes();
        assert!(target.starts_with(b"/de/check"), "{query:?}");
        assert!(!target.contains(&b'\n') && !target.contains(&b'\r'));
    }
    let reply = app.request(Method::GET, "/frame/tlh/check", &[("sec-fetch-dest", "document")]);
    assert_eq!(reply.status.as_u16(), 404);
}

#[test]
fn what_is_typed_is_shown_as_text_and_never_as_html() {
    let app = TestApp::new();
    let mut visitor = Walker::open(&app, "en", &SINCE_START);
    visitor.type_date("facebook-1", ["\"><script>", "'><b id=x>", "&lt;i&gt;"]).go_on();
    assert_eq!(visitor.status, 422);
    assert!(!visitor.page.has("script") && !visitor.page.has("#x"));
    assert_eq!(visitor.form.typed("day.facebook-1"), "\"><script>");
    assert_eq!(visitor.form.typed("year.facebook-1"), "&lt;i&gt;");
}

#[test]
fn unknown_fields_do_not_reach_the_page() {
    let app = TestApp::new();
    let strange =
        ["facebook-9", "facebook-0", "facebook-01", "Facebook-1", "threads-1", "facebook-"]
            .map(|account| format!("&confirmed.{account}=email"));
    let address = format!("/en/check?{COMPLETE}&colour=red{}", strange.concat());
    let page = app.get(&address).page_with(200);
    let names = page.attributes("input[type=hidden]", "name");
    assert_eq!(names, ["facebook", "instagram", "confirmed.facebook-1"]);
}
