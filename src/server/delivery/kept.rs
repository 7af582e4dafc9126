//! The pages that are kept, in memory alone, for some minutes, and never more than fit.
//! Used by the delivery.
//!
//! A page may hold somebody's answers. So only pages that are for many come here, each is kept only if
//! it is asked for a second time, it is tied to nobody, and all are dropped soon, with what was noted
//! of those that were asked for once.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use jiff::civil::Date;
use quick_cache::Weighter;
use quick_cache::sync::{Cache, DefaultLifecycle};

use super::key::Key;
use super::ready::Ready;

/// How much is kept at most, in bytes.
const MOST: u64 = 16 * 1024 * 1024;

/// How long a page is kept at most.
const LONGEST: Duration = Duration::from_mins(10);

/// So many pages of the usual size fit.
const USUALLY: usize = 2048;

/// Marks of requests seen once: 256 KiB.
const MARKS: u64 = 1 << 16;

type Pages = Cache<Key, Arc<Page>, Bytes, RandomState, DefaultLifecycle<Key, Arc<Page>>>;

/// A page that is kept.
pub struct Page {
    /// The day for which it was made.
    pub day: Date,
    /// The page.
    pub ready: Ready,
}

/// The pages and the marks.
pub struct Kept {
    pages: Pages,
    /// For each place a part of the hash of the last key that belongs there. The hash is keyed with
    /// a secret of this process, so a mark tells nothing about the request.
    marks: Box<[AtomicU32]>,
    hasher: RandomState,
    /// Whether the end of what is kept has been set.
    is_ending: AtomicBool,
}

/// Weighs what is kept.
#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Arc<Page>> for Bytes {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        (key.len() + page.ready.size()) as u64
    }
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            pages: Cache::with(
                USUALLY,
                MOST,
                Bytes,
                RandomState::new(),
                DefaultLifecycle::default(),
            ),
            marks: (0..MARKS).map(|_| AtomicU32::new(0)).collect(),
            hasher: RandomState::new(),
            is_ending: AtomicBool::new(false),
        }
    }
}

impl Kept {
    /// The page with this key.
    pub fn get(&self, key: &Key) -> Option<Arc<Page>> {
        self.pages.get(key)
    }

    /// Whether a page is asked for again; from now on it is, for some minutes.
    pub fn is_wanted(self: &Arc<Self>, key: &Key) -> bool {
        self.end_soon();
        let hash = self.hasher.hash_one(key);
        let place = usize::try_from(hash % MARKS).unwrap_or_default();
        // Not zero, which is a place without a mark.
        let mark = u32::try_from(hash >> 32).unwrap_or_default() | 1;
        self.marks[place].swap(mark, Ordering::Relaxed) == mark
    }

    /// Keeps a page for some minutes.
    pub fn keep(self: &Arc<Self>, key: Key, page: Page) {
        self.pages.insert(key, Arc::new(page));
        self.end_soon();
    }

    /// Makes sure that all is dropped in time.
    fn end_soon(self: &Arc<Self>) {
        if !self.is_ending.swap(true, Ordering::Relaxed) {
            let kept = Arc::downgrade(self);
            tokio::spawn(async move {
                tokio::time::sleep(LONGEST).await;
                if let Some(kept) = kept.upgrade() {
                    kept.drop_all();
                }
            });
        }
    }

    fn drop_all(&self) {
        self.is_ending.store(false, Ordering::Relaxed);
        self.pages.clear();
        for mark in &self.marks {
            mark.store(0, Ordering::Relaxed);
        }
    }

    /// How much is kept, in bytes.
    #[cfg(test)]
    fn size(&self) -> u64 {
        self.pages.weight()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::extract::Request;
    use axum::http::{Extensions, HeaderMap, StatusCode};
    use jiff::civil::date;

    use super::super::coding::Coding;
    use super::*;

    fn key(number: usize) -> Key {
        let request = Request::get(format!("/de/check?{number}")).header("host", "check.example");
        let request = request.body(Body::empty()).unwrap();
        Key::of(&request, b"", Coding::Gzip).unwrap()
    }

    fn page(bytes: usize) -> Page {
        let body = vec![0; bytes].into();
        let (status, headers) = (StatusCode::OK, HeaderMap::new());
        let ready = Ready { status, headers, extensions: Extensions::new(), body };
        Page { day: date(2026, 11, 24), ready }
    }

    #[tokio::test]
    async fn only_what_is_asked_for_again_is_wanted() {
        let kept = Arc::new(Kept::default());
        assert!(!kept.is_wanted(&key(1)));
        assert!(!kept.is_wanted(&key(2)));
        assert!(kept.is_wanted(&key(1)));
        assert!(kept.is_wanted(&key(1)));
    }

    #[tokio::test]
    async fn never_more_is_kept_than_fits_and_what_is_in_demand_stays() {
        let kept = Arc::new(Kept::default());
        kept.keep(key(0), page(20_000));
        for number in 1..20_000 {
            assert!(kept.get(&key(0)).is_some(), "{number}");
            kept.keep(key(number), page(1000 + number * 37 % 20_000));
            assert!(kept.size() <= MOST);
        }
        assert!(kept.size() > MOST * 3 / 4);
        kept.keep(key(0), page(usize::try_from(MOST).unwrap()));
        assert!(kept.size() <= MOST);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_kept_is_dropped_after_some_minutes_whether_or_not_anybody_comes() {
        let kept = Arc::new(Kept::default());
        for round in 0..2 {
            assert!(!kept.is_wanted(&key(1)), "{round}");
            kept.keep(key(1), page(1000));
            tokio::time::sleep(LONGEST / 2).await;
            kept.keep(key(2), page(1000));
            assert!(kept.get(&key(1)).is_some() && kept.get(&key(2)).is_some());
            tokio::time::sleep(LONGEST / 2 + Duration::from_secs(1)).await;
            assert_eq!((kept.size(), kept.get(&key(1)).is_none()), (0, true));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_asked_for_once_is_forgotten_too() {
        let kept = Arc::new(Kept::default());
        assert!(!kept.is_wanted(&key(1)));
        tokio::time::sleep(LONGEST + Duration::from_secs(1)).await;
        assert!(!kept.is_wanted(&key(1)));
        assert!(kept.is_wanted(&key(1)));
    }
}
