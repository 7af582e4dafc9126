//! Every text of every language, as it stands in the files.
//! Used by the review pack, which shows the languages side by side, and by its snapshot.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::text::{Catalogue, Tag};

/// A message or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The file without its ending.
    pub file: &'static str,
    /// The id; of an attribute, the id of its message, a dot, and its name.
    pub id: String,
    /// What the first language's file says about it, such as its variables.
    pub comment: Option<String>,
    /// Each language with its wording, in the order of the languages.
    pub wordings: Vec<(Tag, String)>,
}

/// All texts in these languages, in the order of the files. A text that only a later language has
/// comes at the end of its file.
pub fn texts(languages: &[Tag]) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    for language in languages {
        let sources = Catalogue::built_in_sources().filter(|(tag, _, _)| tag == language);
        for (_, file, source) in sources {
            // The catalogue was loaded from the same files; mistakes would have been found then.
            let (Ok(resource) | Err((resource, _))) = parse(source);
            for (id, comment, wording) in resource.body.iter().flat_map(of_entry) {
                let same = |text: &&mut Text| text.file == file && text.id == id;
                if let Some(text) = texts.iter_mut().find(same) {
                    text.wordings.push((language, wording));
                    continue;
                }
                let wordings = vec![(*language, wording)];
                let last = texts.iter().rposition(|text| text.file == file);
                let place = last.map_or(texts.len(), |last| last + 1);
                texts.insert(place, Text { file, id, comment, wordings });
            }
        }
    }
    texts
}

type Found = (String, Option<String>, String);

fn of_entry(entry: &Entry<&str>) -> Vec<Found> {
    let (id, value, attributes, comment) = match entry {
        Entry::Message(message) => (
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
            &message.comment,
        ),
        Entry::Term(term) => {
            (format!("-{}", term.id.name), Some(&term.value), &term.attributes, &term.comment)
        }
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => return Vec::new(),
    };
    let comment = comment.as_ref().map(|comment| comment.content.join(" "));
    let value = value.map(|value| (id.clone(), comment.clone(), wording(value)));
    // What is said about a message need not be said again about each of its attributes.
    let comment = comment.filter(|_| value.is_none());
    let attributes = attributes.iter().map(|attribute| {
        (format!("{id}.{}", attribute.id.name), comment.clone(), wording(&attribute.value))
    });
    value.into_iter().chain(attributes).collect()
}

/// A pattern as it stands in the file, without the indentation that the file needs.
fn wording(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource { body: vec![Entry::Message(message)] });
    let value = written.trim_start_matches("x =").trim();
    value
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'a>(texts: &'a [Text], id: &str) -> &'a Text {
        texts.iter().find(|text| text.id == id).unwrap()
    }

    #[test]
    fn messages_and_attributes_are_found_with_all_their_wordings() {
        let texts = texts(&["de", "en"]);
        let back = find(&texts, "button-back");
        assert_eq!(back.file, "common");
        assert_eq!(back.wordings, [("de", "Zurück".to_owned()), ("en", "Back".to_owned())]);
        let attribute = find(&texts, "speaker-meta.explained");
        assert!(attribute.wordings[0].1.starts_with("Das sagt Meta."));
        let date = find(&texts, "gap-until");
        assert!(date.wordings[1].1.contains("{ $date }"));
        assert_eq!(date.comment.as_deref(), Some("$date (Text)"));
    }

    #[test]
    fn variants_keep_their_lines() {
        let texts = texts(&["en"]);
        let age = &find(&texts, "source-age").wordings[0].1;
        assert!(age.starts_with("{ $months ->\n    [0] That was"), "{age}");
        assert!(age.ends_with("ago.\n}"), "{age}");
    }

    #[test]
    fn every_language_has_every_text() {
        let texts = texts(&["de", "en"]);
        let incomplete: Vec<_> =
            texts.iter().filter(|text| text.wordings.len() != 2).map(|text| &text.id).collect();
        assert!(incomplete.is_empty(), "{incomplete:?}");
    }
}
