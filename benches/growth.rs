//! How the costs grow with languages and accounts: `cargo bench --bench growth`.
//!
//! Prints one line a figure, with tabs: what grows, how much, what is measured, figure, unit. Each
//! instance with many languages is a process of its own, so that its memory is its own.

mod support;

use std::env;
use std::fs::read_to_string;
use std::hint::black_box;
use std::io::Write as _;
use std::process::Command;
use std::time::{Duration, Instant};

use support::{Asked, House, kinds, last_question_of, result_of};

const LANGUAGES: [usize; 3] = [2, 10, 24];
const ACCOUNTS: [u8; 3] = [1, 5, 10];

/// Who calls this program, cargo or itself.
const CHILD: &str = "OBJECTION_CHECK_GROWTH_OF_LANGUAGES";

fn main() {
    if let Some(count) = env::var(CHILD).ok().and_then(|count| count.parse().ok()) {
        return languages(count);
    }
    for count in LANGUAGES {
        let program = env::current_exe().expect("a program has a path");
        let status = Command::new(program).env(CHILD, count.to_string()).status();
        assert!(status.expect("it starts").success());
    }
    accounts();
}

/// An instance with so many languages: the built-in ones, the third again and again.
fn languages(count: usize) {
    let tags: Vec<&str> = ["de", "en"].into_iter().chain(["de-simple"].repeat(count - 2)).collect();
    let before = memory();
    let starts = (0..9).map(|_| time(|| House::in_languages(&tags))).collect();
    let house = House::in_languages(&tags);
    say("languages", count, "start", median(starts).as_secs_f64() * 1e3, "ms");
    // The instances before it have left their room behind, so this is the most it can be.
    say("languages", count, "memory", (memory() - before) / 1024.0, "MiB");
    let page = kinds().into_iter().find(|page| page.name == "confirmed").expect("it is there");
    figures("languages", count, "question", &house, &page);
}

fn accounts() {
    let house = House::delivered();
    for count in ACCOUNTS {
        figures("accounts", count.into(), "result", &house, &result_of(count));
        figures("accounts", count.into(), "last question", &house, &last_question_of(count));
    }
}

/// The time to make a page, compression included, and its bytes.
fn figures(what: &str, count: usize, name: &str, house: &House, page: &Asked) {
    let mut number = 0;
    let times = (0..2000).map(|_| {
        number += 1;
        time(|| house.ask_as_new(page, number))
    });
    let made = median(times.collect());
    say(what, count, &format!("{name}, made and compressed"), made.as_secs_f64() * 1e6, "µs");
    #[allow(clippy::cast_precision_loss, reason = "pages are small")]
    let bytes = house.ask_as_new(page, 0).len() as f64;
    say(what, count, &format!("{name}, sent"), bytes / 1000.0, "kB");
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let started = Instant::now();
    black_box(work());
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The memory of this process that is nobody else's, in KiB.
fn memory() -> f64 {
    let status = read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).expect("a line");
    line.split_whitespace().next().and_then(|kib| kib.parse().ok()).expect("a number")
}

fn say(what: &str, count: usize, name: &str, figure: f64, unit: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{what}\t{count}\t{name}\t{figure:.2}\t{unit}").expect("somebody reads");
}
