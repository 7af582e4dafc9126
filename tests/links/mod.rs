//! `objection-check links` against a server that plays Meta: behind a proxy, by TLS, with a
//! certificate of the test's own. Nothing leaves this machine, and nothing in the program is
//! switched off for it.

mod stage;

use std::time::Duration;

use serde_json::Value;
use stage::{Answer, Checked, Stage, page, redirect, run};

const FACEBOOK: &str = "www.facebook.com/help/contact/712876720715583";
const INSTAGRAM: &str = "help.instagram.com/contact/767264225370182";
const THIRD_PARTY: &str = "www.facebook.com/help/contact/510058597920541";

/// The forms as they should be.
fn form(address: &str) -> Option<Answer> {
    let number = address.rsplit('/').next()?.split('?').next()?;
    [FACEBOOK, INSTAGRAM, THIRD_PARTY]
        .into_iter()
        .any(|form| address.starts_with(form))
        .then(|| page(&format!("<form data-id=\"{number}\">")))
}

/// What is said about a form.
#[track_caller]
fn assert_state(checked: &Checked, form: &str, state: &str, status: Option<u16>) {
    let found = checked.form(form);
    assert_eq!(found["state"], state, "{found}");
    assert_eq!(found["status"], status.map_or(Value::Null, Value::from), "{found}");
}

#[test]
fn forms_that_answer_as_expected_end_with_0() {
    let stage = Stage::new(form);
    let checked = stage.check(&["--json"]);
    assert_eq!(checked.code, 0, "{}", checked.errors);
    assert_eq!(checked.json()["good"], true);
    for id in ["facebook", "instagram", "third-party"] {
        assert_state(&checked, id, "reachable", Some(200));
        assert_eq!(checked.form(id)["names_the_form"], true);
        assert_eq!(checked.form(id)["redirects"], 0);
    }
    assert_eq!(stage.asked(), [FACEBOOK, INSTAGRAM, THIRD_PARTY]);
}

#[test]
fn a_move_a_login_and_another_page_end_with_1() {
    let stage = Stage::new(|address| match address {
        FACEBOOK => Some(redirect(302, "/help/contact/6359191084165019?from=old")),
        "www.facebook.com/help/contact/6359191084165019?from=old" => Some(page("new form")),
        INSTAGRAM => {
            Some(redirect(302, "https://www.instagram.com/accounts/login/?next=767264225370182"))
        }
        "www.instagram.com/accounts/login/?next=767264225370182" => {
            Some(page("<input type=\"password\"> 767264225370182"))
        }
        THIRD_PARTY => Some(page("<h1>Help Centre</h1>")),
        _ => None,
    });
    let checked = stage.check(&["--json"]);
    assert_eq!(checked.code, 1, "{}", checked.errors);
    assert_eq!(checked.json()["good"], false);
    assert_state(&checked, "facebook", "moved", Some(200));
    let moved = "https://www.facebook.com/help/contact/6359191084165019?from=old";
    assert_eq!(checked.form("facebook")["final_address"], moved);
    assert_state(&checked, "instagram", "login", Some(200));
    assert_state(&checked, "third-party", "other-page", Some(200));
    assert_eq!(checked.form("third-party")["names_the_form"], false);
    let text = stage.check(&[]);
    assert_eq!(text.code, 1);
    for said in [
        &format!("facebook    moved         200  https://{FACEBOOK}"),
        &format!("led to {moved}"),
        "only a person can see",
        "A login page answers too",
        "forms_checked = 20",
    ] {
        assert!(text.output.contains(said), "{said}:\n{}", text.output);
    }
}

#[test]
fn a_login_page_with_status_200_is_no_form_unless_it_is_allowed() {
    let stage = Stage::new(|address| match address {
        INSTAGRAM => Some(page("767264225370182 <input name=pass type='password'>")),
        _ => form(address),
    });
    let checked = stage.check(&["--json"]);
    assert_eq!(checked.code, 1);
    assert_state(&checked, "instagram", "login", Some(200));
    let allowed = stage.check(&["--json", "--allow-login"]);
    assert_eq!(allowed.code, 0);
    assert_state(&allowed, "instagram", "login", Some(200));
    assert!(allowed.json()["limits"].as_str().unwrap().contains("only a person"));
}

#[test]
fn silence_and_faults_are_told_apart() {
    let stage = Stage::new(|address| match address {
        FACEBOOK => Some(Answer::Silence),
        INSTAGRAM => Some(Answer::Drip),
        THIRD_PARTY => Some(Answer::Reply { status: 503, location: None, body: String::new() }),
        _ => None,
    });
    let started = std::time::Instant::now();
    let checked = stage.check(&["--json", "--timeout", "1"]);
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    assert_eq!(checked.code, 1);
    assert_state(&checked, "facebook", "time-out", None);
    // The head came in time, the page did not.
    assert_state(&checked, "instagram", "time-out", Some(200));
    assert_state(&checked, "third-party", "server-error", Some(503));
}

#[test]
fn pages_that_are_gone_or_refused_are_told_apart() {
    let status = |status| Some(Answer::Reply { status, location: None, body: "x".to_owned() });
    let stage = Stage::new(move |address| match address {
        FACEBOOK => status(404),
        INSTAGRAM => status(429),
        _ => status(410),
    });
    let checked = stage.check(&["--json"]);
    assert_state(&checked, "facebook", "gone", Some(404));
    assert_state(&checked, "instagram", "refused", Some(429));
    assert_state(&checked, "third-party", "gone", Some(410));
}

#[test]
fn it_follows_only_meta_only_https_and_not_for_ever() {
    let stage = Stage::new(|address| match address {
        FACEBOOK => Some(redirect(301, "https://facebook.com.example.org/help")),
        INSTAGRAM => Some(redirect(307, "http://help.instagram.com/contact/767264225370182")),
        _ => Some(redirect(302, &format!("https://{THIRD_PARTY}?again"))),
    });
    let checked = stage.check(&["--json"]);
    assert_eq!(checked.code, 1);
    assert_state(&checked, "facebook", "elsewhere", Some(301));
    let away = "https://facebook.com.example.org/help";
    assert_eq!(checked.form("facebook")["final_address"], away);
    assert_state(&checked, "instagram", "elsewhere", Some(307));
    assert_state(&checked, "third-party", "redirects", Some(302));
    assert!(stage.asked().iter().all(|address| !address.contains("example.org")));
    assert_eq!(stage.asked().len(), 2 + 6);
}

#[test]
fn a_detour_within_meta_that_comes_back_is_fine() {
    let stage = Stage::new(|address| match address {
        FACEBOOK => Some(redirect(302, "https://m.facebook.com/cookie?back=1")),
        "m.facebook.com/cookie?back=1" => {
            Some(redirect(303, &format!("https://{FACEBOOK}/?locale=de_DE")))
        }
        _ => form(address.trim_end_matches("/?locale=de_DE")),
    });
    let checked = stage.check(&["--json"]);
    assert_eq!(checked.code, 0, "{}", checked.output);
    assert_eq!(checked.form("facebook")["redirects"], 2);
}

#[test]
fn a_server_that_cannot_prove_who_it_is_is_not_trusted() {
    let stage = Stage::new(form);
    // Without the certificate of the test, only the built-in list counts.
    let checked = stage.check_without_ca(&["--json"]);
    assert_eq!(checked.code, 1, "{}", checked.output);
    for id in ["facebook", "instagram", "third-party"] {
        assert_state(&checked, id, "untrusted", None);
        let why = checked.form(id)["failure"].as_str().unwrap().to_owned();
        assert!(why.contains("certificate"), "{why}");
    }
    assert!(stage.asked().is_empty());
    let other = Stage::with_names(&["www.example.org"], form).check(&["--json"]);
    assert_state(&other, "facebook", "untrusted", None);
}

#[test]
fn addresses_of_the_operator_file_are_asked_instead() {
    let stage = Stage::new(|address| match address {
        "www.facebook.com/help/contact/1" => Some(page("anything")),
        "privacycenter.meta.com/form" => Some(page("")),
        _ => form(address),
    });
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");
    let checked = stage.check(&["--json", "--operator", file]);
    assert_eq!(checked.code, 0, "{}{}", checked.output, checked.errors);
    assert_eq!(checked.form("facebook")["address"], "https://www.facebook.com/help/contact/1");
    // By a number of one digit no page can be known.
    assert_eq!(checked.form("facebook")["names_the_form"], Value::Null);
    assert_state(&checked, "third-party", "reachable", Some(200));
}

#[test]
fn a_connection_that_fails_is_unreachable() {
    let checked = run(&["--json", "--proxy", "http://127.0.0.1:1"]);
    assert_eq!(checked.code, 1);
    assert_state(&checked, "facebook", "unreachable", None);
}

#[test]
fn what_cannot_be_asked_with_ends_with_2_and_names_the_option() {
    let missing = run(&["--ca", "/no/such/file"]);
    assert_eq!(missing.code, 2);
    assert!(missing.errors.starts_with("--ca /no/such/file: "), "{}", missing.errors);
    let empty = run(&["--ca", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]);
    assert!(empty.errors.contains("no certificate in it"), "{}", empty.errors);
    let proxy = run(&["--proxy", "not a proxy"]);
    assert_eq!(proxy.code, 2);
    assert!(proxy.errors.starts_with("--proxy not a proxy: "), "{}", proxy.errors);
    let file = run(&["--operator", "/no/such/file"]);
    assert_eq!(file.code, 2);
    assert!(file.errors.contains("/no/such/file: cannot be read"), "{}", file.errors);
    assert_eq!(run(&["--timeout", "0"]).code, 2);
}
