//! The public address of this instance, for links that are copied out of the browser.
//! Used by the check, which hands it to the result, and by the record.

use axum::http::uri::Authority;
use axum::http::{HeaderMap, header};

use super::app::App;

/// The address before the path, such as `https://check.example.org`: the operator's, or else the
/// one this request was sent to. `None` if the request names no usable host.
///
/// What a request says about itself goes back to its own sender only, in a private page.
pub fn origin(app: &App, headers: &HeaderMap) -> Option<String> {
    if let Some(address) = &app.operator.address {
        return Some(address.clone());
    }
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host: Authority = text(header::HOST.as_str())?.parse().ok()?;
    // The server itself speaks plain HTTP; a proxy in front of it says what it speaks.
    let scheme = match text("x-forwarded-proto") {
        Some("https") => "https",
        _ => "http",
    };
    Some(format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operator::Operator;

    fn asked(operator: Operator, headers: &[(&'static str, &str)]) -> Option<String> {
        let app = App::new(operator, Box::new(|| jiff::civil::date(2026, 11, 24))).unwrap();
        let headers = headers
            .iter()
            .map(|(name, value)| (header::HeaderName::from_static(name), value.parse().unwrap()));
        origin(&app, &headers.collect())
    }

    #[test]
    fn the_operators_address_wins_over_the_request() {
        let operator =
            Operator { address: Some("https://a.example".into()), ..Operator::default() };
        let address = asked(operator, &[("host", "b.example")]);
        assert_eq!(address.as_deref(), Some("https://a.example"));
    }

    #[test]
    fn the_request_names_host_and_the_proxy_the_scheme() {
        let ask = |headers: &[(&'static str, &str)]| asked(Operator::default(), headers);
        assert_eq!(ask(&[("host", "127.0.0.1:8080")]).as_deref(), Some("http://127.0.0.1:8080"));
        let proxied = [("host", "b.example"), ("x-forwarded-proto", "https")];
        assert_eq!(ask(&proxied).as_deref(), Some("https://b.example"));
        let odd = [("host", "b.example"), ("x-forwarded-proto", "javascript")];
        assert_eq!(ask(&odd).as_deref(), Some("http://b.example"));
        assert_eq!(ask(&[("host", "b.example/<script>")]), None);
        assert_eq!(ask(&[]), None);
    }
}
