//! What happens at the door, as metrics: connections, and work that was refused.
//! Read from the counters of the server at each scrape.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;

use crate::web::App;

/// The counters of a service.
pub(super) struct Door(pub Arc<App>);

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.traffic.fmt(f)
    }
}

impl Collector for Door {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let traffic = &self.0.traffic;
        let value = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let accepted = ConstCounter::new(value(&traffic.accepted));
        accepted.encode(encoder.encode_descriptor(
            "connections",
            "Connections that were accepted",
            None,
            accepted.metric_type(),
        )?)?;
        let open = ConstGauge::new(value(&traffic.open));
        let help = "Connections that are open";
        open.encode(encoder.encode_descriptor(
            "connections_open",
            help,
            None,
            open.metric_type(),
        )?)?;
        let help = "Connections that were refused: above the limit (crowded), or because their time \
            was over before an answer (time)";
        let mut rejected =
            encoder.encode_descriptor("rejected", help, None, MetricType::Counter)?;
        for (reason, counter) in [("crowded", &traffic.refused), ("time", &traffic.timed_out)] {
            let labels = [("reason", reason)];
            ConstCounter::new(value(counter)).encode(rejected.encode_family(&labels)?)?;
        }
        Ok(())
    }
}
