//! A first visit is complete in one flight of packets: ten segments of 1460 bytes (RFC 6928) are
//! 14,600 bytes, and they hold everything: status line, headers, page, style sheet and icon.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use objection_check::check::Problem;

use super::socket::{BROWSER, Connection, Served};
use crate::support::{Page, languages};

/// What a page and its icon may take, in bytes.
const FLIGHT: usize = 14_600;

/// What the body of every result about one group takes.
const ONE_LENGTH: usize = 12_288;

/// What the largest result may take.
const LARGEST: usize = 30_000;

/// A day on which every notice about the age of the content is shown.
const LATE: Date = date(2028, 2, 29);

/// Answers about the first so many of ten accounts that are not linked, each of them different.
fn answers_about(count: usize) -> String {
    let numbered = |network: &'static str| (1..=5).map(move |n| format!("{network}-{n}"));
    let accounts = numbered("facebook").chain(numbered("instagram")).enumerate().take(count);
    let answers = accounts.map(|(index, account)| {
        let confirmed = ["popup", "email", "no", "unsure"][index % 4];
        let (day, month) = (index + 10, index + 1);
        format!(
            "&objected.{account}=since-start&day.{account}={day}&month.{account}={month}\
             &year.{account}=2027&confirmed.{account}={confirmed}"
        )
    });
    format!("facebook=5&instagram=5&linked=none{}", answers.collect::<String>())
}

/// A step, the error on its page, and the form that leads there.
type Asked = (String, &'static str, String);

/// A question after these answers, and again because it was not answered.
fn asked(step: &str, before: &str) -> [Asked; 2] {
    [("", "change"), ("missing", "question")]
        .map(|(error, field)| (step.to_owned(), error, format!("{before}&{field}={step}")))
}

/// Every question without and with each of its errors, about the only account and about the last
/// of ten.
fn questions() -> Vec<Asked> {
    let mut found = Vec::new();
    found.extend(asked("accounts", ""));
    found.extend(asked("linked", "facebook=1&instagram=1"));
    found.extend(asked("groups", "facebook=5&instagram=5&linked=some"));
    let one = "facebook=1&instagram=0".to_owned();
    for (before, account) in [(one, "facebook-1"), (answers_about(9), "instagram-5")] {
        let objected = format!("{before}&confirmed.{account}=email");
        let dated = format!("{objected}&objected.{account}=since-start");
        let date = format!("date.{account}");
        found.extend(asked(&format!("confirmed.{account}"), &before));
        found.extend(asked(&format!("objected.{account}"), &objected));
        found.extend(asked(&date, &dated));
        for problem in Problem::ALL {
            let (day, month, year) = match problem {
                Problem::Missing => ("", "", ""),
                Problem::Incomplete => ("1", "", "2027"),
                Problem::ShortYear => ("1", "1", "27"),
                Problem::NoSuchDay => ("31", "6", "2027"),
                Problem::Unreadable => ("WWWWWWWWWWWWWWWWWWWW", "MMMMMMMMMMMMMMMMMMMM", "%C3%A4"),
                Problem::BeforeStart => ("26", "5", "2025"),
                Problem::Future => ("1", "1", "2999"),
                Problem::Both => ("1", "1", "2027"),
            };
            let unknown = if problem == Problem::Both { "yes" } else { "" };
            let form = format!(
                "{dated}&question={date}&day.{account}={day}&month.{account}={month}\
                 &year.{account}={year}&date-unknown.{account}={unknown}"
            );
            found.push((date.clone(), problem.id(), form));
        }
    }
    found
}

/// The pages of the check in every language and layout, and what the icon takes on the first one.
fn checks(connection: &mut Connection) -> Vec<(String, usize)> {
    let layouts = ["", "/frame"].into_iter();
    let paths = layouts.flat_map(|layout| languages().into_iter().map(move |tag| (layout, tag)));
    let paths = paths.map(|(layout, tag)| format!("{layout}/{tag}/check"));
    paths.map(|path| (path.clone(), icon(connection, &path))).collect()
}

/// What the icon of a page takes.
fn icon(connection: &mut Connection, path: &str) -> usize {
    let page = Page::parse(&connection.get(path, BROWSER).text());
    let icon = page.the("link[rel=icon]").attr("href").expect("an icon").to_owned();
    let icon = connection.get(&icon, BROWSER);
    assert_eq!((icon.status(), icon.header("content-type")), (200, "image/svg+xml"));
    icon.size()
}

#[test]
fn the_start_page_fits_into_one_flight() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    for path in languages().into_iter().map(|language| format!("/{language}")) {
        let icon = icon(&mut connection, &path);
        let start = connection.get(&path, BROWSER);
        assert_eq!((start.status(), start.header("content-encoding")), (200, "gzip"));
        assert!(start.size() + icon <= FLIGHT, "{path}: {} + {icon}", start.size());
    }
}

#[test]
fn every_question_with_every_error_fits_into_one_flight() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    for (path, icon) in checks(&mut connection) {
        for (step, error, form) in questions() {
            let answer = connection.post(&path, BROWSER, &form);
            let place = format!("{path} {step} {error}: {} + {icon}", answer.size());
            assert_eq!(answer.status(), if error.is_empty() { 200 } else { 422 }, "{place}");
            assert!(answer.size() + icon <= FLIGHT, "{place}");
            let page = Page::parse(&answer.text());
            assert_eq!(page.step(), step);
            assert_eq!(page.marker("data-error").unwrap_or_default(), error, "{step}");
        }
    }
}

/// The results about one group: each verdict and each way to it, with one account and with ten.
fn one_group() -> Vec<String> {
    let one = |more: &str| format!("facebook=1&instagram=0{}", more.replace('=', ".facebook-1="));
    let mut found = vec![one("&confirmed=never"), one("&confirmed=no"), one("&confirmed=unsure")];
    for confirmed in ["popup", "email"] {
        for objected in ["in-2024", "before-start", "unsure"] {
            found.push(one(&format!("&confirmed={confirmed}&objected={objected}")));
        }
        for date in [
            "&day=27&month=5&year=2025",
            "&date-unknown=yes&month=9&year=2025",
            "&date-unknown=yes",
        ] {
            found.push(one(&format!("&confirmed={confirmed}&objected=since-start{date}")));
        }
    }
    let linked = |form: &String| form.replace("=1&instagram=0", "=5&instagram=5&linked=all");
    let linked: Vec<_> = found.iter().map(linked).collect();
    [found, linked].concat()
}

#[test]
fn results_fit_into_one_flight_or_two_and_those_about_one_group_have_one_length() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    for (path, icon) in checks(&mut connection) {
        let mut look = |form: &str, groups: usize, most: usize| {
            let result = connection.post(&path, BROWSER, form);
            let page = Page::parse(&result.text());
            assert_eq!(page.marker("data-step"), Some("result"), "{path} {form}");
            assert_eq!(page.all("[data-verdict]").len(), groups, "{path} {form}");
            assert!(result.size() + icon <= most, "{path} {form}: {} + {icon}", result.size());
            result
        };
        look("facebook=0&instagram=0", 1, FLIGHT);
        look(&answers_about(10), 10, LARGEST);
        let mut sizes = BTreeSet::new();
        for form in one_group() {
            for form in [&form, &format!("{form}&record=yes")] {
                let result = look(form, 1, FLIGHT);
                assert_eq!(result.body.len(), ONE_LENGTH, "{path} {form}");
                sizes.insert(result.size());
            }
        }
        assert_eq!(sizes.len(), 1, "{path}: headers differ: {sizes:?}");
    }
}
