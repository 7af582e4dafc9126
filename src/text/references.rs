//! What a message of Fluent uses: variables, other messages, terms and functions.
//! Used when an operator's wording is checked against the built-in one.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern uses in all its variants.
#[derive(Default)]
pub(super) struct References {
    /// As it is written: variables such as `$name`, which come first, and all else.
    names: BTreeSet<String>,
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
    /// lead back to itself; an error says what it does, and what to write instead.
    pub(super) fn against(&self, known: &Self) -> Result<(), String> {
        let is_variable = |name: &&String| name.starts_with('$');
        match self.names.difference(&known.names).next() {
            Some(unknown) if is_variable(&unknown) => {
                let known = known.names.iter().filter(is_variable);
                let known: Vec<_> = known.map(|name| format!("{{ {name} }}")).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                return Err(format!("has no variable {{ {unknown} }}; it has {known}"));
            }
            Some(other) => {
                return Err(format!("uses {{ {other} }}; write plain words and variables only"));
            }
            None => {}
        }
        if let Some(missing) = known.names.difference(&self.names).find(is_variable) {
            return Err(format!("lacks the variable {{ {missing} }}; put it into the text"));
        }
        if self.texts.contains(['<', '\\']) {
            return Err("has HTML or an escape in it; write plain text".to_owned());
        }
        if self.names.is_empty() && self.texts.trim().is_empty() {
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
        let name = match inline {
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            InlineExpression::MessageReference { id, attribute: None } => id.name.to_owned(),
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                format!("{}.{}", id.name, attribute.name)
            }
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
            InlineExpression::FunctionReference { id, .. } => format!("{}()", id.name),
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::StringLiteral { value } => return self.texts.push_str(value),
            InlineExpression::NumberLiteral { .. } => return,
        };
        self.names.insert(name);
    }
}
