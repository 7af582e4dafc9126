//! The log: one line an event, on standard error, as text or JSON.
//! Started by the binary; written to by this program alone, whatever its libraries would say.

use std::io::{IsTerminal, stderr};
use std::net::SocketAddr;
use std::panic::PanicHookInfo;
use std::sync::Arc;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::registry;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::queue::LogQueue;

/// How much a log can say; each level says all of those before it.
const LEVELS: [&str; 5] = ["error", "warn", "info", "debug", "trace"];

/// How the service says what it does, and where its metrics can be read.
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(next_help_heading = "Log and metrics")]
pub struct ObserveOptions {
    /// How much the log says. `error`: mistakes of the service; `warn`: what an operator should look
    /// after; `info`: the settings, start and end, and refusals, summed up; `debug` and `trace`: a line
    /// for each request with route, layout, method, status and duration. No level writes addresses,
    /// user agents, queries, answers or anything else that a client sent.
    #[arg(long = "log", env = "OBJECTION_CHECK_LOG", value_name = "LEVEL", default_value = "info")]
    #[arg(value_parser = PossibleValuesParser::new(LEVELS).try_map(|one| one.parse::<LevelFilter>()))]
    pub level: LevelFilter,

    /// How the log is written: text for people, or one JSON object a line.
    #[arg(long = "log-format", env = "OBJECTION_CHECK_LOG_FORMAT", value_name = "FORMAT")]
    #[arg(value_enum, default_value_t)]
    pub format: Format,

    /// Address and port of a second listener that answers `GET /metrics` with metrics for
    /// Prometheus; without it there is none. Only your own network should reach it.
    #[arg(long, env = "OBJECTION_CHECK_METRICS_LISTEN", value_name = "ADDRESS")]
    #[arg(value_parser = crate::server::address)]
    pub metrics_listen: Option<SocketAddr>,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Lines for people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

impl ObserveOptions {
    /// Starts the log of the process, and writes panics to it.
    pub fn start(self) -> Arc<LogQueue> {
        // Libraries say at their finer levels what clients wrote (hyper: header fields, h2: whole
        // frames). So their words never pass, and no variable such as RUST_LOG is read.
        let own = Targets::new().with_target(env!("CARGO_CRATE_NAME"), self.level);
        let lines = LogQueue::start();
        let layer =
            tracing_subscriber::fmt::layer().with_writer(Arc::clone(&lines)).with_target(false);
        let layer = match self.format {
            Format::Text => layer.with_ansi(stderr().is_terminal()).boxed(),
            Format::Json => layer
                .json()
                .flatten_event(true)
                .with_current_span(false)
                .with_span_list(false)
                .boxed(),
        };
        registry().with(layer.with_filter(own)).init();
        std::panic::set_hook(Box::new(say_panic));
        lines
    }

    /// Whether the log has a line for each request.
    pub fn has_requests(self) -> bool {
        self.level >= LevelFilter::DEBUG
    }
}

/// Says where the program broke. What it says about it may quote the text it broke at, as in
/// "byte index 3 is not a char boundary of ...", and that text may be a visitor's: only words that
/// stand in the program itself are written.
fn say_panic(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let words = panic.payload().downcast_ref::<&'static str>().copied();
    tracing::error!(place, "a mistake in the program: {}", words.unwrap_or("details withheld"));
}
