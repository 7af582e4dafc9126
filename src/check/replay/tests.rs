//! The order of the questions, which answers count, and how far it still is.

use super::*;

const TODAY: Date = jiff::civil::date(2026, 11, 24);

fn answers(said: &str) -> Answers {
    Answers::parse(said.split_whitespace().filter_map(|field| field.split_once('=')))
}

fn replay(said: &str) -> Replay {
    answers(said).replay(&Dates { latest: TODAY, months: &MonthNames::default() })
}

/// The questions on the path; the open one, if there is one, ends with its problem.
fn path(said: &str) -> String {
    let replay = replay(said);
    let answered = replay.answered.iter().map(ToString::to_string);
    let open = replay.open().map(|(question, problem)| format!("{question}?{}", problem.id()));
    answered.chain(open).collect::<Vec<_>>().join(" ")
}

const ONE: &str = "facebook=1 instagram=0";
const TWO: &str = "facebook=1 instagram=1";
const THREE: &str = "facebook=2 instagram=1";

#[test]
fn questions_come_in_the_order_of_the_contract() {
    for (said, expected) in [
        ("", "accounts?missing"),
        ("facebook=1", "accounts?missing"),
        ("facebook=0 instagram=0", "accounts"),
        (ONE, "accounts confirmed.facebook-1?missing"),
        (TWO, "accounts linked?missing"),
        // "Some" of two accounts is no answer.
        (&format!("{TWO} linked=some"), "accounts linked?missing"),
        (&format!("{TWO} linked=all"), "accounts linked confirmed.facebook-1?missing"),
        (&format!("{THREE} linked=some"), "accounts linked groups?missing"),
        (&format!("{ONE} confirmed.facebook-1=never"), "accounts confirmed.facebook-1"),
        (
            &format!("{ONE} confirmed.facebook-1=email objected.facebook-1=since-start"),
            "accounts confirmed.facebook-1 objected.facebook-1 date.facebook-1?missing",
        ),
        (
            &format!("{TWO} linked=none confirmed.facebook-1=popup objected.facebook-1=unsure"),
            "accounts linked confirmed.facebook-1 objected.facebook-1 confirmed.instagram-1?missing",
        ),
    ] {
        assert_eq!(path(said), expected, "{said}");
    }
}

fn grouped(said: &str) -> String {
    let name =
        |group: &Vec<Account>| group.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
    replay(said).groups.iter().map(name).collect::<Vec<_>>().join(" ")
}

#[test]
fn links_are_transitive_and_two_pairs_are_some() {
    let four = "facebook=2 instagram=2 linked=some";
    let with = |f2: &str, i1: &str, i2: &str| {
        grouped(&format!(
            "{four} linked-with.facebook-2={f2} linked-with.instagram-1={i1} linked-with.instagram-2={i2}"
        ))
    };
    assert_eq!(
        with("none", "facebook-1", "facebook-2"),
        "facebook-1+instagram-1 facebook-2+instagram-2"
    );
    assert_eq!(
        with("facebook-1", "facebook-2", "instagram-1"),
        "facebook-1+facebook-2+instagram-1+instagram-2"
    );
    assert_eq!(
        with("none", "none", "instagram-1"),
        "facebook-1 facebook-2 instagram-1+instagram-2"
    );
    for linked in ["none", "unsure"] {
        let said = format!("{THREE} linked={linked} linked-with.instagram-1=facebook-1");
        assert_eq!(grouped(&said), "facebook-1 facebook-2 instagram-1");
    }
    assert_eq!(grouped(&format!("{THREE} linked=all")), "facebook-1+facebook-2+instagram-1");
    // A link to an account that does not exist is asked for again.
    let gone = format!(
        "{THREE} linked=some linked-with.facebook-2=none linked-with.instagram-1=facebook-5"
    );
    assert_eq!(path(&gone), "accounts linked groups?missing");
}

#[test]
fn answers_of_another_branch_do_not_count() {
    let one = format!("{ONE} confirmed.facebook-1=no");
    let noise = "linked=all linked-with.instagram-1=facebook-1 objected.facebook-1=in-2024 \
                 day.facebook-1=3 confirmed.instagram-1=email";
    assert_eq!(replay(&format!("{one} {noise}")), replay(&one));
}

#[test]
fn a_date_that_cannot_be_used_keeps_its_question_open_with_the_reason() {
    let since = format!("{ONE} confirmed.facebook-1=email objected.facebook-1=since-start");
    for (date, problem) in [
        ("day.facebook-1=31 month.facebook-1=6 year.facebook-1=2025", "no-such-day"),
        ("day.facebook-1=3", "incomplete"),
        ("day.facebook-1=25 month.facebook-1=11 year.facebook-1=2026", "future"),
    ] {
        assert!(path(&format!("{since} {date}")).ends_with(&format!("date.facebook-1?{problem}")));
    }
    let End::Complete(outcome) = replay(&format!("{since} day.facebook-1=3.8.2025")).end else {
        panic!("a whole date in one field is read")
    };
    let day = ObjectionDate::Day(jiff::civil::date(2025, 8, 3));
    assert_eq!(outcome.groups()[0].verdict, Verdict::EffectiveFrom(day));
}

#[test]
fn what_is_at_most_left_only_gets_less() {
    let said = format!("{THREE} linked=none confirmed.facebook-1=no confirmed.facebook-2=email");
    let replay = replay(&said);
    let progress: Vec<_> = replay.questions().filter_map(|one| replay.progress(one, 3)).collect();
    // Linked, then the first, the second (confirmed, then open: when).
    assert_eq!(progress, [(2, 10), (3, 8), (4, 5), (5, 4)]);
    for pair in progress.windows(2) {
        assert!(pair[0].0 + pair[0].1 >= pair[1].0 + pair[1].1, "{pair:?}");
    }
    assert_eq!(replay.progress(Question::Accounts, 3), None);
}

#[test]
fn ten_accounts_without_confirmations_take_twelve_questions() {
    let none = Account::all().map(|account| format!("confirmed.{account}=no")).collect::<Vec<_>>();
    let said = format!("facebook=5 instagram=5 linked=none {}", none.join(" "));
    assert_eq!(replay(&said).answered.len(), 12);
}

#[test]
fn a_link_says_nothing_that_does_not_count() {
    let dates = Dates { latest: TODAY, months: &MonthNames::default() };
    let on_path = |said: &str| {
        let answers = answers(said);
        let kept = answers.on_path(&answers.replay(&dates), &dates);
        assert_eq!(kept.replay(&dates), answers.replay(&dates));
        kept.fields().map(|(field, value)| format!("{field}={value}")).collect::<Vec<_>>().join(" ")
    };
    let since = format!("{ONE} confirmed.facebook-1=email objected.facebook-1=since-start");
    assert_eq!(
        on_path(&format!("{since} day.facebook-1=someone date-unknown.facebook-1=yes linked=all")),
        format!("{since} date-unknown.facebook-1=yes")
    );
    assert_eq!(
        on_path(&format!("{since} day.facebook-1=3.8.2025")),
        format!("{since} day.facebook-1=3 month.facebook-1=8 year.facebook-1=2025")
    );
}
