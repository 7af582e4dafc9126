//! The quick check leads to what the check leads to.

use crate::support::{APP, Finding};

#[test]
fn its_fields_lead_to_the_same_result_and_the_same_errors_as_the_check() {
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
