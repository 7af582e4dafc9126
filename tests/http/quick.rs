//! The quick check leads to what the check leads to.

use crate::support::{Finding, TestApp};

#[test]
fn its_fields_lead_to_the_same_result_and_the_same_errors_as_the_check() {
    let app = TestApp::new();
    let page = app.get("/de/quick").page_with(200);
    assert_eq!(page.the("main form").attr("action"), Some("/de/check?sent#step"));
    for name in ["facebook", "instagram", "confirmed", "objected", "day", "month", "year"] {
        assert!(!page.all(&format!("main form [name='{name}']")).is_empty(), "{name}");
    }
    let since = [("confirmed", "popup"), ("objected", "since-start"), ("day", "3.8.2025")];
    let quick = |counts: [(&str, &str); 2], about: &[(&str, &str)]| {
        let fields = [&[("quick", "yes")][..], &counts, about].concat();
        app.post("/de/check", &fields)
    };
    for (counts, group, accounts) in [
        ([("facebook", "1"), ("instagram", "0")], "facebook-1", "facebook-1"),
        ([("facebook", "0"), ("instagram", "1")], "instagram-1", "instagram-1"),
        ([("facebook", "1"), ("instagram", "1")], "facebook-1", "facebook-1 instagram-1"),
    ] {
        let found = Finding::of_page(&quick(counts, &since).page_with(200));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].accounts.join(" "), accounts);
        assert_eq!(found[0].from.as_deref(), Some("2025-08-03"));
        let open = quick(counts, &[since[0], since[1], ("day", "31.6.2025")]).page_with(422);
        assert_eq!(open.step(), format!("date.{group}"));
        assert_eq!(open.the("main").attr("data-error"), Some("no-such-day"));
    }
    assert_eq!(app.post("/de/check", &[("quick", "yes")]).page_with(422).step(), "accounts");
}
