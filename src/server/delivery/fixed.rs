//! The pages without answers: a fixed list, each made once a day when it is first asked for, and
//! sent from memory. No request can add to the list. Used by the delivery.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use axum::extract::Request;
use axum::http::Method;
use jiff::civil::Date;

use super::complete::Complete;
use super::gzip::{Effort, StyleSheet};
use crate::web::request::is_for_a_tab;
use crate::web::{App, fixed_pages};

/// The pages of the list, by their paths.
pub struct FixedPages(HashMap<String, FixedPage>);

/// One of its pages, as it was last made.
#[derive(Default)]
pub struct FixedPage(RwLock<Option<Arc<Made>>>);

/// A page as it is sent all day.
pub struct Made {
    day: Date,
    /// For clients that take nothing else.
    pub plain: Complete,
    /// Compressed thoroughly.
    pub packed: Complete,
}

impl FixedPages {
    /// The list of an instance; nothing is made yet.
    pub fn new(app: &App) -> Self {
        let pages = fixed_pages(app).into_iter();
        Self(pages.map(|path| (path, FixedPage::default())).collect())
    }

    /// The page that answers a request.
    pub fn find(&self, request: &Request) -> Option<&FixedPage> {
        if request.method() != Method::GET || request.uri().query().is_some() {
            return None;
        }
        // A frame page that is opened on its own leads to another page.
        let path = request.uri().path();
        let is_led_away = path.contains("/frame/") && is_for_a_tab(request.headers());
        self.0.get(path).filter(|_| !is_led_away)
    }
}

impl FixedPage {
    /// The page of a day, if it is made.
    pub fn of(&self, day: Date) -> Option<Arc<Made>> {
        self.0.read().ok()?.as_ref().filter(|made| made.day == day).map(Arc::clone)
    }

    /// Keeps the page of a day; the day is asked before the page is made.
    pub fn keep(&self, day: Date, mut plain: Complete, style: &StyleSheet) -> Arc<Made> {
        plain.set_validator(style);
        let mut packed = plain.clone();
        packed.encode(style, Some(Effort::Thorough));
        plain.encode(style, None);
        let made = Arc::new(Made { day, plain, packed });
        if let Ok(mut place) = self.0.write() {
            *place = Some(Arc::clone(&made));
        }
        made
    }
}
