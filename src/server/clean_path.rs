//! Paths as people and programs copy them: with a slash too many, with the dot of the sentence around
//! them, with a language in capitals. Such an address leads to the clean one.

/// The clean form of a path below `prefix`, if it differs. `tag` gives the tag of the language that
/// a part of the path names in whatever case.
pub fn clean_path(
    path: &str,
    prefix: &str,
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
    let (before, below) = match whole.strip_prefix(prefix) {
        Some(below) if below.starts_with('/') => whole.split_at(prefix.len()),
        _ => ("", whole),
    };
    let place = usize::from(below.starts_with("/frame/"));
    let parts = below.split('/').skip(1).enumerate();
    let parts = parts.map(|(at, part)| if at == place { tag(part).unwrap_or(part) } else { part });
    let clean = parts.fold(before.to_owned(), |path, part| path + "/" + part);
    // The root is a slash, and has no shorter form below a prefix.
    let clean = if clean.is_empty() { "/".to_owned() } else { clean };
    (clean != path && clean != prefix).then_some(clean)
}
