//! Lines of the log on their way to standard error. A thread of its own writes them, so that whoever reads
//! them may stall, and neither the service nor its end waits. Used by the log.
//!
//! Not by tracing-appender, which at the end prints to standard output that its queue is full, and waits
//! there if both go to the same reader.

use std::io::{self, Write, stderr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use prometheus_client::metrics::counter::Counter;

/// Lines that may wait; more are dropped.
const QUEUE: usize = 1024;

/// How long the end of the process waits until the last lines are read.
const LAST_LINES: Duration = Duration::from_secs(1);

/// The queue of lines.
#[derive(Debug)]
pub struct LogQueue {
    queue: SyncSender<Vec<u8>>,
    waiting: AtomicUsize,
    /// Lines that were dropped.
    pub dropped: Counter,
}

impl LogQueue {
    /// Starts the thread that writes.
    pub fn start() -> Arc<Self> {
        let (queue, lines) = sync_channel(QUEUE);
        let started =
            Arc::new(Self { queue, waiting: AtomicUsize::new(0), dropped: Counter::default() });
        let writing = Arc::clone(&started);
        std::thread::spawn(move || writing.write_all(&lines));
        started
    }

    fn write_all(&self, lines: &Receiver<Vec<u8>>) {
        let mut reported = 0;
        for line in lines {
            // Nobody else can be told that nobody listens.
            let _ = stderr().write_all(&line);
            let dropped = self.dropped.get();
            if dropped > reported && self.waiting.load(Ordering::Acquire) == 1 {
                reported = dropped;
                tracing::warn!("{dropped} lines were dropped since the start: nobody read the log");
            }
            self.waiting.fetch_sub(1, Ordering::Release);
        }
    }

    /// Waits until everything is written, or nobody reads it any more.
    pub fn finish(&self) {
        let begun = Instant::now();
        while self.waiting.load(Ordering::Acquire) > 0 && begun.elapsed() < LAST_LINES {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Takes one whole line at a time.
impl Write for &LogQueue {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.waiting.fetch_add(1, Ordering::Acquire);
        if self.queue.try_send(line.to_vec()).is_err() {
            self.waiting.fetch_sub(1, Ordering::Release);
            self.dropped.inc();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
