//! A first visit is complete in one flight of packets: ten segments of 1460 bytes (RFC 6928) are
//! 14,600 bytes, and they hold everything: status line, headers, page, style sheet and icon.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::date;

use super::socket::{BROWSER, Served};
use crate::support::questions::{QUESTIONS, WRONG_DATES, date_form};
use crate::support::{Page, encode, fields, languages, oracle};

/// What a page and its icon may take, in bytes.
const FLIGHT: usize = 14_600;

/// What the body of every result about one group takes.
const ONE_LENGTH: usize = 12_288;

/// What the largest result may take.
const LARGEST: usize = 30_000;

/// On a day on which every notice about the age of the content is shown.
static SERVED: LazyLock<Served> = LazyLock::new(|| Served::on(date(2028, 2, 29)));

/// What the icon takes, which is the same on all pages.
static ICON: LazyLock<usize> = LazyLock::new(|| {
    let page = Page::parse(&SERVED.get("/de", BROWSER).text());
    let icon = SERVED.get(page.attribute("link[rel=icon]", "href"), BROWSER);
    assert_eq!((icon.status(), icon.header("content-type")), (200, "image/svg+xml"));
    icon.size()
});

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

/// Every question without and with each of its errors, about the only account and about the last of
/// ten: the step, the error, and the form that leads there.
fn questions() -> Vec<(String, &'static str, String)> {
    let asked = QUESTIONS.into_iter().flat_map(|(step, before)| {
        [("", "change"), ("missing", "question")]
            .map(|(error, field)| (step.to_owned(), error, format!("{before}&{field}={step}")))
    });
    let dates = WRONG_DATES
        .map(|(parts, error)| ("date.facebook-1".to_owned(), error, date_form(parts, error)));
    let mut found: Vec<_> = asked.chain(dates).collect();
    let nine = answers_about(9);
    for (step, error, form) in found.clone() {
        if let Some(form) = form.strip_prefix("facebook=1&instagram=0") {
            let [step, form] = [&step, form].map(|text| text.replace("facebook-1", "instagram-5"));
            found.push((step, error, format!("{nine}{form}")));
        }
    }
    found
}

/// The check in every language and layout.
fn checks() -> impl Iterator<Item = String> {
    let layouts = ["", "/frame"].into_iter();
    layouts
        .flat_map(|layout| languages().into_iter().map(move |tag| format!("{layout}/{tag}/check")))
}

#[test]
fn the_start_page_fits_into_one_flight() {
    for language in languages() {
        let start = SERVED.get(&format!("/{language}"), BROWSER);
        assert_eq!((start.status(), start.header("content-encoding")), (200, "gzip"));
        assert!(start.size() + *ICON <= FLIGHT, "{language}: {} + {}", start.size(), *ICON);
    }
}

#[test]
fn every_question_with_every_error_fits_into_one_flight() {
    for path in checks() {
        for (step, error, form) in questions() {
            let answer = SERVED.post(&path, &form);
            let place = format!("{path} {step} {error}: {} + {}", answer.size(), *ICON);
            assert_eq!(answer.status(), if error.is_empty() { 200 } else { 422 }, "{place}");
            assert!(answer.size() + *ICON <= FLIGHT, "{place}");
            let page = Page::parse(&answer.text());
            assert_eq!(page.step(), step);
            assert_eq!(page.marker("data-error").unwrap_or_default(), error, "{step}");
        }
    }
}

#[test]
fn results_fit_into_one_flight_or_two_and_those_about_one_group_have_one_length() {
    // With one account and with ten, each verdict and each way to it.
    let starts = ["facebook=1&instagram=0", "facebook=5&instagram=5&linked=all"];
    let one_group: Vec<_> =
        starts.into_iter().flat_map(|start| oracle::ways(fields(start))).collect();
    assert_eq!(one_group.len(), 30);
    for path in checks() {
        let look = |form: &str, groups: usize, most: usize| {
            let result = SERVED.post(&path, form);
            let page = Page::parse(&result.text());
            assert_eq!(page.marker("data-step"), Some("result"), "{path} {form}");
            assert_eq!(page.all("[data-verdict]").len(), groups, "{path} {form}");
            assert!(result.size() + *ICON <= most, "{path} {form}: {}", result.size());
            result
        };
        look("facebook=0&instagram=0", 1, FLIGHT);
        look(&answers_about(10), 10, LARGEST);
        let mut sizes = BTreeSet::new();
        for way in &one_group {
            for more in ["", "&record=yes"] {
                let result = look(&format!("{}{more}", encode(way)), 1, FLIGHT);
                assert_eq!(result.body.len(), ONE_LENGTH, "{path} {way:?}");
                sizes.insert(result.size());
            }
        }
        assert_eq!(sizes.len(), 1, "{path}: headers differ: {sizes:?}");
    }
}
