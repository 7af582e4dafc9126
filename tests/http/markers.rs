//! The markers of a result with several groups, which testers, translators and plug-ins rely on.

use objection_check::content::Form;

use crate::support::{Finding, TestApp, languages, message};

/// One linked group with nothing left to do, and one with something left.
const TWO_GROUPS: &str = "facebook=2&instagram=2&linked=some&linked-with.facebook-2=facebook-1\
    &linked-with.instagram-1=none&linked-with.instagram-2=instagram-1&confirmed.facebook-1=email\
    &objected.facebook-1=in-2024&confirmed.instagram-1=never";

#[test]
fn forms_stand_in_a_group_only_where_something_is_left_to_do() {
    let app = TestApp::new();
    for language in languages() {
        let page = app.check(language, TWO_GROUPS);
        assert!(!page.has("[data-verdict=effective] a[data-form]"));
        let todo = page.attributes("[data-verdict=object-now] a[data-form]", "data-form");
        assert_eq!(todo, ["instagram"]);
        // To object again all the same is offered for the other group, closed and without the marker.
        let form = |form: Form| format!("details:not([open]) a[href='{}']", form.address());
        assert_eq!(page.all(&form(Form::Facebook)).len(), 1, "{language}");
        assert!(!page.has(&format!("{}[data-form]", form(Form::Facebook))));
        assert!(!page.has(&form(Form::Instagram)), "that one is left");
        // The form for data from other sources stands apart from the groups, with its purpose.
        assert!(page.has("a[data-form=third-party]"));
        assert!(!page.has("[data-verdict] a[data-form=third-party]"));
        let claims = page.claims("main");
        assert!(["F41", "F44", "F45"].iter().all(|claim| claims.contains(claim)));
        let framed = app.page(&format!("/frame/{language}/check?{TWO_GROUPS}"));
        assert_eq!(Finding::of_page(&framed), Finding::of_page(&page));
        assert_eq!(framed.claims("main"), claims);
    }
}

#[test]
fn a_linked_group_says_that_one_objection_is_enough() {
    let app = TestApp::new();
    for language in languages() {
        let both = "facebook=1&instagram=1&linked=all&confirmed.facebook-1=never";
        for (answers, forms) in
            [(TWO_GROUPS, &["instagram"][..]), (both, &["facebook", "instagram"])]
        {
            let page = app.check(language, answers);
            let group = "[data-verdict=object-now]";
            assert!(page.text(group).contains(&message(language, "one-form")));
            assert!(page.claims(group).contains(&"F34"));
            assert_eq!(page.attributes(&format!("{group} a[data-form]"), "data-form"), forms);
        }
    }
}
