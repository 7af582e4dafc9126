//! What a message of Fluent uses: variables, other messages, terms and functions.
//! Used when an operator's wording is checked against the built-in one.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern uses in all its variants.
#[derive(Default)]
pub(super) struct References {
    /// Variables as they are written, such as `$name`.
    variables: BTreeSet<String>,
    /// Messages, terms and functions.
    others: BTreeSet<String>,
    /// The texts, also those in quotes.
    texts: String,
}

impl References {
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut references = Self::default();
        references.pattern(pattern);
        references
    }

    /// Whether an operator's pattern says what the built-in one says and uses no more, so that it cannot
    /// lead back to itself.
    ///
    /// # Errors
    /// What it does, and what to write instead.
    pub(super) fn against(&self, known: &Self) -> Result<(), String> {
        if let Some(unknown) = self.variables.difference(&known.variables).next() {
            let known: Vec<_> =
                known.variables.iter().map(|name| format!("{{ {name} }}")).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(format!("has no variable {{ {unknown} }}; it has {known}"));
        }
        if let Some(missing) = known.variables.difference(&self.variables).next() {
            return Err(format!("lacks the variable {{ {missing} }}; put it into the text"));
        }
        if let Some(other) = self.others.difference(&known.others).next() {
            return Err(format!("uses {{ {other} }}; write plain words and variables only"));
        }
        if self.texts.contains(['<', '\\']) {
            return Err("has HTML or an escape in it; write plain text".to_owned());
        }
        if self.variables.is_empty() && self.others.is_empty() && self.texts.trim().is_empty() {
            return Err("is empty; write its text or leave the message out".to_owned());
        }
        Ok(())
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push_str(value),
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
            InlineExpression::StringLiteral { value } => self.texts.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
