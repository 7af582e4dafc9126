//! Spaces at which a line must not break: "27. Mai 2025", "2 Minuten", "since 2024", "§ 22".
//! Used when the texts are loaded, so that nobody has to type signs that nobody sees.

/// U+00A0.
const NO_BREAK: char = '\u{a0}';

/// Words whose number follows them.
const NUMBERED: [&str; 6] = ["§", "Art.", "Artikel", "Article", "Abs.", "Absatz"];

/// A text in which a number of one or two digits stays with the word after it, and a year or the number
/// of an article with the word before it.
pub fn bind_numbers(text: &str) -> String {
    let mut bound = String::with_capacity(text.len() + text.len() / 64);
    let mut words = text.split(' ').peekable();
    let mut has_number = false;
    while let Some(word) = words.next() {
        bound.push_str(word);
        let Some(next) = words.peek() else { break };
        let counts = !has_number && is_number(word) && next.starts_with(char::is_alphanumeric);
        has_number = word.rsplit(['\n', '(']).next().is_some_and(|last| NUMBERED.contains(&last));
        let is_bound = counts || has_number || starts_a_year(word, next);
        bound.push(if is_bound { NO_BREAK } else { ' ' });
    }
    bound
}

fn is_number(word: &str) -> bool {
    let start = word.rfind(['\n', '(', '„', '“']).map_or(0, |at| at + 1);
    let digits = word.get(start..).unwrap_or_default().trim_end_matches('.');
    matches!(digits.len(), 1 | 2) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn starts_a_year(before: &str, word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits == 4 && before.ends_with(char::is_alphanumeric)
}
