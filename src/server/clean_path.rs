//! Paths as people and programs copy them: with a slash too many, with the dot of the sentence around
//! them, with a language in capitals. Such an address leads to the clean one.

use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};

use crate::web::App;

/// Leads to the clean form of an address, for good (308), so that a form sent there is sent again.
pub fn clean(app: &App, address: &Uri) -> Option<Response> {
    let path = clean_path(app, address.path())?;
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(Redirect::permanent(&format!("{path}{query}")).into_response())
}

/// The clean form of a path, if it differs. A language may be named in whatever case.
fn clean_path(app: &App, path: &str) -> Option<String> {
    let prefix = &app.operator.path_prefix;
    let tags = || app.catalogue.localizers().map(|l| l.tag());
    let tag = |part: &str| tags().find(|tag| tag.eq_ignore_ascii_case(part));
    // Browsers read it as a slash, and two of them as the beginning of a host.
    if path.contains('\\') || !path.starts_with('/') {
        return None;
    }
    let parts = path.split('/').filter(|part| !part.is_empty() && *part != ".");
    let joined = parts.fold(String::new(), |path, part| path + "/" + part);
    let whole = match joined.strip_suffix('.') {
        Some(rest) if !rest.ends_with(['.', '/']) => rest,
        _ => &joined,
    };
    let below = prefix.strip(whole).filter(|below| !below.is_empty()).unwrap_or(whole);
    let before = &whole[..whole.len() - below.len()];
    let place = usize::from(below.starts_with("/frame/"));
    let parts = below.split('/').skip(1).enumerate();
    let parts = parts.map(|(at, part)| if at == place { tag(part).unwrap_or(part) } else { part });
    let clean = parts.fold(before.to_owned(), |path, part| path + "/" + part);
    // The root is a slash, and has no shorter form below a prefix.
    let clean = if clean.is_empty() { "/".to_owned() } else { clean };
    (clean != path && prefix.strip(&clean) != Some("")).then_some(clean)
}
