//! `links`: asks the addresses of Meta's forms whether they still answer.
//! Used by the binary; the service itself never connects to anybody.
//!
//! What it finds is little, and it says so: Meta shows its forms to people who are logged in, and a
//! login page answers with 200 too. Whether a form is the right one, only a person can see.

mod ask;
mod report;
mod state;

use std::io::{Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Proxy};

use ask::ask;
use report::Report;

use super::load;
use crate::check::Form;
use crate::operator::OperatorOptions;

/// How to ask, and how to report.
#[derive(Debug, clap::Args)]
pub struct LinksOptions {
    /// The operator file, whose table `[forms]` may name other addresses.
    #[arg(long, env = "OBJECTION_CHECK_OPERATOR", value_name = "FILE")]
    operator: Option<PathBuf>,

    /// Reports as JSON.
    #[arg(long)]
    json: bool,

    /// Takes a login page for an answer too: the status is 0, the report says what it was.
    #[arg(long)]
    allow_login: bool,

    /// How many seconds each form may take.
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 20,
        value_parser = clap::value_parser!(u64).range(1..=300)
    )]
    timeout: u64,

    /// The proxy to the internet, like `http://proxy.example.org:3128`. Without it the usual
    /// variables apply: `ALL_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
    #[arg(long, value_name = "URL")]
    proxy: Option<String>,

    /// A file with the root certificates to trust (PEM), such as those of a proxy that looks into
    /// TLS. Without it, Mozilla's list that is built in.
    #[arg(long, env = "SSL_CERT_FILE", value_name = "FILE")]
    ca: Option<PathBuf>,
}

/// Why nobody can be asked.
#[derive(Debug, thiserror::Error)]
enum SetupError {
    #[error(transparent)]
    Operator(#[from] crate::operator::FileError),
    #[error("--proxy {0}: {1}; write it like http://proxy.example.org:3128")]
    Proxy(String, ureq::Error),
    #[error("--ca {path}: {reason}", path = path.display())]
    Certificates { path: PathBuf, reason: String },
    #[error("standard output: {0}")]
    Output(#[from] std::io::Error),
}

impl LinksOptions {
    /// Asks all forms and reports.
    pub fn run(self) -> ExitCode {
        match self.report() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                // Where even the error output is closed, only the status is left.
                let _ = writeln!(stderr(), "{error}");
                ExitCode::from(2)
            }
        }
    }

    /// Whether nobody has to look.
    fn report(self) -> Result<bool, SetupError> {
        let agent = self.agent()?;
        let patience = Duration::from_secs(self.timeout);
        let options = OperatorOptions { file: self.operator, ..OperatorOptions::default() };
        let (operator, clock) = load(options)?;
        let asked = Form::ALL.map(|form| ask(&agent, form, operator.forms.of(form), patience));
        let report = Report::new(clock(), asked, self.allow_login);
        let text = if self.json { report.json() } else { report.text() };
        stdout().write_all(text.as_bytes())?;
        Ok(report.is_good())
    }

    fn agent(&self) -> Result<Agent, SetupError> {
        let mut config = Agent::config_builder()
            .https_only(true)
            .http_status_as_error(false)
            // Redirects are looked at one by one.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("objection-check/", env!("CARGO_PKG_VERSION")));
        if let Some(written) = &self.proxy {
            let proxy = Proxy::new(written);
            let proxy = proxy.map_err(|error| SetupError::Proxy(written.clone(), error))?;
            config = config.proxy(Some(proxy));
        }
        if let Some(path) = &self.ca {
            let tls = TlsConfig::builder().root_certs(roots(path)?).build();
            config = config.tls_config(tls);
        }
        Ok(config.build().new_agent())
    }
}

/// Reads root certificates.
fn roots(path: &Path) -> Result<RootCerts, SetupError> {
    let refuse = |reason: String| SetupError::Certificates { path: path.to_owned(), reason };
    let pem = std::fs::read(path).map_err(|error| refuse(error.to_string()))?;
    let items: Result<Vec<_>, _> = parse_pem(&pem).collect();
    let items = items.map_err(|error| refuse(error.to_string()))?;
    let certificates = items.into_iter().filter_map(|item| match item {
        PemItem::Certificate(certificate) => Some(certificate),
        _ => None,
    });
    let certificates: Vec<_> = certificates.collect();
    if certificates.is_empty() {
        return Err(refuse("no certificate in it; it must be a PEM file".to_owned()));
    }
    Ok(RootCerts::Specific(Arc::new(certificates)))
}
