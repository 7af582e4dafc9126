//! The check list of proof, and what to do if something goes wrong.

use objection_check::operator::{Body, Operator};

use crate::support::{APP, TestApp, results};

#[test]
fn its_steps_are_in_order_and_end_with_the_complaint_to_the_authority_of_the_own_land() {
    let page = APP.page("/de/questions");
    assert_eq!(page.all("#trouble > ol").len(), 3);
    let first = page.texts("#trouble > ol:first-of-type > li");
    for (step, words) in first.iter().zip(["Spam-Ordner", "noch einmal", "Artikel 12 Absatz 3"]) {
        assert!(step.contains(words), "{step}");
    }
    let said = page.text("#trouble");
    let complaint = said.find("Artikel 77").unwrap();
    assert!(complaint > said.find("Meta lehnt den Widerspruch ab").unwrap());
    assert!(said.contains("Artikel 57 Absatz 3"));
    assert!(said.contains("Behörde Ihres Bundeslandes") && !page.has("#trouble p.body"));
}

#[test]
fn the_authority_that_the_operator_names_is_shown_wherever_people_may_complain() {
    let complaint = Body {
        name: "Test <Authority>".parse().unwrap(),
        postal: vec!["Street 1".parse().unwrap(), "12345 Town".parse().unwrap()],
        web: "https://authority.example/complaint".parse().ok(),
        ..Body::default()
    };
    let (complaint, public_url) = (Some(complaint), "https://check.example.org".parse().ok());
    let app = TestApp::of_operator(Operator { complaint, public_url, ..Operator::default() });
    let page = app.page("/en/questions");
    let address = "For example to: Test <Authority> Street 1 12345 Town";
    assert_eq!(page.text("#trouble p.body"), address);
    assert!(page.has("#trouble a[href='https://authority.example/complaint']"));
    assert_eq!(app.check("en", results::NOW).count("Test <Authority>"), 1);
    let reply = app.post("/en/reminder.ics", results::NOW);
    let file = reply.text().replace("\r\n ", "");
    assert!(file.contains("Test <Authority>"));
    assert!(file.contains("https://check.example.org/en/questions#trouble"));
}
