//! `objection-check health`, as a container asks it.

use std::io::Write;
use std::net::TcpListener;

use crate::server::support::{Server, program};

/// The status of the command, and what it says.
fn health(options: &[&str], variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = program(&["health"]);
    let asked = command.args(options).envs(variables.iter().copied()).output().unwrap();
    (asked.status.code(), String::from_utf8(asked.stderr).unwrap())
}

#[test]
fn a_running_service_is_well_wherever_it_is_told_to_listen() {
    let well = (Some(0), String::new());
    let server = Server::start(&["--path-prefix", "/widerspruch"]);
    let address = server.address.to_string();
    assert_eq!(health(&["--listen", &address], &[]), well);
    assert_eq!(health(&["--ready", "--listen", &address], &[]), well);
    // In a container the variables of the service hold for the check too. Of several addresses the
    // first one is asked.
    let listen = format!("{address} [::1]:1");
    let file = ("OBJECTION_CHECK_OPERATOR", "/etc/operator.toml");
    assert_eq!(health(&[], &[("OBJECTION_CHECK_LISTEN", &listen), file]), well);
    // Who listens everywhere is asked on this machine.
    let everywhere = TcpListener::bind("0.0.0.0:0").unwrap();
    let address = everywhere.local_addr().unwrap().to_string();
    std::thread::spawn(move || everywhere.accept()?.0.write_all(b"HTTP/1.0 200 OK\r\n\r\n"));
    assert_eq!(health(&["--listen", &address], &[]), well);
}

#[test]
fn a_port_where_nothing_is_or_where_nobody_answers_is_not_well() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    for address in ["127.0.0.1:1".to_owned(), silent.local_addr().unwrap().to_string()] {
        let (status, said) = health(&["--listen", &address], &[]);
        assert_eq!(status, Some(1), "{said}");
        assert!(said.starts_with(&format!("http://{address}/healthz: ")), "{said}");
    }
}
