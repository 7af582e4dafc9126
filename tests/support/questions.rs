//! Answers that lead to each question, and to each of its errors.

use super::encode;

/// Whoever objected since the start is asked for the day.
pub const SINCE_START: &str =
    "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start";

/// Each question, and answers that lead to it.
pub const QUESTIONS: [(&str, &str); 6] = [
    ("accounts", ""),
    ("linked", "facebook=5&instagram=5"),
    ("groups", "facebook=5&instagram=5&linked=some"),
    ("confirmed.facebook-1", "facebook=1&instagram=0"),
    ("objected.facebook-1", "facebook=1&instagram=0&confirmed.facebook-1=email"),
    ("date.facebook-1", SINCE_START),
];

/// Each unusable date as it is typed, and its error. What contradicts "I do not know" is typed too.
pub const WRONG_DATES: [([&str; 3], &str); 8] = [
    (["", "", ""], "missing"),
    (["3", "", ""], "incomplete"),
    (["3", "8", "25"], "short-year"),
    (["31", "6", "2025"], "no-such-day"),
    (["\"><b id=x>WWWWWWWWWW", "'&lt;script>MMMMMMMM", "ü€😀"], "unreadable"),
    (["26", "5", "2025"], "before-start"),
    (["1", "1", "9999"], "future"),
    (["3", "8", "2025"], "both"),
];

/// The form of the question for the day with a date.
pub fn date_form([day, month, year]: [&str; 3], error: &str) -> String {
    let unknown = if error == "both" { "yes" } else { "" };
    let names = ["day", "month", "year", "date-unknown"].map(|name| format!("{name}.facebook-1"));
    let fields: Vec<_> = names.into_iter().zip([day, month, year, unknown]).collect();
    format!("{SINCE_START}&question=date.facebook-1&{}", encode(&fields))
}
