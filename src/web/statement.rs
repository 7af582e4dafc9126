//! The accessibility statement as a page, with the contents of Implementing Decision (EU) 2018/1523
//! and § 7 BITV 2.0. Shown by the legal pages.

use askama::Template;
use jiff::civil::Date;

use super::shell::{Local, Shell};
use crate::operator::{AccessibilityStatement, Barrier, Body, Ground, Method};

/// The page.
#[derive(Template)]
#[template(path = "accessibility.html")]
pub struct StatementPage<'a> {
    law: Local<'a>,
    state_id: String,
    scope: String,
    barriers: Vec<Part<'a>>,
    created: String,
    reviewed: Option<String>,
    procedure: Option<Local<'a>>,
    body: &'a Body,
    statement: &'a AccessibilityStatement,
    shell: Shell<'a>,
}

/// The contents that are not accessible on one ground.
struct Part<'a> {
    title: String,
    barriers: Vec<ShownBarrier<'a>>,
}

struct ShownBarrier<'a> {
    what: Local<'a>,
    why: Local<'a>,
    alternative: Option<Local<'a>>,
    until: Option<String>,
}

impl<'a> StatementPage<'a> {
    /// The statement of an operator.
    pub fn new(shell: Shell<'a>, body: &'a Body, statement: &'a AccessibilityStatement) -> Self {
        let procedure = statement.enforcement_procedure.as_ref();
        let date = |day: Date| shell.l.date(day);
        Self {
            law: shell.local(&statement.law),
            state_id: format!("statement-state-{}", statement.state.id()),
            scope: shell.home(),
            barriers: parts(&shell, &statement.barriers),
            created: date(statement.created),
            reviewed: statement.reviewed.map(date),
            procedure: procedure.map(|text| shell.local(text)),
            body,
            statement,
            shell,
        }
    }
}

fn parts<'a>(shell: &Shell<'a>, barriers: &'a [Barrier]) -> Vec<Part<'a>> {
    let part = |ground: Ground| {
        let here = barriers.iter().filter(|barrier| barrier.ground == ground);
        let shown = here.map(|barrier| ShownBarrier {
            what: shell.local(&barrier.what),
            why: shell.local(&barrier.why),
            alternative: barrier.alternative.as_ref().map(|text| shell.local(text)),
            until: barrier.until.map(|day| shell.l.date(day)),
        });
        Part { title: format!("statement-{}", ground.id()), barriers: shown.collect() }
    };
    Ground::ALL.into_iter().map(part).filter(|part| !part.barriers.is_empty()).collect()
}
