//! The log: one line an event, on standard error, as text or JSON.
//! Started by the binary; written to by this program alone, whatever its libraries would say.

use std::io::{IsTerminal, stderr};
use std::panic::PanicHookInfo;
use std::sync::Arc;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::registry;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::queue::LogQueue;

/// How the service says what it does.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
#[command(next_help_heading = "Log and metrics")]
pub struct LogOptions {
    /// How much the log says. No level writes addresses, user agents, queries, answers or anything
    /// else that a client sent; `debug` adds a line for each request: route, layout, method,
    /// status and duration.
    #[arg(
        long = "log",
        env = "OBJECTION_CHECK_LOG",
        value_enum,
        value_name = "LEVEL",
        default_value_t
    )]
    pub level: Level,

    /// How the log is written: text for people, or one JSON object a line.
    #[arg(
        long = "log-format",
        env = "OBJECTION_CHECK_LOG_FORMAT",
        value_enum,
        value_name = "FORMAT",
        default_value_t
    )]
    pub format: Format,
}

/// How much the log says; each level says all of those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Level {
    /// Mistakes of the service.
    Error,
    /// What an operator should look after.
    Warn,
    /// The settings, when the service starts and ends, and refusals, summed up.
    #[default]
    Info,
    /// Each request.
    Debug,
    /// The same: nothing finer is written.
    Trace,
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

impl Level {
    const fn filter(self) -> LevelFilter {
        match self {
            Self::Error => LevelFilter::ERROR,
            Self::Warn => LevelFilter::WARN,
            Self::Info => LevelFilter::INFO,
            Self::Debug => LevelFilter::DEBUG,
            Self::Trace => LevelFilter::TRACE,
        }
    }
}

impl LogOptions {
    /// Starts the log of the process, and writes panics to it.
    pub fn start(self) -> Arc<LogQueue> {
        // Libraries say at their finer levels what clients wrote (hyper: header fields, h2: whole
        // frames). So their words never pass, and no variable such as RUST_LOG is read.
        let own = Targets::new().with_target(env!("CARGO_CRATE_NAME"), self.level.filter());
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
        self.level >= Level::Debug
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
