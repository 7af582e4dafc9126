//! Addresses that do not exist, and methods that an address does not take.

use axum::http::Method;
use jiff::civil::date;

use crate::support::{Reply, TestApp, languages, message};

/// A refusal is a whole page in its language, with a way back.
pub fn look_at_refusal(reply: &Reply, status: u16, language: &str, id: &str) {
    let page = reply.page_with(status);
    assert_eq!(page.language(), language);
    assert_eq!(reply.header("content-language"), language);
    assert_eq!(page.text("main h1"), message(language, id));
    assert!(page.text("main").contains(&message(language, &format!("{id}.hint"))));
    assert!(page.title().contains(&message(language, id)));
    assert!(page.has(&format!("main a[href='/{language}/check']")));
    assert!(page.has(&format!("main a[href='/{language}']")));
}

#[test]
fn unknown_addresses_get_a_page_in_the_language_of_the_address() {
    let app = TestApp::new();
    for language in languages() {
        for rest in ["nothing", "check/more", "questions/1", "%00", "..", "check%2f"] {
            let reply = app.get(&format!("/{language}/{rest}"));
            look_at_refusal(&reply, 404, language, "fault-not-found");
        }
    }
}

#[test]
fn unknown_languages_get_a_page_in_the_language_of_the_browser() {
    let app = TestApp::new();
    for (address, accepted, language) in [
        ("/tlh", "en", "en"),
        ("/tlh/check", "en-GB, de;q=0.5", "en"),
        ("/tlh/questions", "de", "de"),
        ("/de-AT/check", "tlh", "de"),
        ("/index.php", "en", "en"),
        ("/assets/nothing.css", "en", "en"),
    ] {
        let reply = app.request(Method::GET, address, &[("accept-language", accepted)]);
        look_at_refusal(&reply, 404, language, "fault-not-found");
    }
    let reply = app.request(Method::POST, "/tlh/check", &[("content-type", crate::support::FORM)]);
    look_at_refusal(&reply, 404, "de", "fault-not-found");
}

#[test]
fn addresses_that_cannot_be_read_are_refused() {
    let app = TestApp::new();
    for address in ["/%ff/check", "/%c3%28", "/assets/%ff"] {
        let reply = app.request(Method::GET, address, &[("accept-language", "en")]);
        let status = reply.status.as_u16();
        assert!(matches!(status, 400 | 404), "{address}: {status}");
        assert_eq!(reply.page().language(), "en");
    }
}

#[test]
fn wrong_methods_get_a_page_and_the_methods_that_are_right() {
    let app = TestApp::new();
    for language in languages() {
        for (rest, allowed) in [
            ("", "GET,HEAD"),
            ("/check", "GET,HEAD,POST"),
            ("/questions", "GET,HEAD"),
            ("/overview", "GET,HEAD"),
            ("/imprint", "GET,HEAD"),
            ("/privacy", "GET,HEAD"),
            ("/accessibility", "GET,HEAD"),
            ("/embed", "GET,HEAD"),
        ] {
            for method in [Method::DELETE, Method::PUT, Method::PATCH, Method::OPTIONS] {
                let reply = app.request(method, &format!("/{language}{rest}"), &[]);
                look_at_refusal(&reply, 405, language, "fault-wrong-method");
                assert_eq!(reply.header("allow"), allowed);
            }
        }
        let reply = app.post(&format!("/{language}"), &[]);
        look_at_refusal(&reply, 405, language, "fault-wrong-method");
    }
}

#[test]
fn refusals_in_a_frame_stay_in_the_frame() {
    let app = TestApp::new();
    for language in languages() {
        let check = format!("/frame/{language}/check");
        for reply in [
            app.get(&format!("/frame/{language}/nothing")),
            app.request(Method::DELETE, &check, &[]),
            app.post_body(&check, "text/plain", "facebook=1"),
        ] {
            assert!(reply.status.is_client_error());
            let page = reply.page();
            assert_eq!(page.language(), language);
            assert!(page.has(&format!("main a[href='{check}']")));
            assert!(!page.has("header"), "a frame has no header");
            let switch = page.attributes("footer a[hreflang]", "href");
            let checks = languages().into_iter().map(|tag| format!("/frame/{tag}/check"));
            assert_eq!(switch, checks.collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_service_says_that_it_lives() {
    let app = TestApp::new();
    for address in ["/healthz", "/readyz"] {
        assert_eq!(app.get(address).status.as_u16(), 200);
    }
    // With a clock before the training every date would be refused.
    let early = TestApp::on(date(2025, 5, 26));
    let ready = early.get("/readyz");
    assert_eq!((ready.status.as_u16(), early.get("/healthz").status.as_u16()), (503, 200));
    assert!(ready.text().contains("clock says 2025-05-26"), "{}", ready.text());
    assert_eq!(TestApp::on(date(2025, 5, 27)).get("/readyz").status.as_u16(), 200);
}

#[test]
fn the_files_of_a_page_are_there_and_never_get_old() {
    let app = TestApp::new();
    let page = app.get("/de").page_with(200);
    let icon = page.the("link[rel=icon]").attr("href").unwrap();
    let reply = app.get(icon);
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "image/svg+xml"));
    assert!(reply.header("cache-control").contains("immutable"));
    // Browsers that take no SVG ask here by themselves, again from time to time.
    let reply = app.get("/favicon.ico");
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("content-type"), "image/vnd.microsoft.icon");
    assert!(!reply.header("cache-control").contains("immutable"));
}

/// Slashes too many, the dot of a sentence, capitals; `&amp;` and line ends of a pasted link.
#[test]
fn addresses_as_people_copy_them_lead_where_they_should() {
    let app = TestApp::new();
    for (copied, clean) in [
        ("/de/", "/de"),
        ("/de/check/?facebook=1", "/de/check?facebook=1"),
        ("//en//questions", "/en/questions"),
        ("/DE/", "/de"),
        ("/De-Simple/check?a=%20b&c", "/de-simple/check?a=%20b&c"),
        ("/en/imprint.", "/en/imprint"),
        ("/frame/EN/check/?theme=dark", "/frame/en/check?theme=dark"),
        ("/de/./check/.", "/de/check"),
        ("//", "/"),
        ("/.", "/"),
    ] {
        let reply = app.get(copied);
        assert_eq!((reply.status.as_u16(), reply.header("location")), (308, clean), "{copied}");
        assert!(matches!(app.get(clean).status.as_u16(), 200 | 303), "{clean}");
    }
    assert_eq!(app.get("//elsewhere.example/").header("location"), "/elsewhere.example");
    for strange in ["/de/..", "/frame", "/\\elsewhere.example/", "/de/DE"] {
        assert_eq!(app.get(strange).status.as_u16(), 404, "{strange}");
    }
    let wanted = app.get("/en/check?facebook=1&instagram=1&linked=all").body;
    for copied in [
        "?facebook=1&amp;instagram=1&amp;linked=all",
        "?facebook=1%20&instagram=%201%0D%0A&%20linked=all",
        "?facebook=+1&instagram=1&linked+=all%C2%A0",
    ] {
        assert_eq!(app.get(&format!("/en/check{copied}")).body, wanted, "{copied}");
    }
}

/// Small browsers ignore `formaction`: they send each button to the address of the page.
#[test]
fn buttons_that_lead_elsewhere_work_by_their_names() {
    let app = TestApp::new();
    let one = [("facebook", "1"), ("instagram", "0")];
    for check in ["/de/check", "/frame/de/check"] {
        let asked =
            [&one[..], &[("question", "confirmed.facebook-1"), ("language", "en")]].concat();
        let page = app.post(check, &asked).page();
        assert_eq!((page.language(), page.marker("data-question")), ("en", Some("confirmed")));
        let wrong = app.post(check, &[&asked[..], &[("wrong", "yes")]].concat()).page_with(422);
        assert_eq!((wrong.language(), wrong.marker("data-error")), ("en", Some("missing")));
        let never = [&one[..], &[("confirmed.facebook-1", "never"), ("language", "en")]].concat();
        let result = app.post(check, &never).page();
        assert_eq!((result.language(), result.marker("data-step")), ("en", Some("result")));
    }
    let reminder = [&one[..], &[("confirmed.facebook-1", "never"), ("reminder", "yes")]].concat();
    for check in ["/de/check", "/frame/de/check"] {
        let reply = app.post(check, &reminder);
        assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(reply.body, app.get("/de/reminder.ics?forms=facebook").body);
    }
}
