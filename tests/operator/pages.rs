//! A full operator file turns every page into the operator's; without one, pages say so.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::support::{LOGO, alone, assert_has, muster};
use crate::support::{APP, Page, Reply};

const NAME: &str = "Musterbehörde für Testzwecke";

#[test]
fn every_page_bears_the_operators_name_colours_logo_contact_and_statement() {
    let service = muster();
    let pages = " /check /questions /overview /imprint /privacy /accessibility /embed \
        /check?facebook=0&instagram=0";
    for (lang, alt, site) in [
        ("de", "Logo der Musterbehörde", " – Widerspruchs-Check"),
        ("en", "Logo of the sample authority", " – Objection Check"),
    ] {
        for name in pages.split(' ') {
            let reply = service.get(&format!("/widerspruch/{lang}{name}"));
            let page = reply.page_with(200);
            assert_is_in_colour_for("'self'", &reply);
            assert!(page.text(".brand").starts_with(NAME), "{name}");
            assert_eq!(page.attribute(".brand img", "alt"), alt);
            let contact = format!("{NAME} … poststelle@musterbehoerde.example");
            assert_has(&page.text("footer .operator-line"), &contact);
            let title = page.title();
            assert!(title.ends_with(site) && !title.contains(NAME), "{title}");
            page.the(&format!("footer a[href='/widerspruch/{lang}/accessibility']"));
        }
    }
    let sites = "'self' https://www.musterstadt.example https://*.musterland.example";
    assert_is_in_colour_for(sites, &service.get("/widerspruch/frame/en/check"));
    let logo = service.get(service.page("/widerspruch/de").attribute(".brand img", "src"));
    assert_eq!((logo.status.as_u16(), logo.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(logo.text(), LOGO);
    assert!(logo.header("content-security-policy").starts_with("default-src 'none'"));
}

/// Fails unless a page has the operator's colours, and its policy allows no style but that one, and
/// these sites to show it in a frame.
fn assert_is_in_colour_for(sites: &str, reply: &Reply) {
    let style = reply.page().the("style").text().collect::<String>();
    // The colour for dark pages is made from the other one.
    for rule in [":root{--action:#7a1f5c;", ".dark{--action:#af799d;", ".auto{--action:#af799d;"] {
        assert!(style.contains(rule), "{rule}");
    }
    let hash = format!("style-src 'sha256-{}'", STANDARD.encode(Sha256::digest(&style)));
    let policy: Vec<_> = reply.header("content-security-policy").split("; ").collect();
    for directive in [hash, format!("frame-ancestors {sites}")] {
        assert!(policy.contains(&directive.as_str()), "{directive}: {policy:?}");
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
        let page = service.page(&format!("/widerspruch/{page}")).text("main");
        assert_has(&page, excerpt);
        assert!(!page.contains("Testinstanz"));
    }
    let english = service.page("/widerspruch/en/imprint");
    assert_eq!(english.text("main p[lang=de]"), "Musterregister 4711");
    assert_eq!(english.attribute("a[href^='tel:']:not(footer a)", "href"), "tel:+49300000000");
    let statement = service.page("/widerspruch/de/accessibility");
    assert_eq!(statement.attribute("[data-conformity]", "data-conformity"), "partial");
    assert_eq!(statement.all("main h1, main h2").len(), 7);
    statement.the("main a[href='mailto:poststelle@musterbehoerde.example']");
    // Art. 21(4) GDPR wants it presented clearly and separately from any other information.
    for language in ["de", "en"] {
        let privacy = service.page(&format!("/widerspruch/{language}/privacy"));
        let has = |selector| privacy.texts(selector).iter().any(|text| text.contains("Art. 21"));
        assert!(has("main h2 + p > strong") && !has("main li"), "the right to object");
    }
}

#[test]
fn own_wording_and_own_form_addresses_are_on_the_pages() {
    let service = muster();
    let start = service.page("/widerspruch/de");
    assert!(start.text("main").contains("auch bei der Musterbehörde"));
    let answers = "facebook=1&instagram=0&confirmed.facebook-1=never";
    let result = service.page(&format!("/widerspruch/en/check?{answers}"));
    let form =
        |page: &Page, form| page.attribute(&format!("[data-form={form}]"), "href").to_owned();
    assert_eq!(form(&start, "instagram"), "https://help.instagram.com/contact/767264225370182");
    for page in [start, result] {
        assert_eq!(form(&page, "facebook"), "https://www.facebook.com/help/contact/1");
        assert_eq!(form(&page, "third-party"), "https://privacycenter.meta.com/form");
    }
}

#[test]
fn the_default_language_comes_first_and_others_can_be_left_out() {
    let english = alone("default_language = \"en\"").service();
    assert_eq!(english.get("/").header("location"), "/en");
    let english = alone("languages = [\"en\"]").service();
    assert_eq!(english.get("/de").status, 404);
    assert!(!english.page("/en").has("link[hreflang=de]"));
}

#[test]
fn pages_elsewhere_are_linked_and_redirected_to() {
    let elsewhere = "https://www.musterbehoerde.example/impressum";
    let operator = format!("[operator]\nname = \"{NAME}\"\n[imprint]\nurl = \"{elsewhere}\"\n");
    let service = alone(&operator).service();
    for page in ["/de", "/frame/de/check"] {
        let link = format!("footer a[href='{elsewhere}']");
        assert!(service.page(page).text(&link).starts_with("Impressum"), "{page}");
    }
    let reply = service.get("/de/imprint");
    assert_eq!((reply.status.as_u16(), reply.header("location")), (303, elsewhere));
    let privacy = service.page("/de/privacy").text(".note");
    assert!(privacy.starts_with(&format!("{NAME} hat diese Angaben noch nicht")), "{privacy}");
}

#[test]
fn without_an_operator_the_pages_say_that_this_is_a_test_instance() {
    for name in ["imprint", "privacy", "accessibility"] {
        let note = APP.page(&format!("/de/{name}")).text(".note");
        assert!(note.starts_with("Dies ist eine Testinstanz ohne Betreiber."), "{name}");
    }
    assert!(!APP.page("/de").has(".operator-line"));
    assert_eq!(APP.get("/robots.txt").text(), "User-agent: *\nDisallow: /\n");
    assert_eq!(APP.get("/.well-known/security.txt").status, 404);
}

#[test]
fn previews_of_links_have_title_and_description() {
    let service = muster();
    let page = service.page("/widerspruch/de");
    let site = "https://www.musterbehoerde.example";
    let meta = |name: &str| page.attribute(&format!("meta[property='og:{name}']"), "content");
    assert_eq!(meta("title"), page.title());
    assert_eq!(meta("description"), page.attribute("meta[name=description]", "content"));
    assert_eq!(meta("url"), format!("{site}/widerspruch/de"));
    let picture = service.get(meta("image").strip_prefix(site).unwrap());
    assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/png"));
    assert!(!service.page("/widerspruch/de/check").has("meta[property^='og:']"));
}
