//! A first visit is complete in one flight of packets: ten segments of 1460 bytes (RFC 6928) are
//! 14,600 bytes, and they hold everything: status line, headers, page, style sheet and icon.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use objection_check::check::Problem;

use super::socket::{BROWSER, Connection, Served};
use crate::support::oracle::Fields;
use crate::support::{Page, encode, languages};

/// What a page and its icon may take, in bytes.
const FLIGHT: usize = 14_600;

/// What the body of every result about one group takes.
const ONE_LENGTH: usize = 12_288;

/// What the largest result may take.
const LARGEST: usize = 30_000;

/// A day on which every notice about the age of the content is shown.
const LATE: Date = date(2028, 2, 29);

/// The accounts of a visitor with the most accounts.
fn accounts() -> impl Iterator<Item = String> {
    let numbered = |network: &'static str| (1..=5).map(move |n| format!("{network}-{n}"));
    numbered("facebook").chain(numbered("instagram"))
}

/// Answers about the first so many of ten accounts that are not linked, each of them different.
fn answers_about(count: usize) -> Fields {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut fields = vec![field("facebook", "5"), field("instagram", "5"), field("linked", "none")];
    for (index, account) in accounts().take(count).enumerate() {
        let confirmed = ["popup", "email", "no", "unsure"][index % 4];
        fields.extend([
            field(&format!("objected.{account}"), "since-start"),
            field(&format!("day.{account}"), &(index + 10).to_string()),
            field(&format!("month.{account}"), &(index + 1).to_string()),
            field(&format!("year.{account}"), "2027"),
            field(&format!("confirmed.{account}"), confirmed),
        ]);
    }
    fields
}

/// Every question without and with each of its errors, about the only account and about the last
/// of ten: step, error, and the fields that lead there.
fn questions() -> Vec<(String, String, Fields)> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut found = Vec::new();
    let mut add = |step: &str, error: &str, fields: Fields| {
        found.push((step.to_owned(), error.to_owned(), fields));
    };
    let from = |question: &str| field("question", question);
    let two = vec![field("facebook", "1"), field("instagram", "1")];
    add("accounts", "", Vec::from([field("change", "accounts")]));
    add("accounts", "missing", vec![from("accounts")]);
    add("linked", "", [two.clone(), vec![field("change", "linked")]].concat());
    add("linked", "missing", [two, vec![from("linked")]].concat());
    let ten = vec![field("facebook", "5"), field("instagram", "5"), field("linked", "some")];
    add("groups", "", [ten.clone(), vec![field("change", "groups")]].concat());
    add("groups", "missing", [ten, vec![from("groups")]].concat());
    let one = vec![field("facebook", "1"), field("instagram", "0")];
    for (before, account) in [(one, "facebook-1"), (answers_about(9), "instagram-5")] {
        let all = |more: &[(&str, &str)]| {
            let more = more.iter().map(|(name, value)| field(name, value));
            before.iter().cloned().chain(more).collect::<Fields>()
        };
        let steps = ["confirmed", "objected", "date"].map(|kind| format!("{kind}.{account}"));
        let [confirmed, objected, date] = &steps;
        let email = (confirmed.as_str(), "email");
        let since = (objected.as_str(), "since-start");
        add(confirmed, "", all(&[("change", confirmed)]));
        add(confirmed, "missing", all(&[("question", confirmed)]));
        add(objected, "", all(&[email, ("change", objected)]));
        add(objected, "missing", all(&[email, ("question", objected)]));
        add(date, "", all(&[email, since, ("change", date)]));
        for problem in Problem::ALL {
            let (day, month, year) = match problem {
                Problem::Missing => ("", "", ""),
                Problem::Incomplete => ("1", "", "2027"),
                Problem::ShortYear => ("1", "1", "27"),
                Problem::NoSuchDay => ("31", "6", "2027"),
                Problem::Unreadable => ("WWWWWWWWWWWWWWWWWWWW", "MMMMMMMMMMMMMMMMMMMM", "äöüß"),
                Problem::BeforeStart => ("26", "5", "2025"),
                Problem::Future => ("1", "1", "2999"),
                Problem::Both => ("1", "1", "2027"),
            };
            let parts = [("day", day), ("month", month), ("year", year)];
            let parts = parts.map(|(part, text)| field(&format!("{part}.{account}"), text));
            let unknown = (problem == Problem::Both)
                .then(|| field(&format!("date-unknown.{account}"), "yes"));
            let fields = all(&[email, since, ("question", date)]);
            add(date, problem.id(), fields.into_iter().chain(parts).chain(unknown).collect());
        }
    }
    found
}

fn icon(connection: &mut Connection, page: &str) -> usize {
    let icon = Page::parse(page).the("link[rel=icon]").attr("href").expect("an icon").to_owned();
    let icon = connection.get(&icon, BROWSER);
    assert_eq!((icon.status(), icon.header("content-type")), (200, "image/svg+xml"));
    icon.size()
}

#[test]
fn the_start_page_fits_into_one_flight() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    for language in languages() {
        let path = format!("/{language}");
        let size = connection.get(&path, BROWSER).text();
        let icon = icon(&mut connection, &size);
        // Made, and from memory.
        for start in [0, 1].map(|_| connection.get(&path, BROWSER)) {
            assert_eq!((start.status(), start.header("content-encoding")), (200, "gzip"));
            assert!(start.size() + icon <= FLIGHT, "{path}: {} + {icon}", start.size());
        }
    }
}

#[test]
fn every_question_with_every_error_fits_into_one_flight() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    for language in languages() {
        for layout in ["", "/frame"] {
            let path = format!("{layout}/{language}/check");
            let first = connection.get(&path, BROWSER).text();
            let icon = icon(&mut connection, &first);
            for (step, error, fields) in questions() {
                let answer = connection.post(&path, BROWSER, &encode(&fields));
                let place = format!("{path} {step} {error}: {} + {icon}", answer.size());
                let status = if error.is_empty() { 200 } else { 422 };
                assert_eq!(answer.status(), status, "{place}");
                assert!(answer.size() + icon <= FLIGHT, "{place}");
                let page = Page::parse(&answer.text());
                assert_eq!(page.step(), step);
                assert_eq!(page.marker("data-error").unwrap_or_default(), error, "{step}");
            }
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
    let linked = found
        .iter()
        .map(|form| form.replace("facebook=1&instagram=0", "facebook=5&instagram=5&linked=all"));
    let linked: Vec<_> = linked.collect();
    found.into_iter().chain(linked).collect()
}

#[test]
fn results_fit_into_one_flight_or_two_and_those_about_one_group_have_one_length() {
    let served = Served::on(LATE);
    let mut connection = served.connect();
    let ten = encode(&answers_about(10));
    for language in languages() {
        for layout in ["", "/frame"] {
            let path = format!("{layout}/{language}/check");
            let first = connection.get(&path, BROWSER).text();
            let icon = icon(&mut connection, &first);
            let mut look = |form: &str, groups: usize, most: usize| {
                let result = connection.post(&path, BROWSER, form);
                let page = Page::parse(&result.text());
                assert_eq!(page.marker("data-step"), Some("result"), "{path} {form}");
                assert_eq!(page.all("[data-verdict]").len(), groups, "{path} {form}");
                assert!(result.size() + icon <= most, "{path} {form}: {} + {icon}", result.size());
                result
            };
            look("facebook=0&instagram=0", 1, FLIGHT);
            look(&ten, 10, LARGEST);
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
}
