//! Asks one address, and follows where it leads as long as it stays with Meta.
//! Used by the command `links`.

use std::io::{ErrorKind, Read as _};
use std::time::{Duration, Instant};

use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body, Error};
use url::Url;

use super::state::{State, judge};
use crate::check::{Form, is_metas};

/// The most redirects that are followed.
const MOST_REDIRECTS: usize = 5;

/// The most of a page that is read, in bytes.
const LARGEST_PAGE: u64 = 4 * 1024 * 1024;

/// What came of asking for a form.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Asked {
    /// The form.
    #[serde(serialize_with = "form_id")]
    pub form: Form,
    /// Where it should be.
    pub address: String,
    /// What was found.
    pub state: State,
    /// The status of the last response, if there was one.
    pub status: Option<u16>,
    /// The address that answered, or would have to be asked next.
    pub final_address: String,
    /// How many redirects led there.
    pub redirects: usize,
    /// Whether the page names the form by its number; nothing if no page was read, or if the
    /// address has no number.
    pub names_the_form: Option<bool>,
    /// Why it failed, in the words of the system.
    pub failure: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn form_id<S: serde::Serializer>(form: &Form, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(form.id())
}

/// Asks the address of a form. `patience` is for all of it, redirects and page.
pub fn ask(agent: &Agent, form: Form, address: &str, patience: Duration) -> Asked {
    let mut asked = Asked {
        form,
        address: address.to_owned(),
        state: State::Unreachable,
        status: None,
        final_address: address.to_owned(),
        redirects: 0,
        names_the_form: None,
        failure: None,
    };
    let until = Instant::now() + patience;
    if let Err(error) = asked.follow(agent, until) {
        asked.state = state_of(&error);
        asked.failure = Some(error.to_string());
    }
    asked
}

impl Asked {
    fn follow(&mut self, agent: &Agent, until: Instant) -> Result<(), Error> {
        let expected = Url::parse(&self.address).map_err(|e| Error::BadUri(e.to_string()))?;
        let mut here = expected.clone();
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let request = agent.get(here.as_str()).config().timeout_global(Some(left)).build();
            let response = request.call()?;
            self.status = Some(response.status().as_u16());
            let Some(next) = redirect(&response, &here) else {
                let page = match response.status() {
                    StatusCode::OK => Some(read(response)?),
                    _ => None,
                };
                (self.state, self.names_the_form) =
                    judge(&expected, &here, self.status, page.as_deref());
                return Ok(());
            };
            self.final_address = next.to_string();
            self.redirects += 1;
            if next.scheme() != "https" || !next.host_str().is_some_and(is_metas) {
                self.state = State::Elsewhere;
                return Ok(());
            }
            if self.redirects > MOST_REDIRECTS {
                self.state = State::Redirects;
                return Ok(());
            }
            here = next;
        }
    }
}

/// Where a response leads on to.
fn redirect(response: &Response<Body>, here: &Url) -> Option<Url> {
    let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
    response.status().is_redirection().then(|| here.join(location).ok())?
}

fn read(response: Response<Body>) -> Result<String, Error> {
    let mut page = Vec::new();
    response.into_body().into_reader().take(LARGEST_PAGE).read_to_end(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

fn state_of(error: &Error) -> State {
    match error {
        Error::Timeout(_) => State::TimeOut,
        Error::Tls(_) | Error::Rustls(_) => State::Untrusted,
        // So rustls reports what it refuses.
        Error::Io(error) if error.kind() == ErrorKind::InvalidData => State::Untrusted,
        Error::Io(error) if error.kind() == ErrorKind::TimedOut => State::TimeOut,
        _ => State::Unreachable,
    }
}
