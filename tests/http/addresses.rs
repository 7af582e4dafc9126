//! Addresses that do not exist, methods that an address does not take, addresses as people copy them.

use axum::http::Method;
use jiff::civil::date;

use crate::support::{APP, Reply, TestApp, languages, message};

/// A refusal is a whole page in its language, with a way back and to the other languages.
pub fn look_at_refusal(reply: &Reply, status: u16, language: &str, fault: &str) {
    let page = reply.page_with(status);
    assert_eq!(page.language(), language);
    assert_eq!(reply.header("content-language"), language);
    let heading = message(language, fault);
    assert_eq!(page.text("main h1"), heading);
    assert!(page.text("main").contains(&message(language, &format!("{fault}.hint"))));
    assert!(page.title().contains(&heading));
    assert!(page.has(&format!("main a[href='/{language}/check']")));
    assert!(page.has(&format!("main a[href='/{language}']")));
    let starts = languages().into_iter().map(|tag| format!("/{tag}"));
    assert_eq!(page.attributes("header a[hreflang]", "href"), starts.collect::<Vec<_>>());
}

#[test]
fn unknown_addresses_get_a_page_in_their_language_or_else_that_of_the_browser() {
    for language in languages() {
        for rest in ["nothing", "check/more", "questions/1", "%00", "..", "check%2f"] {
            let reply = APP.get(&format!("/{language}/{rest}"));
            look_at_refusal(&reply, 404, language, "fault-not-found");
        }
    }
    for (address, accepted, status, language) in [
        ("/tlh", "en", 404, "en"),
        ("/tlh/check", "en-GB, de;q=0.5", 404, "en"),
        ("/tlh/questions", "de", 404, "de"),
        ("/de-AT/check", "tlh", 404, "de"),
        ("/index.php", "en", 404, "en"),
        ("/assets/nothing.css", "en", 404, "en"),
        ("/%ff/check", "en", 400, "en"),
        ("/%c3%28", "en", 400, "en"),
    ] {
        let reply = APP.request(Method::GET, address, &[("accept-language", accepted)]);
        let fault = if status == 404 { "fault-not-found" } else { "fault-bad-request" };
        look_at_refusal(&reply, status, language, fault);
    }
    look_at_refusal(&APP.post("/tlh/check", ""), 404, "de", "fault-not-found");
}

#[test]
fn wrong_methods_get_a_page_and_the_methods_that_are_right() {
    for (allowed, names) in [
        ("GET,HEAD", " /questions /overview /quick /embed /letters/photos /letters/reasons"),
        ("GET,HEAD", "/imprint /privacy /accessibility"),
        ("GET,HEAD,POST", "/check /reminder.ics"),
        ("POST", "/finish"),
    ] {
        let refused = ["DELETE", "PUT", "PATCH", "OPTIONS", "POST", "GET"].into_iter();
        let refused = refused.filter(|method| !allowed.contains(method));
        for (method, name) in refused.flat_map(|one| names.split(' ').map(move |name| (one, name)))
        {
            for language in languages() {
                let address = format!("/{language}{name}");
                let reply = APP.request(method.parse().unwrap(), &address, &[]);
                look_at_refusal(&reply, 405, language, "fault-wrong-method");
                assert_eq!(reply.header("allow"), allowed, "{address}");
            }
        }
    }
}

#[test]
fn refusals_in_a_frame_stay_in_the_frame() {
    for language in languages() {
        let check = format!("/frame/{language}/check");
        for reply in [
            APP.get(&format!("/frame/{language}/nothing")),
            APP.request(Method::DELETE, &check, &[]),
            APP.post_body(&check, "text/plain", "facebook=1"),
            APP.post(&check, &"a".repeat(20_000)),
        ] {
            assert!(reply.status.is_client_error());
            let page = reply.page();
            assert_eq!(page.language(), language);
            assert!(page.has(&format!("main a[href='{check}']")));
            assert!(!page.has("header"), "a frame has no header");
            let checks = languages().into_iter().map(|tag| format!("/frame/{tag}/check"));
            let switch = page.attributes("footer a[hreflang]", "href");
            assert_eq!(switch, checks.collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_service_says_that_it_lives() {
    // With a clock before the training every date would be refused.
    for (day, ready) in [(date(2025, 5, 26), 503), (date(2025, 5, 27), 200)] {
        let app = TestApp::on(day);
        let reply = app.get("/readyz");
        assert_eq!((reply.status.as_u16(), app.get("/healthz").status.as_u16()), (ready, 200));
        assert_eq!(reply.text().contains("clock says 2025-05-26"), ready == 503);
    }
}

/// Slashes too many, the dot of a sentence, capitals; `&amp;` and line ends of a pasted link.
#[test]
fn addresses_as_people_copy_them_lead_where_they_should_and_never_to_another_host() {
    for (copied, clean) in [
        ("/de/", "/de"),
        ("//", "/"),
        ("/de/check/?facebook=1", "/de/check?facebook=1"),
        ("//en///questions", "/en/questions"),
        ("/de/./check/.", "/de/check"),
        ("/DE/", "/de"),
        ("/De-Simple/check?a=%20b&c", "/de-simple/check?a=%20b&c"),
        ("/de/reminder.ics.", "/de/reminder.ics"),
        ("/frame/EN/check/?theme=dark", "/frame/en/check?theme=dark"),
        ("/de/DE/", "/de/DE"),
        ("//elsewhere.example/", "/elsewhere.example"),
    ] {
        let reply = APP.get(copied);
        assert_eq!((reply.status.as_u16(), reply.header("location")), (308, clean), "{copied}");
        assert_ne!(APP.get(clean).status, 308, "{clean}");
    }
    for strange in ["/de/..", "/frame", "/\\elsewhere.example/"] {
        assert_eq!(APP.get(strange).status, 404, "{strange}");
    }
    let wanted = APP.get("/en/check?facebook=1&instagram=1&linked=all").body;
    for copied in [
        "?facebook=1&amp;instagram=1&amp;linked=all",
        "?facebook=1%20&instagram=%201%0D%0A&%20linked=all",
        "?facebook=+1&instagram=1&linked+=all%C2%A0",
    ] {
        assert_eq!(APP.get(&format!("/en/check{copied}")).body, wanted, "{copied}");
    }
}
