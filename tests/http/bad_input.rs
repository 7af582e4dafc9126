//! Input that nobody asked for: each gets a clear answer of its own and never an error of ours.

use axum::http::Method;

use super::addresses::look_at_refusal;
use crate::support::results::NOW;
use crate::support::{APP, FORM, Finding, languages};

#[test]
fn what_is_no_form_or_too_large_is_refused_however_its_kind_is_written() {
    let filled = |size: usize| format!("{NOW}&x={}", "x".repeat(size - NOW.len() - 3));
    for language in languages() {
        let check = format!("/{language}/check");
        let multipart = "multipart/form-data; boundary=x";
        for kind in ["application/json", "text/plain", multipart, &format!("{FORM}2"), "", ";"] {
            let reply = APP.post_body(&check, kind, NOW);
            look_at_refusal(&reply, 415, language, "fault-wrong-type");
        }
        let without = APP.request(Method::POST, &check, &[]);
        look_at_refusal(&without, 415, language, "fault-wrong-type");
        for size in [16 * 1024 + 1, 1024 * 1024, 5 * 1024 * 1024] {
            let reply = APP.post(&check, &filled(size));
            look_at_refusal(&reply, 413, language, "fault-too-large");
        }
        for kind in
            [FORM, &format!("{FORM}; charset=UTF-8"), "APPLICATION/X-WWW-Form-UrlEncoded ;x"]
        {
            let page = APP.post_body(&check, kind, filled(16 * 1024)).page_with(200);
            assert_eq!(page.step(), "result", "{kind}");
        }
    }
}

#[test]
fn unknown_fields_are_dropped_even_ten_thousand_of_them() {
    let many = |field: &str| format!("{field}&").repeat(10_000) + NOW;
    // Without names they fit into a form, and in an address there is room for all of them.
    assert_eq!(APP.post("/de/check", &many("")).page_with(200).step(), "result");
    let accounts = "confirmed.facebook-0=no&confirmed.facebook-6=no&confirmed.facebook-01=no\
        &confirmed.Facebook-1=no&confirmed.threads-1=no&confirmed.facebook-=no&colour=red&";
    for fields in
        ["x", "x=y", "day.=", "%00"].map(many).iter().chain([&(accounts.to_owned() + NOW)])
    {
        let page = APP.check("de", fields);
        assert_eq!(page.step(), "result");
        let names = page.attributes("input[type=hidden]", "name");
        assert_eq!(names, ["facebook", "instagram", "confirmed.facebook-1"]);
    }
}

#[test]
fn no_bytes_break_the_check() {
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
    let queries =
        ["%ff=%fe", "facebook=%00&instagram=%ff", "&&&", "=", "%", "facebook", "?", "x=\u{e9}"];
    for language in languages() {
        for place in ["", "/frame"] {
            let check = format!("{place}/{language}/check");
            let sent = bodies.map(|body| APP.post_body(&check, FORM, body)).into_iter();
            for reply in sent.chain(queries.map(|query| APP.get(&format!("{check}?{query}")))) {
                assert!(matches!(reply.status.as_u16(), 200 | 422), "{}", reply.status);
                let page = reply.page();
                assert_eq!((page.language(), Finding::of_page(&page)), (language, vec![]));
            }
        }
    }
}

#[test]
fn a_frame_page_that_is_opened_by_itself_leads_to_the_full_page_whatever_its_address_says() {
    let open = |address: &str| APP.request(Method::GET, address, &[("sec-fetch-dest", "document")]);
    for query in ["", "?facebook=1&instagram=1", "?x=\u{e9}", "?%0d%0aset-cookie:x"] {
        let reply = open(&format!("/frame/de/check{query}"));
        assert_eq!(reply.status, 303, "{query:?}");
        assert_eq!(reply.headers["location"].as_bytes(), format!("/de/check{query}").as_bytes());
    }
    assert_eq!(open("/frame/tlh/check").status, 404);
}
