//! Which locale an `Accept-Language` header asks for (RFC 9110, section 12.5.4).
//! Used by the address `/` and by errors on addresses that name no language.

/// Picks the tag that fits the header best, or `None` if the header accepts none of them.
///
/// Total: any text gives an answer. A range fits a tag that it equals or of which it is the
/// beginning (`de` fits `de-simple` only if there is no `de`), and, as a fallback, a tag that is
/// the beginning of the range (`de-AT` fits `de`; RFC 4647, section 3.4). `*` fits every tag no
/// other range names. The highest `q` wins; at the same `q` the range that comes first.
pub fn negotiate<'t>(header: &str, tags: &[&'t str]) -> Option<&'t str> {
    let mut ranges: Vec<(&str, u16)> = header.split(',').filter_map(range).collect();
    // A stable sort keeps the order of the header among equals.
    ranges.sort_by_key(|(_, quality)| std::cmp::Reverse(*quality));
    let refused = |tag: &str| {
        ranges.iter().any(|(range, quality)| *quality == 0 && range.eq_ignore_ascii_case(tag))
    };
    let candidates: Vec<&'t str> = tags.iter().copied().filter(|tag| !refused(tag)).collect();
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

/// Reads one entry: the range and its quality in thousandths. An entry that cannot be read is
/// dropped.
fn range(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts.next().filter(|range| !range.is_empty())?;
    let mut quality = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            quality = thousandths(value.trim())?;
        }
    }
    Some((range, quality))
}

/// Reads a quality value (RFC 9110, section 12.4.2) in thousandths: `0` or `1` with up to three
/// decimals, at most 1. Also used for `Accept-Encoding`.
pub fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let is_number = decimals.len() <= 3 && decimals.bytes().all(|digit| digit.is_ascii_digit());
    let decimals = is_number.then(|| format!("{decimals:0<3}").parse().ok())??;
    match (whole, decimals) {
        ("0", decimals) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

fn fits(range: &str, tag: &str) -> bool {
    range.eq_ignore_ascii_case(tag) || begins(range, tag) || begins(tag, range)
}

/// Whether `tag` begins with the subtags of `start`.
fn begins(tag: &str, start: &str) -> bool {
    let (tag, start) = (tag.as_bytes(), start.as_bytes());
    tag.len() > start.len()
        && tag[start.len()] == b'-'
        && tag[..start.len()].eq_ignore_ascii_case(start)
}

#[cfg(test)]
mod tests {
    use super::negotiate;
    use proptest::prelude::*;

    const TAGS: [&str; 3] = ["de", "en", "de-simple"];

    #[test]
    fn the_highest_quality_wins_and_a_region_counts_as_its_language() {
        for (header, tag) in [
            ("de", Some("de")),
            ("en-GB,en;q=0.9,de;q=0.8", Some("en")),
            ("de-AT, en;q=0.5", Some("de")),
            ("fr, en;q=0.3, de;q=0.7", Some("de")),
            ("fr-CH, fr;q=0.9", None),
            ("de-simple", Some("de-simple")),
            ("DE-simple;q=0.9, en;q=0.8", Some("de-simple")),
            ("en;q=0.5, de;q=0.5", Some("en")),
            ("", None),
        ] {
            assert_eq!(negotiate(header, &TAGS), tag, "{header}");
        }
    }

    #[test]
    fn what_is_refused_is_not_given() {
        assert_eq!(negotiate("de;q=0, en", &TAGS), Some("en"));
        assert_eq!(negotiate("en;q=0, *", &["en", "de"]), Some("de"));
        assert_eq!(negotiate("de;q=0", &["de"]), None);
    }

    #[test]
    fn a_star_stands_for_every_other_language() {
        assert_eq!(negotiate("*", &TAGS), Some("de"));
        assert_eq!(negotiate("de;q=0.1, *", &["de", "en"]), Some("en"));
    }

    #[test]
    fn broken_entries_are_dropped() {
        for header in ["de;q=2, en", "de;q=0.1234, en", "de;q, en", "de;q=x, en", ";q=1, en"] {
            assert_eq!(negotiate(header, &TAGS), Some("en"), "{header}");
        }
    }

    proptest! {
        #[test]
        fn any_header_gives_an_answer(header in "\\PC*") {
            let _ = negotiate(&header, &TAGS);
        }

        #[test]
        fn any_list_of_ranges_gives_one_of_the_tags(header in "([a-z*-]{0,9}(;q=[0-9.]{0,5})?,?){0,8}") {
            if let Some(tag) = negotiate(&header, &TAGS) {
                prop_assert!(TAGS.contains(&tag));
            }
        }
    }
}
