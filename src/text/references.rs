//! What a message of Fluent uses: variables, other messages, terms and functions.
//! Used when an operator's wording is checked against the built-in one.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern uses in all its variants.
#[derive(Default)]
pub(super) struct References {
    /// As they are written, such as `$name`.
    variables: BTreeSet<String>,
    /// Messages, terms and functions.
    others: BTreeSet<String>,
    /// The texts, also those in quotes.
    texts: Vec<String>,
}

impl References {
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut references = Self::default();
        references.pattern(pattern);
        references
    }

    /// What an operator's pattern does that the built-in one does not, each with what to write
    /// instead. Whatever uses no more than the built-in one cannot lead back to itself.
    pub(super) fn against(&self, known: &Self) -> Vec<String> {
        let listed = |names: &BTreeSet<String>| {
            let names: Vec<_> = names.iter().map(|name| format!("{{ {name} }}")).collect();
            if names.is_empty() { "none".to_owned() } else { names.join(", ") }
        };
        let mut advice = Vec::new();
        for unknown in self.variables.difference(&known.variables) {
            let known = listed(&known.variables);
            advice.push(format!("has no variable {{ {unknown} }}; it has {known}"));
        }
        for missing in known.variables.difference(&self.variables) {
            advice.push(format!("lacks the variable {{ {missing} }}; put it into the text"));
        }
        for other in self.others.difference(&known.others) {
            advice.push(format!("uses {{ {other} }}; write plain words and variables only"));
        }
        if self.texts.iter().any(|text| text.contains(['<', '\\'])) {
            advice.push("has HTML or an escape in it; write plain text".to_owned());
        }
        let is_empty = self.variables.is_empty() && self.others.is_empty();
        if is_empty && self.texts.iter().all(|text| text.trim().is_empty()) {
            advice.push("is empty; write its text or leave the message out".to_owned());
        }
        advice
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(format!("${}", id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.others.insert([id.name, &attribute.unwrap_or_default()].concat());
            }
            InlineExpression::TermReference { id, .. } => {
                self.others.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.others.insert(format!("{}()", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value } => self.texts.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
