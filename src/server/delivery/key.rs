//! Everything that a kept page may depend on, but for the day, as one string of bytes.
//! Used to look pages up; what is not in a key does not reach the pages either.

use std::fmt;

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use super::coding::Coding;
use crate::web::request::once;

/// The headers that pages may depend on. A request that has one of them twice is never looked up.
const HEADERS: [HeaderName; 3] =
    [header::HOST, header::CONTENT_TYPE, HeaderName::from_static("sec-fetch-dest")];

/// A header that only refusals and redirects depend on, which are never kept.
const OTHER: HeaderName = header::ACCEPT_LANGUAGE;

/// The longest key, in bytes. All answers about ten accounts need less than 2 KiB; the page of a
/// longer request is never kept.
const LONGEST: usize = 8 * 1024;

/// What a page depends on, but for the day: coding, method, address, headers and body. Two keys are
/// equal only if all of it is; each part stands behind its length, so no part can pass for two.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key(Box<[u8]>);

/// Never what is in it: that may be answers.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a key of {} bytes", self.len())
    }
}

impl Key {
    /// The key of a request with this body, or nothing if its answer is not to be looked up.
    pub fn of(request: &Request, body: &[u8], coding: Coding) -> Option<Self> {
        let method = match *request.method() {
            Method::GET | Method::HEAD => b'G',
            Method::POST => b'P',
            _ => return None,
        };
        let target = request.uri().path_and_query()?.as_str();
        let mut key = Writer(Vec::with_capacity(128 + target.len() + body.len()));
        key.0.extend([method, coding as u8]);
        for name in &HEADERS {
            match once(request.headers(), name) {
                Ok(Some(value)) => key.write(value.as_bytes()),
                // Without a host a request is not as it should be.
                Ok(None) if *name != header::HOST => key.write_none(),
                _ => return None,
            }
        }
        key.write(target.as_bytes());
        key.0.extend(body);
        (key.0.len() <= LONGEST).then(|| Self(key.0.into_boxed_slice()))
    }

    /// Its length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

struct Writer(Vec<u8>);

impl Writer {
    fn write(&mut self, part: &[u8]) {
        // Requests have heads of some thousand bytes at most.
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX - 1);
        self.0.extend(length.to_le_bytes());
        self.0.extend(part);
    }

    fn write_none(&mut self) {
        self.0.extend(u32::MAX.to_le_bytes());
    }
}

/// The request as the pages see it: without a word that is not in its key.
pub fn bare(request: Request) -> Request {
    let (mut parts, body) = request.into_parts();
    let mut headers = HeaderMap::with_capacity(8);
    for name in HEADERS.iter().chain([&OTHER]) {
        for value in parts.headers.get_all(name) {
            headers.append(name, value.clone());
        }
    }
    parts.headers = headers;
    if parts.method == Method::HEAD {
        parts.method = Method::GET;
    }
    Request::from_parts(parts, body)
}

/// A request whose target is a whole address as one with a path and a host. The address counts, and
/// not what `Host` says (RFC 9112, section 3.2.2). A host that is missing or doubled stays so.
pub fn in_origin_form(mut request: Request) -> Request {
    let address = request.uri().authority().zip(request.uri().path_and_query());
    let Some((host, target)) = address else { return request };
    let (host, target) = (HeaderValue::try_from(host.as_str()), Uri::from(target.clone()));
    let headers = request.headers_mut();
    if let Ok(host) = host
        && let Ok(Some(_)) = once(headers, &header::HOST)
    {
        headers.insert(header::HOST, host);
    }
    *request.uri_mut() = target;
    request
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn request(method: Method, target: &str, headers: &[(&str, &str)]) -> Request {
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Body::empty()).unwrap()
    }

    fn key(method: Method, target: &str, headers: &[(&str, &str)], body: &str) -> Option<Key> {
        Key::of(&request(method, target, headers), body.as_bytes(), Coding::Gzip)
    }

    const HOST: (&str, &str) = ("host", "check.example");

    #[test]
    fn keys_differ_wherever_a_page_may_differ() {
        let frame = ("sec-fetch-dest", "iframe");
        let form = ("content-type", "application/x-www-form-urlencoded");
        let plain = request(Method::GET, "/de", &[HOST]);
        let keys = [
            key(Method::GET, "/de", &[HOST], ""),
            key(Method::GET, "/en", &[HOST], ""),
            key(Method::GET, "/de?", &[HOST], ""),
            key(Method::GET, "/de?a", &[HOST], ""),
            key(Method::GET, "/de", &[("host", "check.example:80")], ""),
            key(Method::GET, "/de", &[HOST, frame], ""),
            key(Method::GET, "/de", &[HOST, ("sec-fetch-dest", "")], ""),
            key(Method::POST, "/de", &[HOST], ""),
            key(Method::POST, "/de", &[HOST, form], ""),
            key(Method::POST, "/de", &[HOST, form], "a=b"),
            Key::of(&plain, b"", Coding::Identity),
        ];
        for (index, one) in keys.iter().enumerate() {
            assert!(one.is_some(), "{index}");
            assert_eq!(keys.iter().filter(|other| *other == one).count(), 1, "{index}");
        }
    }

    #[test]
    fn no_part_of_a_key_can_pass_for_another() {
        let one = key(Method::POST, "/de", &[HOST, ("sec-fetch-dest", "a")], "b");
        let two = key(Method::POST, "/de", &[HOST, ("content-type", "a")], "b");
        assert_ne!(one, two);
        assert_ne!(key(Method::POST, "/deb", &[HOST], ""), key(Method::POST, "/de", &[HOST], "b"));
    }

    #[test]
    fn a_whole_address_says_which_host_is_asked() {
        let asked = |hosts: &[(&str, &str)]| {
            let request =
                in_origin_form(request(Method::GET, "http://other.example:8080/de?a", hosts));
            let hosts = request.headers().get_all("host").iter();
            let hosts: Vec<_> = hosts.map(|host| host.to_str().unwrap().to_owned()).collect();
            (request.uri().to_string(), hosts)
        };
        assert_eq!(asked(&[HOST]), ("/de?a".to_owned(), vec!["other.example:8080".to_owned()]));
        assert_eq!(asked(&[]).1, [""; 0]);
        assert_eq!(asked(&[HOST, HOST]).1, [HOST.1; 2]);
        let usual = in_origin_form(request(Method::GET, "/de?a", &[HOST]));
        assert_eq!(usual.uri().to_string(), "/de?a");
        assert_eq!(usual.headers()["host"], HOST.1);
    }

    #[test]
    fn what_is_in_a_key_is_not_shown() {
        let key = key(Method::POST, "/de", &[HOST], "facebook=1").unwrap();
        assert_eq!(format!("{key:?}"), format!("a key of {} bytes", key.len()));
    }

    #[test]
    fn head_finds_what_get_has_left() {
        assert_eq!(key(Method::HEAD, "/de", &[HOST], ""), key(Method::GET, "/de", &[HOST], ""));
    }

    #[test]
    fn doubtful_requests_are_never_looked_up() {
        assert!(key(Method::GET, "/de", &[], "").is_none());
        assert!(key(Method::GET, "/de", &[HOST, ("host", "other.example")], "").is_none());
        assert!(key(Method::GET, "/de", &[HOST, HOST], "").is_none());
        assert!(key(Method::DELETE, "/de", &[HOST], "").is_none());
        assert!(key(Method::POST, "/de", &[HOST], &"x".repeat(LONGEST)).is_none());
    }

    #[test]
    fn pages_see_nothing_that_is_not_in_the_key() {
        let seen = [HOST, ("content-type", "a"), ("sec-fetch-dest", "b"), ("accept-language", "c")];
        let unseen = [("x-forwarded-host", "evil.example"), ("cookie", "a=b"), ("user-agent", "c")];
        let headers = [seen.as_slice(), unseen.as_slice()].concat();
        let bare = bare(request(Method::HEAD, "/de?a", &headers));
        assert_eq!(bare.headers().len(), seen.len());
        assert!(seen.iter().all(|(name, value)| bare.headers()[*name] == *value));
        assert_eq!((bare.method(), bare.uri().to_string().as_str()), (&Method::GET, "/de?a"));
    }
}
