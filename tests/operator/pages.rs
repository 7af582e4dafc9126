//! A full operator file turns every page into the operator's; without one, pages say so.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::{attribute, instance, muster, open};
use crate::support::Page;
use crate::support::page::text;

const NAME: &str = "Musterbehörde für Testzwecke";

/// The pages in a language, below the prefix of the test authority.
fn addresses(lang: &str) -> Vec<String> {
    let names = ["", "/check", "/questions", "/overview", "/imprint", "/privacy", "/accessibility"];
    let names = names.iter().chain(&["/embed", "/check?facebook=0&instagram=0"]);
    names.map(|name| format!("/widerspruch/{lang}{name}")).collect()
}

#[test]
fn every_page_bears_the_operators_name_logo_and_contact() {
    let service = muster();
    for (lang, alt) in [("de", "Logo der Musterbehörde"), ("en", "Logo of the sample authority")] {
        for address in addresses(lang) {
            let page = open(&service, &address);
            assert!(page.text(".brand").starts_with(NAME), "{address}");
            assert_eq!(attribute(&page, ".brand img", "alt"), alt);
            let line = page.text("footer .operator-line");
            assert!(line.contains(NAME) && line.contains("poststelle@musterbehoerde.example"));
            let site = if lang == "de" { "Widerspruchs-Check" } else { "Objection Check" };
            let title = page.text("title");
            assert!(title.ends_with(&format!(" – {site}")) && !title.contains(NAME), "{title}");
        }
    }
    let logo = attribute(&open(&service, "/widerspruch/de"), ".brand img", "src");
    let logo = service.get(&logo);
    assert_eq!((logo.status.as_u16(), logo.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(logo.text(), super::support::LOGO);
    assert!(logo.header("content-security-policy").starts_with("default-src 'none'"));
}

#[test]
fn the_policy_allows_exactly_the_style_with_the_operators_colours() {
    for (service, address, is_branded) in [
        (muster(), "/widerspruch/de", true),
        (muster(), "/widerspruch/frame/en/check", true),
        (instance(""), "/de", false),
    ] {
        let reply = service.get(address);
        let style = reply.page().the("style").text().collect::<String>();
        let hash = format!("style-src 'sha256-{}';", STANDARD.encode(Sha256::digest(&style)));
        let policy = reply.header("content-security-policy");
        assert!(policy.contains(&hash), "{address}");
        assert_eq!(style.contains("--action: #7a1f5c;"), is_branded);
        let sites = "'self' https://www.musterstadt.example https://*.musterland.example";
        assert_eq!(policy.contains(sites), address.contains("frame"), "{policy}");
    }
}

/// Fails if a part is missing, and if the page says that it is one of a test instance.
#[track_caller]
fn assert_says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Testinstanz"));
}

#[test]
fn the_imprint_has_what_the_law_asks_for() {
    let service = muster();
    let page = open(&service, "/widerspruch/de/imprint").text("main");
    assert_says(
        &page,
        &[
            "§ 5 des Digitale-Dienste-Gesetzes",
            NAME,
            "Musterstraße 1",
            "00000 Musterstadt",
            "poststelle@musterbehoerde.example",
            "Vertreten durch Die Leitung: Erika Muster",
            "Aufsichtsbehörde Musterministerium",
            "Register Musterregister 4711",
            "DE000000000",
            "§ 18 Absatz 2 MStV Max Muster",
        ],
    );
    let english = open(&service, "/widerspruch/en/imprint");
    assert!(english.text("main").contains("The head: Erika Muster"));
    let register = english.all("main p[lang=de]");
    assert_eq!(register.into_iter().map(text).collect::<Vec<_>>(), ["Musterregister 4711"]);
    assert_eq!(attribute(&english, "a[href^='tel:']:not(footer a)", "href"), "tel:+49300000000");
}

#[test]
fn the_privacy_page_has_what_article_13_asks_for() {
    let page = open(&muster(), "/widerspruch/de/privacy");
    let text = page.text("main");
    assert_says(
        &text,
        &[
            "Verantwortlich im Sinne der Datenschutz-Grundverordnung",
            NAME,
            "datenschutz@musterbehoerde.example",
            "§ 3 Musterdatenschutzgesetz",
            "Musterrechenzentrum",
            "Art. 28 DSGVO",
            "weder Ihre IP-Adresse noch Ihre Antworten",
            "Der vorgeschaltete Server schreibt kein Protokoll.",
            "Sie sind nicht verpflichtet",
            "(Art. 15)",
            "(Art. 16)",
            "(Art. 17)",
            "(Art. 18)",
            "(Art. 21)",
            "(Art. 77)",
            "Art. 22",
            "Musteraufsicht für den Datenschutz",
            "keine Cookies",
        ],
    );
}

/// Art. 21(4) GDPR wants it presented clearly and separately from any other information.
#[test]
fn the_right_to_object_has_a_section_of_its_own() {
    for language in ["de", "en"] {
        let page = open(&muster(), &format!("/widerspruch/{language}/privacy"));
        let rights = page.all("main li");
        assert!(rights.into_iter().map(text).all(|right| !right.contains("Art. 21")));
        let section = page.all("main h2 + p > strong");
        let section: Vec<_> = section.into_iter().map(text).collect();
        assert!(section.iter().any(|text| text.contains("(Art. 21)")), "{section:?}");
    }
}

#[test]
fn the_accessibility_statement_has_what_the_decision_asks_for() {
    let service = muster();
    let page = open(&service, "/widerspruch/de/accessibility");
    assert_eq!(attribute(&page, "[data-conformity]", "data-conformity"), "partial");
    let headings: Vec<_> = page.all("main h1, main h2").into_iter().map(text).collect();
    assert_eq!(
        headings,
        [
            "Erklärung zur Barrierefreiheit",
            "Stand der Vereinbarkeit mit den Anforderungen",
            "Nicht barrierefreie Inhalte",
            "Erstellung dieser Erklärung",
            "Barrieren melden: Feedback und Kontakt",
            "Schlichtung und Durchsetzung",
            "Diese Erklärung in anderer Form",
        ]
    );
    let text = page.text("main");
    assert_says(
        &text,
        &[
            "https://www.musterbehoerde.example/widerspruch/de",
            "teilweise vereinbar",
            "Musterbarrierefreiheitsgesetz",
            "Das Logo im Ausdruck",
            "Es hat dort keine Beschreibung.",
            "Barrierefreie Alternative: Der Name steht daneben.",
            "bis zum 31. März 2027",
            "am 1. Oktober 2026 erstellt",
            "Bewertung durch Dritte: Musterprüfstelle",
            "am 15. November 2026",
            "innerhalb eines Monats",
            "Musterschlichtungsstelle",
            "Das Verfahren ist kostenlos.",
        ],
    );
    assert!(page.all("main a[href='mailto:poststelle@musterbehoerde.example']").len() == 1);
    for address in addresses("de") {
        let links = open(&service, &address);
        assert_eq!(links.all("footer a[href='/widerspruch/de/accessibility']").len(), 1);
    }
}

#[test]
fn own_wording_and_own_form_addresses_are_on_the_pages() {
    let service = muster();
    let page = open(&service, "/widerspruch/de");
    assert!(page.text("main").contains("auch bei der Musterbehörde"));
    let form = |page: &Page, form: &str| attribute(page, &format!("[data-form={form}]"), "href");
    assert_eq!(form(&page, "facebook"), "https://www.facebook.com/help/contact/1");
    assert_eq!(form(&page, "third-party"), "https://privacycenter.meta.com/form");
    assert_eq!(form(&page, "instagram"), "https://help.instagram.com/contact/767264225370182");
    let answers = "facebook=1&instagram=0&confirmed.facebook-1=never";
    let result = open(&service, &format!("/widerspruch/en/check?{answers}"));
    assert_eq!(form(&result, "facebook"), "https://www.facebook.com/help/contact/1");
    assert_eq!(form(&result, "third-party"), "https://privacycenter.meta.com/form");
}

#[test]
fn the_default_language_comes_first_and_others_can_be_left_out() {
    let service = muster();
    assert_eq!(service.get("/widerspruch").header("location"), "/widerspruch/de");
    let english = instance("default_language = \"en\"");
    assert_eq!(english.get("/").header("location"), "/en");
    let only = instance("languages = [\"en\"]");
    assert_eq!(only.get("/de").status, 404);
    assert_eq!(open(&only, "/en").all("link[hreflang=de]").len(), 0);
}

#[test]
fn pages_elsewhere_are_linked_and_redirected_to() {
    let service = instance(
        "[operator]\nname = \"Musterbehörde für Testzwecke\"\n\
         [imprint]\nurl = \"https://www.musterbehoerde.example/impressum\"\n",
    );
    let page = open(&service, "/de");
    let own = "footer a[href='https://www.musterbehoerde.example/impressum']";
    assert_eq!(page.text(own), "Impressum");
    assert_eq!(open(&service, "/frame/de/check").all(own).len(), 1);
    let reply = service.get("/de/imprint");
    assert_eq!(reply.status.as_u16(), 303);
    assert_eq!(reply.header("location"), "https://www.musterbehoerde.example/impressum");
    let privacy = open(&service, "/de/privacy").text(".note");
    assert!(privacy.starts_with("Musterbehörde für Testzwecke hat diese Angaben noch nicht"));
}

#[test]
fn without_an_operator_the_pages_say_that_this_is_a_test_instance() {
    let service = instance("");
    for name in ["imprint", "privacy", "accessibility"] {
        let note = open(&service, &format!("/de/{name}")).text(".note");
        assert!(note.starts_with("Dies ist eine Testinstanz ohne Betreiber."), "{name}");
    }
    assert!(open(&service, "/de").all(".operator-line").is_empty());
    assert_eq!(service.get("/robots.txt").text(), "User-agent: *\nDisallow: /\n");
    assert_eq!(service.get("/.well-known/security.txt").status, 404);
}

#[test]
fn previews_of_links_have_title_and_description() {
    let page = open(&muster(), "/widerspruch/de");
    let title = page.text("title");
    assert_eq!(attribute(&page, "meta[property='og:title']", "content"), title);
    let description = attribute(&page, "meta[name=description]", "content");
    assert!(description.contains("Widerspruch"));
    assert_eq!(attribute(&page, "meta[property='og:description']", "content"), description);
    let home = "https://www.musterbehoerde.example/widerspruch/de";
    assert_eq!(attribute(&page, "meta[property='og:url']", "content"), home);
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), home);
    let image = attribute(&page, "meta[property='og:image']", "content");
    let path = image.strip_prefix("https://www.musterbehoerde.example").unwrap();
    let picture = muster().get(path);
    assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/png"));
    let check = open(&muster(), "/widerspruch/de/check");
    assert_eq!(attribute(&check, "meta[name=robots]", "content"), "noindex");
    assert!(check.all("meta[property^='og:'], link[rel=canonical]").is_empty());
}
