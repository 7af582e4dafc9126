//! Every path with up to three accounts, one choice after the other: the check, the second statement
//! of the rule and the reviewed table tests/domain/paths.txt must say the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::oracle::{self, Fields, Step};
use crate::support::{Finding, domain};

const TABLE: &str = include_str!("paths.txt");
const MOST_ACCOUNTS: usize = 3;

#[test]
fn on_every_path_the_check_asks_and_decides_as_the_rule_and_the_table_say() {
    let table = table();
    let mut used = BTreeSet::new();
    let mut count = 0;
    let mut open = vec![Fields::new()];
    while let Some(fields) = open.pop() {
        let step = domain::step(&fields);
        assert_eq!(step, oracle::step(&fields), "{fields:?}");
        match step {
            Step::Question(question) => {
                let choices = oracle::choices(&question, &fields).into_iter();
                let extended = choices.map(|choice| [fields.clone(), choice].concat());
                open.extend(extended.filter(|fields| {
                    oracle::accounts(fields).is_some_and(|all| all.len() <= MOST_ACCOUNTS)
                }));
            }
            Step::Result(findings) => {
                count += 1;
                for (key, said) in rows(&fields, &findings) {
                    assert_eq!(table.get(&key), Some(&said.as_str()), "{key}: {fields:?}");
                    used.insert(key);
                }
            }
        }
    }
    // One group has 15 endings: never; no or unsure; two confirmations times six kinds of day. Two
    // accounts have 15 linked and twice 15 * 15; three have six combinations of links besides.
    let (one, two, three) = (15, 15 * 15, 15 * 15 * 15);
    let two_accounts = one + 2 * two;
    let three_accounts = one + 2 * three + (three + 3 * two + 2 * one);
    assert_eq!(count, 1 + 2 * one + 3 * two_accounts + 4 * three_accounts);
    let unused: Vec<_> = table.keys().filter(|row| !used.contains(*row)).collect();
    assert!(unused.is_empty(), "no path needs {unused:?}");
}

/// The rows, from what stands before the arrow to what stands behind it, choices that share a row
/// apart: "linked none|unsure" are two, which share the words before them.
fn table() -> BTreeMap<String, &'static str> {
    let mut rows = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (left, right) = line.split_once(" => ").expect("a row has an arrow");
        let keys = oracle::combinations(left.split("; ").map(|step| {
            let (shared, choices) = step.split_at(step.rfind(' ').map_or(0, |space| space + 1));
            choices.split('|').map(|one| format!("; {shared}{one}")).collect()
        }));
        for key in keys {
            assert_eq!(rows.insert(key.concat(), right), None, "{line}: twice");
        }
    }
    rows
}

/// The rows that a path needs, one for its accounts and one for each group, with what they have to say.
fn rows(path: &Fields, findings: &[Finding]) -> Vec<(String, String)> {
    let said = |name: &str| path.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let [facebook, instagram] =
        ["facebook", "instagram"].map(|name| said(name).unwrap_or_default());
    let mut accounts = format!("; facebook {facebook}, instagram {instagram}");
    accounts.extend(path.iter().filter_map(|(name, value)| match name.split_once('.') {
        None if name == "linked" => Some(format!("; linked {value}")),
        Some(("linked-with", account)) => Some(format!("; {account} with {value}")),
        _ => None,
    }));
    if findings == [Finding::no_account()] {
        return vec![(accounts, "no group".to_owned())];
    }
    let groups: Vec<_> = findings.iter().map(|finding| finding.accounts.join("+")).collect();
    let about_group = |(finding, group): (&Finding, &String)| {
        let about = |field: &str| said(&format!("{field}.{}", finding.accounts[0]));
        let networks = ["facebook", "instagram"].into_iter().filter(|on| group.contains(on));
        let mut key = match about("confirmed").unwrap_or_default() {
            confirmed @ ("email" | "popup") => format!("; any group; {confirmed}"),
            other => format!("; accounts on {}; {other}", networks.collect::<Vec<_>>().join("+")),
        };
        key.extend(about("objected").map(|objected| format!("; {objected}")));
        let words = finding.to_string().replace(&format!("{group}: "), "");
        let (more, date) = match (about("objected"), about("day"), about("month")) {
            (Some("since-start"), Some(_), _) => ("; day", "the day"),
            (Some("since-start"), None, Some(_)) => ("; month", "the month"),
            (Some("since-start"), ..) => ("; no date", "unknown"),
            _ => return (key, words),
        };
        (key + more, words.replace(finding.from.as_deref().unwrap_or_default(), date))
    };
    let about_groups = findings.iter().zip(&groups).map(about_group);
    about_groups.chain([(accounts, groups.join(", "))]).collect()
}
