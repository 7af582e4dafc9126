//! Paths as people and programs copy them: with a slash too many, with the dot of the sentence around
//! them, with a language in capitals. Such an address leads to the clean one.

use crate::operator::PathPrefix;

/// The clean form of a path below `prefix`, if it differs. `tag` gives the tag of the language that
/// a part of the path names in whatever case.
pub fn clean_path(
    path: &str,
    prefix: &PathPrefix,
    tag: impl Fn(&str) -> Option<&'static str>,
) -> Option<String> {
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
