//! The check list of proof, and what to do if something goes wrong.

use objection_check::operator::{Body, Operator};

use super::site::{LANGUAGES, Site, answers};

#[tokio::test]
async fn help_is_offered_where_something_is_left_to_do() {
    let site = Site::new();
    for lang in LANGUAGES {
        for given in answers::OPEN {
            let result = site.post(&format!("/{lang}/check"), given).await;
            assert_eq!(result.count("#trouble details"), 4, "{given}");
            result.assert_no_gap(given);
        }
        for given in answers::DONE {
            let result = site.post(&format!("/{lang}/check"), given).await;
            assert_eq!(result.count("#trouble"), 0, "{given}");
            result.assert_no_gap(given);
        }
        for page in ["questions", "overview"] {
            let page = site.get(&format!("/{lang}/{page}")).await;
            assert_eq!(page.count("#trouble > h3, #trouble > h4"), 4);
            assert_eq!(page.count("#trouble details"), 0, "open for readers");
            page.assert_no_gap("a page to read");
        }
    }
}

#[tokio::test]
async fn its_steps_are_in_order_and_end_with_the_complaint() {
    let page = Site::new().get("/de/questions").await;
    assert_eq!(page.count("#trouble > ol"), 3);
    let first = &page.texts("#trouble > ol:first-of-type > li");
    for (step, words) in first.iter().zip(["Spam-Ordner", "noch einmal", "Artikel 12 Absatz 3"]) {
        assert!(step.contains(words), "{step}");
    }
    let main = page.texts("#trouble").join(" ");
    let complaint = main.find("Artikel 77").unwrap();
    assert!(complaint > main.find("Meta lehnt den Widerspruch ab").unwrap());
    assert!(main.contains("Artikel 57 Absatz 3"));
}

#[tokio::test]
async fn its_links_lead_to_places_on_the_same_page() {
    let site = Site::new();
    for page in [
        site.get("/en/questions").await,
        site.get("/en/overview").await,
        site.post("/en/check", answers::NOW).await,
    ] {
        for anchor in page.attributes("#trouble a[href^='#']", "href") {
            assert_eq!(page.count(&anchor), 1, "{anchor}");
        }
    }
}

#[tokio::test]
async fn without_an_operator_the_authority_of_the_own_land_is_named() {
    let page = Site::new().get("/de/questions").await;
    assert_eq!(page.count("#trouble p.body"), 0);
    assert!(page.texts("#trouble").join(" ").contains("Behörde Ihres Bundeslandes"));
}

#[tokio::test]
async fn the_authority_that_the_operator_names_is_shown_wherever_people_may_complain() {
    let site = Site::of(Operator {
        complaint: Some(Body {
            name: "Test <Authority>".parse().unwrap(),
            postal: vec!["Street 1".parse().unwrap(), "12345 Town".parse().unwrap()],
            web: "https://authority.example/complaint".parse().ok(),
            ..Body::default()
        }),
        ..Operator::default()
    });
    for page in [
        site.get("/en/questions").await,
        site.get("/en/overview").await,
        site.post("/en/check", answers::NOW).await,
    ] {
        let address = page.texts("#trouble p.body").remove(0);
        assert_eq!(address, "For example to: Test <Authority>Street 112345 Town");
        assert_eq!(page.count("#trouble a[href='https://authority.example/complaint']"), 1);
    }
    let record = site.post("/en/record", answers::NOW).await;
    assert!(record.texts("main").join(" ").contains("Test <Authority>"));
    let file = site.post("/en/reminder.ics", answers::NOW).await;
    assert!(file.body.replace("\r\n ", "").contains("Test <Authority>"));
}

#[tokio::test]
async fn the_check_list_tells_a_confirmation_from_what_is_none() {
    let site = Site::new();
    for given in [answers::NOW, answers::EFFECTIVE, answers::SEVERAL] {
        let result = site.post("/de/check", given).await;
        assert_eq!(result.count("#proof details"), 4, "{given}");
        let text = result.texts("#proof").join(" ");
        for words in ["metamail.com", "Seite von Meta (Kopie)", "Code", "Link zum Anmelden"] {
            assert!(text.contains(words), "{words} for {given}");
        }
    }
    assert_eq!(site.post("/de/check", answers::NO_ACCOUNT).await.count("#proof"), 0);
    assert_eq!(site.get("/de/questions").await.count("#proof"), 1);
}
