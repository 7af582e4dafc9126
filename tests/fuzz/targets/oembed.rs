//! The provider of oEmbed: no query makes it fail, and the tag it gives shows a page of its own.
#![no_main]

use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use objection_check::operator::Operator;
use objection_check::server::{HttpService, Limits, service};
use objection_check::web::App;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

static CHECK: LazyLock<(HttpService, Runtime)> = LazyLock::new(|| {
    let morning: Timestamp = "2026-11-24T08:00:00Z".parse().expect("a moment");
    let app = App::new(Operator::default(), Box::new(move || morning));
    let app = app.expect("the built-in texts are right");
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    (service(Arc::new(app), &Limits::default()), runtime)
});

fuzz_target!(|asked: (&str, &str, bool)| {
    let (url, rest, own) = asked;
    let url = if own { format!("http://check.example/{url}") } else { url.to_owned() };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("url", &url).finish();
    let rest: String = rest.chars().filter(char::is_ascii_graphic).collect();
    let address = format!("/oembed?{query}&{rest}");
    let request = Request::get(address).header("host", "check.example").body(Body::empty());
    // What is no address never reaches the service.
    let Ok(request) = request else { return };
    let (service, runtime) = &*CHECK;
    runtime.block_on(async {
        let response = service.clone().oneshot(request).await.expect("a service cannot fail");
        let status = response.status();
        assert!(!status.is_server_error() || status == StatusCode::NOT_IMPLEMENTED, "{status}");
        let body = response.into_body().collect().await.expect("a body can be read").to_bytes();
        if status == StatusCode::OK {
            let text = String::from_utf8(body.to_vec()).expect("answers are UTF-8");
            assert!(text.contains("http://check.example/frame/"), "{text}");
        }
    });
});
