//! Answers that lead to results, written as in an address.

pub const NOW: &str = "facebook=1&instagram=0&confirmed.facebook-1=never";
pub const AGAIN: &str = "facebook=1&instagram=0&confirmed.facebook-1=no";
pub const AGAIN_UNSURE: &str = "facebook=1&instagram=0&confirmed.facebook-1=unsure";
pub const SINCE_2024: &str =
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=in-2024";
pub const BEFORE_START: &str =
    "facebook=1&instagram=0&confirmed.facebook-1=popup&objected.facebook-1=before-start";
pub const FROM_DAY: &str = "facebook=0&instagram=1&confirmed.instagram-1=email\
    &objected.instagram-1=since-start&day.instagram-1=3&month.instagram-1=6&year.instagram-1=2025";
pub const FROM_MONTH: &str = "facebook=0&instagram=1&confirmed.instagram-1=email\
    &objected.instagram-1=since-start&month.instagram-1=6&year.instagram-1=2025\
    &date-unknown.instagram-1=yes";
pub const FROM_UNKNOWN: &str =
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=unsure";
pub const NO_ACCOUNT: &str = "facebook=0&instagram=0";
pub const LINKED: &str = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=unsure";
pub const LINKED_DONE: &str = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=popup\
    &objected.facebook-1=since-start&day.facebook-1=27&month.facebook-1=5&year.facebook-1=2025";
pub const LINK_UNSURE: &str = "facebook=1&instagram=1&linked=unsure&confirmed.facebook-1=never\
    &confirmed.instagram-1=no";
/// Three groups: linked accounts with nothing left to do, and two others with each kind of the rest.
pub const SEVERAL: &str = "facebook=2&instagram=2&linked=some&linked-with.facebook-2=none\
    &linked-with.instagram-1=facebook-1&linked-with.instagram-2=none&confirmed.facebook-1=email\
    &objected.facebook-1=in-2024&confirmed.facebook-2=never&confirmed.instagram-2=no";

/// With something left to do for an account.
pub const LEFT: [&str; 6] = [NOW, AGAIN, AGAIN_UNSURE, LINKED, LINK_UNSURE, SEVERAL];

/// With nothing left to do for an account.
pub const DONE: [&str; 7] =
    [SINCE_2024, BEFORE_START, FROM_DAY, FROM_MONTH, FROM_UNKNOWN, LINKED_DONE, NO_ACCOUNT];

/// Each verdict, linked accounts, several groups, no account.
pub fn all() -> impl Iterator<Item = &'static str> {
    LEFT.into_iter().chain(DONE)
}
