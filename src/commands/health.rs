//! `health`: asks the service on this machine whether it is well. An image without a shell has
//! nothing else to ask with. Used by the binary.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long the service may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Which service, and what to ask.
#[derive(Clone, Debug, clap::Args)]
pub struct HealthOptions {
    /// Address and port on which the service listens; of several the first one is asked.
    #[arg(long, env = "OBJECTION_CHECK_LISTEN", value_name = "ADDRESS", value_delimiter = ' ')]
    #[arg(default_value = "127.0.0.1:8080", value_parser = crate::server::address)]
    listen: Vec<SocketAddr>,

    /// Asks whether the service takes new visitors (`/readyz`) and not only whether it lives
    /// (`/healthz`).
    #[arg(long)]
    ready: bool,
}

impl HealthOptions {
    /// Asks; an error says what is wrong if the service does not answer in time and with 200.
    pub(super) fn run(self) -> Result<(), String> {
        let path = if self.ready { "/readyz" } else { "/healthz" };
        let address = self.listen[0];
        match status_line(address, path) {
            Ok(line) if line.split(' ').nth(1) == Some("200") => Ok(()),
            Ok(line) => Err(format!("http://{address}{path}: {:?}", line.trim_end())),
            Err(error) => Err(format!("http://{address}{path}: {error}")),
        }
    }
}

/// The first line of an answer. Whoever listens at all addresses (`0.0.0.0` or `[::]`) is reached at that
/// one too.
fn status_line(address: SocketAddr, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes())?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}
