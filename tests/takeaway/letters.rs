//! The model texts: to copy, to print, and to take into a mail. And what to do if something goes wrong.

use std::collections::HashMap;

use objection_check::operator::{Body, Operator};

use crate::support::{APP, Page, TestApp, languages, results};

fn letter(language: &str, name: &str) -> Page {
    APP.page(&format!("/{language}/letters/{name}"))
}

/// The texts to copy, with their line breaks.
fn copied(page: &Page) -> Vec<String> {
    page.all(".copy").into_iter().map(|text| text.text().collect()).collect()
}

#[test]
fn nothing_on_them_looks_like_an_objection_made_here() {
    for (language, words) in
        [("de", "widersprechen Sie nicht"), ("en", "does not object for you"), ("de-simple", "")]
    {
        for page in ["photos", "reasons"].map(|name| letter(language, name)) {
            assert!(!page.has("form, input, textarea, button, [contenteditable]"), "{language}");
            assert!(page.texts("main > .note")[0].contains(words), "{language}");
        }
    }
}

#[test]
fn the_mail_holds_the_text_that_is_shown_and_is_addressed_to_nobody() {
    for language in languages() {
        assert!(!letter(language, "reasons").has("a[href^='mailto:']"));
        let page = letter(language, "photos");
        let addresses = page.attributes("a[href^='mailto:']", "href");
        assert_eq!(addresses.len(), 2);
        for (address, shown) in addresses.into_iter().zip(copied(&page)) {
            // Mail programs are known to take so many characters.
            assert!(address.len() < 2000 && address.is_ascii(), "{address}");
            // In a mail a plus sign is no blank (RFC 6068, section 5).
            let fields = address.strip_prefix("mailto:?").filter(|fields| !fields.contains('+'));
            let fields = fields.expect("the visitor alone decides who gets it").as_bytes();
            let mail: HashMap<_, _> = form_urlencoded::parse(fields).into_owned().collect();
            assert_eq!(mail.len(), 2, "no copy to anybody");
            assert!(!mail["subject"].is_empty());
            assert_eq!(mail["body"], shown.replace('\n', "\r\n"));
        }
    }
}

#[test]
fn one_letter_asks_and_the_other_also_refuses_consent() {
    for (language, consent) in [("de", "willige ich nicht"), ("en", "do not consent")] {
        let letters = copied(&letter(language, "photos"));
        let consents: Vec<_> = letters.iter().map(|letter| letter.contains(consent)).collect();
        assert_eq!(consents, [false, true]);
        for letter in &letters {
            // Delete, restrict or object, each on a line of its own, and where one can object.
            assert_eq!(letter.matches("\n- ").count(), 3);
            assert!(letter.contains("https://www.facebook.com/help/contact/712876720715583"));
            assert!(letter.contains("https://help.instagram.com/contact/767264225370182"));
            assert!(!letter.contains("510058597920541"), "the third form is for something else");
        }
    }
}

#[test]
fn the_law_is_named_with_its_limits_and_reasons_are_never_about_health_religion_or_politics() {
    let law = "§ 22|§ 23|Artikel 17|Artikel 2 Absatz 2|C-101/01|Artikel 85";
    let needless = "Artikel 21 Absatz 1|nichts über Gesundheit, Religion oder Politik";
    for (name, words) in [("photos", law), ("reasons", needless)] {
        let main = letter("de", name).text("main");
        assert!(words.split('|').all(|word| main.contains(word)), "{name}: {main}");
    }
    let page = letter("de", "reasons");
    assert_eq!(page.all("[data-statement=F26]").len(), 1, "no reasons are needed");
    let texts = copied(&page).concat();
    for word in ["Gesundheit", "Religion", "Politik", "Lizenz"] {
        assert!(!texts.contains(word), "{word} in a text to copy");
    }
}

#[test]
fn they_are_linked_where_people_need_them() {
    for given in results::all() {
        assert!(APP.check("en", given).has("a[href='/en/letters/photos']"), "{given}");
    }
    for name in ["photos", "reasons"] {
        let address = format!("/en/letters/{name}");
        assert!(APP.page("/en").has(&format!("a[href='{address}']")));
        let questions = APP.page("/en/questions");
        assert_eq!(questions.attributes(&format!("#{name} a"), "href"), [address]);
    }
}

#[test]
fn what_to_do_if_something_goes_wrong_ends_with_the_complaint_to_the_authority_of_the_land() {
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
