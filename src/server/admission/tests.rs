use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tower::ServiceExt;

use super::*;
use crate::operator::Operator;

fn app(limits: Limits) -> Arc<Admission> {
    let app = App::new(Operator::default(), crate::web::system_clock()).unwrap();
    Arc::new(Admission { app: Arc::new(app), limits })
}

/// A service behind the gate whose answer takes its time.
fn behind(app: &Arc<Admission>, takes: Duration) -> Router {
    let wait = move || async move {
        tokio::time::sleep(takes).await;
        "done"
    };
    Router::new()
        .route("/", get(wait).post(wait))
        .layer(from_fn_with_state(Arc::clone(app), super::pass))
}

fn request() -> Request<Body> {
    Request::get("/").header("host", "check.example").body(Body::empty()).unwrap()
}

async fn status(router: Router, request: Request<Body>) -> StatusCode {
    router.oneshot(request).await.unwrap().status()
}

#[tokio::test]
async fn more_requests_than_there_is_room_for_are_refused_and_counted() {
    let app = app(Limits { max_requests: 2, ..Limits::default() });
    let slow = behind(&app, Duration::from_millis(100));
    let asked: Vec<_> = (0..5).map(|_| tokio::spawn(status(slow.clone(), request()))).collect();
    let mut answers = Vec::new();
    for one in asked {
        answers.push(one.await.unwrap().as_u16());
    }
    answers.sort_unstable();
    assert_eq!(answers, [200, 200, 503, 503, 503]);
    assert_eq!(app.app.traffic.shed.load(std::sync::atomic::Ordering::Relaxed), 3);
    // Afterwards there is room again.
    assert_eq!(status(slow, request()).await, 200);
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let app = app(Limits { answer_timeout: Duration::from_millis(20), ..Limits::default() });
    assert_eq!(status(behind(&app, Duration::from_secs(5)), request()).await, 503);
    assert_eq!(status(behind(&app, Duration::ZERO), request()).await, 200);
}

#[tokio::test]
async fn a_connection_above_the_limit_gets_no_answer_but_the_servers_health() {
    let app = app(Limits::default());
    let router = crate::server::router(Arc::clone(&app.app));
    for (path, expected) in [("/de", 503), ("/healthz", 200), ("/readyz", 200)] {
        let mut request = request();
        *request.uri_mut() = path.parse().unwrap();
        request.extensions_mut().insert(Crowded);
        assert_eq!(status(router.clone(), request).await, expected, "{path}");
    }
}

#[tokio::test]
async fn a_service_that_is_leaving_says_so_where_balancers_ask() {
    let app = app(Limits::default());
    let router = crate::server::router(Arc::clone(&app.app));
    app.app.traffic.leave();
    for (path, expected) in [("/readyz", 503), ("/healthz", 200), ("/de", 200)] {
        let mut request = request();
        *request.uri_mut() = path.parse().unwrap();
        assert_eq!(status(router.clone(), request).await, expected, "{path}");
    }
}

#[test]
fn a_request_names_one_host() {
    let named = |version, hosts: &[&str]| {
        let mut headers = HeaderMap::new();
        for host in hosts {
            headers.append(header::HOST, host.parse().unwrap());
        }
        names_one_host(version, &headers)
    };
    for host in [
        "check.example",
        "check.example:8080",
        "127.0.0.1",
        "[::1]:80",
        "[::1]",
        "check.example:",
        "",
    ] {
        assert!(named(Version::HTTP_11, &[host]), "{host:?}");
    }
    for host in [
        "a b",
        "a\tb",
        "a/b",
        "user@check.example",
        "<",
        ":80",
        "a:b",
        "a:-1",
        "a:+80",
        "a:80:80",
        "[a]",
        "[]",
        "[::1]a",
        "[::1]:a",
        "::1",
    ] {
        assert!(!named(Version::HTTP_11, &[host]), "{host:?}");
    }
    assert!(!named(Version::HTTP_11, &[]) && named(Version::HTTP_10, &[]));
    for version in [Version::HTTP_10, Version::HTTP_11] {
        assert!(!named(version, &["check.example", "check.example"]));
        assert!(!named(version, &["check.example", "other.example"]));
    }
}
