//! What a result says besides its verdict: what to do, why, and what no objection covers.

use objection_check::content::Form;

use crate::support::questions::date_form;
use crate::support::results::{LEFT, LINKED, NO_ACCOUNT};
use crate::support::{APP, Finding, Page, languages, message, results};

#[test]
fn the_verdict_comes_first_the_title_tells_nobody_and_no_doubt_is_called_ineffective() {
    let never_said = ["unwirksam", "ungültig", "ineffective", "invalid"];
    for language in languages() {
        let title = ["result-title", "site-name"].map(|id| message(language, id)).join(" – ");
        for answers in results::all() {
            let page = APP.check(language, answers);
            let heading = page.the("main h1");
            assert_eq!(heading.attr("id"), Some("step"), "it has the focus");
            assert_eq!(page.all("main h1, main h2, main h3")[0], heading, "{answers}");
            assert_eq!(page.title(), title);
            let said = page.text("main").to_lowercase();
            assert!(never_said.iter().all(|word| !said.contains(word)), "{language} {answers}");
        }
    }
}

#[test]
fn one_button_stands_out_where_something_is_left_to_do_and_none_elsewhere() {
    let one_account = |answers: &&str| answers.starts_with("facebook=1&instagram=0");
    for language in languages() {
        for answers in results::all().filter(one_account) {
            let page = APP.check(language, answers);
            let is_left = LEFT.contains(&answers);
            let forms = page.attributes("main .primary", "data-form");
            assert_eq!(forms, if is_left { vec!["facebook"] } else { vec![] }, "{answers}");
            assert_eq!(page.has("main ol.steps"), is_left, "{answers}");
            let says = |id: &str| page.count(&message(language, id)) > 0;
            let ways = ["verdict-nothing", "statement-app-path-facebook"].map(says);
            assert_eq!(ways, [!is_left, is_left], "{answers}");
            assert!(!says("statement-app-path-instagram"), "{answers}");
        }
    }
}

#[test]
fn of_several_groups_what_is_left_comes_first_those_alike_share_a_card_and_headings_differ() {
    let answers = "facebook=2&instagram=4&linked=none&confirmed.facebook-1=email\
        &objected.facebook-1=in-2024&confirmed.facebook-2=never&confirmed.instagram-1=never\
        &confirmed.instagram-2=no&confirmed.instagram-3=unsure&confirmed.instagram-4=email\
        &objected.instagram-4=unsure";
    for (language, summary) in [("de", "4 von 6"), ("en", "4 of 6"), ("de-simple", "4")] {
        let page = APP.check(language, answers);
        assert!(page.text("main h1").contains(summary), "{}", page.text("main h1"));
        let cards = ["card todo", "card todo", "card todo", "card done"];
        assert_eq!(page.attributes(".card", "class"), cards);
        assert_eq!(page.all(".card.todo:first-of-type li[data-verdict=object-now]").len(), 2);
        assert_eq!(page.all("main .primary").len(), 1);
        let mut headings = page.texts("h1, h2, h3, h4, summary");
        headings.sort();
        assert!(headings.windows(2).all(|two| two[0] != two[1]), "{language}: {headings:#?}");
    }
}

#[test]
fn answers_out_of_a_link_are_called_so_and_bring_no_text_of_a_stranger() {
    let says_so = message("en", "result-from-link");
    let shown = |page: &Page| page.attributes("main input[type=text]", "value").join("|");
    for check in ["/en/check", "/frame/en/check"] {
        let linked = APP.page(&format!("{check}?{NO_ACCOUNT}"));
        let sent = APP.post(check, NO_ACCOUNT).page();
        assert_eq!([linked, sent].map(|page| page.count(&says_so)), [1, 0]);
        // What a visitor typed comes back; a date that is accepted, as it was understood.
        for (date, linked, again) in [
            (["0190", "123456", "78901"], "||", "0190|123456|78901"),
            (["call", "12", "now"], "|12|", "call|12|now"),
            (["<b>31</b>", "13", "in 2025"], "||", "<b>31</b>|13|in 2025"),
            (["3", "August", "2025"], "3|8|2025", "3|8|2025"),
            (["31.8.2025", "", ""], "31|8|2025", "31|8|2025"),
        ] {
            let answers = format!("{}&change=date.facebook-1", date_form(date, ""));
            assert_eq!(shown(&APP.page(&format!("{check}?{answers}"))), linked, "{answers}");
            assert_eq!(shown(&APP.post(check, &answers).page_with(200)), again, "{answers}");
        }
    }
}

/// What stands inside the groups is compared with the rule on every path of the walks.
#[test]
fn other_forms_stand_apart_and_a_linked_group_says_that_one_objection_is_enough() {
    let answers = "facebook=2&instagram=2&linked=some&linked-with.facebook-2=facebook-1\
        &linked-with.instagram-1=none&linked-with.instagram-2=instagram-1\
        &confirmed.facebook-1=email&objected.facebook-1=in-2024&confirmed.instagram-1=never";
    for language in languages() {
        let page = APP.check(language, answers);
        // To object again all the same is offered for the group that is done, closed and unmarked.
        let form = |form: Form| format!("details:not([open]) a[href='{}']", form.address());
        assert_eq!(page.all(&form(Form::Facebook)).len(), 1, "{language}");
        assert!(!page.has(&format!("{}[data-form]", form(Form::Facebook))));
        assert!(!page.has(&form(Form::Instagram)), "that one is left");
        // The form for data from other sources stands apart from the groups.
        assert!(page.has("a[data-form=third-party]"));
        assert!(!page.has("[data-verdict] a[data-form=third-party]"));
        let framed = APP.page(&format!("/frame/{language}/check?{answers}"));
        assert_eq!(Finding::of_page(&framed), Finding::of_page(&page));
        assert_eq!(framed.claims("main"), page.claims("main"));
        for (page, group) in [
            (page, "[data-verdict=object-now]"),
            (APP.check(language, LINKED), "[data-verdict=object-again]"),
        ] {
            assert!(page.text(group).contains(&message(language, "one-form")));
            assert!(page.claims(group).contains(&"F34"));
        }
    }
}

#[test]
fn the_first_choice_never_gives_the_all_clear() {
    for language in languages() {
        let question = APP.check(language, "facebook=1&instagram=0");
        let first = question.attributes("[name='confirmed.facebook-1']", "value")[0];
        let answers = format!("facebook=1&instagram=0&confirmed.facebook-1={first}");
        let result = APP.check(language, &answers);
        let verdict = result.attribute("[data-verdict]", "data-verdict");
        assert!(verdict.starts_with("object-"), "{language}: {first} gives {verdict}");
    }
}

#[test]
fn the_fields_of_the_quick_check_lead_to_the_same_results_and_errors() {
    let page = APP.page("/de/quick");
    assert_eq!(page.attribute("main form", "action"), "/de/check?sent#step");
    for name in ["facebook", "instagram", "confirmed", "objected", "day", "month", "year"] {
        assert!(page.has(&format!("main form [name='{name}']")), "{name}");
    }
    let quick = |about: &str| APP.post("/de/check", &format!("quick=yes&{about}"));
    let since = "confirmed=popup&objected=since-start";
    for (counts, accounts) in [
        ("facebook=1&instagram=0", &["facebook-1"][..]),
        ("facebook=0&instagram=1", &["instagram-1"]),
        ("facebook=1&instagram=1", &["facebook-1", "instagram-1"]),
    ] {
        let result = quick(&format!("{counts}&{since}&day=3.8.2025")).page_with(200);
        let [found] = &Finding::of_page(&result)[..] else { panic!("one group") };
        assert_eq!(found.accounts, accounts);
        assert_eq!(found.from.as_deref(), Some("2025-08-03"));
        let open = quick(&format!("{counts}&{since}&day=31.6.2025")).page_with(422);
        assert_eq!(open.step(), format!("date.{}", accounts[0]));
        assert_eq!(open.marker("data-error"), Some("no-such-day"));
    }
    assert_eq!(quick("").page_with(422).step(), "accounts");
}
