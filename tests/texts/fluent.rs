//! The Fluent files as a parser sees them. Used by the tests of locales and of usage.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;

use objection_check::text::Catalogue;

/// What a message, or an attribute of one, is made of.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Its variables.
    pub variables: BTreeSet<String>,
    /// Those of its variables that choose between variants.
    pub selectors: BTreeSet<String>,
    /// The messages that it refers to.
    pub references: BTreeSet<String>,
}

/// All messages of a locale by id, and attributes by `message.attribute`.
pub type Messages = BTreeMap<String, Parts>;

/// The files of a locale: name and content.
pub fn files(tag: &str) -> Vec<(&'static str, Resource<&'static str>)> {
    let of_locale = Catalogue::built_in_sources().filter(|(locale, _, _)| *locale == tag);
    of_locale
        .map(|(_, file, text)| {
            let parsed = parse(text);
            (file, parsed.unwrap_or_else(|(_, errors)| unreachable!("{tag}/{file}: {errors:?}")))
        })
        .collect()
}

/// The messages of a locale, each with the variables of the messages that it refers to.
pub fn messages(tag: &str) -> Messages {
    let mut found = Messages::new();
    for (_, resource) in files(tag) {
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            for attribute in &message.attributes {
                let id = format!("{id}.{}", attribute.id.name);
                assert!(found.insert(id, Parts::of(&attribute.value)).is_none());
            }
            if let Some(value) = &message.value {
                assert!(found.insert(id, Parts::of(value)).is_none());
            }
        }
    }
    let direct = found.clone();
    for parts in found.values_mut() {
        for other in parts.references.clone() {
            let other = direct.get(&other).unwrap_or_else(|| unreachable!("{tag}: no {other}"));
            parts.variables.extend(other.variables.iter().cloned());
            parts.selectors.extend(other.selectors.iter().cloned());
        }
    }
    found
}

impl Parts {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut parts = Self::default();
        parts.read(pattern);
        parts
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.selectors.insert(id.name.to_owned());
                }
                self.read_inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|name| format!(".{}", name.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::FunctionReference {
                arguments: CallArguments { positional, .. },
                ..
            } => positional.iter().for_each(|argument| self.read_inline(argument)),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
