//! The binary: command line -> configuration -> serve, or one of the commands.

use std::io::{IsTerminal, Write, stderr};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use objection_check::commands::Command;
use objection_check::operator::{Circumstances, ContentOptions, Operator, OperatorOptions};
use objection_check::text::Catalogue;
use objection_check::web::{App, Limits, ListenOptions, berlin_clock, router, serve};

/// A step-by-step check whether an objection to Meta's AI training is effective.
///
/// Without a command it serves the check. Options and environment variables win over the operator
/// file. Everything is read once at the start; restart to apply changes.
#[derive(Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    service: ServiceOptions,
}

/// What the service is started with.
#[derive(clap::Args)]
struct ServiceOptions {
    #[command(flatten)]
    listen: ListenOptions,

    #[command(flatten)]
    operator: OperatorOptions,

    #[command(flatten)]
    content: ContentOptions,

    #[command(flatten)]
    limits: Limits,
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
    status(run(options.service).await, |line| tracing::error!("{line}"))
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

async fn run(options: ServiceOptions) -> Result<(), Box<dyn std::error::Error>> {
    let clock = berlin_clock();
    let languages = Catalogue::built_in_tags();
    let with = Circumstances { now: jiff::Timestamp::now(), today: clock(), languages: &languages };
    let mut operator = options.operator.load(with)?;
    options.content.apply(&mut operator, clock())?;
    report(&operator, clock());
    let app = Arc::new(App::new(operator, clock)?.within(options.limits));
    let doors = options.listen.open(&app.limits)?;
    for door in &doors {
        tracing::info!("serving on http://{}", door.address()?);
    }
    serve(doors, router(Arc::clone(&app)), app).await?;
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
