//! The calendar file, read with a parser of somebody else's.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use icalendar::{Calendar, Component, DatePerhapsTime, Event};

use super::site::{LANGUAGES, Reply, Site, answers};
use crate::support::one_line;

fn reminder(lang: &str, answers: &str) -> Reply {
    Site::new().post(&format!("/{lang}/reminder.ics"), answers)
}

fn events(file: &Reply) -> Vec<Event> {
    assert_eq!(file.status, StatusCode::OK);
    let calendar: Calendar = file.body.parse().unwrap();
    calendar.components.iter().filter_map(|part| part.as_event().cloned()).collect()
}

fn day(date: Option<DatePerhapsTime>) -> String {
    match date {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("a whole day, not {other:?}"),
    }
}

#[test]
fn a_parser_finds_two_whole_days_a_month_apart_each_with_two_alarms() {
    for lang in LANGUAGES {
        let file = reminder(lang, answers::SEVERAL);
        let days: Vec<_> = events(&file)
            .iter()
            .map(|event| (day(event.get_start()), day(event.get_end())))
            .collect();
        let wanted = [("2026-11-27", "2026-11-28"), ("2026-12-27", "2026-12-28")];
        assert_eq!(days, wanted.map(|(from, to)| (from.to_owned(), to.to_owned())));
        for event in &events(&file) {
            assert!(event.get_summary().unwrap().contains("Meta"));
            let midnight = event.get_timestamp().unwrap();
            assert_eq!(midnight.to_rfc3339(), "2026-11-24T00:00:00+00:00");
        }
        let triggers = file.body.lines().filter_map(|line| line.strip_prefix("TRIGGER:"));
        assert_eq!(triggers.collect::<Vec<_>>(), ["-PT15H", "PT9H", "-PT15H", "PT9H"]);
    }
}

#[test]
fn it_says_what_to_do_with_the_articles_and_the_forms_that_are_left() {
    for (lang, month, complaint) in
        [("de", "Artikel 12 Absatz 3", "Artikel 77"), ("en", "Article 12(3)", "Article 77")]
    {
        let file = reminder(lang, answers::NOW);
        let events = events(&file);
        let texts: Vec<_> = events.iter().map(|event| event.get_description().unwrap()).collect();
        let second = one_line(texts[1]);
        assert!(second.contains(month) && second.contains(complaint), "{second}");
        for text in &texts {
            assert!(text.contains("https://www.facebook.com/help/contact/712876720715583"));
            assert!(!text.contains("help.instagram.com"), "no form that is not needed");
        }
        // Commas and line breaks have come through the escaping.
        assert!(!file.body.contains("⟦") && texts[1].lines().count() > 4, "{}", texts[1]);
    }
}

#[test]
fn it_names_no_account_and_says_nothing_of_the_answers() {
    let one = reminder("de", answers::NOW).body;
    assert_eq!(one, reminder("de", answers::FIVE_LINKED).body, "only forms can be seen");
    let several = reminder("de", answers::SEVERAL).body;
    for name in ["facebook-1", "instagram-1", "erstes", "zweites", "Ihr Facebook-Konto"] {
        assert!(!several.contains(name), "{name}");
    }
}

/// Google and Outlook read `\n` before they join the lines.
#[test]
fn every_line_is_short_ends_as_it_should_and_leaves_escapes_whole() {
    for lang in LANGUAGES {
        let file = reminder(lang, answers::SEVERAL).body;
        let lines: Vec<_> = file.split("\r\n").collect();
        assert!(lines.len() > 40, "there is something to measure");
        assert_eq!(lines.last(), Some(&""), "the last line is ended too");
        for line in lines {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
            assert!(!line.replace("\\\\", "").ends_with('\\'), "{line}");
        }
    }
}

#[test]
fn an_address_with_the_forms_that_are_left_gives_the_same_file() {
    let site = Site::new();
    for (answers, forms) in [
        (answers::NOW, "facebook"),
        (answers::SEVERAL, "facebook,instagram"),
        (answers::SEVERAL, "instagram%2C+facebook,third-party,nothing"),
    ] {
        let file = site.get(&format!("/en/reminder.ics?forms={forms}"));
        assert_eq!(file.body, reminder("en", answers).body);
        assert_eq!(file.header(header::CONTENT_TYPE), "text/calendar; charset=utf-8");
        assert_eq!(file.header(header::CONTENT_LANGUAGE), "en");
        let saved = "attachment; filename=\"Reminder.ics\"";
        assert_eq!(file.header(header::CONTENT_DISPOSITION), saved);
        assert_eq!(file.header(header::CACHE_CONTROL), "private, no-cache");
    }
    for query in ["", "?forms=", "?forms=third-party", &format!("?{}", answers::NOW)] {
        let reply = site.get(&format!("/de/reminder.ics{query}"));
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{query}");
        assert_eq!(reply.header(header::LOCATION), "/de/check");
    }
}

/// Whoever imports two files of one day keeps both.
#[test]
fn files_for_other_forms_do_not_replace_each_other() {
    let site = Site::new();
    let mut names = BTreeSet::new();
    for forms in ["facebook", "instagram", "facebook,instagram"] {
        let file = site.get(&format!("/de/reminder.ics?forms={forms}"));
        names.extend(events(&file).iter().map(|event| event.get_uid().unwrap().to_owned()));
    }
    assert_eq!(names.len(), 6, "{names:?}");
}

#[test]
fn where_nothing_is_left_to_do_a_page_says_so() {
    for (lang, words) in [("de", "nichts mehr zu tun"), ("en", "nothing is left to do")] {
        for given in answers::DONE {
            let reply = reminder(lang, given);
            assert_eq!(reply.status, StatusCode::CONFLICT, "{given}");
            assert_eq!(reply.attributes("html", "lang"), [lang]);
            assert!(reply.texts("main").join(" ").contains(words), "{given}");
        }
    }
}

#[test]
fn unfinished_answers_lead_to_the_open_question() {
    let reply = reminder("en", answers::UNFINISHED);
    assert_eq!(reply.attributes("main", "data-question"), ["objected"]);
}
