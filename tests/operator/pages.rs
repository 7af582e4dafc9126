//! A full operator file turns every page into the operator's; without one, pages say so.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::{LOGO, assert_has, attribute, instance, muster, open};
use crate::support::Page;
use crate::support::page::text;

const NAME: &str = "Musterbehörde für Testzwecke";

#[test]
fn every_page_bears_the_operators_name_logo_contact_and_statement() {
    let service = muster();
    for (lang, alt, site) in [
        ("de", "Logo der Musterbehörde", " – Widerspruchs-Check"),
        ("en", "Logo of the sample authority", " – Objection Check"),
    ] {
        let names = ["", "/check", "/questions", "/overview", "/imprint", "/privacy"];
        for name in
            names.iter().chain(&["/accessibility", "/embed", "/check?facebook=0&instagram=0"])
        {
            let page = open(&service, &format!("/widerspruch/{lang}{name}"));
            assert!(page.text(".brand").starts_with(NAME), "{name}");
            assert_eq!(attribute(&page, ".brand img", "alt"), alt);
            assert_has(
                &page.text("footer .operator-line"),
                &format!("{NAME} … poststelle@musterbehoerde.example"),
            );
            let title = page.text("title");
            assert!(title.ends_with(site) && !title.contains(NAME), "{title}");
            page.the(&format!("footer a[href='/widerspruch/{lang}/accessibility']"));
        }
    }
    let logo = attribute(&open(&service, "/widerspruch/de"), ".brand img", "src");
    let logo = service.get(&logo);
    assert_eq!((logo.status.as_u16(), logo.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(logo.text(), LOGO);
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

/// The imprint (section 5 DDG), the privacy page (Art. 13 GDPR) and the accessibility statement
/// (Implementing Decision (EU) 2018/1523), each as an excerpt in the order of the page.
#[test]
fn the_legal_pages_have_what_the_law_asks_for() {
    let service = muster();
    for (page, excerpt) in [
        (
            "de/imprint",
            "§ 5 des Digitale-Dienste-Gesetzes … Musterbehörde für Testzwecke … Musterstraße 1 … \
             00000 Musterstadt … poststelle@musterbehoerde.example … \
             Vertreten durch Die Leitung: Erika Muster … Aufsichtsbehörde Musterministerium … \
             Register Musterregister 4711 … DE000000000 … § 18 Absatz 2 MStV Max Muster",
        ),
        ("en/imprint", "The head: Erika Muster"),
        (
            "de/privacy",
            "Verantwortlich im Sinne der Datenschutz-Grundverordnung … \
             Musterbehörde für Testzwecke … datenschutz@musterbehoerde.example … keine Cookies … \
             § 3 Musterdatenschutzgesetz … Art. 28 DSGVO … Musterrechenzentrum … \
             weder Ihre IP-Adresse noch Ihre Antworten … \
             Der vorgeschaltete Server schreibt kein Protokoll. … Sie sind nicht verpflichtet … \
             Art. 22 … (Art. 15) … (Art. 16) … (Art. 17) … (Art. 18) … (Art. 21) … (Art. 77) … \
             Musteraufsicht für den Datenschutz",
        ),
        (
            "de/accessibility",
            "Erklärung zur Barrierefreiheit … https://www.musterbehoerde.example/widerspruch/de … \
             Stand der Vereinbarkeit mit den Anforderungen … teilweise vereinbar … \
             Musterbarrierefreiheitsgesetz … Nicht barrierefreie Inhalte … \
             Das Logo im Ausdruck … Es hat dort keine Beschreibung. … \
             Barrierefreie Alternative: Der Name steht daneben. … bis zum 31. März 2027 … \
             Erstellung dieser Erklärung … am 1. Oktober 2026 erstellt … \
             Bewertung durch Dritte: Musterprüfstelle … am 15. November 2026 … \
             Barrieren melden: Feedback und Kontakt … innerhalb eines Monats … \
             Schlichtung und Durchsetzung … Musterschlichtungsstelle … \
             Das Verfahren ist kostenlos. … Diese Erklärung in anderer Form",
        ),
    ] {
        let page = open(&service, &format!("/widerspruch/{page}")).text("main");
        assert_has(&page, excerpt);
        assert!(!page.contains("Testinstanz"));
    }
    let english = open(&service, "/widerspruch/en/imprint");
    assert_eq!(english.text("main p[lang=de]"), "Musterregister 4711");
    assert_eq!(attribute(&english, "a[href^='tel:']:not(footer a)", "href"), "tel:+49300000000");
    let statement = open(&service, "/widerspruch/de/accessibility");
    assert_eq!(attribute(&statement, "[data-conformity]", "data-conformity"), "partial");
    assert_eq!(statement.all("main h1, main h2").len(), 7);
    statement.the("main a[href='mailto:poststelle@musterbehoerde.example']");
}

/// Art. 21(4) GDPR wants it presented clearly and separately from any other information.
#[test]
fn the_right_to_object_has_a_section_of_its_own() {
    for language in ["de", "en"] {
        let page = open(&muster(), &format!("/widerspruch/{language}/privacy"));
        let has_it = |selector| page.all(selector).into_iter().any(|e| text(e).contains("Art. 21"));
        assert!(has_it("main h2 + p > strong") && !has_it("main li"));
    }
}

#[test]
fn own_wording_and_own_form_addresses_are_on_the_pages() {
    let service = muster();
    let page = open(&service, "/widerspruch/de");
    assert!(page.text("main").contains("auch bei der Musterbehörde"));
    let form = |page: &Page, form: &str| attribute(page, &format!("[data-form={form}]"), "href");
    assert_eq!(form(&page, "instagram"), "https://help.instagram.com/contact/767264225370182");
    let answers = "facebook=1&instagram=0&confirmed.facebook-1=never";
    for page in [page, open(&service, &format!("/widerspruch/en/check?{answers}"))] {
        assert_eq!(form(&page, "facebook"), "https://www.facebook.com/help/contact/1");
        assert_eq!(form(&page, "third-party"), "https://privacycenter.meta.com/form");
    }
}

#[test]
fn the_default_language_comes_first_and_others_can_be_left_out() {
    assert_eq!(muster().get("/widerspruch").header("location"), "/widerspruch/de");
    let english = instance("default_language = \"en\"");
    assert_eq!(english.get("/").header("location"), "/en");
    let only = instance("languages = [\"en\"]");
    assert_eq!(only.get("/de").status, 404);
    assert!(!open(&only, "/en").has("link[hreflang=de]"));
}

#[test]
fn pages_elsewhere_are_linked_and_redirected_to() {
    let elsewhere = "https://www.musterbehoerde.example/impressum";
    let operator = format!("[operator]\nname = \"{NAME}\"\n[imprint]\nurl = \"{elsewhere}\"\n");
    let service = instance(&operator);
    for page in ["/de", "/frame/de/check"] {
        let link = format!("footer a[href='{elsewhere}']");
        assert!(open(&service, page).text(&link).starts_with("Impressum"), "{page}");
    }
    let reply = service.get("/de/imprint");
    assert_eq!((reply.status.as_u16(), reply.header("location")), (303, elsewhere));
    let privacy = open(&service, "/de/privacy").text(".note");
    assert!(privacy.starts_with(&format!("{NAME} hat diese Angaben noch nicht")), "{privacy}");
}

#[test]
fn without_an_operator_the_pages_say_that_this_is_a_test_instance() {
    let service = instance("");
    for name in ["imprint", "privacy", "accessibility"] {
        let note = open(&service, &format!("/de/{name}")).text(".note");
        assert!(note.starts_with("Dies ist eine Testinstanz ohne Betreiber."), "{name}");
    }
    assert!(!open(&service, "/de").has(".operator-line"));
    assert_eq!(service.get("/robots.txt").text(), "User-agent: *\nDisallow: /\n");
    assert_eq!(service.get("/.well-known/security.txt").status, 404);
}

#[test]
fn previews_of_links_have_title_and_description() {
    let service = muster();
    let page = open(&service, "/widerspruch/de");
    let home = "https://www.musterbehoerde.example/widerspruch/de";
    let meta = |name: &str| attribute(&page, &format!("meta[property='og:{name}']"), "content");
    let description = attribute(&page, "meta[name=description]", "content");
    assert!(description.contains("Widerspruch"));
    assert_eq!(meta("title"), page.text("title"));
    assert_eq!(meta("description"), description);
    assert_eq!(meta("url"), home);
    assert_eq!(attribute(&page, "link[rel=canonical]", "href"), home);
    let picture =
        service.get(meta("image").strip_prefix("https://www.musterbehoerde.example").unwrap());
    assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/png"));
    assert!(!open(&service, "/widerspruch/de/check").has("meta[property^='og:']"));
}
