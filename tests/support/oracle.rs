//! The rule once more, written from the tables of the public interface and from nothing else: it
//! reads form fields and calls no code of the domain. Used to check the domain's verdicts.

use std::collections::HashMap;

use super::Finding;

/// The result that these answers must have. They have to be complete.
pub fn findings(fields: &[(String, String)]) -> Vec<Finding> {
    let answers: HashMap<&str, &str> =
        fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let said = |name: &str| answers.get(name).copied().unwrap_or_default();
    let mut accounts = Vec::new();
    for network in ["facebook", "instagram"] {
        let count: usize = said(network).parse().expect("both counts are given");
        accounts.extend((1..=count).map(|number| format!("{network}-{number}")));
    }
    if accounts.is_empty() {
        return vec![Finding::no_account()];
    }
    if accounts.len() > 1 && said("linked") == "all" {
        return vec![decide("all", accounts, &said)];
    }
    let mut groups: Vec<Vec<String>> = Vec::new();
    for account in accounts {
        match said(&format!("objected.{account}")).strip_prefix("with.") {
            Some(first) => {
                let group = groups.iter_mut().find(|group| group[0] == first);
                group.expect("an earlier account that is itself no `with`").push(account);
            }
            None => groups.push(vec![account]),
        }
    }
    groups.into_iter().map(|group| decide(&group[0].clone(), group, &said)).collect()
}

/// The table "The rule" and the sentence on forms below it.
fn decide<'a>(subject: &str, accounts: Vec<String>, said: &impl Fn(&str) -> &'a str) -> Finding {
    let about = |field: &str| said(&format!("{field}.{subject}"));
    let day = (about("date-unknown") != "yes").then(|| {
        let [year, month, day] = ["year", "month", "day"].map(about);
        format!("{year}-{month:0>2}-{day:0>2}")
    });
    let (verdict, from) = match (about("objected"), about("confirmed")) {
        ("no", _) => ("object-now", None),
        ("in-2024" | "before-start", "popup" | "email") => ("effective", None),
        ("since-start", "popup" | "email") => {
            ("effective-from", Some(day.unwrap_or_else(|| "unknown".to_owned())))
        }
        ("unsure", "popup" | "email") => ("effective-from", Some("unknown".to_owned())),
        ("in-2024" | "before-start" | "since-start" | "unsure", "no" | "unsure") => {
            ("object-again", None)
        }
        answers => unreachable!("the rule has no row for {answers:?}"),
    };
    let has = |network: &&str| accounts.iter().any(|account| account.starts_with(network));
    let networks = ["facebook", "instagram"].into_iter().filter(has).map(str::to_owned);
    let forms = if verdict.starts_with("effective") { Vec::new() } else { networks.collect() };
    Finding { verdict: verdict.to_owned(), accounts, from, forms }
}
