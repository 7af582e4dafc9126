//! What it costs to make one page: `cargo bench --bench pages`.
//!
//! Each page is asked for in process, without a socket. `made` is all of it but compression:
//! routing, reading the form, replaying the path, texts, template, headers. `new` is the same,
//! compressed for a visitor whose answers were never seen; `again` is a page that is kept. There are
//! so many samples that the median is of a service that has been running for a while.

mod support;

use divan::Bencher;
use support::{Asked, House, kinds, result_of};

fn main() {
    divan::main();
}

fn all() -> Vec<Asked> {
    kinds().into_iter().chain([1, 5, 10].map(result_of)).collect()
}

#[divan::bench(args = all(), sample_count = 2000)]
fn made(bencher: Bencher<'_, '_>, asked: &Asked) {
    let house = House::undelivered();
    bencher.bench_local(|| house.ask(asked));
}

#[divan::bench(args = all(), sample_count = 2000)]
fn new(bencher: Bencher<'_, '_>, asked: &Asked) {
    let house = House::delivered();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 1;
        house.ask_as_new(asked, number)
    });
}

#[divan::bench(args = all(), sample_count = 2000)]
fn again(bencher: Bencher<'_, '_>, asked: &Asked) {
    let house = House::delivered();
    for _ in 0..3 {
        house.ask(asked);
    }
    bencher.bench_local(|| house.ask(asked));
}
