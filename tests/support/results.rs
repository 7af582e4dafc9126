//! Answers that lead to results. Used by tests that look at every result.

/// One account whose objection was confirmed and made since the start: the day is asked for.
pub const SINCE_START: [(&str, &str); 4] = [
    ("facebook", "1"),
    ("instagram", "0"),
    ("confirmed.facebook-1", "email"),
    ("objected.facebook-1", "since-start"),
];

/// Each verdict, linked accounts, several groups, no account.
pub fn all() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "effective since 2024",
            "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=in-2024",
        ),
        (
            "effective before the start",
            "facebook=1&instagram=0&confirmed.facebook-1=popup&objected.facebook-1=before-start",
        ),
        (
            "effective from a day",
            "facebook=0&instagram=1&confirmed.instagram-1=email&objected.instagram-1=since-start&day.instagram-1=3&month.instagram-1=6&year.instagram-1=2025",
        ),
        (
            "effective from a month",
            "facebook=0&instagram=1&confirmed.instagram-1=email&objected.instagram-1=since-start&month.instagram-1=6&year.instagram-1=2025&date-unknown.instagram-1=yes",
        ),
        (
            "effective from an unknown day",
            "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=unsure",
        ),
        ("object again", "facebook=1&instagram=0&confirmed.facebook-1=no"),
        ("object again, not sure", "facebook=1&instagram=0&confirmed.facebook-1=unsure"),
        ("object now", "facebook=1&instagram=0&confirmed.facebook-1=never"),
        (
            "linked",
            "facebook=1&instagram=1&linked=all&confirmed.facebook-1=email&objected.facebook-1=in-2024",
        ),
        (
            "two groups",
            "facebook=1&instagram=1&linked=none&confirmed.facebook-1=email&objected.facebook-1=in-2024&confirmed.instagram-1=no",
        ),
        (
            "not sure which are linked",
            "facebook=1&instagram=1&linked=unsure&confirmed.facebook-1=never&confirmed.instagram-1=no",
        ),
        ("no account", "facebook=0&instagram=0"),
    ]
}
