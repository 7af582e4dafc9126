//! Reads the accessibility statement from the operator file, and sees to it that nothing the law
//! requires is missing. Used by `read`.

use std::ops::Range;

use jiff::civil::Date;
use toml::Spanned;

use super::body::Body;
use super::file::{AccessibilityTable, BarrierTable};
use super::legal::LegalPage;
use super::reader::Reader;
use super::statement::{AccessibilityStatement, Barrier, Conformity, Ground, Method};

impl Reader<'_> {
    pub(super) fn accessibility(
        &self,
        table: Option<&Spanned<AccessibilityTable>>,
        operator: Option<&Body>,
        tags: &[String],
        today: Date,
    ) -> LegalPage<AccessibilityStatement> {
        let Some(table) = table else { return LegalPage::Missing };
        let (span, raw) = (table.span(), table.get_ref());
        let others = raw.state.is_some() || raw.law.is_some() || raw.created.is_some();
        self.legal_page("accessibility", (&raw.url, others), &span, || {
            self.statement(raw, &span, operator, tags, today)
        })
    }

    fn statement(
        &self,
        raw: &AccessibilityTable,
        span: &Range<usize>,
        operator: Option<&Body>,
        tags: &[String],
        today: Date,
    ) -> Option<AccessibilityStatement> {
        self.need_operator(operator, span, "accessibility");
        // All that is missing is noted before anything gives up.
        let missing = |key: &str, hint: &str| format!("[accessibility]: {key} is missing; {hint}");
        let law = self.need(
            raw.law.as_ref(),
            span,
            &missing("law", "name the law that applies, like \"BGG und BITV 2.0\""),
        );
        let state = self.need(
            raw.state.as_ref(),
            span,
            &missing("state", "write \"full\", \"partial\" or \"none\", as the assessment found"),
        );
        let created = self.need(
            raw.created.as_ref(),
            span,
            &missing("created", "write the day of the statement, like 2026-11-24"),
        );
        let enforcement = self.need(
            raw.enforcement.as_ref(),
            span,
            &missing("[accessibility.enforcement]", "name the body that enforces or settles"),
        );
        let method = self.method(raw, span);
        let state: Option<Conformity> = self.parse("accessibility.state", state);
        let barriers = raw.not_accessible.iter().filter_map(|table| self.barrier(table, tags));
        let barriers: Vec<_> = barriers.collect();
        if let Some(state) = state {
            self.agree(state, &raw.not_accessible, &barriers, span);
        }
        let feedback = self.body("accessibility.feedback", raw.feedback.as_ref());
        if let (Some(body), Some(table)) = (&feedback, &raw.feedback) {
            self.need_contact(body, &table.span(), "accessibility.feedback");
        }
        let web = |key: &str, value| self.parse(&format!("accessibility.{key}"), value);
        let created = self.past_day("accessibility.created", created, today);
        let reviewed = self.past_day("accessibility.reviewed", raw.reviewed.as_ref(), today);
        let enforcement = self.body("accessibility.enforcement", enforcement);
        law?;
        Some(AccessibilityStatement {
            law: self.translated("accessibility.law", &raw.law, tags)?,
            state: state?,
            barriers,
            created: created?,
            reviewed,
            method: method?,
            report: web("report", raw.report.as_ref()),
            feedback: feedback.or_else(|| operator.cloned())?,
            enforcement: enforcement?,
            enforcement_procedure: self.translated(
                "accessibility.enforcement_procedure",
                &raw.enforcement_procedure,
                tags,
            ),
            easy_language: web("easy_language", raw.easy_language.as_ref()),
            sign_language: web("sign_language", raw.sign_language.as_ref()),
        })
    }

    fn method(&self, raw: &AccessibilityTable, span: &Range<usize>) -> Option<Method> {
        let advice = "write method = \"own\", or \"third-party\" with assessor = \"...\"";
        let missing = format!("[accessibility]: method is missing; {advice}");
        let method = self.need(raw.method.as_ref(), span, &missing)?;
        let assessor = self.text("accessibility.assessor", raw.assessor.as_ref());
        match (method.get_ref().as_str(), assessor) {
            ("own", None) => Some(Method::Own),
            ("third-party", Some(assessor)) => Some(Method::ThirdParty(assessor)),
            (method_text, _) => {
                let message = format!("accessibility.method {method_text:?}: {advice}");
                self.refuse(&method.span(), message);
                None
            }
        }
    }

    fn barrier(&self, table: &Spanned<BarrierTable>, tags: &[String]) -> Option<Barrier> {
        let (span, raw) = (table.span(), table.get_ref());
        let key = "accessibility.not_accessible";
        let missing = |name: &str| format!("[[{key}]]: {name} is missing; write {name} = \"...\"");
        let what = self.need(raw.what.as_ref(), &span, &missing("what"));
        let why = self.need(raw.why.as_ref(), &span, &missing("why"));
        let ground = self.need(raw.ground.as_ref(), &span, &missing("ground"));
        let ground = self.parse(&format!("{key}.ground"), ground);
        let until = self.day(&format!("{key}.until"), raw.until.as_ref());
        what.and(why)?;
        let text = |name: &str, value| self.translated(&format!("{key}.{name}"), value, tags);
        Some(Barrier {
            what: text("what", &raw.what)?,
            why: text("why", &raw.why)?,
            alternative: text("alternative", &raw.alternative),
            until,
            ground: ground?,
        })
    }

    /// A state short of full needs the contents it falls short with, and full allows none.
    fn agree(
        &self,
        state: Conformity,
        written: &[Spanned<BarrierTable>],
        barriers: &[Barrier],
        span: &Range<usize>,
    ) {
        let within = barriers.iter().filter(|barrier| barrier.ground != Ground::OutOfScope).count();
        match state {
            Conformity::Full if within > 0 => self.refuse(
                span,
                "[accessibility]: state is \"full\", but contents are not accessible; \
                 write state = \"partial\"",
            ),
            Conformity::Partial | Conformity::None if written.is_empty() => self.refuse(
                span,
                "[accessibility]: name the contents that are not accessible, each in a table \
                 [[accessibility.not_accessible]] with what, why and ground",
            ),
            _ => {}
        }
    }
}
