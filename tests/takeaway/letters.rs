//! The model texts: to copy, to print, and to take into a mail.

use std::collections::HashMap;

use axum::http::StatusCode;
use percent_encoding::percent_decode_str;

use super::site::{LANGUAGES, Reply, Site, all, answers};

const LETTERS: [&str; 2] = ["photos", "reasons"];

/// The longest address that mail programs are known to take, in characters.
const LONGEST_MAILTO: usize = 2000;

fn letter(lang: &str, name: &str) -> Reply {
    Site::new().get(&format!("/{lang}/letters/{name}"))
}

/// The texts to copy, with their line breaks.
fn copied(page: &Reply) -> Vec<String> {
    all(&page.document(), ".copy").map(|text| text.text().collect()).collect()
}

/// Takes a `mailto:` address apart, as a mail program does (RFC 6068).
fn mail(address: &str) -> HashMap<String, String> {
    let (recipient, fields) = address.strip_prefix("mailto:").unwrap().split_once('?').unwrap();
    assert_eq!(recipient, "", "the visitor alone decides who gets it");
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let field = |pair: &str| pair.split_once('=').map(|(n, v)| (decoded(n), decoded(v))).unwrap();
    fields.split('&').map(field).collect()
}

#[test]
fn every_page_is_there_in_every_language_without_a_gap() {
    for lang in LANGUAGES {
        for name in LETTERS {
            let page = letter(lang, name);
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(page.attributes("html", "lang"), [lang]);
            assert_eq!(page.count("h1"), 1);
            page.assert_no_gap(name);
        }
    }
}

#[test]
fn nothing_on_them_looks_like_an_objection_made_here() {
    for (lang, words) in [("de", "widersprechen Sie nicht"), ("en", "does not object for you")] {
        for name in LETTERS {
            let page = letter(lang, name);
            assert_eq!(page.count("form, input, textarea, button, [contenteditable]"), 0);
            assert!(page.texts("main > .note")[0].contains(words), "{name} in {lang}");
        }
    }
}

#[test]
fn the_mail_holds_the_text_that_is_shown() {
    for lang in LANGUAGES {
        for (name, mails) in [("photos", 2), ("reasons", 0)] {
            let page = letter(lang, name);
            let addresses = page.attributes("a[href^='mailto:']", "href");
            assert_eq!(addresses.len(), mails);
            for (address, shown) in addresses.iter().zip(copied(&page)) {
                assert!(address.len() < LONGEST_MAILTO, "{} characters", address.len());
                assert!(address.is_ascii());
                let mail = mail(address);
                assert!(!mail["subject"].is_empty());
                assert_eq!(mail["body"].replace("\r\n", "\n"), shown);
                assert_eq!(mail.len(), 2, "no copy to anybody");
            }
        }
    }
}

#[test]
fn line_breaks_in_a_mail_are_those_of_the_standard() {
    let page = letter("de", "photos");
    let body = mail(&page.attributes("a[href^='mailto:']", "href")[0])["body"].clone();
    assert!(body.contains("\r\n\r\n"));
    assert!(!body.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn one_letter_asks_and_the_other_also_refuses_consent() {
    for (lang, consent) in [("de", "willige ich nicht"), ("en", "do not consent")] {
        let letters = copied(&letter(lang, "photos"));
        assert_eq!(letters.len(), 2);
        assert!(!letters[0].contains(consent));
        assert!(letters[1].contains(consent));
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
fn the_law_behind_the_letter_is_named_with_its_limits() {
    let main = letter("de", "photos").texts("main").join(" ");
    for article in ["§ 22", "§ 23", "Artikel 17", "Artikel 2 Absatz 2", "C-101/01", "Artikel 85"]
    {
        assert!(main.contains(article), "{article}");
    }
}

#[test]
fn reasons_are_said_to_be_needless_and_never_about_health_religion_or_politics() {
    let page = letter("de", "reasons");
    assert_eq!(page.count("[data-statement=F26]"), 1);
    let main = page.texts("main").join(" ");
    assert!(main.contains("Artikel 21 Absatz 1"));
    assert!(main.contains("nichts über Gesundheit, Religion oder Politik"));
    for text in copied(&page) {
        for word in ["Gesundheit", "Religion", "Politik", "Lizenz"] {
            assert!(!text.contains(word), "{word} in a text to copy");
        }
    }
}

#[test]
fn they_are_linked_where_people_need_them() {
    let site = Site::new();
    let links = |page: &Reply, name: &str| page.count(&format!("a[href='/en/letters/{name}']"));
    for given in answers::ALL {
        assert!(links(&site.post("/en/check", given), "photos") > 0, "{given}");
    }
    for address in ["/en", "/en/questions"] {
        let page = site.get(address);
        assert!(links(&page, "photos") > 0 && links(&page, "reasons") > 0, "{address}");
    }
    let faq = site.get("/en/questions");
    assert_eq!(faq.attributes("#photos a", "href"), ["/en/letters/photos"]);
    assert_eq!(faq.attributes("#reasons a", "href"), ["/en/letters/reasons"]);
}
