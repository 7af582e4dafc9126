//! Every path with up to three accounts, one choice after the other: the check, the second statement
//! of the rule and the reviewed table tests/domain/paths.txt must say the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::domain;
use crate::support::finding::in_words;
use crate::support::oracle::{self, Fields, Step};

const TABLE: &str = include_str!("paths.txt");
const MOST_ACCOUNTS: usize = 3;

#[test]
fn on_every_path_the_check_asks_and_decides_as_the_rule_and_the_table_say() {
    let table = Table::read();
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
                assert_eq!(in_words(&findings), table.result(&fields, &mut used), "{fields:?}");
            }
        }
    }
    // One group has 15 endings: never; no or unsure; two confirmations times six kinds of day. Two
    // accounts have 15 linked and twice 15 * 15; three have six combinations of links besides.
    let (one, two, three) = (15, 15 * 15, 15 * 15 * 15);
    let two_accounts = one + 2 * two;
    let three_accounts = one + 2 * three + (three + 3 * two + 2 * one);
    assert_eq!(count, 1 + 2 * one + 3 * two_accounts + 4 * three_accounts);
    let unused: Vec<_> = table.rows.keys().filter(|row| !used.contains(*row)).collect();
    assert!(unused.is_empty(), "no path needs {unused:?}");
}

/// The rows, from what stands before `=>` to what stands after it, choices that share a row apart.
struct Table {
    rows: BTreeMap<String, &'static str>,
}

impl Table {
    fn read() -> Self {
        let mut rows = BTreeMap::new();
        for line in TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (left, right) = line.split_once(" => ").expect("a row has an arrow");
            let mut keys = vec![String::new()];
            for step in left.split("; ") {
                // "linked none|unsure": the choices share the words before them.
                let choices = step.rfind(' ').map_or(0, |space| space + 1);
                let (shared, choices) = step.split_at(choices);
                let extended = |key: &String| -> Vec<String> {
                    choices.split('|').map(|one| format!("{key}; {shared}{one}")).collect()
                };
                keys = keys.iter().flat_map(extended).collect();
            }
            for key in keys {
                assert_eq!(rows.insert(key, right), None, "{line}: twice");
            }
        }
        Self { rows }
    }

    fn row(&self, key: String, used: &mut BTreeSet<String>) -> &'static str {
        let right = self.rows.get(&key).unwrap_or_else(|| panic!("the table has no row for {key}"));
        used.insert(key);
        right
    }

    /// What the table says about a path: the row for its accounts, then one for each group.
    fn result(&self, path: &Fields, used: &mut BTreeSet<String>) -> String {
        let said = |name: String| path.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str());
        let count = |network: &str| said(network.to_owned()).unwrap_or_default().to_owned();
        let mut key = format!("; facebook {}, instagram {}", count("facebook"), count("instagram"));
        for (name, value) in path {
            match name.split_once('.') {
                None if name == "linked" => key = format!("{key}; linked {value}"),
                Some(("linked-with", account)) => key = format!("{key}; {account} with {value}"),
                _ => {}
            }
        }
        let groups = self.row(key, used);
        if groups == "no group" {
            return "no-account, form third-party".to_owned();
        }
        let result = groups.split(", ").map(|group| {
            let name = group.split('+').next().unwrap_or_default();
            let about = |field: &str| said(format!("{field}.{name}"));
            let confirmed = about("confirmed").unwrap_or_default();
            let networks = ["facebook", "instagram"].into_iter().filter(|on| group.contains(on));
            let networks = networks.collect::<Vec<_>>().join("+");
            let mut key = match confirmed {
                "email" | "popup" => format!("; any group; {confirmed}"),
                _ => format!("; accounts on {networks}; {confirmed}"),
            };
            key.extend(about("objected").map(|objected| format!("; {objected}")));
            let month = about("month").map(|month| format!("2025-0{month}"));
            let day = about("day").zip(month.clone()).map(|(day, month)| format!("{month}-0{day}"));
            if about("objected") == Some("since-start") {
                key += match (&day, &month) {
                    (Some(_), _) => "; day",
                    (None, Some(_)) => "; month",
                    (None, None) => "; no date",
                };
            }
            let said = self.row(key, used);
            let said = said.replace("the day", &day.unwrap_or_default());
            format!("{group}: {}", said.replace("the month", &month.unwrap_or_default()))
        });
        result.collect::<Vec<_>>().join(", ")
    }
}
