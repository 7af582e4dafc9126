//! What a message of Fluent refers to: variables, other messages, terms and functions.
//! Used when an operator's wording is checked against the built-in one.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern refers to.
#[derive(Default)]
pub(super) struct References<'a> {
    pub(super) variables: BTreeSet<&'a str>,
    pub(super) messages: BTreeSet<&'a str>,
    /// Terms and functions: there are none in this project.
    pub(super) others: BTreeSet<&'a str>,
    /// Whether a text has something like a tag of HTML in it.
    pub(super) has_markup: bool,
}

impl<'a> References<'a> {
    /// Walks through a pattern with all its variants.
    pub(super) fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut references = Self::default();
        references.pattern(pattern);
        references
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let tag = |rest: &str| {
                        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
                    };
                    self.has_markup |= value.split('<').skip(1).any(tag);
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
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

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name);
            }
            InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => {
                self.others.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
