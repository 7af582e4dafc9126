//! What search engines and assistants find: languages, descriptions, and the questions page as
//! structured data.

use crate::support::page::text;
use crate::support::{PLAIN, Page, TODAY, TestApp, open_on, results};
use objection_check::content::{ANSWERED, OPEN_CASES};
use objection_check::operator::Operator;
use scraper::Selector;
use std::collections::BTreeSet;

/// The pages meant to be found: the start page, and those that it links.
fn listed_pages(tag: &str) -> BTreeSet<String> {
    let address = format!("/{tag}");
    let start = open_on(TODAY, &address);
    let links = start.all("footer a, .links a").into_iter().filter_map(|link| link.attr("href"));
    let links = links.filter(|link| link.starts_with('/')).map(str::to_owned);
    let pages: BTreeSet<String> = links.chain([address]).collect();
    assert!(pages.len() >= 8, "{pages:?}");
    pages
}

fn links(page: &Page, relation: &str) -> Vec<(String, String)> {
    // The links for oEmbed are alternates too, but not in another language.
    let found = page.all(&format!("head link[rel={relation}]:not([type])"));
    let attribute =
        |name| move |link: &scraper::ElementRef<'_>| link.attr(name).unwrap_or_default().to_owned();
    found.iter().map(|link| (attribute("hreflang")(link), attribute("href")(link))).collect()
}

fn expected(site: &str, tag: &str, path: &str) -> Vec<(String, String)> {
    let other = |to: &str| format!("{site}{}", path.replacen(tag, to, 1));
    [("de", "de"), ("en", "en"), ("de-simple", "de-simple"), ("x-default", "de")]
        .map(|(language, to)| (language.to_owned(), other(to)))
        .to_vec()
}

#[test]
fn listed_pages_name_themselves_and_their_other_languages() {
    for tag in PLAIN {
        for path in listed_pages(tag) {
            let page = open_on(TODAY, &path);
            assert_eq!(links(&page, "canonical"), [(String::new(), path.clone())]);
            assert_eq!(links(&page, "alternate"), expected("", tag, &path));
            assert!(page.all("meta[name=robots]").is_empty(), "{path}");
        }
    }
}

#[test]
fn with_a_public_address_the_links_are_absolute() {
    let operator = Operator {
        public_url: Some("https://check.example/".parse().unwrap()),
        ..Operator::default()
    };
    let app = TestApp::of_operator(operator);
    for path in listed_pages("en") {
        let page = app.get(&path).page_with(200);
        let here = format!("https://check.example{path}");
        assert_eq!(links(&page, "canonical"), [(String::new(), here)]);
        assert_eq!(links(&page, "alternate"), expected("https://check.example", "en", &path));
    }
}

#[test]
fn listed_pages_have_descriptions_of_their_own_that_fit_a_search_result() {
    for tag in PLAIN {
        let mut descriptions = Vec::new();
        for path in listed_pages(tag) {
            let page = open_on(TODAY, &path);
            let description = page.the("head meta[name=description]").attr("content").unwrap();
            assert!((30..=165).contains(&description.chars().count()), "{path}: {description}");
            descriptions.push(description.to_owned());
        }
        let all = descriptions.len();
        descriptions.sort();
        descriptions.dedup();
        assert_eq!(descriptions.len(), all, "{tag}");
    }
}

#[test]
fn steps_and_results_are_kept_out_of_search_engines() {
    let steps = ["facebook=1&instagram=1", "facebook=1&instagram=0"];
    for fields in steps.into_iter().chain(results::all().into_iter().map(|(_, fields)| fields)) {
        let page = open_on(TODAY, &format!("/de/check?{fields}"));
        assert_eq!(page.the("meta[name=robots]").attr("content"), Some("noindex"));
        assert!(page.all("link[rel=canonical], link[hreflang]").is_empty(), "{fields}");
    }
}

#[test]
fn every_question_and_its_answer_are_marked_as_such() {
    for tag in PLAIN {
        let page = open_on(TODAY, &format!("/{tag}/questions"));
        let faq = page.the("[itemscope][itemtype='https://schema.org/FAQPage']");
        let language = Selector::parse("meta[itemprop=inLanguage]").unwrap();
        let languages: Vec<_> =
            faq.select(&language).filter_map(|one| one.attr("content")).collect();
        assert_eq!(languages, [tag]);
        let entity = "[itemprop=mainEntity][itemscope][itemtype='https://schema.org/Question']";
        let questions: Vec<_> = faq.select(&Selector::parse(entity).unwrap()).collect();
        let slugs: Vec<_> = questions.iter().filter_map(|one| one.attr("id")).collect();
        let answered = ANSWERED.iter().map(|one| one.anchor());
        let expected: Vec<_> = answered.chain(OPEN_CASES.iter().map(|(slug, _)| *slug)).collect();
        assert_eq!(slugs, expected);
        for question in questions {
            let one = |selector: &str| {
                let selector = Selector::parse(selector).unwrap();
                let found: Vec<_> = question.select(&selector).collect();
                assert_eq!(found.len(), 1);
                text(found[0])
            };
            assert!(!one("[itemprop=name]").is_empty());
            let answer = "[itemprop=acceptedAnswer][itemtype='https://schema.org/Answer']";
            let answer = one(&format!("{answer} [itemprop=text]"));
            // Nobody should quote an answer without its speaker.
            let who = Selector::parse("[itemprop=text] .who").unwrap();
            assert!(question.select(&who).count() >= 1, "{answer}");
            assert!(answer.len() > 30, "{answer}");
        }
    }
}
