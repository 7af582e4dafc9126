//! Markers in everything that a client can send, and none of them in anything that stays: no log
//! at any level, no metric, no error output, no file, no cookie.

use crate::server::support::{Server, exchange, program};

/// The beginning of every marker. What follows names the place, so a failure says what leaked.
const MARK: &str = "zqmarker";

/// The headers of a talkative client.
const HEADERS: &str = "User-Agent Referer Cookie Authorization Origin X-Forwarded-For \
    X-Forwarded-Host X-Forwarded-Proto X-Real-IP Forwarded Via From Accept Accept-Language \
    If-None-Match If-Modified-Since Sec-Fetch-Dest X-Request-Id Traceparent Zqmarkername";

/// A request to a path, with markers in all headers.
fn request(method: &str, target: &str, more: &str, body: &str) -> String {
    let header = |name: &str| format!("{name}: {MARK}-{}\r\n", name.to_ascii_lowercase());
    let headers: String = HEADERS.split(' ').map(header).collect();
    format!(
        "{method} {target} HTTP/1.1\r\nHost: {MARK}-host.example\r\n{headers}{more}\
         Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Everything that a client can say, well or badly, to a check below a path.
fn everything(prefix: &str) -> Vec<Vec<u8>> {
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let answers = format!(
        "facebook=1&instagram=0&objected.facebook-1=since-start&day.facebook-1={MARK}-day\
         &month.facebook-1=6&year.facebook-1=2025&question=date.facebook-1&{MARK}-field={MARK}-value"
    );
    let large = format!("facebook={MARK}-large{}", "x".repeat(20_000));
    let long = format!("X-Long: {MARK}-long{}\r\n", "x".repeat(500_000));
    let pages =
        ["/", "/de", "/en/check", "/frame/de/check", "/de/questions", "/oembed", "/healthz"];
    let pages = pages.map(|path| format!("{path}?{MARK}-query={MARK}-value")).into_iter();
    let targets = pages.chain([
        format!("/{MARK}-path"),
        format!("/de/{MARK}-page"),
        format!("/assets/{MARK}-asset"),
        format!("/frame/{MARK}-lang/check"),
        format!("/de/%{MARK}-broken"),
        format!("/oembed?url=http://{MARK}-host.example/de&format={MARK}-format"),
        format!("/de/check?facebook={MARK}-answer&theme={MARK}-theme"),
    ]);
    let targets = targets.map(|target| request("GET", &format!("{prefix}{target}"), "", ""));
    let check = format!("{prefix}/de/check");
    let half = format!("POST {check} HTTP/1.1\r\nHost: x\r\n{form}");
    let others = [
        request("GET", &format!("http://{MARK}-absolute.example/de"), "", ""),
        request("GET", &format!("/{MARK}-outside"), "", ""),
        request("POST", &check, form, &answers),
        request("POST", &format!("{prefix}/frame/en/check?accent={MARK}-a"), form, &answers),
        request("POST", &check, form, &large),
        request("POST", &check, &format!("Content-Type: text/{MARK}-type\r\n"), &answers),
        request("HEAD", &format!("{check}?{MARK}-head"), "", ""),
        request("DELETE", &format!("{check}?{MARK}-delete"), "", ""),
        request("ZQMARKERMETHOD", &check, "", ""),
        request("GET", &check, &long, ""),
        request("GET", &check, &format!("Transfer-Encoding: {MARK}-coding\r\n"), "x"),
        request("GET", &check, &format!("Content-Length: {MARK}-length\r\n"), ""),
        request("GET", &check, &format!("Bad Header {MARK}-bad\r\n"), ""),
        request("GET", &check, &format!("Expect: {MARK}-e\r\nUpgrade: {MARK}-upgrade\r\n"), ""),
        format!("{MARK}-nonsense\r\n\r\n"),
        format!("GET /{MARK}-old HTTP/1.0\r\n\r\n"),
        format!("GET /{MARK}-next HTTP/2.0\r\n\r\n"),
        format!("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n{MARK}-frames"),
        format!("\x16\x03\x01\x02\x00{MARK}-hello"),
        half.clone(),
        format!("{half}Transfer-Encoding: chunked\r\n\r\n{MARK}-chunk\r\n"),
    ];
    let no_text = format!("{half}Connection: close\r\nContent-Length: 24\r\n\r\nfacebook=");
    let no_text = [no_text.as_bytes(), b"\xff\xfe", MARK.as_bytes(), b"-utf8"].concat();
    targets.chain(others).map(String::into_bytes).chain([no_text]).collect()
}

/// Fails if a text has a marker, in capitals or not, or the address of the client.
#[track_caller]
fn assert_clean(what: &str, text: &str) {
    let marked = text.lines().find(|line| line.to_ascii_lowercase().contains(MARK));
    assert_eq!(marked, None, "{what} has a marker");
    // Each program has another address of the loopback network.
    assert!(!text.contains("127.0.0.1"), "{what} has the address of a client: {text}");
}

/// Tells the program some of all this, and looks at everything that stays. Gives metrics and log.
fn nothing_stays_of(options: &[&str], requests: &[Vec<u8>]) -> (String, String) {
    let mut command = program(options);
    command.args(["--head-timeout", "1s", "--body-timeout", "1s"]);
    // What other programs take for a wish to hear everything.
    command.envs([("RUST_LOG", "trace"), ("RUST_BACKTRACE", "full"), ("RUST_LIB_BACKTRACE", "1")]);
    let server = Server::run(command);
    let mut answered = 0;
    for bytes in requests {
        let answer = server.ask(bytes);
        let head = answer.split("\r\n\r\n").next().unwrap_or_default().to_ascii_lowercase();
        assert!(!head.contains("set-cookie"), "{head}");
        answered += usize::from(head.starts_with("http/1"));
    }
    assert!(answered * 10 >= requests.len() * 8, "only {answered} were answered");
    let stranger = request("GET", &format!("/{MARK}-metrics?{MARK}"), "", "");
    assert!(exchange(server.metrics, stranger).starts_with("HTTP/1.1 404"));
    let scraped = server.scrape();
    assert_clean(&format!("the metrics {options:?}"), &scraped);
    assert_eq!(server.folder.path().read_dir().unwrap().count(), 0, "it wrote a file");
    let said = server.end();
    assert_clean(&format!("the log {options:?}"), &said);
    (scraped, said)
}

#[test]
fn no_log_metric_error_or_file_has_anything_that_a_client_sent() {
    let all = everything("");
    let some: Vec<_> = all.iter().step_by(3).cloned().collect();
    for level in ["error", "warn", "info", "debug", "trace"] {
        for format in ["text", "json"] {
            // At the coarser levels the same requests meet the same code and less of a log.
            let requests = if level == "trace" { &all } else { &some };
            let options = ["--log", level, "--log-format", format];
            let (scraped, said) = nothing_stays_of(&options, requests);
            assert!(scraped.contains("route=\"/{lang}/check\""), "{scraped}");
            let has_requests = said.contains("duration_ms");
            assert_eq!(has_requests, matches!(level, "debug" | "trace"), "{level}: {said}");
        }
    }
}

#[test]
fn below_a_prefix_nothing_is_said_either() {
    let options = ["--log", "trace", "--path-prefix", "/widerspruch"];
    let (scraped, _) = nothing_stays_of(&options, &everything("/widerspruch"));
    assert!(scraped.contains("{route=\"/{lang}/check\",layout=\"site\",status=\"200\"}"));
    assert!(scraped.contains("{route=\"/\",layout=\"none\",status=\"303\"} 1"), "{scraped}");
    assert!(!scraped.contains("widerspruch"));
}
