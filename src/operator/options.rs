//! The options of the command line that set up an instance, each also an environment variable.
//! They win over the operator file. Used by the binary and its commands.

use std::mem::take;
use std::path::PathBuf;

use jiff::civil::Date;

use super::origin::Origin;
use super::{Hsts, Operator, PathPrefix, PublicUrl};

/// How an instance is set up.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct OperatorOptions {
    /// The operator file (TOML): name, legal pages, colours, languages, who may frame the check.
    /// See `objection-check operator example`. It is read once at the start: restart to apply
    /// changes. Options and environment variables win over it.
    #[arg(long = "operator", env = "OBJECTION_CHECK_OPERATOR", value_name = "FILE")]
    pub file: Option<PathBuf>,

    /// A site that may show the check in a frame, like `https://www.example.org` or
    /// `https://*.example.org`; may be given several times. Its own site always may.
    /// Wins over `frame_ancestors` and `frame_anyone` in the operator file.
    #[arg(long, env = "OBJECTION_CHECK_FRAME_ANCESTORS", value_delimiter = ' ')]
    pub frame_ancestor: Vec<Origin>,

    /// Lets every site show the check in a frame. Wins over `frame_ancestors` in the operator file.
    #[arg(long, env = "OBJECTION_CHECK_FRAME_ANYONE", conflicts_with = "frame_ancestor")]
    #[arg(value_parser = clap::builder::BoolishValueParser::new())]
    pub frame_anyone: bool,

    /// The address under which the public reaches this instance, like `https://check.example.org`.
    /// Pages for webmasters, oEmbed answers and the sitemap name it. Wins over `public_url` in the
    /// operator file.
    #[arg(long, env = "OBJECTION_CHECK_PUBLIC_URL")]
    pub public_url: Option<PublicUrl>,

    /// The path below which a proxy serves the check, like `/widerspruch`. The proxy must pass it
    /// on. Wins over `path_prefix` in the operator file.
    #[arg(long, env = "OBJECTION_CHECK_PATH_PREFIX")]
    pub path_prefix: Option<PathPrefix>,

    /// Tells browsers to reach this host by TLS alone for a year (`Strict-Transport-Security`):
    /// `host`, `with-subdomains` or `off`. Only where a proxy speaks TLS for every visitor and does
    /// not send the header itself. Wins over `hsts` in the operator file.
    #[arg(long, env = "OBJECTION_CHECK_HSTS")]
    pub hsts: Option<Hsts>,

    /// The day on which a person last checked that Meta's forms open and are the right ones.
    #[arg(long, env = "OBJECTION_CHECK_FORMS_CHECKED", value_name = "YYYY-MM-DD", value_parser = day)]
    pub forms_checked: Option<Date>,
}

fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "write a day like 2026-11-24")
}

impl OperatorOptions {
    /// Reads the operator file, if there is one, and lays the options over it.
    ///
    /// # Errors
    /// Names a mistake in the file, with its line.
    pub fn load(self) -> Result<Operator, String> {
        let read = self.file.as_deref().map(Operator::read).transpose()?;
        let mut operator = read.unwrap_or_default();
        if self.frame_anyone || !self.frame_ancestor.is_empty() {
            operator.frame_anyone = self.frame_anyone;
            operator.frame_ancestors = self.frame_ancestor;
        }
        operator.public_url = self.public_url.or(operator.public_url.take());
        operator.path_prefix = self.path_prefix.unwrap_or_else(|| take(&mut operator.path_prefix));
        operator.hsts = self.hsts.unwrap_or(operator.hsts);
        operator.forms_checked = self.forms_checked.or(operator.forms_checked);
        Ok(operator)
    }
}
