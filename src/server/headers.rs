//! The security headers of every response, whatever its status.
//! No handler can weaken them.

use axum::http::response::Parts;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

use crate::operator::PublicUrl;
use crate::web::App;
use crate::web::response::Policy;

/// Features of the browser with power over the visitor's device, money or privacy; no page uses any.
const PERMISSIONS: &str = "browsing-topics=(), camera=(), display-capture=(), geolocation=(), \
    microphone=(), payment=(), publickey-credentials-get=(), serial=(), usb=()";

/// The headers that depend on the configuration, computed once.
pub struct SecurityHeaders {
    site: HeaderValue,
    preview: HeaderValue,
    /// Without the sources of forms.
    frame: String,
    public_url: Option<PublicUrl>,
    hsts: Option<HeaderValue>,
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
        let ancestors = match app.operator.framing_sites() {
            Some(sites) if app.operator.frame_anyone => sites,
            Some(sites) => format!("'self' {sites}"),
            None => "'self'".to_owned(),
        };
        Self {
            site: policy(format!("{site}; frame-ancestors 'self'")),
            preview: policy(format!("{site}; frame-src 'self'; frame-ancestors 'self'")),
            frame: format!(
                "{base}; script-src {script}; require-trusted-types-for 'script'; \
                 trusted-types 'none'; frame-ancestors {ancestors}"
            ),
            public_url: app.operator.public_url.clone(),
            hsts: app.operator.hsts.header().map(HeaderValue::from_static),
        }
    }

    /// Names the host by which this request came, in the policy of a frame page that was made before.
    pub fn name_host(&self, made: &mut Parts, host: Option<&HeaderValue>) {
        let policy = made.extensions.get();
        if self.public_url.is_none() && policy == Some(&Policy::Frame) {
            made.headers.insert(header::CONTENT_SECURITY_POLICY, self.of_frame(host));
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

    /// Sets the headers of a response to a request for this path and host.
    pub fn apply(&self, response: &mut Response, path: &str, host: Option<&HeaderValue>) {
        let said = response.extensions().get().copied();
        let policy = said.unwrap_or_else(|| Policy::of_path(path));
        response.extensions_mut().insert(policy);
        let (csp, users) = match policy {
            Policy::Site => (self.site.clone(), "same-origin"),
            Policy::Shared => (self.site.clone(), "cross-origin"),
            Policy::Preview => (self.preview.clone(), "same-origin"),
            Policy::Frame => (self.of_frame(host), "cross-origin"),
        };
        // Files have no use for it, and it is long.
        let is_file = path.starts_with("/assets/") && response.status().is_success();
        let text = HeaderValue::from_static;
        let named = HeaderName::from_static;
        let to = response.headers_mut();
        to.reserve(9);
        for (name, value) in [
            (header::CONTENT_SECURITY_POLICY, Some(csp)),
            (header::X_CONTENT_TYPE_OPTIONS, Some(text("nosniff"))),
            (header::REFERRER_POLICY, Some(text("no-referrer"))),
            (named("cross-origin-opener-policy"), Some(text("same-origin"))),
            // Costs nothing, as no page loads anything from elsewhere, and lets isolated pages frame us.
            (named("cross-origin-embedder-policy"), Some(text("require-corp"))),
            (named("cross-origin-resource-policy"), Some(text(users))),
            (named("permissions-policy"), (!is_file).then(|| text(PERMISSIONS))),
            (header::STRICT_TRANSPORT_SECURITY, self.hsts.clone()),
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, (policy == Policy::Shared).then(|| text("*"))),
        ] {
            if let Some(value) = value {
                to.insert(name, value);
            }
        }
    }
}

/// A policy is made of checked origins and of our own words, so it always is a header value; if
/// not, nothing at all is allowed.
fn policy(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}
