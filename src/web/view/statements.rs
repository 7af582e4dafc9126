//! Statements on a page: the markers of the authority's claims, and the dated notes that belong to
//! some of them. Used by every page that shows statements.

use crate::content::Statement;
use crate::operator::Body;
use crate::text::Localizer;

/// The marker of the authority's claims among statements: their numbers, separated by spaces.
pub fn claims(statements: &[Statement]) -> String {
    let claims = statements.iter().filter(|statement| statement.is_claim());
    claims.map(|claim| claim.id()).collect::<Vec<_>>().join(" ")
}

/// Statements, and behind them the notes that they need: where a statement is contradicted elsewhere,
/// the page says so.
pub fn with_notes(statements: &[Statement]) -> Vec<Statement> {
    [statements, &Statement::notes(statements)].concat()
}

/// The authority that the operator names for complaints, in a sentence.
pub fn named_authority(l: Localizer<'_>, complaint: Option<&Body>) -> Option<String> {
    let name = complaint?.name.as_str();
    Some(l.t("complaint-operator").arg("name", name.to_owned()).into_string())
}
