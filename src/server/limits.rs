//! The limits that no client and no request may exceed, each an option of the command line.

use std::time::Duration;

use clap::{Args, FromArgMatches};
use jiff::SignedDuration;

/// Bytes of a request's head, its first line and headers (431 above). All headers that browsers and
/// proxies send together need less than half of it.
pub const LARGEST_HEAD: usize = 16 * 1024;

/// How much at one time, and how long. Times are written as `10s`, `1m30s` or `500ms`.
#[derive(Clone, Debug, PartialEq, Eq, Args)]
#[command(next_help_heading = "Limits")]
pub struct Limits {
    /// Connections at one time. An eighth more are accepted to be told that there are too many
    /// (503); beyond that, connections wait in the kernel. Fewer if the system allows too few open
    /// files. Each may need 64 KiB of memory.
    #[arg(long, env = "OBJECTION_CHECK_MAX_CONNECTIONS", value_name = "NUMBER")]
    #[arg(default_value_t = 4096, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub max_connections: u32,

    /// How long a client may take to send the head of a request, and how long a connection may be
    /// without any. A proxy should give its unused connections up earlier.
    #[arg(long, env = "OBJECTION_CHECK_HEAD_TIMEOUT", value_name = "TIME")]
    #[arg(default_value = "10s", value_parser = some_time)]
    pub head_timeout: Duration,

    /// How long a client may take to send the body of a request (408 afterwards).
    #[arg(long, env = "OBJECTION_CHECK_BODY_TIMEOUT", value_name = "TIME")]
    #[arg(default_value = "10s", value_parser = some_time)]
    pub body_timeout: Duration,

    /// How long a client may take no byte of what is sent to it (on Linux).
    #[arg(long, env = "OBJECTION_CHECK_WRITE_TIMEOUT", value_name = "TIME")]
    #[arg(default_value = "20s", value_parser = some_time)]
    pub write_timeout: Duration,

    /// After this time the next response is the last one of its connection; after twice the time
    /// the connection is cut.
    #[arg(long, env = "OBJECTION_CHECK_CONNECTION_TIME", value_name = "TIME")]
    #[arg(default_value = "5m", value_parser = some_time)]
    pub connection_time: Duration,

    /// How long the service goes on serving after it was told to end, while `/readyz` says so, to
    /// give balancers the time to look elsewhere.
    #[arg(long, env = "OBJECTION_CHECK_LAME_DUCK", value_name = "TIME")]
    #[arg(default_value = "5s", value_parser = time)]
    pub lame_duck: Duration,

    /// How long requests under way may take to end after that, before they are cut.
    #[arg(long, env = "OBJECTION_CHECK_DRAIN_TIMEOUT", value_name = "TIME")]
    #[arg(default_value = "10s", value_parser = time)]
    pub drain_timeout: Duration,
}

impl Limits {
    /// Connections that may be open if this many are served: an eighth more are told that there are
    /// too many.
    pub const fn with_those_refused(served: u32) -> u32 {
        served + served.div_ceil(8)
    }
}

impl Default for Limits {
    /// The limits as shipped.
    fn default() -> Self {
        let none = clap::Command::new("").no_binary_name(true);
        let none = Self::augment_args(none).get_matches_from([""; 0]);
        Self::from_arg_matches(&none).unwrap_or_else(|error| error.exit())
    }
}

/// Reads a time, none included.
fn time(text: &str) -> Result<Duration, String> {
    let read = text.parse::<SignedDuration>().ok().and_then(|time| Duration::try_from(time).ok());
    let day = Duration::from_hours(24);
    read.filter(|time| *time <= day)
        .ok_or_else(|| "write a time of at most a day, like 10s, 1m30s or 500ms".to_owned())
}

/// Reads a time that is not none: such a limit would refuse everything.
fn some_time(text: &str) -> Result<Duration, String> {
    match time(text)? {
        Duration::ZERO => Err("write a time above zero, like 10s".to_owned()),
        time => Ok(time),
    }
}
