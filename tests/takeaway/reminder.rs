//! The calendar file, read with a parser of somebody else's.

use axum::http::{StatusCode, header};
use icalendar::{Calendar, Component, DatePerhapsTime, Event};

use super::site::{LANGUAGES, Reply, Site, answers};

async fn reminder(lang: &str, answers: &str) -> Reply {
    Site::new().post(&format!("/{lang}/reminder.ics"), answers).await
}

fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap();
    calendar.components.iter().filter_map(|part| part.as_event().cloned()).collect()
}

fn day(date: Option<DatePerhapsTime>) -> String {
    match date {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("a whole day, not {other:?}"),
    }
}

#[tokio::test]
async fn a_parser_finds_two_whole_days_a_month_apart() {
    for lang in LANGUAGES {
        let file = reminder(lang, answers::SEVERAL).await;
        assert_eq!(file.status, StatusCode::OK);
        let events = events(&file.body);
        let days: Vec<_> =
            events.iter().map(|event| (day(event.get_start()), day(event.get_end()))).collect();
        let wanted = [("2026-11-27", "2026-11-28"), ("2026-12-27", "2026-12-28")];
        assert_eq!(days, wanted.map(|(from, to)| (from.to_owned(), to.to_owned())));
        for event in &events {
            assert!(event.get_summary().unwrap().contains("Meta"));
            let midnight = event.get_timestamp().unwrap();
            assert_eq!(midnight.to_rfc3339(), "2026-11-24T00:00:00+00:00");
        }
        assert_ne!(events[0].get_uid(), events[1].get_uid());
    }
}

#[tokio::test]
async fn it_says_what_to_do_with_the_articles_and_the_forms_that_are_left() {
    for (lang, month, complaint) in
        [("de", "Artikel 12 Absatz 3", "Artikel 77"), ("en", "Article 12(3)", "Article 77")]
    {
        let file = reminder(lang, answers::NOW).await;
        let texts: Vec<_> = events(&file.body)
            .iter()
            .map(|event| event.get_description().unwrap().to_owned())
            .collect();
        assert!(texts[1].contains(month) && texts[1].contains(complaint), "{}", texts[1]);
        for text in &texts {
            assert!(text.contains("https://www.facebook.com/help/contact/712876720715583"));
            assert!(!text.contains("help.instagram.com"), "no form that is not needed");
        }
        // Commas and line breaks have come through the escaping.
        assert!(!file.body.contains("⟦") && texts[1].lines().count() > 4, "{}", texts[1]);
    }
}

#[tokio::test]
async fn it_names_no_account_and_says_nothing_of_the_answers() {
    let one = reminder("de", answers::NOW).await.body;
    let five = "facebook=5&instagram=0&linked=all&objected.all=in-2024&confirmed.all=no";
    assert_eq!(one, reminder("de", five).await.body, "only which forms are left can be seen");
    let several = reminder("de", answers::SEVERAL).await.body;
    for name in ["facebook-", "instagram-", "erstes", "zweites", "Ihr Facebook-Konto"] {
        assert!(!several.contains(name), "{name}");
    }
}

#[tokio::test]
async fn every_line_is_short_and_ends_as_it_should() {
    for lang in LANGUAGES {
        let file = reminder(lang, answers::SEVERAL).await.body;
        let lines: Vec<_> = file.split("\r\n").collect();
        assert!(lines.len() > 40, "there is something to measure");
        assert_eq!(lines.last(), Some(&""), "the last line is ended too");
        for line in lines {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
    }
}

#[tokio::test]
async fn the_browser_saves_it_and_keeps_it_to_itself() {
    let file = reminder("en", answers::AGAIN).await;
    assert_eq!(file.header(header::CONTENT_TYPE), "text/calendar; charset=utf-8");
    assert_eq!(file.header(header::CONTENT_LANGUAGE), "en");
    assert_eq!(file.header(header::CONTENT_DISPOSITION), "attachment; filename=\"Reminder.ics\"");
    assert_eq!(file.header(header::CACHE_CONTROL), "private, no-cache");
    assert_eq!(file.body, reminder("en", answers::AGAIN).await.body, "nothing in it is random");
}

#[tokio::test]
async fn each_day_has_an_alarm_in_the_morning() {
    let file = reminder("de", answers::AGAIN).await.body;
    let calendar = icalendar::parser::unfold(&file);
    let calendar = icalendar::parser::read_calendar(&calendar).unwrap();
    let triggers: Vec<_> = calendar
        .components
        .iter()
        .flat_map(|event| &event.components)
        .filter(|part| part.name == "VALARM")
        .filter_map(|alarm| alarm.find_prop("TRIGGER"))
        .map(|trigger| trigger.val.to_string())
        .collect();
    assert_eq!(triggers, ["PT9H", "PT9H"]);
}

#[tokio::test]
async fn where_nothing_is_left_to_do_a_page_says_so() {
    for (lang, words) in [("de", "nichts mehr zu tun"), ("en", "nothing is left to do")] {
        for given in answers::DONE {
            let reply = reminder(lang, given).await;
            assert_eq!(reply.status, StatusCode::CONFLICT, "{given}");
            assert_eq!(reply.attributes("html", "lang"), [lang]);
            assert!(reply.texts("main").join(" ").contains(words), "{given}");
        }
    }
}

#[tokio::test]
async fn unfinished_answers_lead_to_the_open_question() {
    let reply = reminder("en", answers::UNFINISHED).await;
    assert_eq!(reply.attributes("main", "data-question"), ["confirmed"]);
}

#[tokio::test]
async fn it_is_only_sent_for_a_form() {
    let reply = Site::new().get(&format!("/de/reminder.ics?{}", answers::NOW)).await;
    assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(reply.header(header::ALLOW), "POST");
    assert_eq!(reply.attributes("html", "lang"), ["de"]);
}
