//! The security headers of every response, whatever its status.
//! One layer sets them; no handler can weaken them.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use super::app::App;

/// Features of the browser that no page uses.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), \
    camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), \
    gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), \
    magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), \
    picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
    screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), \
    window-management=(), xr-spatial-tracking=()";

/// The headers, computed once.
pub struct SecurityHeaders {
    site: HeaderValue,
    frame: HeaderValue,
}

impl SecurityHeaders {
    /// Computes the policies for this style sheet.
    ///
    /// # Panics
    /// Never: policies are made of visible ASCII.
    pub fn new(app: &App) -> Self {
        Self { site: policy(app, "'self'"), frame: policy(app, "'self'") }
    }
}

fn policy(app: &App, frame_ancestors: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; style-src {}; img-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors {frame_ancestors}",
        app.assets.style.csp_source
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// Middleware: sets the headers of a response.
pub async fn set(
    State(headers): State<Arc<SecurityHeaders>>,
    request: Request,
    next: Next,
) -> Response {
    let framed = request.uri().path().starts_with("/frame/");
    let mut response = next.run(request).await;
    headers.apply(response.headers_mut(), framed);
    response
}

impl SecurityHeaders {
    fn apply(&self, to: &mut HeaderMap, framed: bool) {
        let csp = if framed { &self.frame } else { &self.site };
        to.insert(header::CONTENT_SECURITY_POLICY, csp.clone());
        for (name, value) in ALWAYS {
            to.insert(name, HeaderValue::from_static(value));
        }
        // Isolated host pages may frame only what allows it with both headers.
        let resource_policy = if framed { "cross-origin" } else { "same-origin" };
        to.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static(resource_policy),
        );
    }
}

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
];
