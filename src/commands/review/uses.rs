//! Where each statement stands. A place is named by the Fluent id of what stands above it: a
//! verdict, a heading, or a question. Used by the review pack and by its snapshot.

use super::paths::Table;
use crate::check::{
    ANSWERED, AUTHORITIES, Account, COMPLAINT, Form, Freshness, HowTo, LINK_UNSURE, Letter,
    Network, NoAccount, NotCovered, Proof, Question, Statement, Subject, Trouble,
};
use crate::commands::observed::verdict_id;
use crate::text::Localizer;
use crate::text::wording::not_covered_title_id;

/// The places of a statement, each once, in the order of the check.
pub fn places(table: &Table, statement: Statement) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    let mut put = |place: String, statements: &[Statement]| {
        if statements.contains(&statement) && !places.contains(&place) {
            places.push(place);
        }
    };
    let account = Subject::One(Account { network: Network::Facebook, number: 1 });
    for question in [Question::Linked, Question::Objected(account), Question::Confirmed(account)] {
        put(format!("help-{}", question.kind()), question.help());
    }
    for line in &table.results {
        put(format!("verdict-{}", verdict_id(line.result.verdict)), &line.result.statements);
    }
    put("link-unsure-title".to_owned(), LINK_UNSURE);
    for step in HowTo::ALL {
        put(format!("howto-{}", step.id()), &step.statements(&Network::ALL));
    }
    for part in Proof::ALL {
        put(format!("proof-{}", part.id()), part.statements());
    }
    for part in Trouble::ALL {
        put(format!("trouble-{}", part.id()), part.steps());
    }
    put("complaint-title".to_owned(), COMPLAINT);
    put("complaint-where-title".to_owned(), AUTHORITIES);
    for item in NotCovered::ALL {
        put(not_covered_title_id(item), item.statements());
    }
    for part in NoAccount::ALL {
        put(format!("no-account-{}-title", part.id()), part.statements());
    }
    for form in Form::ALL {
        put(format!("form-{}", form.id()), form.statements());
    }
    for answered in ANSWERED {
        put(format!("faq-{}", answered.slug), answered.statements);
    }
    for letter in Letter::ALL {
        put(format!("letter-{}-title", letter.id()), &[Statement::TextsAreNoObjection]);
        for part in [letter.before(), letter.after()].concat() {
            put(format!("letter-{}-{}-title", letter.id(), part.id), part.statements);
        }
    }
    put("source-title".to_owned(), &[Statement::F1, Statement::F2, Statement::InformationOnly]);
    for freshness in [Freshness::Old, Freshness::NotMaintained] {
        put("source-title".to_owned(), freshness.notice().as_slice());
    }
    // A note stands wherever one of its statements does.
    for other in Statement::ALL {
        put(other.message(), other.note().as_slice());
    }
    places
}

/// A place in words; what depends on the visitor is left out.
pub fn words(l: Localizer<'_>, place: &str) -> String {
    let left_out = ["date", "subject"];
    let text = l.t(place.to_owned());
    left_out.into_iter().fold(text, |text, name| text.arg(name, "…")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::walk::every_walk;
    use crate::text::Catalogue;

    #[test]
    fn every_statement_stands_somewhere_and_every_place_has_words() {
        let table = Table::of(&every_walk(1)).unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        for statement in Statement::ALL.iter().copied() {
            let places = places(&table, statement);
            // Only said where accounts are linked, which takes two.
            let linked = [Statement::F34, Statement::F35, Statement::LinkLater];
            assert!(!places.is_empty() || linked.contains(&statement), "{statement:?}");
            for place in places {
                let words = words(catalogue.default_localizer(), &place);
                assert!(!words.contains('⟦'), "{place}");
            }
        }
    }
}
