//! The check list of proof, and what to do if something goes wrong.

use objection_check::operator::{Body, Operator};

use super::site::{Site, answers};

#[test]
fn its_steps_are_in_order_and_end_with_the_complaint() {
    let page = Site::new().get("/de/questions");
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

#[test]
fn without_an_operator_the_authority_of_the_own_land_is_named() {
    let page = Site::new().get("/de/questions");
    assert_eq!(page.count("#trouble p.body"), 0);
    assert!(page.texts("#trouble").join(" ").contains("Behörde Ihres Bundeslandes"));
}

#[test]
fn the_authority_that_the_operator_names_is_shown_wherever_people_may_complain() {
    let site = Site::of(Operator {
        complaint: Some(Body {
            name: "Test <Authority>".parse().unwrap(),
            postal: vec!["Street 1".parse().unwrap(), "12345 Town".parse().unwrap()],
            web: "https://authority.example/complaint".parse().ok(),
            ..Body::default()
        }),
        ..Operator::default()
    });
    let page = site.get("/en/questions");
    let address = page.texts("#trouble p.body").remove(0);
    assert_eq!(address, "For example to: Test <Authority> Street 1 12345 Town");
    assert_eq!(page.count("#trouble a[href='https://authority.example/complaint']"), 1);
    let result = site.post("/en/check", answers::NOW);
    assert!(result.texts("main").join(" ").contains("Test <Authority>"));
    let file = site.post("/en/reminder.ics", answers::NOW);
    assert!(file.body.replace("\r\n ", "").contains("Test <Authority>"));
}
