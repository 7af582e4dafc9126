//! The binary: command line -> configuration -> serve, or one of the commands.

use std::error::Error;
use std::io::{Write, stderr};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser};
use objection_check::VERSION;
use objection_check::commands::{Command, name_variable};
use objection_check::observe::{LogQueue, Metrics, ObserveOptions, observed, serve_metrics};
use objection_check::operator::OperatorOptions;
use objection_check::server::{Limits, ListenOptions, Server, room_for_connections, service};
use objection_check::web::{App, system_clock, today};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

/// A step-by-step check whether an objection to Meta's AI training is effective.
///
/// Without a command it serves the check. Options and environment variables win over the operator
/// file. Everything is read once at the start; restart to apply changes.
#[derive(Parser)]
#[command(version = VERSION.as_str(), about, args_conflicts_with_subcommands = true)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    listen: ListenOptions,

    #[command(flatten)]
    operator: OperatorOptions,

    #[command(flatten)]
    limits: Limits,

    #[command(flatten)]
    observe: ObserveOptions,
}

fn main() -> ExitCode {
    let parsed = Options::try_parse();
    let mut options =
        parsed.unwrap_or_else(|error| name_variable(error, &Options::command()).exit());
    if let Some(command) = options.command.take() {
        // Where even the error output is closed, only the status is left.
        return status(command.run(), |error| drop(writeln!(stderr(), "{error}")));
    }
    let log = options.observe.start();
    tracing::info!("objection-check {}", *VERSION);
    let served = start(options, &log);
    let status = status(served, |error| tracing::error!("{error}"));
    log.finish();
    status
}

fn start(mut options: Options, log: &LogQueue) -> Result<(), Box<dyn Error>> {
    // First of all: without room for files of its own not even the runtime starts.
    options.limits.max_connections = room_for_connections(&options.limits)?;
    Runtime::new()?.block_on(run(options, log))
}

/// The status of the process; an error is said.
fn status(result: Result<(), Box<dyn Error>>, say: impl Fn(Box<dyn Error>)) -> ExitCode {
    result.map_err(say).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS)
}

async fn run(options: Options, log: &LogQueue) -> Result<(), Box<dyn Error>> {
    let (operator, clock) = (options.operator.load()?, system_clock());
    for (name, value) in operator.summary() {
        tracing::info!("setting {name}: {value}");
    }
    for warning in operator.warnings(today(clock())) {
        tracing::warn!("{warning}");
    }
    let app = Arc::new(App::new(operator, clock)?);
    for (tag, count) in app.catalogue.replaced() {
        tracing::info!("wording: {count} messages replaced in {tag}");
    }
    let mut service = service(Arc::clone(&app), &options.limits);
    answer_hangup()?;
    let metrics_listen = options.observe.metrics_listen;
    if options.observe.has_requests() || metrics_listen.is_some() {
        let metrics = Arc::new(Metrics::new(&app, log.dropped.clone()));
        service = observed(service, Arc::clone(&metrics));
        if let Some(address) = metrics_listen {
            let refuse = |error| format!("--metrics-listen {address}: {error}");
            let listener = TcpListener::bind(address).await.map_err(refuse)?;
            tracing::info!("metrics on http://{}/metrics", listener.local_addr()?);
            tokio::spawn(serve_metrics(listener, metrics));
        }
    }
    let listeners = options.listen.open(&options.limits)?;
    let server = Server::new(service, Arc::clone(&app.traffic), options.limits);
    // On a thread of the runtime's own: the main one would have to be woken for each connection.
    tokio::spawn(server.serve(listeners)).await??;
    Ok(())
}

/// SIGHUP would end the process, and many who send it want new settings to apply.
fn answer_hangup() -> std::io::Result<()> {
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            tracing::warn!("SIGHUP changes nothing; restart to apply new settings");
        }
    });
    Ok(())
}
