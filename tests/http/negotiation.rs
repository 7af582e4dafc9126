//! The address `/`: on to the start page in the language that the browser prefers.

use axum::body::Body;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderValue, Method, Request};

use crate::support::APP;

#[test]
fn the_preferred_language_wins_and_without_a_usable_preference_the_default() {
    for (accepted, expected) in [
        ("de", "/de"),
        ("en", "/en"),
        ("en-GB,en;q=0.9,de;q=0.8", "/en"),
        ("de-AT, en;q=0.5", "/de"),
        ("en;q=0.5, de-AT", "/de"),
        ("en;q=0.3, de;q=0.7", "/de"),
        ("de;q=0.3, en;q=0.7", "/en"),
        ("tlh, qya;q=0.9, en;q=0.1", "/en"),
        ("de;q=0, *", "/en"),
        ("de;q=0.1, *", "/en"),
        ("DE-de", "/de"),
        ("en;q=0.5, de;q=0.5", "/en"),
        ("de-simple", "/de-simple"),
        ("DE-simple;q=0.9, en;q=0.8", "/de-simple"),
        // What cannot be read is dropped.
        ("de;q=2, en", "/en"),
        ("de;q=0.1234, en", "/en"),
        ("de;q, en", "/en"),
        (";q=1, en", "/en"),
        ("", "/de"),
        ("tlh", "/de"),
        ("fr-CH, fr;q=0.9", "/de"),
        ("*", "/de"),
        (";;;,,,", "/de"),
        ("en;q=x", "/de"),
        ("de;q=0", "/de"),
    ] {
        let reply = APP.request(Method::GET, "/", &[("accept-language", accepted)]);
        let answer = (reply.status.as_u16(), reply.header("location"), reply.header("vary"));
        assert_eq!(answer, (303, expected, "Accept-Language"), "{accepted}");
    }
    // Several headers count as one.
    let headers = [("accept-language", "tlh"), ("accept-language", "en;q=0.5")];
    assert_eq!(APP.request(Method::GET, "/", &headers).header("location"), "/en");
    // One that is no text counts as none.
    let value = HeaderValue::from_bytes(b"en\xff").unwrap();
    let request = Request::get("/").header("host", "check.example").header(ACCEPT_LANGUAGE, value);
    let reply = APP.send(request.body(Body::empty()).unwrap());
    for reply in [reply, APP.get("/")] {
        assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/de"));
    }
}
