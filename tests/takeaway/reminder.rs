//! The calendar file, read with a parser of somebody else's.

use std::collections::BTreeSet;

use icalendar::{Calendar, Component, DatePerhapsTime, Event};

use crate::support::{APP, Reply, languages, one_line, results};

fn reminder(language: &str, answers: &str) -> Reply {
    APP.post(&format!("/{language}/reminder.ics"), answers)
}

/// The same by an address, which names the forms that are left.
fn linked(query: &str) -> Reply {
    APP.get(&format!("/en/reminder.ics{query}"))
}

fn events(file: &Reply) -> Vec<Event> {
    assert_eq!(file.status, 200);
    let calendar: Calendar = file.text().parse().unwrap();
    calendar.components.iter().filter_map(|part| part.as_event().cloned()).collect()
}

#[test]
fn a_parser_finds_two_whole_days_a_month_apart_each_with_two_alarms() {
    for language in languages() {
        let file = reminder(language, results::SEVERAL);
        let whole = |day: Option<DatePerhapsTime>| match day {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("a whole day, not {other:?}"),
        };
        let days = events(&file).into_iter().map(|event| {
            assert!(event.get_summary().unwrap().contains("Meta"));
            let midnight = event.get_timestamp().unwrap().to_rfc3339();
            assert_eq!(midnight, "2026-11-24T00:00:00+00:00");
            [whole(event.get_start()), whole(event.get_end())]
        });
        let expected = [["2026-11-27", "2026-11-28"], ["2026-12-27", "2026-12-28"]];
        assert_eq!(days.collect::<Vec<_>>(), expected);
        let triggers = file.text().lines().filter_map(|line| line.strip_prefix("TRIGGER:"));
        assert_eq!(triggers.collect::<Vec<_>>(), ["-PT15H", "PT9H", "-PT15H", "PT9H"]);
    }
}

#[test]
fn it_says_what_to_do_with_the_articles_and_the_forms_that_are_left() {
    for (language, month, complaint) in
        [("de", "Artikel 12 Absatz 3", "Artikel 77"), ("en", "Article 12(3)", "Article 77")]
    {
        let file = reminder(language, results::NOW);
        let events = events(&file);
        let texts: Vec<_> = events.iter().map(|event| event.get_description().unwrap()).collect();
        let second = one_line(texts[1]);
        assert!(second.contains(month) && second.contains(complaint), "{second}");
        for text in &texts {
            assert!(text.contains("https://www.facebook.com/help/contact/712876720715583"));
            assert!(!text.contains("help.instagram.com"), "no form that is not needed");
        }
        // Commas and line breaks have come through the escaping.
        assert!(!file.text().contains('⟦') && texts[1].lines().count() > 4, "{}", texts[1]);
    }
}

#[test]
fn it_names_no_account_and_says_nothing_of_the_answers() {
    let five = "facebook=5&instagram=0&linked=all&confirmed.facebook-1=no";
    assert_eq!(reminder("de", results::NOW).body, reminder("de", five).body, "only forms are seen");
    let several = reminder("de", results::SEVERAL);
    for name in ["facebook-1", "instagram-1", "erstes", "zweites", "Ihr Facebook-Konto"] {
        assert!(!several.text().contains(name), "{name}");
    }
}

#[test]
fn an_address_with_the_forms_that_are_left_gives_the_same_file() {
    for (answers, forms) in [
        (results::NOW, "facebook"),
        (results::SEVERAL, "facebook,instagram"),
        (results::SEVERAL, "instagram%2C+facebook,third-party,nothing"),
    ] {
        let file = linked(&format!("?forms={forms}"));
        assert_eq!(file.body, reminder("en", answers).body);
        for (name, value) in [
            ("content-type", "text/calendar; charset=utf-8"),
            ("content-language", "en"),
            ("content-disposition", "attachment; filename=\"Reminder.ics\""),
            ("cache-control", "private, no-cache"),
        ] {
            assert_eq!(file.header(name), value);
        }
    }
    for query in ["", "?forms=", "?forms=third-party", &format!("?{}", results::NOW)] {
        let reply = linked(query);
        assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/en/check"));
    }
    // Whoever imports two files of one day for other forms keeps both.
    let files = ["facebook", "instagram", "facebook,instagram"]
        .map(|forms| events(&linked(&format!("?forms={forms}"))));
    let names = files.iter().flatten().map(|event| event.get_uid().unwrap());
    assert_eq!(names.collect::<BTreeSet<_>>().len(), 6);
}

#[test]
fn where_nothing_is_left_to_do_or_something_to_ask_a_page_says_so() {
    for (language, words) in [("de", "nichts mehr zu tun"), ("en", "nothing is left to do")] {
        for given in results::DONE {
            let page = reminder(language, given).page_with(409);
            assert_eq!(page.language(), language);
            assert!(page.text("main").contains(words), "{given}");
        }
    }
    let open = reminder("en", "facebook=1&instagram=0&confirmed.facebook-1=email");
    assert_eq!(open.page().step(), "objected.facebook-1");
}
