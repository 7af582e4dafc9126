//! The operator file as it is written: its tables and keys, nothing checked but their types.
//! Used by `read`, which turns it into settings.

use serde::Deserialize;
use toml::value::Datetime;
use toml::{Spanned, Value};

pub(super) type Text = Option<Spanned<String>>;
pub(super) type Texts = Vec<Spanned<String>>;
/// A text, or a table with a text for each language.
pub(super) type Translated = Option<Spanned<Value>>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "the settings of an instance")]
pub(super) struct File {
    pub public_url: Text,
    pub path_prefix: Text,
    pub hsts: Text,
    pub frame_ancestors: Texts,
    pub frame_anyone: Option<Spanned<bool>>,
    pub languages: Option<Spanned<Texts>>,
    pub default_language: Text,
    pub forms_checked: Option<Spanned<Datetime>>,
    pub wording: Text,
    pub operator: Option<Spanned<OperatorTable>>,
    pub imprint: Option<Spanned<ImprintTable>>,
    pub privacy: Option<Spanned<PrivacyTable>>,
    pub accessibility: Option<Spanned<AccessibilityTable>>,
    pub complaint: Option<Spanned<ComplaintTable>>,
    pub brand: Option<Spanned<BrandTable>>,
    pub forms: Option<FormsTable>,
    pub security: Option<Spanned<SecurityTable>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [operator]")]
pub(super) struct OperatorTable {
    pub name: Text,
    pub web: Text,
    pub email: Text,
    pub phone: Text,
    pub address: Texts,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [imprint]")]
pub(super) struct ImprintTable {
    pub url: Text,
    pub represented_by: Translated,
    pub supervisory_authority: Translated,
    pub register: Translated,
    pub vat_id: Text,
    pub responsible: Texts,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [privacy]")]
pub(super) struct PrivacyTable {
    pub url: Text,
    pub legal_basis: Translated,
    pub officer: Option<Spanned<BodyTable>>,
    pub hosting: Option<Spanned<BodyTable>>,
    pub server_logs: Translated,
    pub authority: Option<Spanned<BodyTable>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [accessibility]")]
pub(super) struct AccessibilityTable {
    pub url: Text,
    pub law: Translated,
    pub state: Text,
    pub created: Option<Spanned<Datetime>>,
    pub reviewed: Option<Spanned<Datetime>>,
    pub method: Text,
    pub assessor: Text,
    pub report: Text,
    pub not_accessible: Vec<Spanned<BarrierTable>>,
    pub feedback: Option<Spanned<BodyTable>>,
    pub enforcement: Option<Spanned<BodyTable>>,
    pub enforcement_procedure: Translated,
    pub easy_language: Text,
    pub sign_language: Text,
}

#[derive(Deserialize, Default)]
#[serde(
    deny_unknown_fields,
    default,
    expecting = "a table, written as [[accessibility.not_accessible]]"
)]
pub(super) struct BarrierTable {
    pub what: Translated,
    pub why: Translated,
    pub alternative: Translated,
    pub until: Option<Spanned<Datetime>>,
    pub ground: Text,
}

/// A body that people can turn to.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table with name, address, email, phone, url")]
pub(super) struct BodyTable {
    pub name: Text,
    pub address: Texts,
    pub email: Text,
    pub phone: Text,
    pub url: Text,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [complaint]")]
pub(super) struct ComplaintTable {
    pub name: Text,
    pub address: Texts,
    pub url: Text,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [brand]")]
pub(super) struct BrandTable {
    pub accent: Text,
    pub accent_dark: Text,
    pub logo: Text,
    pub logo_dark: Text,
    pub logo_alt: Translated,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [forms]")]
pub(super) struct FormsTable {
    pub facebook: Text,
    pub instagram: Text,
    pub third_party: Text,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, expecting = "a table, written as [security]")]
pub(super) struct SecurityTable {
    pub contact: Texts,
    pub expires: Option<Spanned<Datetime>>,
    pub encryption: Texts,
    pub acknowledgments: Texts,
    pub policy: Texts,
    pub hiring: Texts,
    pub preferred_languages: Texts,
    pub canonical: Texts,
}

/// What is wrong with the types of a file, in words that say what to write.
pub(super) fn advice(message: &str) -> String {
    let hint = [
        ("expected a string", "write the value in double quotes"),
        ("expected a sequence", "write a list in square brackets, like [\"one\", \"two\"]"),
        ("expected a boolean", "write true or false, without quotes"),
        ("expected a TOML datetime", "write a day without quotes, like 2026-11-24"),
        ("unknown field", "see `objection-check operator example` for all keys"),
        ("string values must be quoted", "write the value in double quotes"),
    ];
    match hint.iter().find(|(part, _)| message.contains(part)) {
        Some((_, hint)) => format!("{message}; {hint}"),
        None => message.to_owned(),
    }
}
