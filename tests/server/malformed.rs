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

/// The statuses of all responses in what was heard, in order.
fn statuses(heard: &str) -> Vec<u16> {
    heard.match_indices("HTTP/1.").map(|(at, _)| status(&heard[at..])).collect()
}

fn server() -> Server {
    Server::start(&["--head-timeout", "2s", "--body-timeout", "2s"])
}

/// What must be refused, by its name, and how, if at all: no framing may be read in two ways (RFC 9112, section
/// 6.3). Without a status, hyper closes, or a reset overtakes the refusal of what is left unread.
fn refused() -> Vec<(&'static str, String, &'static [u16])> {
    const BAD: &[u16] = &[400];
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
        ("HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(), &[]),
        ("TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\u{7f}\x03\x03".to_owned(), BAD),
        ("chunked in HTTP/1.0", post(chunked, "0\r\n\r\n").replace("HTTP/1.1", "HTTP/1.0"), BAD),
        ("many headers", get(&format!("{HOST}{}", "X: y\r\n".repeat(101))), &[431]),
        ("a long head", get(&format!("{HOST}X: {}\r\n", "y".repeat(20_000))), &[431]),
        (
            "a long address",
            format!("GET /{} HTTP/1.1\r\n{HOST}\r\n", "a".repeat(70_000)),
            &[414, 431],
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

#[test]
fn what_can_be_read_in_two_ways_is_refused_and_hides_nothing() {
    let server = server();
    for (name, request, expected) in refused() {
        let heard = server.ask(&request);
        match statuses(&heard)[..] {
            [] => assert!(expected.is_empty() || expected.len() > 1, "{name}: no answer"),
            [status] => assert!(expected.contains(&status), "{name}: {heard}"),
            _ => unreachable!("{name}: {heard}"),
        }
    }
    assert_eq!(server.status_of("/de"), 200);
}

/// What may be answered, and with which responses.
fn answered() -> Vec<(&'static str, String, Vec<u16>)> {
    let ask = |target: &str| format!("GET {target} HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n");
    let with = |method: &str| ask("/de").replacen("GET", method, 1);
    let one = |name, request, status| (name, request, vec![status]);
    let body = "facebook=1&instagram=0";
    let chunks = format!("{:x}\r\n{body}\r\n0\r\n\r\n{HIDDEN}", body.len());
    let (length, chunked) = ("Content-Length: 4\r\n", "Transfer-Encoding: chunked\r\n");
    let unwanted = |request: String| {
        let head = request.strip_suffix("\r\n").unwrap();
        format!("{head}Content-Length: {}\r\n\r\n{HIDDEN}", HIDDEN.len())
    };
    let line = |path: &str| format!("GET {path} HTTP/1.1\r\n{HOST}\r\n");
    let old = "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n".repeat(2);
    vec![
        one("an absolute address", ask("http://other.example/de"), 200),
        one("an absolute address of another scheme", ask("ftp://other.example/de"), 200),
        one("two slashes", ask("//other.example/de"), 308),
        one("a way up", ask("/assets/../../etc/passwd"), 404),
        one("a way up in code", ask("/assets/%2e%2e%2f%2e%2e%2fetc/passwd"), 404),
        one("a way up with backslashes", ask("/assets/..%5c..%5cetc%5cpasswd"), 404),
        one("a NUL in a name", ask("/assets/%00"), 404),
        one("bytes that are no text", ask("/assets/%ff"), 400),
        one("an absolute path in a name", ask("/assets/%2fetc%2fpasswd"), 404),
        one("CR and LF in an address", ask("/de/%0d%0aset-cookie:%20x=y"), 404),
        one("OPTIONS", with("OPTIONS"), 405),
        one("TRACE", with("TRACE"), 405),
        one("an unknown method", with("BREW"), 405),
        one("OPTIONS of everything", ask("*").replacen("GET", "OPTIONS", 1), 404),
        one("an address of version six", ask("/de").replace("check.example", "[::1]:80"), 200),
        one("HTTP/1.0 without a host", "GET /de HTTP/1.0\r\n\r\n".to_owned(), 200),
        one("line ends without CR", ask("/de").replace("\r\n", "\n"), 200),
        // A length beside chunks counts for nothing and ends the connection.
        one("a length before chunks", post(&format!("{length}{chunked}"), &chunks), 200),
        one("a length after chunks", post(&format!("{chunked}{length}"), &chunks), 200),
        // A body where none is wanted is no request; also where the page comes from memory.
        one("a body, page made", unwanted(ask("/en")), 200),
        one("a body, page from memory", unwanted(ask("/en")), 200),
        one("a body of DELETE", unwanted(with("DELETE")), 405),
        one("a body where nothing is", unwanted(ask("/nothing")), 404),
        one("a body where no form is", unwanted(with("POST")), 405),
        (
            "requests one after the other",
            ["/healthz", "/nothing", "/", "/readyz", "/de"].map(line).concat(),
            vec![200, 404, 303, 200, 200],
        ),
        ("an old client that stays", old.clone(), vec![200, 200]),
        one("an old client that leaves", old.replace("keep-alive", "close"), 200),
    ]
}

#[test]
fn odd_requests_get_answers_of_their_own_and_never_an_error_of_ours() {
    let server = server();
    for (name, request, expected) in answered() {
        let heard = server.ask(&request);
        assert_eq!(statuses(&heard), expected, "{name}: {heard}");
        assert!(heard.contains("content-security-policy: default-src 'none'"), "{name}: {heard}");
        assert!(!heard.to_ascii_lowercase().contains("set-cookie:"), "{name}");
        assert!(!heard.contains("root:"), "{name}");
    }
}

/// The address counts, and not what `Host` says (RFC 9112, section 3.2.2).
#[test]
fn a_whole_address_wins_over_the_host() {
    let heard = server().ask(&super::support::get("http://other.example/frame/de/check"));
    assert!(heard.contains("form-action 'self' http://other.example\r\n"), "{heard}");
}
