//! The binary: command line -> configuration -> serve, or one of the commands.

use std::io::{IsTerminal, Write, stderr};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use objection_check::commands::Command;
use objection_check::operator::{Circumstances, ContentOptions, Operator, OperatorOptions};
use objection_check::text::Catalogue;
use objection_check::web::{App, berlin_clock, router, serve};
use tokio::net::TcpListener;

/// A step-by-step check whether an objection to Meta's AI training is effective.
///
/// Without a command it serves the check. Options and environment variables win over the operator
/// file. Everything is read once at the start; restart to apply changes.
#[derive(Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,

    /// Address and port to listen on; port 0 takes any free one.
    #[arg(long, env = "OBJECTION_CHECK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    #[command(flatten)]
    operator: OperatorOptions,

    #[command(flatten)]
    content: ContentOptions,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    if let Some(command) = options.command {
        return status(command.run(), |line| {
            // Where even the error output is closed, only the status is left.
            let _ = writeln!(stderr(), "{line}");
        });
    }
    tracing_subscriber::fmt().with_writer(stderr).with_ansi(stderr().is_terminal()).init();
    let served = run(options.listen, options.operator, options.content).await;
    status(served, |line| tracing::error!("{line}"))
}

/// The status of the process. An error is said line by line, so that no mistake is overlooked.
fn status(result: Result<(), Box<dyn std::error::Error>>, say: impl Fn(&str)) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.to_string().lines().for_each(say);
            ExitCode::FAILURE
        }
    }
}

async fn run(
    listen: SocketAddr,
    options: OperatorOptions,
    content: ContentOptions,
) -> Result<(), Box<dyn std::error::Error>> {
    let clock = berlin_clock();
    let languages = Catalogue::built_in_tags();
    let with = Circumstances { now: jiff::Timestamp::now(), today: clock(), languages: &languages };
    let mut operator = options.load(with)?;
    content.apply(&mut operator, clock())?;
    report(&operator, clock());
    let app = App::new(operator, clock)?;
    let listener =
        TcpListener::bind(listen).await.map_err(|error| format!("--listen {listen}: {error}"))?;
    tracing::info!("serving on http://{}", listener.local_addr()?);
    serve(listener, router(Arc::new(app))).await?;
    Ok(())
}

/// Says once what applies.
fn report(operator: &Operator, today: jiff::civil::Date) {
    for (name, value) in operator.summary() {
        tracing::info!("setting {name}: {value}");
    }
    for warning in operator.warnings(today) {
        tracing::warn!("{warning}");
    }
}
