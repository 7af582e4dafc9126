//! A calendar file after RFC 5545: entries for whole days, each with a reminder.
//! Used by the reminder. It holds only what the entries need, and nothing random: the same
//! entries on the same day give the same file, so a second import replaces the first.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::text::reminder::Reminder;

/// The longest line in octets, without its end (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// An entry for a whole day.
pub struct Entry {
    /// What makes the entry different from others of the same day, also in other files: an import
    /// replaces an entry of the same name. ASCII letters and hyphens.
    pub name: String,
    pub day: Date,
    pub words: Reminder,
}

/// Writes a calendar file. `made` is the day on which it is made, `language` the tag of its texts.
pub fn file(made: Date, language: &str, entries: &[Entry]) -> String {
    let mut lines = FoldedLines::default();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add(&format!("PRODID:-//Objection Check//{}//EN", env!("CARGO_PKG_VERSION")));
    for entry in entries {
        entry.write(made, language, &mut lines);
    }
    lines.add("END:VCALENDAR");
    lines.text
}

impl Entry {
    fn write(&self, made: Date, language: &str, lines: &mut FoldedLines) {
        let summary = escaped(&self.words.summary);
        lines.add("BEGIN:VEVENT");
        lines.add(&format!("UID:{}-{}@objection-check", self.name, basic(made)));
        lines.add(&format!("DTSTAMP:{}T000000Z", basic(made)));
        lines.add(&format!("DTSTART;VALUE=DATE:{}", basic(self.day)));
        // The end of an entry is the first moment that does not belong to it (section 3.6.1).
        lines.add(&format!("DTEND;VALUE=DATE:{}", basic(self.day.saturating_add(1.day()))));
        lines.add(&format!("SUMMARY;LANGUAGE={language}:{summary}"));
        lines.add(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(&self.words.description)));
        // The day stays free for other things.
        lines.add("TRANSP:TRANSPARENT");
        // The entry begins at midnight: nine in the morning of the day before, because Outlook
        // ignores alarms after the start of a whole day, and of the day itself.
        for trigger in ["-PT15H", "PT9H"] {
            lines.add("BEGIN:VALARM");
            lines.add("ACTION:DISPLAY");
            lines.add(&format!("DESCRIPTION:{summary}"));
            lines.add(&format!("TRIGGER:{trigger}"));
            lines.add("END:VALARM");
        }
        lines.add("END:VEVENT");
    }
}

fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Lines of a calendar file, folded and ended as it wants them.
#[derive(Default)]
struct FoldedLines {
    text: String,
}

impl FoldedLines {
    /// Adds a line. A long one is continued on lines that begin with a space. No character is
    /// split, and no escape: Google and Outlook read those before they join the lines.
    fn add(&mut self, line: &str) {
        let (mut rest, mut room) = (line, LONGEST_LINE);
        while let Some(first) = rest.chars().next() {
            let escaped = if first == '\\' { rest[1..].chars().next() } else { None };
            let (unit, after) = rest.split_at(first.len_utf8() + escaped.map_or(0, char::len_utf8));
            if unit.len() > room {
                self.text.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            self.text.push_str(unit);
            (rest, room) = (after, room - unit.len());
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut lines = FoldedLines::default();
        lines.add(line);
        lines.text
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_more_is_folded() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
        let umlauts = "ü".repeat(38);
        assert_eq!(folded(&umlauts), format!("{}\r\n ü\r\n", "ü".repeat(37)));
        let escape = format!("{}\\nb", "a".repeat(74));
        assert_eq!(folded(&escape), format!("{}\r\n \\nb\r\n", "a".repeat(74)));
    }

    proptest! {
        #[test]
        fn any_text_is_cut_into_short_lines_and_put_together_again(text in any::<String>()) {
            let line = escaped(&text);
            prop_assert!(!line.contains(char::is_control));
            let folded = folded(&line);
            let cuts_escape = |part: &str| part.replace("\\\\", "").ends_with('\\');
            prop_assert!(!folded.lines().any(cuts_escape));
            prop_assert!(folded.lines().all(|part| part.len() <= LONGEST_LINE));
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("{}\r\n", line));
        }
    }
}
