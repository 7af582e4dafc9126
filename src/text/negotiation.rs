//! Which locale an `Accept-Language` header asks for (RFC 9110, section 12.5.4).
//! Used by the address `/` and by errors on addresses that name no language.

/// Picks the tag that fits the header best, or `None` if the header accepts none of them.
///
/// Total: any text gives an answer. A range fits a tag that it equals or of which it is the
/// beginning (`de` fits `de-simple` only if there is no `de`), and, as a fallback, a tag that is
/// the beginning of the range (`de-AT` fits `de`; RFC 4647, section 3.4). `*` fits every tag no
/// other range names. The highest `q` wins; at the same `q` the range that comes first.
pub fn negotiate<'t>(header: &str, tags: &[&'t str]) -> Option<&'t str> {
    let mut ranges: Vec<(&str, u16)> = header.split(',').filter_map(weighted).collect();
    // A stable sort keeps the order of the header among equals.
    ranges.sort_by_key(|(_, quality)| std::cmp::Reverse(*quality));
    let refused = |tag: &str| {
        ranges.iter().any(|(range, quality)| *quality == 0 && range.eq_ignore_ascii_case(tag))
    };
    let candidates: Vec<&'t str> = tags.iter().copied().filter(|tag| !refused(tag)).collect();
    let fits = |range: &str, tag: &str| {
        range.eq_ignore_ascii_case(tag) || begins(range, tag) || begins(tag, range)
    };
    let named = |tag: &&&str| ranges.iter().any(|(range, _)| fits(range, tag));
    ranges.iter().filter(|(_, quality)| *quality > 0).find_map(|(range, _)| {
        if *range == "*" {
            return candidates.iter().find(|tag| !named(tag)).or(candidates.first()).copied();
        }
        let exact = candidates.iter().find(|tag| tag.eq_ignore_ascii_case(range));
        let shorter = || candidates.iter().find(|tag| begins(range, tag));
        let longer = || candidates.iter().find(|tag| begins(tag, range));
        exact.or_else(shorter).or_else(longer).copied()
    })
}

/// Reads an entry of a list of wishes: what is wanted, and how much, in thousandths; nothing if it
/// cannot be read. Also used for `Accept-Encoding`.
pub fn weighted(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let wanted = parts.next().filter(|wanted| !wanted.is_empty())?;
    let mut quality = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            quality = thousandths(value.trim())?;
        }
    }
    Some((wanted, quality))
}

/// Reads a quality value (RFC 9110, section 12.4.2) in thousandths: `0` or `1` with up to three
/// decimals, at most 1.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let is_number = decimals.len() <= 3 && decimals.bytes().all(|digit| digit.is_ascii_digit());
    let decimals = is_number.then(|| format!("{decimals:0<3}").parse().ok())??;
    match (whole, decimals) {
        ("0", decimals) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// Whether `tag` begins with the subtags of `start`.
fn begins(tag: &str, start: &str) -> bool {
    let (beginning, rest) = tag.split_at_checked(start.len()).unwrap_or_default();
    beginning.eq_ignore_ascii_case(start) && rest.starts_with('-')
}
