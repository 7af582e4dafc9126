//! The rule next to its code; the whole table of paths is in tests/paths.txt.

use jiff::civil::date;

use super::*;

const FACEBOOK: Account = Account { network: Network::Facebook, number: 1 };
const INSTAGRAM: Account = Account { network: Network::Instagram, number: 1 };
const LATER: Date = date(2025, 8, 3);

const EVERY_WHEN: [When; 5] = [
    When::In2024,
    When::BeforeStart,
    When::SinceStart(Some(LATER)),
    When::SinceStart(None),
    When::Unsure,
];

fn group(accounts: &[Account], history: History) -> Group {
    Group::new(accounts.to_vec(), history)
}

fn objected(when: When, confirmed: Confirmed) -> Group {
    group(&[FACEBOOK], History::Objection(when, confirmed))
}

/// Everything that is said about the verdict of a group and about the gap.
fn said(group: &Group) -> Vec<Statement> {
    [group.deciding(), group.further()].concat()
}

fn decided(linked: Option<Linked>, histories: &[(Subject, History)]) -> Advice {
    let mut accounts = vec![FACEBOOK, INSTAGRAM];
    accounts.truncate(if linked.is_some() { 2 } else { histories.len() });
    Advice::of(&Case { accounts, linked, histories: histories.to_vec() })
}

fn groups(advice: Advice) -> Vec<Group> {
    match advice {
        Advice::Groups { groups, .. } => groups,
        Advice::NoAccount => Vec::new(),
    }
}

#[test]
fn a_confirmation_of_either_kind_makes_an_objection_effective() {
    for confirmed in [Confirmed::Popup, Confirmed::Email] {
        for (when, verdict) in [
            (When::In2024, Verdict::Effective),
            (When::BeforeStart, Verdict::Effective),
            (When::SinceStart(Some(LATER)), Verdict::EffectiveFrom(Some(LATER))),
            (When::SinceStart(None), Verdict::EffectiveFrom(None)),
            (When::Unsure, Verdict::EffectiveFrom(None)),
        ] {
            assert_eq!(objected(when, confirmed).verdict, verdict);
        }
    }
}

#[test]
fn without_a_confirmation_the_day_makes_no_difference() {
    for confirmed in [Confirmed::No, Confirmed::Unsure] {
        for when in EVERY_WHEN {
            assert_eq!(objected(when, confirmed).verdict, Verdict::ObjectAgain);
        }
    }
}

#[test]
fn who_never_objected_can_do_so_now() {
    let never = group(&[FACEBOOK], History::Never);
    assert_eq!((never.verdict, never.objection), (Verdict::ObjectNow, None));
    assert!(never.deciding().contains(&Statement::F7));
}

#[test]
fn forms_are_those_of_the_networks_of_a_group_with_something_left_to_do() {
    let confirmed = History::Objection(When::In2024, Confirmed::Email);
    let unconfirmed = History::Objection(When::In2024, Confirmed::No);
    let both = [FACEBOOK, INSTAGRAM];
    assert_eq!(group(&both, confirmed).forms(), []);
    assert_eq!(group(&both, unconfirmed).forms(), [Form::Facebook, Form::Instagram]);
    assert_eq!(group(&[FACEBOOK], unconfirmed).forms(), [Form::Facebook]);
    let two = [INSTAGRAM, Account { number: 2, ..INSTAGRAM }];
    assert_eq!(group(&two, History::Never).forms(), [Form::Instagram]);
}

#[test]
fn linked_accounts_share_the_verdict_of_the_account_they_name() {
    let confirmed = History::Objection(When::In2024, Confirmed::Popup);
    let histories =
        [(Subject::One(FACEBOOK), confirmed), (Subject::One(INSTAGRAM), History::With(FACEBOOK))];
    let found = groups(decided(Some(Linked::Some), &histories));
    assert_eq!(found, [group(&[FACEBOOK, INSTAGRAM], confirmed)]);
    assert!(found[0].is_linked());
    let all = groups(decided(Some(Linked::All), &[(Subject::All, confirmed)]));
    assert_eq!(all, found);
}

#[test]
fn accounts_that_are_not_linked_are_decided_apart() {
    let confirmed = History::Objection(When::BeforeStart, Confirmed::Email);
    let histories =
        [(Subject::One(FACEBOOK), confirmed), (Subject::One(INSTAGRAM), History::Never)];
    let found = groups(decided(Some(Linked::None), &histories));
    assert_eq!(found, [group(&[FACEBOOK], confirmed), group(&[INSTAGRAM], History::Never)]);
}

#[test]
fn who_is_not_sure_about_links_is_told_so() {
    let histories =
        [(Subject::One(FACEBOOK), History::Never), (Subject::One(INSTAGRAM), History::Never)];
    for linked in Linked::ALL {
        let advice = decided(Some(linked), &histories);
        let Advice::Groups { link_unsure, .. } = advice else { panic!("there are accounts") };
        assert_eq!(link_unsure, linked == Linked::Unsure);
    }
    assert_eq!(decided(None, &[]), Advice::NoAccount);
}

#[test]
fn the_gap_runs_from_the_start_of_the_training_to_the_objection() {
    let gap = |when| objected(when, Confirmed::Email).gap();
    assert_eq!(gap(When::In2024), Gap::None);
    assert_eq!(gap(When::BeforeStart), Gap::None);
    assert_eq!(gap(When::SinceStart(Some(TRAINING_START))), Gap::FirstDay);
    assert_eq!(gap(When::SinceStart(Some(LATER))), Gap::Until(LATER));
    assert_eq!(gap(When::SinceStart(None)), Gap::UntilUnknown);
    assert_eq!(gap(When::Unsure), Gap::UntilUnknown);
    assert_eq!(objected(When::In2024, Confirmed::No).gap(), Gap::UntilNewObjection);
    assert_eq!(group(&[FACEBOOK], History::Never).gap(), Gap::UntilNewObjection);
}

#[test]
fn where_there_is_a_gap_its_claims_are_named() {
    use Statement as S;
    for when in EVERY_WHEN {
        for confirmed in Confirmed::ALL {
            let found = objected(when, confirmed);
            let reasons = found.further();
            assert!(reasons.contains(&S::F31));
            let has_gap = found.gap() != Gap::None;
            for claim in [S::F11, S::F12, S::F32] {
                assert_eq!(reasons.contains(&claim), has_gap, "{when:?} {confirmed:?}");
            }
        }
    }
}

#[test]
fn the_rule_of_2024_is_the_authoritys_and_its_transfer_to_later_is_ours() {
    use Statement as S;
    let in_2024 = objected(When::In2024, Confirmed::No).deciding();
    assert!(in_2024.contains(&S::F37) && !in_2024.contains(&S::SameRule2025));
    for when in &EVERY_WHEN[1..] {
        let later = objected(*when, Confirmed::No).deciding();
        assert!(later.contains(&S::SameRule2025) && !later.contains(&S::F37), "{when:?}");
    }
    // Not certain is not ineffective: the earlier objection may count, only the proof is missing.
    for when in EVERY_WHEN {
        assert!(said(&objected(when, Confirmed::Unsure)).contains(&S::ProofNotEffect));
    }
}

#[test]
fn nothing_is_said_twice_about_a_group_and_the_decision_is_the_authoritys() {
    for when in EVERY_WHEN {
        for confirmed in Confirmed::ALL {
            let group = objected(when, confirmed);
            assert!(group.deciding()[0].is_claim(), "{when:?} {confirmed:?}");
            let mut all = said(&group);
            all.sort_unstable();
            assert!(all.windows(2).all(|pair| pair[0] != pair[1]), "{all:?}");
        }
    }
}

#[test]
fn only_linked_accounts_are_told_that_one_objection_is_enough() {
    use Statement as S;
    for history in [History::Never, History::Objection(When::In2024, Confirmed::Email)] {
        for (accounts, linked) in [(&[FACEBOOK][..], false), (&[FACEBOOK, INSTAGRAM], true)] {
            let reasons = group(accounts, history).further();
            for claim in [S::F34, S::F35, S::LinkLater] {
                assert_eq!(reasons.contains(&claim), linked);
            }
        }
    }
}

#[test]
fn what_is_not_covered_is_said_with_the_authoritys_claims() {
    use Statement as S;
    let says = |item: NotCovered, claims: &[S]| {
        claims.iter().all(|claim| item.statements().contains(claim))
    };
    assert!(says(NotCovered::OthersAccounts, &[S::F38, S::F39, S::F40]));
    assert!(says(NotCovered::Chats, &[S::F47, S::F48, S::F49]));
    assert!(says(NotCovered::OtherSources, &[S::F41, S::F42, S::F43, S::F44, S::F45]));
    assert!(says(NotCovered::OwnOtherAccounts, &[S::F33]));
}
