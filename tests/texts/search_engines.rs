//! What search engines and assistants find: languages, descriptions, and the questions page as
//! structured data.

use std::collections::BTreeSet;

use crate::support::page::{parsed, text};
use crate::support::{APP, TestApp, languages};
use objection_check::content::{OPEN_CASES, answered};
use objection_check::operator::Operator;

#[test]
fn listed_pages_name_themselves_and_their_other_languages_and_have_descriptions_of_their_own() {
    let public_url = Some("https://check.example/".parse().unwrap());
    let public = TestApp::of_operator(Operator { public_url, ..Operator::default() });
    // With a public address the links are absolute.
    for (app, site) in [(&*APP, ""), (&public, "https://check.example")] {
        for tag in languages() {
            let mut descriptions = BTreeSet::new();
            // The start page, and those that it links.
            let start = APP.page(&format!("/{tag}"));
            let links = start.attributes("footer a, .links a", "href").into_iter();
            let links = links.filter(|link| link.starts_with('/')).map(str::to_owned);
            let pages: BTreeSet<String> = links.chain([format!("/{tag}")]).collect();
            assert!(pages.len() >= 8, "{pages:?}");
            for path in &pages {
                let page = app.page(path);
                let in_language = |to: &str| format!("{site}{}", path.replacen(tag, to, 1));
                assert_eq!(page.attribute("head link[rel=canonical]", "href"), in_language(tag));
                // Links for oEmbed have a type.
                let others = "head link[rel=alternate]:not([type])";
                let and = |last| [languages(), vec![last]].concat();
                assert_eq!(page.attributes(others, "hreflang"), and("x-default"));
                let addresses: Vec<_> = and("de").into_iter().map(in_language).collect();
                assert_eq!(page.attributes(others, "href"), addresses);
                assert!(!page.has("meta[name=robots]"), "{path}");
                let description = page.attribute("head meta[name=description]", "content");
                assert!((25..=165).contains(&description.chars().count()), "{path}: {description}");
                descriptions.insert(description.to_owned());
            }
            assert_eq!(descriptions.len(), pages.len(), "{tag}");
        }
    }
}

#[test]
fn every_question_and_its_answer_are_marked_as_such() {
    for tag in languages() {
        let page = APP.page(&format!("/{tag}/questions"));
        let faq = "[itemscope][itemtype='https://schema.org/FAQPage']";
        let language = format!("{faq} meta[itemprop=inLanguage]");
        assert_eq!(page.attributes(&language, "content"), [tag]);
        let entity = "[itemprop=mainEntity][itemscope][itemtype='https://schema.org/Question']";
        let questions = page.all(&format!("{faq} {entity}"));
        let slugs = questions.iter().filter_map(|one| one.attr("id"));
        let answered = answered().map(|(anchor, _)| anchor);
        assert!(slugs.eq(answered.chain(OPEN_CASES.iter().map(|(slug, _)| *slug))));
        for question in questions {
            let texts = |selector: &str| -> Vec<String> {
                question.select(&parsed(selector)).map(text).collect()
            };
            let [name] = &texts("[itemprop=name]")[..] else { panic!("one name") };
            let answer = "[itemprop=acceptedAnswer][itemtype='https://schema.org/Answer']";
            let answers = texts(&format!("{answer} [itemprop=text]"));
            assert!(!name.is_empty() && answers.len() == 1 && answers[0].len() > 30, "{answers:?}");
            // Nobody should quote an answer without its speaker.
            assert!(!texts("[itemprop=text] .who").is_empty(), "{answers:?}");
        }
    }
}
