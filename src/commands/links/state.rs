//! What the answer of an address says about the form that should be there.
//! Used by the command `links`.

use serde::Serialize;
use url::Url;

/// What was found at the address of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The address answers with a page that names the form, or that cannot be known by a number.
    Reachable,
    /// A login is asked for.
    Login,
    /// It leads to another address.
    Moved,
    /// A page that does not name the form.
    OtherPage,
    /// Nothing is there any more.
    Gone,
    /// The request is refused.
    Refused,
    /// The server has a fault.
    ServerError,
    /// It leads on and on.
    Redirects,
    /// It leads away from Meta, or from https.
    Elsewhere,
    /// No answer in time.
    TimeOut,
    /// The server cannot prove who it is.
    Untrusted,
    /// No connection, or none that speaks HTTP.
    Unreachable,
}

impl State {
    /// Its id, as in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reachable => "reachable",
            Self::Login => "login",
            Self::Moved => "moved",
            Self::OtherPage => "other-page",
            Self::Gone => "gone",
            Self::Refused => "refused",
            Self::ServerError => "server-error",
            Self::Redirects => "redirects",
            Self::Elsewhere => "elsewhere",
            Self::TimeOut => "time-out",
            Self::Untrusted => "untrusted",
            Self::Unreachable => "unreachable",
        }
    }

    /// What it means, in words.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Reachable => "the address answers",
            Self::Login => "asks for a login; whether the form is behind it, only a person can see",
            Self::Moved => "leads to another address; look there, then enter it under [forms]",
            Self::OtherPage => "answers with a page that does not name the form",
            Self::Gone => "there is no page any more",
            Self::Refused => "refuses the request; perhaps only to programs",
            Self::ServerError => "has a fault of its own; ask again later",
            Self::Redirects => "leads on and on; not followed any further",
            Self::Elsewhere => "leads away from Meta's domains or from https; not followed",
            Self::TimeOut => "does not answer in time",
            Self::Untrusted => "cannot prove who it is (TLS)",
            Self::Unreachable => "cannot be reached",
        }
    }
}

/// What a last answer means for the form expected at an address: its state, and whether the page
/// names the form. `page` is the text of a response with status 200.
pub fn judge(
    expected: &Url,
    found: &Url,
    status: Option<u16>,
    page: Option<&str>,
) -> (State, Option<bool>) {
    let Some(page) = page else {
        let state = match status {
            _ if is_login(found) => State::Login,
            Some(404 | 410) => State::Gone,
            Some(500..) => State::ServerError,
            _ => State::Refused,
        };
        return (state, None);
    };
    let named = number(expected).map(|number| page.contains(number));
    // First of all: a login page may well repeat the number of the form to come back to.
    let state = if is_login(found) || has_password(page) {
        State::Login
    } else if place(expected) != place(found) {
        State::Moved
    } else if named == Some(false) {
        State::OtherPage
    } else {
        State::Reachable
    };
    (state, named)
}

/// Host and path. What follows may differ from visit to visit.
fn place(address: &Url) -> (Option<&str>, &str) {
    (address.host_str(), address.path().trim_end_matches('/'))
}

/// The number of a form in its address. Shorter ones could stand on any page.
fn number(address: &Url) -> Option<&str> {
    let is_number = |part: &&str| part.len() >= 6 && part.bytes().all(|b| b.is_ascii_digit());
    address.path_segments()?.rfind(is_number)
}

fn is_login(address: &Url) -> bool {
    let mut parts = address.path_segments().into_iter().flatten();
    parts.any(|part| matches!(part, "login" | "login.php" | "checkpoint"))
}

/// Whether a page has a field for a password, in HTML or in data from which a script makes it.
fn has_password(page: &str) -> bool {
    let page = page.to_ascii_lowercase().replace(['\\', '"', '\'', ' '], "");
    page.contains("type=password") || page.contains("type:password")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

    #[track_caller]
    fn assert_judged(found: &str, page: &str, expected: (State, Option<bool>)) {
        let found = Url::parse(found).unwrap();
        assert_eq!(judge(&Url::parse(FORM).unwrap(), &found, Some(200), Some(page)), expected);
    }

    #[test]
    fn a_page_that_names_the_form_at_its_address_is_reachable() {
        let page = "<link rel=canonical href=/help/contact/712876720715583>";
        for found in ["", "/", "?locale=de_DE", "/?a=b#c"] {
            assert_judged(&format!("{FORM}{found}"), page, (State::Reachable, Some(true)));
        }
    }

    #[test]
    fn a_login_page_is_known_by_its_address_or_its_field() {
        let login = "https://www.facebook.com/login/?next=712876720715583";
        assert_judged(login, "712876720715583", (State::Login, Some(true)));
        let old = "https://www.facebook.com/login.php";
        assert_judged(old, "", (State::Login, Some(false)));
        for field in
            ["<INPUT TYPE='password'>", "<input type=password>", r#"{\"type\":\"password\"}"#]
        {
            assert_judged(FORM, field, (State::Login, Some(false)));
        }
    }

    #[test]
    fn another_page_or_another_address_is_not_the_form() {
        assert_judged(FORM, "Help Centre", (State::OtherPage, Some(false)));
        let moved = "https://www.facebook.com/help/contact/6359191084165019";
        assert_judged(moved, "712876720715583", (State::Moved, Some(true)));
        let host = "https://m.facebook.com/help/contact/712876720715583";
        assert_judged(host, "712876720715583", (State::Moved, Some(true)));
    }

    #[test]
    fn an_address_without_a_number_is_reachable_and_no_more() {
        let address = Url::parse("https://privacycenter.meta.com/form").unwrap();
        let judged = judge(&address, &address, Some(200), Some("anything"));
        assert_eq!(judged, (State::Reachable, None));
    }

    #[test]
    fn a_status_other_than_200_has_its_own_meaning() {
        let form = Url::parse(FORM).unwrap();
        for (status, state) in [
            (404, State::Gone),
            (410, State::Gone),
            (403, State::Refused),
            (429, State::Refused),
            (304, State::Refused),
            (500, State::ServerError),
            (503, State::ServerError),
        ] {
            assert_eq!(judge(&form, &form, Some(status), None), (state, None), "{status}");
        }
    }

    #[test]
    fn the_id_is_the_word_in_json() {
        for state in [State::OtherPage, State::TimeOut, State::ServerError, State::Reachable] {
            assert_eq!(serde_json::to_value(state).unwrap(), state.id());
        }
    }
}
