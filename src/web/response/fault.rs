//! Why a request cannot be answered as wished: one enum, one status each. Returned by every handler;
//! the server gives each its page.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::ids::ids;

ids! {
    /// Why a request cannot be answered as wished. The id ends the Fluent id `fault-{id}`.
    pub enum Fault {
        BadRequest = "bad-request",
        NotFound = "not-found",
        WrongMethod = "wrong-method",
        /// There is no calendar file, because nothing is left to do.
        NothingLeft = "nothing-left",
        TooSlow = "too-slow",
        TooLarge = "too-large",
        WrongType = "wrong-type",
        Internal = "internal",
        Unavailable = "unavailable",
    }
}

impl Fault {
    /// A mistake of ours, said once in the log. What went wrong is a text of this program and holds
    /// nothing that a visitor sent.
    pub fn internal(what: &'static str) -> Self {
        tracing::error!("{what}");
        Self::Internal
    }

    pub const fn status(self) -> StatusCode {
        match self {
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NothingLeft => StatusCode::CONFLICT,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The fault behind a status that some layer has set without an explanation.
    pub fn of(status: StatusCode) -> Option<Self> {
        if !status.is_client_error() && !status.is_server_error() {
            return None;
        }
        let known = Self::ALL.into_iter().find(|fault| fault.status() == status);
        let other = if status.is_server_error() { Self::Internal } else { Self::BadRequest };
        Some(known.unwrap_or(other))
    }

    /// What else the response says to programs.
    pub const fn note(self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            // The page says "in a minute" to people.
            Self::Unavailable => Some((header::RETRY_AFTER, HeaderValue::from_static("60"))),
            // What else comes along this connection may be the rest of this request (RFC 9110,
            // sections 15.5.9 and 15.5.14).
            Self::BadRequest | Self::TooSlow | Self::TooLarge => {
                Some((header::CONNECTION, HeaderValue::from_static("close")))
            }
            _ => None,
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}
