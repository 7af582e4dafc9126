//! Requests that nobody means well: each gets one answer at most for each request that is in it,
//! never an error of ours, and never a second request that somebody hid in the first.

use super::support::{Server, status};

/// A request that would be answered 404 if its path were taken for a request of its own.
const HIDDEN: &str = "GET /hidden HTTP/1.1\r\nHost: check.example\r\n\r\n";

const HOST: &str = "Host: check.example\r\n";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

fn post(headers: &str, body: &str) -> String {
    format!("POST /de/check HTTP/1.1\r\n{HOST}{FORM}{headers}\r\n{body}")
}

/// What must be refused, by its name, and how: no framing may be read in two ways (RFC 9112, section
/// 6.3). 0 stands for no answer: hyper closes, or a reset overtakes the refusal of what is left unread.
fn refused() -> Vec<(&'static str, String, &'static [u16])> {
    const BAD: &[u16] = &[400];
    const NONE: &[u16] = &[0];
    let chunked = "Transfer-Encoding: chunked\r\n";
    let chunks = &format!("1\r\na\r\n0\r\n\r\n{HIDDEN}");
    let get = |headers: &str| format!("GET /de HTTP/1.1\r\n{headers}\r\n");
    vec![
        ("no host", get(""), BAD),
        ("two hosts", get("Host: check.example\r\nHost: other.example\r\n"), BAD),
        ("the same host twice", get("Host: check.example\r\nHost: check.example\r\n"), BAD),
        ("a list of hosts", get("Host: check.example, other.example\r\n"), BAD),
        ("a host with a space", get("Host: check example\r\n"), BAD),
        ("a host with a port of letters", get("Host: check.example:de\r\n"), BAD),
        ("a host with a user", get("Host: user@check.example\r\n"), BAD),
        ("a host with a path", get("Host: check.example/de\r\n"), BAD),
        ("two lengths", post("Content-Length: 3\r\nContent-Length: 30\r\n", HIDDEN), BAD),
        ("a list of lengths", post("Content-Length: 3, 30\r\n", HIDDEN), BAD),
        ("a length with a sign", post("Content-Length: +3\r\n", HIDDEN), BAD),
        ("a negative length", post("Content-Length: -3\r\n", HIDDEN), BAD),
        ("a length in hex", post("Content-Length: 0x3\r\n", HIDDEN), BAD),
        ("an endless length", post("Content-Length: 99999999999999999999999\r\n", HIDDEN), BAD),
        ("chunked is not last", post("Transfer-Encoding: chunked, identity\r\n", HIDDEN), BAD),
        ("an unknown coding", post("Transfer-Encoding: xchunked\r\n", HIDDEN), BAD),
        ("a tab in the coding", post("Transfer-Encoding: \x0bchunked\r\n", HIDDEN), BAD),
        ("a chunk of no size", post(chunked, &format!("zz\r\n{HIDDEN}")), BAD),
        ("a chunk of endless size", post(chunked, &format!("fffffffffffffffff\r\n{HIDDEN}")), BAD),
        (
            "a chunk longer than its size",
            post(chunked, &format!("1\r\nabc\r\n0\r\n\r\n{HIDDEN}")),
            BAD,
        ),
        ("a coding below the chunks", post("Transfer-Encoding: gzip, chunked\r\n", chunks), BAD),
        ("chunks in chunks", post("Transfer-Encoding: chunked, chunked\r\n", chunks), BAD),
        ("chunked twice", post(&chunked.repeat(2), chunks), BAD),
        ("space before the colon", get("Host : check.example\r\n"), BAD),
        ("a folded header", get(&format!("{HOST}X: a\r\n b\r\n")), BAD),
        ("a bare CR in a header", get(&format!("{HOST}X: a\rb\r\n")), BAD),
        ("a NUL in a header", get(&format!("{HOST}X: a\0b\r\n")), BAD),
        ("HTTP/0.9", "GET /de\r\n".to_owned(), BAD),
        ("HTTP/1.2", format!("GET /de HTTP/1.2\r\n{HOST}\r\n"), BAD),
        ("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), NONE),
        ("TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\u{7f}\x03\x03".to_owned(), BAD),
        ("chunked in HTTP/1.0", post(chunked, "0\r\n\r\n").replace("HTTP/1.1", "HTTP/1.0"), BAD),
        ("many headers", get(&format!("{HOST}{}", "X: y\r\n".repeat(101))), &[431]),
        ("a long head", get(&format!("{HOST}X: {}\r\n", "y".repeat(20_000))), &[431]),
        (
            "a long address",
            format!("GET /{} HTTP/1.1\r\n{HOST}\r\n", "a".repeat(70_000)),
            &[0, 414, 431],
        ),
        (
            "a packed body",
            post("Content-Encoding: gzip\r\nContent-Length: 3\r\nConnection: close\r\n", "a=b"),
            &[415],
        ),
        ("an announced body that is too large", post("Content-Length: 16385\r\n", ""), &[413]),
        (
            "the same, asking first",
            post("Content-Length: 100000000\r\nExpect: 100-continue\r\n", ""),
            &[413],
        ),
    ]
}

/// What may be answered, and how.
fn answered() -> Vec<(&'static str, String, u16)> {
    let get = |target: &str| format!("GET {target} HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n");
    let with = |method: &str| get("/de").replace("GET", method);
    vec![
        ("an absolute address", get("http://other.example/de"), 200),
        ("an absolute address of another scheme", get("ftp://other.example/de"), 200),
        ("two slashes", get("//other.example/de"), 308),
        ("a way up", get("/assets/../../etc/passwd"), 404),
        ("a way up in code", get("/assets/%2e%2e%2f%2e%2e%2fetc/passwd"), 404),
        ("a way up with backslashes", get("/assets/..%5c..%5cetc%5cpasswd"), 404),
        ("a NUL in a name", get("/assets/%00"), 404),
        ("bytes that are no text", get("/assets/%ff"), 400),
        ("an absolute path in a name", get("/assets/%2fetc%2fpasswd"), 404),
        ("CR and LF in an address", get("/de/%0d%0aset-cookie:%20x=y"), 404),
        ("OPTIONS", with("OPTIONS"), 405),
        ("TRACE", with("TRACE"), 405),
        ("an unknown method", with("BREW"), 405),
        (
            "OPTIONS of everything",
            format!("OPTIONS * HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n"),
            404,
        ),
        ("an address of version six", get("/de").replace("check.example", "[::1]:80"), 200),
        ("HTTP/1.0 without a host", "GET /de HTTP/1.0\r\n\r\n".to_owned(), 200),
        ("line ends without CR", get("/de").replace("\r\n", "\n"), 200),
    ]
}

/// The address counts, and not what `Host` says (RFC 9112, section 3.2.2).
#[test]
fn a_whole_address_wins_over_the_host() {
    let server = Server::start(&["--head-timeout", "1s"]);
    let target = "http://other.example/frame/de/check";
    let request = format!("GET {target} HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n");
    let heard = server.ask(request.as_bytes());
    assert!(heard.contains("form-action 'self' http://other.example\r\n"), "{heard}");
}

#[test]
fn what_can_be_read_in_two_ways_is_refused_and_hides_nothing() {
    let server = Server::start(&["--head-timeout", "1s", "--body-timeout", "1s"]);
    for (name, request, expected) in refused() {
        let heard = server.ask(request.as_bytes());
        assert!(expected.contains(&status(&heard)), "{name}: {heard}");
        assert!(heard.matches("HTTP/1.").count() <= 1, "{name}: {heard}");
        assert!(!heard.contains("HTTP/1.1 100"), "{name}: {heard}");
    }
    assert_eq!(server.visit().0, 200);
}

#[test]
fn odd_requests_get_an_answer_of_their_own_and_never_an_error_of_ours() {
    let server = Server::start(&["--head-timeout", "1s", "--body-timeout", "1s"]);
    for (name, request, expected) in answered() {
        let heard = server.ask(request.as_bytes());
        assert_eq!(status(&heard), expected, "{name}: {heard}");
        assert_eq!(heard.matches("HTTP/1.1 ").count() + heard.matches("HTTP/1.0 ").count(), 1);
        assert!(heard.contains("content-security-policy: default-src 'none'"), "{name}: {heard}");
        assert!(!heard.to_ascii_lowercase().contains("set-cookie:"), "{name}");
        assert!(!heard.contains("root:"), "{name}");
    }
}

#[test]
fn a_length_beside_chunks_counts_for_nothing_and_ends_the_connection() {
    let server = Server::start(&["--head-timeout", "1s"]);
    let body = "facebook=1&instagram=0";
    let chunks = format!("{:x}\r\n{body}\r\n0\r\n\r\n{HIDDEN}", body.len());
    for headers in [
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n",
    ] {
        let heard = server.ask(post(headers, &chunks).as_bytes());
        assert_eq!(status(&heard), 200, "{heard}");
        assert_eq!(heard.matches("HTTP/1.1 ").count(), 1, "{heard}");
    }
}

#[test]
fn a_body_where_none_is_wanted_is_no_request() {
    let server = Server::start(&["--head-timeout", "1s", "--body-timeout", "1s"]);
    let length = HIDDEN.len();
    // The second time, and the third, the page is kept.
    for (method, path, expected) in [
        ("GET", "/de", 200),
        ("GET", "/de", 200),
        ("GET", "/de", 200),
        ("DELETE", "/de", 405),
        ("GET", "/nothing", 404),
        ("POST", "/de", 405),
    ] {
        let request = format!(
            "{method} {path} HTTP/1.1\r\n{HOST}Content-Length: {length}\r\nConnection: close\r\n\
             \r\n{HIDDEN}"
        );
        let heard = server.ask(request.as_bytes());
        assert_eq!(status(&heard), expected, "{method} {path}: {heard}");
        assert_eq!(heard.matches("HTTP/1.1 ").count(), 1, "{method} {path}: {heard}");
    }
}

#[test]
fn pipelined_requests_are_answered_one_by_one_and_in_order() {
    let server = Server::start(&["--head-timeout", "1s"]);
    let line = |path: &str| format!("GET {path} HTTP/1.1\r\n{HOST}\r\n");
    let requests = ["/healthz", "/nothing", "/", "/readyz", "/de"].map(line).concat();
    let heard = server.ask(requests.as_bytes());
    let found: Vec<_> =
        heard.match_indices("HTTP/1.1 ").map(|(at, _)| status(&heard[at..])).collect();
    assert_eq!(found, [200, 404, 303, 200, 200]);
}

#[test]
fn old_clients_may_keep_their_connection() {
    let server = Server::start(&["--head-timeout", "1s"]);
    let request = "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
    let heard = server.ask(request.repeat(2).as_bytes());
    assert_eq!(heard.matches("200 OK").count(), 2, "{heard}");
    let heard = server.ask(request.replace("keep-alive", "close").repeat(2).as_bytes());
    assert_eq!(heard.matches("200 OK").count(), 1, "{heard}");
}
