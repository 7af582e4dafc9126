//! `health`: asks the service on this machine whether it is well. An image without a shell has
//! nothing else to ask with. Used by the binary.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use ureq::Agent;

/// How long the service may take to answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Which service, and what to ask.
#[derive(Clone, Debug, clap::Args)]
pub struct HealthOptions {
    /// Address and port on which the service listens; of several the first one is asked.
    #[arg(
        long,
        env = "OBJECTION_CHECK_LISTEN",
        value_name = "ADDRESS",
        value_delimiter = ' ',
        default_value = "127.0.0.1:8080"
    )]
    listen: Vec<SocketAddr>,

    /// Asks whether the service takes new visitors (`/readyz`) and not only whether it lives
    /// (`/healthz`).
    #[arg(long)]
    ready: bool,
}

/// The service is not well.
#[derive(Debug, thiserror::Error)]
#[error("{address}: {reason}")]
pub struct Unwell {
    address: String,
    reason: ureq::Error,
}

impl HealthOptions {
    /// Asks.
    ///
    /// # Errors
    /// Says what is wrong if the service does not answer in time and with 200.
    pub fn run(self) -> Result<(), Unwell> {
        let path = if self.ready { "/readyz" } else { "/healthz" };
        let address = format!("http://{}{path}", reachable(self.listen[0]));
        // The service is on this machine: no proxy stands between.
        let config = Agent::config_builder().proxy(None).timeout_global(Some(PATIENCE));
        let asked = config.max_redirects(0).build().new_agent().get(&address).call();
        asked.map(|_| ()).map_err(|reason| Unwell { address, reason })
    }
}

/// An address to reach a listener by. One that listens everywhere listens on this machine too.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_that_listens_everywhere_is_asked_on_this_machine() {
        for (listen, asked) in [
            ("0.0.0.0:80", "127.0.0.1:80"),
            ("[::]:80", "[::1]:80"),
            ("192.0.2.1:8080", "192.0.2.1:8080"),
        ] {
            assert_eq!(reachable(listen.parse().unwrap()), asked.parse().unwrap());
        }
    }
}
