//! The reviewed table tests/paths.txt: every path with up to three accounts and its result.
//! Written by `BLESS=1 cargo test paths`, read by reviewers, compared with the check here.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::sync::LazyLock;

use crate::support::paths::{Fields, date_fields, day_of, every, findings};
use crate::support::{Finding, TODAY, encode, oracle};
use jiff::civil::Date;
use objection_check::check::{Subject, TRAINING_START};

const FILE: &str = "tests/paths.txt";
const MOST_ACCOUNTS: u8 = 3;

/// The signs of the notation: between the steps of a path, and before its result.
const THEN: &str = "; ";
const LEADS_TO: &str = " => ";

/// Every path, found by walking from the first question.
static PATHS: LazyLock<Vec<Fields>> = LazyLock::new(|| every(MOST_ACCOUNTS));

/// The file as it was reviewed, or as it is written now.
static REVIEWED: LazyLock<String> = LazyLock::new(|| {
    if std::env::var_os("BLESS").is_some() {
        fs::write(FILE, written(&PATHS)).expect("the table can be written");
    }
    fs::read_to_string(FILE).expect("the table can be read")
});

#[test]
fn the_table_says_what_the_check_says() {
    let table = written(&PATHS);
    for (number, (reviewed, now)) in REVIEWED.lines().zip(table.lines()).enumerate() {
        assert_eq!(reviewed, now, "{FILE}:{}", number + 1);
    }
    assert_eq!(REVIEWED.lines().count(), table.lines().count());
}

#[test]
fn each_path_of_each_line_has_the_result_of_the_line() {
    for line in lines() {
        let (_, result) = line.split_once(LEADS_TO).unwrap();
        for path in expanded(line, day_of) {
            let found = findings(&path);
            assert_eq!(in_words(&found), result, "{path:?}");
            assert_eq!(found, oracle::findings(&path), "{path:?}");
        }
    }
}

#[test]
fn a_known_day_may_be_any_day_from_the_first_to_the_last_possible_one() {
    for line in lines().filter(|line| line.contains("+day")) {
        for day in [TRAINING_START, TODAY] {
            let path = expanded(line, |_| day).pop().unwrap();
            assert_eq!(findings(&path), oracle::findings(&path), "{path:?}");
        }
    }
}

#[test]
fn the_lines_cover_every_path_exactly_once() {
    let mut left: HashSet<String> = PATHS.iter().map(|path| encode(path)).collect();
    // Counted by hand: one path without an account; one subject has 21 (no; four kinds of yes or
    // unsure, one of them with two kinds of date, times four confirmations); two accounts are
    // linked (21), not linked (21 * 21), or partly or unsure (21 * 22, twice); and so on.
    let one = 21;
    let two = one + one * one + 2 * (one * 22);
    let three = one + one * one * one + 2 * (one * (one * 23 + 22));
    assert_eq!(left.len(), 1 + 2 * one + 3 * two + 4 * three);
    for line in lines() {
        for path in expanded(line, day_of) {
            assert!(left.remove(&encode(&path)), "no such path, or twice: {path:?}\n{line}");
        }
    }
    assert_eq!(left.iter().next(), None);
}

/// The lines of the file that are no comments.
fn lines() -> impl Iterator<Item = &'static str> {
    REVIEWED.lines().filter(|line| !line.starts_with('#'))
}

/// The table of these paths.
fn written(paths: &[Fields]) -> String {
    // A set sorts, and makes one line of paths that are treated alike. If two of them have
    // different results after all, both lines are there, and the other tests fail.
    let lines: BTreeSet<String> = paths
        .iter()
        .map(|path| format!("{}{LEADS_TO}{}", notation(path), in_words(&findings(path))))
        .collect();
    let head = HEAD.replace("{lines}", &lines.len().to_string());
    let head = head.replace("{paths}", &paths.len().to_string());
    head + &lines.into_iter().map(|line| line + "\n").collect::<String>()
}

const HEAD: &str = "\
# Every path through the check with up to three accounts, and its result.
# {lines} lines stand for {paths} paths. Written by `BLESS=1 cargo test paths`; the tests
# expand each line to its paths, run the check on each, and compare.
#
# A line reads: how many accounts; whether they are linked; for each account (or for all linked
# accounts together) when there was an objection, and whether Meta confirmed it; then, after =>,
# for each group of linked accounts the verdict, whether a day stands in it, and the forms to use.
#
#   a|b                 one path with a and one with b: choices that are treated alike
#   since-start+day     objected on 27 May 2025 or later, and the day is known
#   since-start+no-day  the same, but the day is not known
#   with.facebook-1     linked with the first Facebook account, shares its result
#   a+b                 accounts that are linked; forms of which one is enough
#   date known          a day stands in the result, from which on the objection counts
#
# The rule: no objection: object-now. Confirmed by pop-up or e-mail: effective, from the day of
# the objection on if it was not before 27 May 2025. Not confirmed, or not sure: object-again.
";

fn in_words(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join(THEN)
}

/// A path in the notation of the table, with choices that are treated alike as one.
fn notation(path: &Fields) -> String {
    let said = |name: &str| path.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let counts = ["facebook", "instagram"].map(|n| format!("{n} {}", said(n).unwrap_or_default()));
    let mut steps = vec![counts.join(", ")];
    if let Some(linked) = said("linked") {
        let alike = if matches!(linked, "some" | "unsure") { "some|unsure" } else { linked };
        steps.push(format!("linked {alike}"));
    }
    for (name, objected) in path {
        let Some(subject) = name.strip_prefix("objected.") else { continue };
        let has_day = said(&format!("day.{subject}")).is_some();
        let confirmed = said(&format!("confirmed.{subject}"));
        steps.push(format!("{subject}: {}", history(objected, has_day, confirmed)));
    }
    steps.join(THEN)
}

fn history(objected: &str, has_day: bool, confirmed: Option<&str>) -> String {
    let Some(confirmed) = confirmed else { return objected.to_owned() };
    if matches!(confirmed, "no" | "unsure") {
        let any = "in-2024|before-start|since-start+day|since-start+no-day|unsure";
        return format!("{any}, confirmed no|unsure");
    }
    let when = match (objected, has_day) {
        ("since-start", true) => "since-start+day",
        ("since-start", false) | ("unsure", _) => "since-start+no-day|unsure",
        _ => "in-2024|before-start",
    };
    format!("{when}, confirmed popup|email")
}

/// All paths that a line stands for.
fn expanded(line: &str, day: impl Fn(Subject) -> Date) -> Vec<Fields> {
    let (path, _) = line.split_once(LEADS_TO).unwrap_or_default();
    let mut paths = vec![Fields::new()];
    for step in path.split(THEN) {
        let choices = alternatives(step, &day);
        let extend = |path: &Fields| -> Vec<Fields> {
            choices.iter().map(|choice| [path.clone(), choice.clone()].concat()).collect()
        };
        paths = paths.iter().flat_map(extend).collect();
    }
    paths
}

fn alternatives(step: &str, day: &impl Fn(Subject) -> Date) -> Vec<Fields> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    if let Some(linked) = step.strip_prefix("linked ") {
        return linked.split('|').map(|choice| vec![field("linked", choice)]).collect();
    }
    let Some((subject, history)) = step.split_once(": ") else {
        let counts = step.split(", ").filter_map(|count| count.split_once(' '));
        return vec![counts.map(|(network, count)| field(network, count)).collect()];
    };
    let (when, confirmed) = history.split_once(", confirmed ").unwrap_or((history, ""));
    let about = Subject::parse(subject).expect("a subject");
    let mut found = Vec::new();
    for when in when.split('|') {
        let (objected, kind) = when.split_once('+').unwrap_or((when, ""));
        let mut fields = vec![field(&format!("objected.{subject}"), objected)];
        match kind {
            "day" => fields.extend(date_fields(about, day(about))),
            "no-day" => fields.push(field(&format!("date-unknown.{subject}"), "yes")),
            _ => {}
        }
        for confirmed in confirmed.split('|') {
            let answer = field(&format!("confirmed.{subject}"), confirmed);
            let answer = (!confirmed.is_empty()).then_some(answer);
            found.push(fields.iter().cloned().chain(answer).collect());
        }
    }
    found
}
