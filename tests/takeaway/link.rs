//! The section "To take along" on the result, and the link in it.

use super::site::{LANGUAGES, Reply, Site, answers};

const LINK: &str = "section[aria-labelledby=takeaway] a";

/// What a result says, and nothing of how it was reached.
fn verdicts(result: &Reply) -> Vec<String> {
    ["data-verdict", "data-accounts", "data-effective-from"]
        .iter()
        .flat_map(|marker| result.attributes("[data-verdict]", marker))
        .collect()
}

#[tokio::test]
async fn the_link_leads_to_the_same_result() {
    let site = Site::new();
    for lang in LANGUAGES {
        for given in answers::ALL {
            let result = site.post(&format!("/{lang}/check"), given).await;
            let link = result.attributes(LINK, "href").remove(0);
            let linked = site.get(&link).await;
            assert!(!verdicts(&result).is_empty(), "{given}");
            assert_eq!(verdicts(&linked), verdicts(&result), "{given}");
            assert_eq!(linked.texts(".rows dd.value"), result.texts(".rows dd.value"), "{given}");
            assert_eq!(linked.attributes("meta[name=robots]", "content"), ["noindex"]);
        }
    }
}

#[tokio::test]
async fn it_holds_no_answer_that_does_not_count() {
    let noise = "linked=none&confirmed.facebook-1=never&objected.instagram-3=in-2024\
        &day.facebook-1=my+name&confirmed.facebook-1=popup&session=7";
    let result = Site::new().post("/de/check", &format!("{noise}&{}", answers::NOW)).await;
    assert!(result.fields().contains("my+name"), "the form itself keeps what was typed");
    assert_eq!(
        result.attributes(LINK, "href"),
        ["/de/check?facebook=1&instagram=0&confirmed.facebook-1=never"]
    );
}

#[tokio::test]
async fn people_are_told_what_is_in_it() {
    for (lang, words) in [("de", "stehen Ihre Antworten"), ("en", "contains your answers")] {
        let result = Site::new().post(&format!("/{lang}/check"), answers::EFFECTIVE).await;
        let section = result.texts("section[aria-labelledby=takeaway]").join(" ");
        assert!(section.contains(words), "{section}");
    }
}

#[tokio::test]
async fn the_buttons_lead_to_the_record_and_to_the_calendar_if_there_is_anything_to_do() {
    let site = Site::new();
    let buttons = |page: &Reply| page.attributes("main button[formaction]", "formaction");
    for given in answers::OPEN {
        let result = site.post("/en/check", given).await;
        assert_eq!(buttons(&result), ["/en/record#step", "/en/reminder.ics"], "{given}");
        for address in buttons(&result) {
            let taken = site.post(&address, &result.fields()).await;
            assert!(taken.status.is_success(), "{address} of {given}");
        }
    }
    for given in answers::DONE {
        let result = site.post("/en/check", given).await;
        assert_eq!(buttons(&result), ["/en/record#step"], "{given}");
    }
}

#[tokio::test]
async fn only_from_a_frame_the_record_opens_a_new_window_and_says_so() {
    let site = Site::new();
    let button = "button[formaction='/de/record#step']";
    let result = site.post("/de/check", answers::NOW).await;
    assert_eq!((result.count(button), result.attributes(button, "formtarget").len()), (1, 0));
    let framed = site.post("/frame/de/check", answers::NOW).await;
    assert_eq!(framed.attributes(button, "formtarget"), ["_blank"]);
    assert!(framed.texts(button)[0].contains("neues Fenster"));
}

#[tokio::test]
async fn from_a_frame_everything_leads_to_windows_of_its_own() {
    let result = Site::new().post("/frame/de/check", answers::NOW).await;
    assert_eq!(result.attributes("main", "data-step"), ["result"]);
    assert!(result.attributes(LINK, "href")[0].starts_with("/de/check?"));
    for selector in [LINK, "a[href*='/letters/']"] {
        let links = result.count(selector);
        assert!(links > 0, "{selector}");
        assert_eq!(result.attributes(selector, "target"), vec!["_blank"; links]);
        assert!(result.texts(selector).iter().all(|text| text.contains("neues Fenster")));
    }
}

#[tokio::test]
async fn it_comes_after_the_verdicts() {
    for given in answers::ALL {
        let body = Site::new().post("/de/check", given).await.body;
        let last = body.rfind("data-verdict").unwrap();
        assert!(body.find("id=\"takeaway\"").unwrap() > last, "{given}");
    }
}
