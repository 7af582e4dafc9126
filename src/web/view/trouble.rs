//! What the result and the calendar file say of complaints.

use crate::operator::Body;
use crate::text::Localizer;

/// The authority that the operator names for complaints, in a sentence.
pub fn named_authority(l: Localizer<'_>, complaint: Option<&Body>) -> Option<String> {
    let name = complaint?.name.as_str();
    Some(l.t("complaint-operator").arg("name", name.to_owned()).into_string())
}
