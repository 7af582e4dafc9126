//! The limits as shipped fit the memory that the files in `deploy/` allow, and end every slow client soon.

use std::fs::read_to_string;
use std::time::Duration;

use objection_check::server::{LARGEST_BODY, LARGEST_HEAD, Limits};

/// What the process needs without visitors, with room for all pages without answers: measured below
/// 16 MiB (docs/performance.md).
const AT_REST: u64 = 16 << 20;

/// What a page and its compressed form take while it is made, and the tasks and buffers of a
/// connection.
const FOR_AN_ANSWER: u64 = 32 * 1024;

/// What the files in `deploy/` allow, in MiB.
const ALLOWED: u64 = 384;

#[test]
fn connections_at_their_worst_fit_the_memory_that_is_shipped() {
    let open = u64::from(Limits::with_those_refused(Limits::default().max_connections));
    // A head and a body of the largest size each, and an answer that is being made of them.
    let each = LARGEST_HEAD as u64 + LARGEST_BODY as u64 + FOR_AN_ANSWER;
    let needed = AT_REST + open * each;
    assert!(needed <= ALLOWED << 20, "{needed} bytes needed");
    for (file, limit) in [
        ("systemd/objection-check.service", format!("MemoryMax={ALLOWED}M")),
        ("compose.yaml", format!("mem_limit: {ALLOWED}m")),
        ("kubernetes/deployment.yaml", format!("limits: {{ memory: {ALLOWED}Mi")),
    ] {
        let text = read_to_string(format!("{}/deploy/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(text.contains(&limit), "{file}: {limit}");
    }
}

#[test]
fn the_limits_as_shipped_end_every_slow_client_within_half_a_minute() {
    let limits = Limits::default();
    let longest = [limits.head_timeout, limits.body_timeout, limits.write_timeout];
    assert!(longest.iter().all(|time| *time <= Duration::from_secs(20)));
    assert!(limits.lame_duck + limits.drain_timeout < Duration::from_secs(30));
}
