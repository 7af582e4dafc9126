//! Addresses of results. Used by tests that look at every result.

/// Each verdict, linked accounts, several groups, no account.
pub fn all() -> Vec<(&'static str, &'static str)> {
    vec![
        (
            "effective since 2024",
            "facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=email",
        ),
        (
            "effective before the start",
            "facebook=1&instagram=0&objected.facebook-1=before-start&confirmed.facebook-1=popup",
        ),
        (
            "effective from a day",
            "facebook=0&instagram=1&objected.instagram-1=since-start&day.instagram-1=3&month.instagram-1=6&year.instagram-1=2025&confirmed.instagram-1=email",
        ),
        (
            "effective from an unknown day",
            "facebook=1&instagram=0&objected.facebook-1=unsure&confirmed.facebook-1=email",
        ),
        (
            "object again, 2024",
            "facebook=1&instagram=0&objected.facebook-1=in-2024&confirmed.facebook-1=no",
        ),
        (
            "object again, 2025",
            "facebook=1&instagram=0&objected.facebook-1=before-start&confirmed.facebook-1=unsure",
        ),
        ("object now", "facebook=1&instagram=0&objected.facebook-1=no"),
        ("linked", "facebook=1&instagram=1&linked=all&objected.all=in-2024&confirmed.all=email"),
        (
            "two groups",
            "facebook=1&instagram=1&linked=none&objected.facebook-1=in-2024&confirmed.facebook-1=email&objected.instagram-1=in-2024&confirmed.instagram-1=no",
        ),
        (
            "not sure which are linked",
            "facebook=1&instagram=1&linked=unsure&objected.facebook-1=no&objected.instagram-1=with.facebook-1",
        ),
        ("no account", "facebook=0&instagram=0"),
    ]
}
