//! The rule once more, written from the public interface and from nothing else: form fields in, the
//! next question or the result out, and the choices of a question. It calls no code of the check.

use super::Finding;

/// Answers as form fields.
pub type Fields = Vec<(String, String)>;

/// What comes after some answers.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// A question by its name, such as `confirmed.facebook-1`.
    Question(String),
    /// The result.
    Result(Vec<Finding>),
}

const LINKED: [&str; 4] = ["all", "none", "unsure", "some"];
const CONFIRMED: [&str; 5] = ["never", "no", "email", "popup", "unsure"];
const OBJECTED: [&str; 4] = ["in-2024", "before-start", "since-start", "unsure"];

/// The accounts in order, once both counts are given.
pub fn accounts(fields: &[(String, String)]) -> Option<Vec<String>> {
    let mut accounts = Vec::new();
    for network in ["facebook", "instagram"] {
        let (_, count) = fields.iter().find(|(field, _)| field == network)?;
        let count = count.parse::<u8>().ok().filter(|count| *count <= 5)?;
        accounts.extend((1..=count).map(|number| format!("{network}-{number}")));
    }
    Some(accounts)
}

/// The section "Form fields", from the first row to the last.
pub fn step(fields: &[(String, String)]) -> Step {
    let said = |name: &str| {
        fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    };
    let Some(accounts) = accounts(fields) else { return question("accounts") };
    let mut groups: Vec<Vec<String>> = accounts.iter().map(|one| vec![one.clone()]).collect();
    match said("linked") {
        _ if accounts.is_empty() => return Step::Result(vec![Finding::no_account()]),
        _ if accounts.len() == 1 => {}
        "none" | "unsure" => {}
        "all" => groups = vec![accounts],
        "some" if accounts.len() > 2 => {
            groups.clear();
            for (at, account) in accounts.iter().enumerate() {
                let with = said(&format!("linked-with.{account}"));
                if at == 0 || with == "none" {
                    groups.push(vec![account.clone()]);
                } else if accounts[..at].iter().any(|earlier| earlier == with) {
                    let has = |group: &&mut Vec<String>| group.iter().any(|one| one == with);
                    groups.iter_mut().find(has).expect("an earlier account").push(account.clone());
                } else {
                    return question("groups");
                }
            }
        }
        _ => return question("linked"),
    }
    let mut findings = Vec::new();
    for group in groups {
        match about(&group, &said) {
            Ok(finding) => findings.push(finding),
            Err(question) => return question,
        }
    }
    Step::Result(findings)
}

/// Every way from these answers to a result.
pub fn ways(from: Fields) -> Vec<Fields> {
    let Step::Question(question) = step(&from) else { return vec![from] };
    let choices = choices(&question, &from).into_iter();
    choices.flat_map(|choice| ways([from.clone(), choice].concat())).collect()
}

/// The section "The rule" for one group, or the question about it that is still open.
fn about<'a>(group: &[String], said: &impl Fn(&str) -> &'a str) -> Result<Finding, Step> {
    let name = |field: &str| format!("{field}.{}", group[0]);
    let has = |network: &&str| group.iter().any(|account| account.starts_with(network));
    let forms = || ["facebook", "instagram"].into_iter().filter(has).map(str::to_owned).collect();
    let (verdict, from, forms) = match (said(&name("confirmed")), said(&name("objected"))) {
        ("never", _) => ("object-now", None, forms()),
        ("no" | "unsure", _) => ("object-again", None, forms()),
        ("email" | "popup", "in-2024" | "before-start") => ("effective", None, Vec::new()),
        ("email" | "popup", "unsure") => ("effective-from", Some("unknown".into()), Vec::new()),
        ("email" | "popup", "since-start") => {
            let [day, month, year] = ["day", "month", "year"].map(|part| said(&name(part)));
            let from = match (said(&name("date-unknown")), day, month, year) {
                ("yes", "", "", "") => "unknown".to_owned(),
                ("yes", "", month, year) => format!("{year}-{month:0>2}"),
                ("", "", ..) => return Err(question(&name("date"))),
                (_, day, month, year) => format!("{year}-{month:0>2}-{day:0>2}"),
            };
            ("effective-from", Some(from), Vec::new())
        }
        ("email" | "popup", _) => return Err(question(&name("objected"))),
        _ => return Err(question(&name("confirmed"))),
    };
    Ok(Finding { verdict: verdict.to_owned(), accounts: group.to_vec(), from, forms })
}

fn question(name: &str) -> Step {
    Step::Question(name.to_owned())
}

/// Every answer to a question, each as the fields that it consists of.
pub fn choices(question: &str, fields: &[(String, String)]) -> Vec<Fields> {
    combinations(controls(question, fields)).into_iter().map(|chosen| chosen.concat()).collect()
}

/// What is chosen on the page of a question, each from its options.
pub fn controls(question: &str, fields: &[(String, String)]) -> Vec<Vec<Fields>> {
    let accounts = accounts(fields).unwrap_or_default();
    let options = |field: &str, values: &[&str]| -> Vec<Fields> {
        values.iter().map(|value| vec![(field.to_owned(), (*value).to_owned())]).collect()
    };
    match question.split_once('.').map_or(question, |(kind, _)| kind) {
        "accounts" => ["facebook", "instagram"]
            .map(|network| options(network, &["0", "1", "2", "3", "4", "5"]))
            .into(),
        "groups" => {
            let names: Vec<_> = accounts.iter().map(String::as_str).collect();
            let earlier = |at: usize| [&["none"], &names[..at]].concat();
            let link = |at: usize| options(&format!("linked-with.{}", names[at]), &earlier(at));
            (1..names.len()).map(link).collect()
        }
        "linked" => vec![options(question, &LINKED[..if accounts.len() > 2 { 4 } else { 3 }])],
        "confirmed" => vec![options(question, &CONFIRMED)],
        "objected" => vec![options(question, &OBJECTED)],
        "date" => vec![dates(question)],
        other => unreachable!("no question {other}"),
    }
}

/// One of each of these lists, in every combination.
pub fn combinations<T: Clone>(lists: impl IntoIterator<Item = Vec<T>>) -> Vec<Vec<T>> {
    lists.into_iter().fold(vec![Vec::new()], |found, list| {
        let with = |start: &Vec<T>| -> Vec<_> {
            list.iter().map(|one| [&start[..], std::slice::from_ref(one)].concat()).collect()
        };
        found.iter().flat_map(with).collect()
    })
}

/// A day, which differs from group to group so that mixing them up shows; its month; nothing.
fn dates(question: &str) -> Vec<Fields> {
    let group = question.trim_start_matches("date.");
    let number = &group[group.len() - 1..];
    let month = if group.starts_with("facebook") { "8" } else { "9" };
    let field = |part: &str, value: &str| (format!("{part}.{group}"), value.to_owned());
    let unknown = field("date-unknown", "yes");
    let month = vec![field("month", month), field("year", "2025")];
    let day = [vec![field("day", number)], month.clone()].concat();
    vec![day, [month, vec![unknown.clone()]].concat(), vec![unknown]]
}
