//! What the statements say and who says it, put into words once for each locale: a result shows
//! some fifty of them. Used by every page that shows statements.

use super::Localizer;
use super::wording::source_name;
use crate::content::{Source, Speaker, Statement};

/// A statement in words.
pub struct Worded {
    /// What is said.
    pub text: String,
    /// Who says it; for an addition also where it comes from.
    pub who: String,
}

/// All statements in the order of [`Statement::ALL`].
pub(super) fn worded(l: Localizer<'_>) -> Vec<Worded> {
    let worded = |statement: &Statement| Worded {
        text: l.t(statement.message()).into_string(),
        who: who(l, statement.speaker(), statement.source()),
    };
    Statement::ALL.iter().map(worded).collect()
}

/// Names the speaker, and for an addition its source.
pub fn who(l: Localizer<'_>, speaker: Speaker, source: Source) -> String {
    let label = l.t(format!("speaker-{}", speaker.id())).into_string();
    match speaker {
        Speaker::Authority | Speaker::Meta => label,
        Speaker::Addition => format!("{label}: {}", source_name(l, source)),
    }
}
