//! The binary: command line -> configuration -> serve, or one of the commands.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use objection_check::commands::Command;
use objection_check::operator::{ContentOptions, FrameAncestors, Operator, Origin, PublicUrl};
use objection_check::web::{App, berlin_clock, router, serve};
use tokio::net::TcpListener;

/// A step-by-step check whether an objection to Meta's AI training is effective.
///
/// Without a command it serves the check.
#[derive(Parser)]
#[command(version, about)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,

    /// Address and port to listen on; port 0 takes any free one.
    #[arg(long, env = "OBJECTION_CHECK_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// A site that may show the check in a frame, like `https://www.example.org` or
    /// `https://*.example.org`; may be given several times. Its own site always may.
    #[arg(long, env = "OBJECTION_CHECK_FRAME_ANCESTORS", value_delimiter = ' ')]
    frame_ancestor: Vec<Origin>,

    /// Lets every site show the check in a frame.
    #[arg(long, env = "OBJECTION_CHECK_FRAME_ANYONE", conflicts_with = "frame_ancestor")]
    frame_anyone: bool,

    /// The address under which the public reaches this instance, like `https://check.example.org`.
    /// Pages for webmasters and oEmbed answers name it.
    #[arg(long, env = "OBJECTION_CHECK_PUBLIC_URL")]
    public_url: Option<PublicUrl>,

    #[command(flatten)]
    content: ContentOptions,
}

impl Options {
    fn operator(&self) -> Operator {
        let frame_ancestors = match self.frame_ancestor.as_slice() {
            _ if self.frame_anyone => FrameAncestors::Everyone,
            [] => FrameAncestors::OwnSite,
            origins => FrameAncestors::Listed(origins.to_vec()),
        };
        let public_url = self.public_url.clone();
        Operator { frame_ancestors, public_url, ..Operator::default() }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(command) = options.command {
        return Ok(command.run()?);
    }
    let clock = berlin_clock();
    let mut operator = options.operator();
    options.content.apply(&mut operator, clock())?;
    let app = App::new(operator, clock)?;
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|error| format!("--listen {}: {error}", options.listen))?;
    tracing::info!("serving on http://{}", listener.local_addr()?);
    serve(listener, router(Arc::new(app))).await?;
    Ok(())
}
