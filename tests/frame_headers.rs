//! The headers of pages that other sites may frame.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, header};
use jiff::civil::date;
use objection_check::operator::Operator;
use objection_check::server::router;
use objection_check::web::App;
use tower::ServiceExt;

async fn policy(operator: Operator, host: &str, path: &str) -> Vec<String> {
    let app = App::new(operator, crate::support::at(date(2026, 11, 24))).unwrap();
    let request = Request::get(path).header(header::HOST, host).body(Body::empty()).unwrap();
    let response = router(Arc::new(app)).oneshot(request).await.unwrap();
    let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    policy.split("; ").map(str::to_owned).collect()
}

fn forms(policy: &[String]) -> &str {
    policy.iter().find(|directive| directive.starts_with("form-action")).unwrap()
}

#[tokio::test]
async fn a_frame_page_names_where_its_forms_may_go_because_a_sandbox_has_no_self() {
    let public_url = Some("https://check.example.org".parse().unwrap());
    let configured = Operator { public_url, ..Operator::default() };
    let found = policy(configured, "inside:8080", "/frame/de/check").await;
    assert_eq!(forms(&found), "form-action 'self' https://check.example.org");
    let found = policy(Operator::default(), "127.0.0.1:8080", "/frame/de/check").await;
    assert_eq!(forms(&found), "form-action 'self' http://127.0.0.1:8080");
}

#[tokio::test]
async fn no_host_can_add_anything_else_to_the_policy() {
    for host in ["a b", "a;script-src *", "a/b", "*", "*.example.org", "a'b", ""] {
        let found = policy(Operator::default(), host, "/frame/de/check").await;
        assert_eq!(forms(&found), "form-action 'self'", "{host:?}");
    }
}

#[tokio::test]
async fn every_other_page_sends_its_forms_to_itself_alone() {
    for path in ["/de", "/de/check", "/de/embed"] {
        let found = policy(Operator::default(), "127.0.0.1:8080", path).await;
        assert_eq!(forms(&found), "form-action 'self'", "{path}");
    }
}
