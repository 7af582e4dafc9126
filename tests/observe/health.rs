//! `objection-check health`, as a container asks it.

use std::io::Write;
use std::net::TcpListener;
use std::process::{Command, Output};

use super::program::Program;

fn health(options: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_objection-check"));
    command.arg("health").args(options).envs(variables.iter().copied()).output().unwrap()
}

#[test]
fn a_running_service_is_well_and_another_port_is_not() {
    let program = Program::start(&[], &[]);
    let asked = health(&["--listen", &program.address], &[]);
    assert_eq!((asked.status.code(), asked.stderr.len()), (Some(0), 0));
    assert!(health(&["--ready", "--listen", &program.address], &[]).status.success());
    // In a container the variables of the service hold for the check too, a proxy's as well.
    let variables = [
        ("OBJECTION_CHECK_LISTEN", program.address.as_str()),
        ("OBJECTION_CHECK_OPERATOR", "/etc/operator.toml"),
        ("HTTP_PROXY", "http://127.0.0.1:1"),
        ("ALL_PROXY", "http://127.0.0.1:1"),
    ];
    let asked = health(&[], &variables);
    assert!(asked.status.success(), "{}", String::from_utf8_lossy(&asked.stderr));
    // Of several addresses the first one is asked.
    let several = format!("{} [::1]:1", program.address);
    assert!(health(&[], &[("OBJECTION_CHECK_LISTEN", &several)]).status.success());
    program.end();
    let asked = health(&["--listen", "127.0.0.1:1"], &[]);
    assert_eq!(asked.status.code(), Some(1));
    let said = String::from_utf8(asked.stderr).unwrap();
    assert!(said.starts_with("http://127.0.0.1:1/healthz: "), "{said}");
}

#[test]
fn a_service_that_listens_everywhere_is_asked_on_this_machine() {
    let everywhere = TcpListener::bind("0.0.0.0:0").unwrap();
    let address = everywhere.local_addr().unwrap().to_string();
    std::thread::spawn(move || everywhere.accept()?.0.write_all(b"HTTP/1.0 200 OK\r\n\r\n"));
    assert!(health(&["--listen", &address], &[]).status.success());
}

#[test]
fn below_a_prefix_the_health_is_where_it_was() {
    let program = Program::start(&["--path-prefix", "/widerspruch"], &[]);
    assert!(health(&["--listen", &program.address], &[]).status.success());
}

#[test]
fn a_service_that_hangs_is_not_well() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let started = std::time::Instant::now();
    let asked = health(&["--listen", &silent.local_addr().unwrap().to_string()], &[]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}
