//! Requests that nobody means well: each gets one answer at most for each request that is in it,
//! never an error of ours, and never a second request that somebody hid in the first.

use super::support::{Server, get, status};

/// A request that would be answered 404 if its path were taken for a request of its own.
const HIDDEN: &str = "GET /hidden HTTP/1.1\r\nHost: check.example\r\n\r\n";

const HOST: &str = "Host: check.example\r\n";
const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

/// A page, asked for with these headers.
fn page(headers: &str) -> String {
    format!("GET /de HTTP/1.1\r\n{headers}\r\n")
}

fn post(headers: &str, body: &str) -> String {
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    format!("POST /de/check HTTP/1.1\r\n{HOST}{kind}{headers}\r\n{body}")
}

fn server() -> Server {
    Server::start(&["--head-timeout", "2s", "--body-timeout", "2s"])
}

/// The statuses of all responses in what was heard, in order.
fn statuses(heard: &str) -> Vec<u16> {
    heard.match_indices("HTTP/1.").map(|(at, _)| status(&heard[at..])).collect()
}

/// No framing may be read in two ways (RFC 9112, section 6.3).
#[test]
fn what_can_be_read_in_two_ways_is_refused_and_hides_nothing() {
    let server = server();
    let refused = |expected: &[u16], request: String| {
        let heard = server.ask(&request);
        let statuses = statuses(&heard);
        let status = statuses.first().unwrap_or(&0);
        assert!(expected.contains(status) && statuses.len() <= 1, "{request:.300}: {heard}");
    };
    let hosts = "check.example\r\nHost: other.example|check.example\r\nHost: check.example|\
        check.example, other.example|check example|check.example:de|u@check.example|check.example/de";
    for host in hosts.split('|') {
        refused(&[400], page(&format!("Host: {host}\r\n")));
    }
    for header in ["Y : b", "X: a\r\n b", "X: a\rb", "X: a\0b"] {
        refused(&[400], page(&format!("{HOST}{header}\r\n")));
    }
    let endless = "99999999999999999999999";
    for length in ["3\r\nContent-Length: 30", "3, 30", "+3", "-3", "0x3", endless] {
        refused(&[400], post(&format!("Content-Length: {length}\r\n"), HIDDEN));
    }
    let codings = "xchunked|\x0bchunked|gzip, chunked|chunked, identity|chunked, chunked|\
        chunked\r\nTransfer-Encoding: chunked";
    for coding in codings.split('|') {
        let body = format!("1\r\na\r\n0\r\n\r\n{HIDDEN}");
        refused(&[400], post(&CHUNKED.replace("chunked", coding), &body));
    }
    for chunks in ["zz\r\n", "fffffffffffffffff\r\n", "1\r\nabc\r\n0\r\n\r\n"] {
        refused(&[400], post(CHUNKED, &format!("{chunks}{HIDDEN}")));
    }
    let long = "y".repeat(20_000);
    let gzip = "Content-Encoding: gzip\r\nContent-Length: 3\r\nConnection: close\r\n";
    let expects = "Content-Length: 100000000\r\nExpect: 100-continue\r\n";
    for (expected, request) in [
        (&[400][..], page("")),
        (&[400], "GET /de\r\n".to_owned()),
        (&[400], page(HOST).replace("/1.1", "/1.2")),
        (&[400], post(CHUNKED, "0\r\n\r\n").replace("/1.1", "/1.0")),
        // TLS, and HTTP/2 by prior knowledge, to which hyper says nothing.
        (&[400], "\x16\x03\x01\x02\x00\x01\x00\x01\u{7f}\x03\x03".to_owned()),
        (&[0], "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned()),
        (&[431], page(&format!("{HOST}{}", "X: y\r\n".repeat(101)))),
        (&[431], page(&format!("{HOST}X: {long}\r\n"))),
        // A reset may overtake the refusal of what is left unread.
        (&[0, 414, 431], page(HOST).replace("/de", &format!("/{}", long.repeat(4)))),
        (&[415], post(gzip, "a=b")),
        (&[413], post("Content-Length: 16385\r\n", "")),
        (&[413], post(expects, "")),
    ] {
        refused(expected, request);
    }
}

#[test]
fn odd_requests_get_answers_of_their_own_and_never_an_error_of_ours() {
    let server = server();
    let asked = |method: &str, target: &str| get(target).replacen("GET", method, 1);
    let body = "facebook=1&instagram=0";
    let chunks = format!("{:x}\r\n{body}\r\n0\r\n\r\n{HIDDEN}", body.len());
    let unwanted = |request: String| {
        let head = request.strip_suffix("\r\n").unwrap();
        format!("{head}Content-Length: {}\r\n\r\n{HIDDEN}", HIDDEN.len())
    };
    let pages = ["/healthz", "/nothing", "/", "/readyz", "/de"];
    let pages = pages.map(|path| page(HOST).replace("/de", path)).concat();
    let old = "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n".repeat(2);
    let answered = |expected: &[u16], request: String| {
        let heard = server.ask(&request);
        assert_eq!(statuses(&heard), expected, "{request:?}: {heard}");
        assert!(heard.contains("content-security-policy: default-src 'none'"), "{request:?}");
        assert!(!heard.to_ascii_lowercase().contains("set-cookie:"), "{request:?}");
    };
    let nothing = "/assets/../../etc/passwd|/assets/%2e%2e%2f%2e%2e%2fetc/passwd|/assets/%00|\
        /assets/..%5c..%5cetc%5cpasswd|/assets/%2fetc%2fpasswd|/de/%0d%0aset-cookie:%20x=y";
    for path in nothing.split('|') {
        answered(&[404], get(path));
    }
    for method in ["OPTIONS", "TRACE", "BREW"] {
        answered(&[405], asked(method, "/de"));
    }
    for (expected, request) in [
        (&[200][..], get("http://other.example/de")),
        (&[200], get("ftp://other.example/de")),
        (&[308], get("//other.example/de")),
        (&[400], get("/assets/%ff")),
        (&[404], asked("OPTIONS", "*")),
        (&[200], get("/de").replace("check.example", "[::1]:80")),
        (&[200], "GET /de HTTP/1.0\r\n\r\n".to_owned()),
        (&[200], get("/de").replace("\r\n", "\n")),
        // A length beside chunks counts for nothing and ends the connection.
        (&[200], post(&format!("Content-Length: 4\r\n{CHUNKED}"), &chunks)),
        (&[200], post(&format!("{CHUNKED}Content-Length: 4\r\n"), &chunks)),
        // A body where none is wanted is no request; also where the page comes from memory.
        (&[200], unwanted(get("/en"))),
        (&[200], unwanted(get("/en"))),
        (&[405], unwanted(asked("DELETE", "/de"))),
        (&[404], unwanted(get("/nothing"))),
        (&[405], unwanted(asked("POST", "/de"))),
        (&[200, 404, 303, 200, 200], pages),
        (&[200], old.replace("keep-alive", "close")),
        (&[200, 200], old),
    ] {
        answered(expected, request);
    }
}

/// The address counts, and not what `Host` says (RFC 9112, section 3.2.2).
#[test]
fn a_whole_address_wins_over_the_host() {
    let heard = server().get("http://other.example/frame/de/check");
    assert!(heard.contains("form-action 'self' http://other.example\r\n"), "{heard}");
}
