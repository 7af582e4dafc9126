//! The record: what stands on the sheet, and QR codes that a reader can read.

use axum::http::StatusCode;

use super::site::{LANGUAGES, Reply, Site, all, answers};

async fn record(lang: &str, answers: &str) -> Reply {
    Site::new().post(&format!("/{lang}/record"), answers).await
}

/// Draws the path of a QR code on a grid, some dots for each module, and reads it as a camera
/// would.
fn read_code(path: &str, side: usize) -> String {
    const DOTS: usize = 4;
    const QUIET_ZONE: usize = 4;
    let mut dark = vec![false; side * side];
    for run in path.split_terminator('z') {
        let numbers: Vec<usize> =
            run.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        // M left top h width v1 h-width
        let [left, top, width, 1, back] = numbers[..] else { panic!("{run}") };
        assert_eq!(width, back, "the outline is closed");
        let clear = QUIET_ZONE..=side - QUIET_ZONE;
        assert!(clear.contains(&left) && clear.contains(&(left + width)), "light around the code");
        assert!(clear.contains(&top) && clear.contains(&(top + 1)), "light around the code");
        dark[top * side + left..][..width].fill(true);
    }
    let width = side * DOTS;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, width, |x, y| {
        if dark[y / DOTS * side + x / DOTS] { 0 } else { 255 }
    });
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().unwrap().1
}

#[tokio::test]
async fn each_code_reads_as_the_address_beside_it() {
    for (given, forms) in [
        (answers::NOW, vec!["facebook"]),
        (answers::SEVERAL, vec!["facebook", "instagram"]),
        (answers::NO_ACCOUNT, vec!["third-party"]),
    ] {
        let page = record("de", given).await;
        assert_eq!(page.attributes(".codes [data-form]", "data-form"), forms);
        let document = page.document();
        for item in all(&document, ".codes li") {
            let part = |selector: &str| {
                let selector = scraper::Selector::parse(selector).unwrap();
                item.select(&selector).next().unwrap()
            };
            let code = part("svg[role=img][aria-label^='QR-Code: ']");
            let view = code.attr("viewBox").unwrap();
            let side = view.rsplit(' ').next().unwrap().parse().unwrap();
            let address = part("a").attr("href").unwrap();
            assert_eq!(read_code(part("svg > path").attr("d").unwrap(), side), address);
            let shown: String = part("a").text().collect();
            assert!(shown.starts_with(address), "the address stands there in full: {shown}");
        }
    }
}

#[tokio::test]
async fn it_states_day_version_verdicts_answers_and_source() {
    for (lang, day, source) in
        [("de", "24. November 2026", "27. Mai 2025"), ("en", "24 November 2026", "27 May 2025")]
    {
        let page = record(lang, answers::SEVERAL).await;
        assert_eq!(page.status, StatusCode::OK);
        let main = page.texts("main").join(" ");
        for wanted in [day, source, env!("CARGO_PKG_VERSION")] {
            assert!(main.contains(wanted), "{wanted} on the record in {lang}");
        }
        assert_eq!(
            page.attributes("[data-verdict]", "data-verdict"),
            ["effective", "object-now", "object-again"]
        );
        assert_eq!(page.count(".pairs > div"), 7, "one row for each answer");
        assert_eq!(page.count("a[href^='https://datenschutz-hamburg.de/']"), 2);
    }
}

#[tokio::test]
async fn boxes_are_drawn_where_something_is_left_to_do_and_none_can_be_filled_in() {
    for given in answers::ALL {
        let page = record("en", given).await;
        assert_eq!(page.count("input:not([type=hidden]), textarea, select"), 0, "{given}");
        assert!(page.count(".ticks > li") > 0, "{given}");
    }
    let of_verdict =
        |page: &Reply, verdict: &str| page.count(&format!("[data-verdict={verdict}] .ticks > li"));
    let page = record("en", answers::SEVERAL).await;
    assert_eq!(of_verdict(&page, "effective"), 1, "only the confirmation to keep");
    assert_eq!(of_verdict(&page, "object-now"), 4);
    assert_eq!(of_verdict(&page, "object-again"), 4);
}

#[tokio::test]
async fn where_nothing_is_left_to_do_there_is_no_form_and_no_later_date() {
    for given in [answers::EFFECTIVE, answers::EFFECTIVE_FROM, answers::EFFECTIVE_UNKNOWN] {
        let page = record("de", given).await;
        assert_eq!(page.count("[data-form], svg"), 0, "{given}");
        assert!(!page.texts("main").join(" ").contains("27. Dezember 2026"), "{given}");
    }
    let open = record("de", answers::AGAIN).await;
    assert!(open.texts("main").join(" ").contains("27. Dezember 2026"));
}

#[tokio::test]
async fn people_without_an_account_get_a_record_of_their_own() {
    let page = record("en", answers::NO_ACCOUNT).await;
    assert_eq!(page.attributes("[data-verdict]", "data-verdict"), ["no-account"]);
    for claim in ["F41", "F42", "F43", "F44", "F45"] {
        assert_eq!(page.count(&format!("li[data-statement={claim}]")), 1, "{claim}");
    }
}

#[tokio::test]
async fn it_can_be_opened_by_its_address_too() {
    for given in answers::ALL {
        let site = Site::new();
        let sent = site.post("/de/record", given).await;
        let opened = site.get(&format!("/de/record?{given}")).await;
        assert_eq!(sent.body, opened.body, "{given}");
    }
}

#[tokio::test]
async fn unfinished_answers_lead_to_the_open_question() {
    let site = Site::new();
    for reply in [
        site.post("/de/record", answers::UNFINISHED).await,
        site.get(&format!("/de/record?{}", answers::UNFINISHED)).await,
    ] {
        assert_eq!(reply.attributes("main", "data-question"), ["confirmed"]);
        assert_eq!(reply.attributes("form", "action"), ["/de/check#step"]);
    }
    let empty = site.get("/en/record").await;
    assert_eq!(empty.attributes("main", "data-question"), ["accounts"]);
}

#[tokio::test]
async fn the_other_language_and_the_way_back_keep_the_answers() {
    let site = Site::new();
    let german = record("de", answers::SEVERAL).await;
    assert_eq!(
        german.attributes(".languages button", "formaction"),
        ["/en/record#step", "/de-simple/record#step"]
    );
    let english = site.post("/en/record", &german.fields()).await;
    assert_eq!(english.attributes("html", "lang"), ["en"]);
    assert_eq!(english.body, record("en", answers::SEVERAL).await.body);
    let result = site.post("/de/check", &german.fields()).await;
    assert_eq!(result.attributes("main", "data-step"), ["result"]);
    assert_eq!(result.count("[data-verdict]"), 3);
}

#[tokio::test]
async fn no_text_is_missing_and_no_search_engine_lists_it() {
    for lang in LANGUAGES {
        for given in answers::ALL {
            let page = record(lang, given).await;
            page.assert_no_gap(given);
            assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
            assert!(page.header(axum::http::header::CACHE_CONTROL).contains("private"));
        }
    }
}
