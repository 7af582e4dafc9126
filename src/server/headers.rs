//! The security headers of every response, whatever its status.
//! One layer sets them; no handler can weaken them.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::operator::{Hsts, PublicUrl};
use crate::web::App;
use crate::web::response::Policy;

/// Features of the browser that no page uses: all that Chromium knows, but for those that
/// `tests/browser/permissions.test.mjs` explains.
const PERMISSIONS: &str = "accelerometer=(), aria-notify=(), autoplay=(), browsing-topics=(), \
    camera=(), captured-surface-control=(), clipboard-read=(), clipboard-write=(), \
    compute-pressure=(), deferred-fetch=(), deferred-fetch-minimal=(), \
    digital-credentials-create=(), digital-credentials-get=(), display-capture=(), \
    encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
    identity-credentials-get=(), idle-detection=(), keyboard-map=(), language-detector=(), \
    language-model=(), local-fonts=(), local-network=(), local-network-access=(), \
    loopback-network=(), magnetometer=(), media-playback-while-not-visible=(), microphone=(), \
    midi=(), on-device-speech-recognition=(), otp-credentials=(), payment=(), \
    picture-in-picture=(), private-state-token-issuance=(), private-state-token-redemption=(), \
    publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
    speaker-selection=(), storage-access=(), summarizer=(), sync-xhr=(), translator=(), unload=(), \
    usb=(), window-management=(), xr-spatial-tracking=()";

const ALWAYS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    // Costs nothing, as no page loads anything from elsewhere, and lets isolated pages frame us.
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
];

/// The headers that depend on the configuration, computed once.
pub struct SecurityHeaders {
    site: HeaderValue,
    preview: HeaderValue,
    /// Without the sources of forms.
    frame: String,
    public_url: Option<PublicUrl>,
    hsts: Hsts,
}

impl SecurityHeaders {
    /// Computes the policies of this instance.
    pub fn new(app: &App) -> Self {
        let style = &app.assets.style.csp_source;
        // `default-src` covers objects; they are named because OWASP ASVS 5.0 (3.4.3) wants to read
        // it, and who audits should not have to argue.
        let base = format!(
            "default-src 'none'; style-src {style}; img-src 'self'; object-src 'none'; \
             base-uri 'none'"
        );
        let site = format!("{base}; form-action 'self'");
        let script = &app.assets.frame_script.csp_source;
        let ancestors = app.operator.frame_ancestors.csp();
        Self {
            site: policy(format!("{site}; frame-ancestors 'self'")),
            preview: policy(format!("{site}; frame-src 'self'; frame-ancestors 'self'")),
            frame: format!(
                "{base}; script-src {script}; require-trusted-types-for 'script'; \
                 trusted-types 'none'; frame-ancestors {ancestors}"
            ),
            public_url: app.operator.public_url.clone(),
            hsts: app.operator.hsts,
        }
    }

    /// The policy of a frame page, whose forms may be sent to this server by its name: in a sandbox
    /// a page has no origin, and WebKit then takes `'self'` for nothing and blocks every form.
    fn of_frame(&self, host: Option<&HeaderValue>) -> HeaderValue {
        let asked = || PublicUrl::of_host(host?.to_str().ok()?);
        // `http:` stands for `https:` as well (CSP Level 3, section 6.7.2.8).
        let name = self.public_url.clone().or_else(asked).map(|url| format!(" {url}"));
        policy(format!("{}; form-action 'self'{}", self.frame, name.unwrap_or_default()))
    }

    fn apply(&self, to: &mut HeaderMap, policy: Policy, host: Option<&HeaderValue>) {
        let csp = match policy {
            Policy::Site | Policy::Shared => self.site.clone(),
            Policy::Preview => self.preview.clone(),
            Policy::Frame => self.of_frame(host),
        };
        // Room for all of them at once.
        to.reserve(ALWAYS.len() + 6);
        to.insert(header::CONTENT_SECURITY_POLICY, csp);
        for (name, value) in ALWAYS {
            to.insert(name, HeaderValue::from_static(value));
        }
        if let Some(value) = self.hsts.header() {
            to.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(value));
        }
        let users = match policy {
            Policy::Site | Policy::Preview => "same-origin",
            Policy::Frame | Policy::Shared => "cross-origin",
        };
        let name = HeaderName::from_static("cross-origin-resource-policy");
        to.insert(name, HeaderValue::from_static(users));
        if policy == Policy::Shared {
            to.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
    }
}

/// A policy is made of checked origins and of our own words, so it always is a header value; if
/// not, nothing at all is allowed.
fn policy(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// Middleware: sets the headers of a response.
pub async fn set(
    State(headers): State<Arc<SecurityHeaders>>,
    request: Request,
    next: Next,
) -> Response {
    let usual = Policy::of_path(request.uri().path());
    let host = request.headers().get(header::HOST).cloned();
    let mut response = next.run(request).await;
    let policy = response.extensions().get().copied().unwrap_or(usual);
    headers.apply(response.headers_mut(), policy, host.as_ref());
    response
}
