//! The order of the questions, and which answers count.

use super::*;

const TODAY: Date = jiff::civil::date(2026, 11, 24);

fn path(fields: &[(&str, &str)]) -> Path {
    Answers::parse(fields.iter().copied()).path(TODAY)
}

fn names(path: &Path) -> Vec<String> {
    path.questions().map(|question| question.to_string()).collect()
}

/// The question that is open after these answers, and why.
fn open(fields: &[(&str, &str)]) -> String {
    match path(fields).open() {
        Some((question, problem)) => format!("{question}: {}", problem.id()),
        None => "none".to_owned(),
    }
}

#[test]
fn both_counts_are_needed() {
    assert_eq!(open(&[]), "accounts: missing");
    assert_eq!(open(&[("facebook", "1")]), "accounts: missing");
    assert_eq!(open(&[("instagram", "0")]), "accounts: missing");
}

#[test]
fn links_are_asked_about_only_with_two_accounts_or_more() {
    assert_eq!(open(&[("facebook", "1"), ("instagram", "0")]), "objected.facebook-1: missing");
    assert_eq!(open(&[("facebook", "0"), ("instagram", "2")]), "linked: missing");
    assert_eq!(open(&[("facebook", "1"), ("instagram", "1")]), "linked: missing");
    assert_eq!(open(&[("facebook", "0"), ("instagram", "0")]), "none");
}

#[test]
fn a_page_has_a_control_for_the_choices_that_it_offers() {
    let two = [("facebook", "2"), ("instagram", "0"), ("linked", "some")];
    let with = ("objected.facebook-2", "with.facebook-1");
    let unwritten = |fields: &[(&str, &str)]| -> Vec<String> {
        let answers = Answers::parse(fields.iter().copied());
        let fields = answers.fields().into_iter();
        fields.filter(|field| !answers.offers_value(field)).map(|field| field.name).collect()
    };
    assert_eq!(unwritten(&[&two[..], &[with]].concat()), [""; 0]);
    // Nothing is linked any more, so there is nobody to have objected with.
    let none = [("facebook", "2"), ("instagram", "0"), ("linked", "none")];
    assert_eq!(unwritten(&[&none[..], &[with]].concat()), ["objected.facebook-2"]);
    assert_eq!(unwritten(&[&none[..], &[("objected.facebook-2", "no")]].concat()), [""; 0]);
}

#[test]
fn linked_accounts_are_asked_about_once() {
    let all = [("facebook", "2"), ("instagram", "1"), ("linked", "all"), ("objected.all", "no")];
    assert_eq!(names(&path(&all)), ["accounts", "linked", "objected.all"]);
}

#[test]
fn all_questions_about_one_account_come_before_the_next_account() {
    let fields = [
        ("facebook", "2"),
        ("instagram", "1"),
        ("linked", "none"),
        ("objected.facebook-1", "since-start"),
        ("date-unknown.facebook-1", "yes"),
        ("confirmed.facebook-1", "no"),
        ("objected.facebook-2", "unsure"),
        ("confirmed.facebook-2", "popup"),
        ("objected.instagram-1", "no"),
    ];
    let path = path(&fields);
    assert_eq!(
        names(&path),
        [
            "accounts",
            "linked",
            "objected.facebook-1",
            "date.facebook-1",
            "confirmed.facebook-1",
            "objected.facebook-2",
            "confirmed.facebook-2",
            "objected.instagram-1"
        ]
    );
    let End::Complete(case) = path.end else { panic!("every question is answered") };
    let histories: Vec<_> = case.histories.into_iter().map(|(_, history)| history).collect();
    assert_eq!(
        histories,
        [
            History::Objection(When::SinceStart(None), Confirmed::No),
            History::Objection(When::Unsure, Confirmed::Popup),
            History::Never
        ]
    );
}

#[test]
fn a_day_counts_only_for_an_objection_since_the_start() {
    let with_day = |objected| {
        let fields = [
            ("facebook", "1"),
            ("instagram", "0"),
            ("objected.facebook-1", objected),
            ("day.facebook-1", "3"),
            ("month.facebook-1", "8"),
            ("year.facebook-1", "2025"),
            ("confirmed.facebook-1", "email"),
        ];
        let End::Complete(case) = path(&fields).end else { panic!("every question is answered") };
        case.histories[0].1
    };
    let day = jiff::civil::date(2025, 8, 3);
    for (objected, when) in [
        ("in-2024", When::In2024),
        ("before-start", When::BeforeStart),
        ("since-start", When::SinceStart(Some(day))),
        ("unsure", When::Unsure),
    ] {
        assert_eq!(with_day(objected), History::Objection(when, Confirmed::Email));
    }
}

#[test]
fn an_unusable_day_keeps_its_question_open_with_the_reason() {
    let fields = [
        ("facebook", "1"),
        ("instagram", "0"),
        ("objected.facebook-1", "since-start"),
        ("day.facebook-1", "31"),
        ("month.facebook-1", "6"),
        ("year.facebook-1", "2025"),
        ("confirmed.facebook-1", "email"),
    ];
    assert_eq!(open(&fields), "date.facebook-1: no-such-day");
}

#[test]
fn an_account_can_be_linked_only_with_an_earlier_one_that_speaks_for_its_group() {
    let three = |linked, second, third| {
        open(&[
            ("facebook", "1"),
            ("instagram", "2"),
            ("linked", linked),
            ("objected.facebook-1", "no"),
            ("objected.instagram-1", second),
            ("objected.instagram-2", third),
        ])
    };
    for linked in ["some", "unsure"] {
        assert_eq!(three(linked, "with.facebook-1", "with.facebook-1"), "none");
        assert_eq!(three(linked, "no", "with.instagram-1"), "none");
        for (second, third, asked) in [
            ("with.facebook-1", "with.instagram-1", "objected.instagram-2"),
            ("with.instagram-2", "no", "objected.instagram-1"),
            ("with.instagram-1", "no", "objected.instagram-1"),
            ("with.facebook-2", "no", "objected.instagram-1"),
        ] {
            assert_eq!(three(linked, second, third), format!("{asked}: missing"));
        }
    }
    assert_eq!(three("none", "with.facebook-1", "no"), "objected.instagram-1: missing");
}

#[test]
fn answers_of_another_branch_do_not_count() {
    let one = [("facebook", "1"), ("instagram", "0"), ("objected.facebook-1", "no")];
    let noise = [
        ("linked", "all"),
        ("objected.all", "in-2024"),
        ("confirmed.all", "email"),
        ("confirmed.facebook-1", "email"),
        ("objected.instagram-1", "in-2024"),
    ];
    assert_eq!(path(&[&one[..], &noise].concat()), path(&one));
}

#[test]
fn steps_before_and_after_are_those_of_the_path() {
    let path = path(&[("facebook", "1"), ("instagram", "0"), ("objected.facebook-1", "in-2024")]);
    let account = Subject::One(Account { network: Network::Facebook, number: 1 });
    let [objected, confirmed] = [Question::Objected(account), Question::Confirmed(account)];
    assert_eq!(path.before(Some(Question::Accounts)), None);
    assert_eq!(path.before(Some(confirmed)), Some(objected));
    assert_eq!(path.before(None), Some(confirmed));
    assert_eq!(path.after(Question::Accounts), Some(objected));
    assert_eq!(path.after(objected), Some(confirmed));
    assert_eq!(path.after(confirmed), None);
    assert!(path.reaches(confirmed) && !path.reaches(Question::Date(account)));
    assert!(!path.reaches(Question::Linked));
}
