//! The metrics: counters and durations in Prometheus' text format (version 0.0.4).
//! Filled by the layer around the routes; read at the metrics listener.
//!
//! All labels come from closed sets: routes, statuses and questions of the code, languages of the
//! instance. Nothing that a client sends becomes a label, so the number of series is bounded.

use std::borrow::Cow;
use std::time::Duration;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use prometheus_client::encoding::prometheus_text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::COMMIT;
use crate::check::{Account, Question};
use crate::operator::{Operator, PathPrefix};
use crate::text::Tag;
use crate::web::response::{Content, PageKind, Verdicts};
use crate::web::{App, Traffic};

/// The upper bounds of the durations, in seconds: from a page that was kept to the time limit.
const BOUNDS: [f64; 14] =
    [0.0001, 0.000_25, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0];

/// Names and values of labels.
type Labels<const N: usize> = [(&'static str, Cow<'static, str>); N];

/// How often what was asked for and shown since the start, and how long it took.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels<3>, Counter>,
    durations: Family<Labels<1>, Histogram, fn() -> Histogram>,
    questions: Family<Labels<2>, Counter>,
    results: Family<Labels<2>, Counter>,
    memory: Gauge,
    /// Below which path the routes are.
    pub(super) prefix: PathPrefix,
}

/// Where a page is shown: on the site, in a frame, or nowhere because it is none.
pub fn layout(route: &str) -> &'static str {
    match route {
        route if route.starts_with("/frame/{lang}") => "frame",
        route if route.starts_with("/{lang}") => "site",
        _ => "none",
    }
}

impl Metrics {
    /// Metrics of a service, all at zero, and how many lines its log has dropped.
    pub fn new(app: &App, log_lines_dropped: Counter) -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("objection_check"),
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            questions: Family::default(),
            results: Family::default(),
            memory: Gauge::default(),
            prefix: app.operator.path_prefix.clone(),
        };
        metrics.register_program(log_lines_dropped);
        metrics.register_answers();
        metrics.register_connections(&app.traffic);
        metrics.register_moments(&app.operator);
        // What was never shown is there with 0: a series that appears would say more than a number.
        for question in Question::of_each_kind(Account::FIRST).map(Question::kind) {
            for with_error in [false, true] {
                drop(metrics.questions.get_or_create(&question_labels(question, with_error)));
            }
        }
        for locale in app.tags() {
            for verdict in Verdicts::ALL {
                drop(metrics.results.get_or_create(&result_labels(verdict, locale)));
            }
        }
        metrics
    }

    fn register_program(&mut self, log_lines_dropped: Counter) {
        let commit = COMMIT.unwrap_or("unknown");
        let build = Info::new([("version", env!("CARGO_PKG_VERSION")), ("commit", commit)]);
        self.registry.register("build", "The program", build);
        let help = "Memory of the process that is not swapped out";
        let memory = self.memory.clone();
        self.registry.register_with_unit("resident_memory", help, Unit::Bytes, memory);
        let help = "Lines that are missing in the log, because nobody read it in time";
        self.registry.register("log_lines_dropped", help, log_lines_dropped);
    }

    fn register_answers(&mut self) {
        let durations = self.durations.clone();
        let help = "From the request to the head of its response";
        self.registry.register_with_unit("request_duration", help, Unit::Seconds, durations);
        let help = "Requests that were answered, by route, layout and status";
        self.registry.register("requests", help, self.requests.clone());
        let help =
            "Pages with a question, by kind of question; with_error if there was no usable answer";
        self.registry.register("question_pages", help, self.questions.clone());
        let help =
            "Results, by verdict and language; one with several verdicts counts once for each";
        self.registry.register("results", help, self.results.clone());
    }

    fn register_connections(&mut self, traffic: &Traffic) {
        let help = "Connections that were accepted";
        self.registry.register("connections", help, traffic.accepted.clone());
        let help = "Connections that are open";
        self.registry.register("connections_open", help, traffic.open.clone());
        let help = "Connections that were refused: above the limit (crowded), or because their time \
            was over before an answer (time)";
        self.registry.register("rejected", help, traffic.rejected.clone());
        for reason in [Traffic::CROWDED, Traffic::TIME] {
            drop(traffic.rejected.get_or_create(&[("reason", reason)]));
        }
    }

    /// What somebody has to look after again one day; alerts compare it with the time.
    fn register_moments(&mut self, operator: &Operator) {
        let midnight =
            |day: Date| TimeZone::UTC.to_timestamp(day.to_datetime(Time::midnight())).ok();
        let expires = operator.security.as_ref().map(|security| security.expires);
        let expiry = ("security_txt_expires", "When security.txt expires", expires);
        let help = "The day on which a person last checked Meta's forms";
        let checked = ("forms_checked", help, operator.forms_checked.and_then(midnight));
        for (name, help, moment) in [expiry, checked] {
            let Some(moment) = moment else { continue };
            let (name, help) = (format!("{name}_timestamp"), format!("{help}, since 1970"));
            let gauge = ConstGauge::new(moment.as_second());
            self.registry.register_with_unit(name, help, Unit::Seconds, gauge);
        }
    }

    /// Counts a request that a route answered with a status, perhaps by a page that shows something;
    /// the duration is from the request to the head of its response.
    pub fn count(&self, route: &str, status: u16, content: Option<Content>, duration: Duration) {
        let layout = ("layout", layout(route).into());
        let route = ("route", route.to_owned().into());
        let labels = [route.clone(), layout, ("status", status.to_string().into())];
        self.requests.get_or_create(&labels).inc();
        self.durations.get_or_create(&[route]).observe(duration.as_secs_f64());
        let Some(content) = content else { return };
        match content.kind {
            PageKind::Question { kind, with_error } => {
                self.questions.get_or_create(&question_labels(kind, with_error)).inc();
            }
            PageKind::Result(verdicts) => {
                for verdict in verdicts.ids() {
                    self.results.get_or_create(&result_labels(verdict, content.tag)).inc();
                }
            }
            PageKind::Other => {}
        }
    }

    /// All metrics as text.
    pub fn text(&self) -> String {
        self.memory.set(resident_memory());
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

fn question_labels(question: &'static str, with_error: bool) -> Labels<2> {
    [("question", question.into()), ("with_error", with_error.to_string().into())]
}

fn result_labels(verdict: &'static str, locale: Tag) -> Labels<2> {
    [("verdict", verdict.into()), ("locale", locale.into())]
}

/// What proc(5) says of this process, in bytes; 0 where there is no such file.
fn resident_memory() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim_end_matches("kB").trim().parse().ok());
    kibibytes.map_or(0, |kibibytes: i64| kibibytes * 1024)
}
