//! What a real kiosk writes down about itself.

use std::{
    fs,
    os::unix::fs::DirBuilderExt,
    process::{Command, Output},
    thread,
    time::{Duration, Instant},
};

use rustix::process::Signal;

use crate::terminal::{Place, Terminal, kill};

fn make_state(place: &Place) {
    fs::DirBuilder::new().mode(0o700).create(place.state()).unwrap();
}

/// The lines of the journal, without their times.
fn lines(place: &Place) -> Vec<String> {
    let text = fs::read_to_string(place.state().join("journal")).unwrap_or_default();
    text.lines().map(|it| it.split_once(" event=").unwrap().1.to_owned()).collect()
}

/// Waits until this is the line with this number: a signal is heard before anything else.
#[track_caller]
fn wait_for_line(place: &Place, number: usize, line: &str) {
    let limit = Instant::now() + Duration::from_secs(20);
    while lines(place).get(number - 1).is_none_or(|it| it != line) {
        assert!(Instant::now() < limit, "no {line}: {:?}", lines(place));
        thread::sleep(Duration::from_millis(2));
    }
}

fn guichet(place: &Place, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
    command.env("STATE_DIRECTORY", place.state()).env("XDG_RUNTIME_DIR", &place.0);
    command.args(arguments).output().unwrap()
}

#[test]
fn a_kiosk_tells_how_visits_ended_and_nothing_of_them() {
    let place = Place::new();
    make_state(&place);
    let config = place.config("pack");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    let first = terminal.wait_for_visit();
    terminal.press("eJan");
    terminal.wait_for("[Jan]");
    terminal.press("g");
    terminal.wait_for("farewell Goodbye en Verified");
    terminal.press(" ");
    let second = terminal.wait_for_visit_after(first);
    kill(second, Signal::KILL);
    terminal.wait_for("farewell Failed fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(second);
    wait_for_line(&place, 9, "visit-ready");
    terminal.signal(Signal::TERM);
    terminal.wait_for_end();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        lines(&place),
        [
            &format!("started version={version}"),
            "erased amount=nothing",
            "visit-ready",
            "visit-ended how=goodbye",
            "erased amount=nothing",
            "visit-ready",
            "visit-ended how=crash",
            "erased amount=nothing",
            "visit-ready",
            "visit-ended how=signal",
            "erased amount=nothing",
            "stopped how=terminated",
        ]
    );
    let told = guichet(&place, &["journal"]);
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("A visit ended. It broke down.\n"), "{told}");
    assert_eq!(told.lines().count(), 12);
    let json = guichet(&place, &["journal", "--json"]).stdout;
    for line in String::from_utf8(json).unwrap().lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap();
    }
}

#[test]
fn a_kiosk_without_a_folder_of_state_and_a_demonstration_write_nothing() {
    let place = Place::new();
    let config = place.config("pack");
    let mut kiosk = Terminal::start(&place, &["kiosk", "--config", &config]);
    kiosk.wait_for_visit();
    assert!(!place.state().exists());
    make_state(&place);
    let mut demonstration = Terminal::start(&place, &[]);
    demonstration.wait_for_visit();
    demonstration.press("x");
    demonstration.wait_for_end();
    assert_eq!(fs::read_dir(place.state()).unwrap().count(), 0);
}

#[test]
fn a_configuration_that_is_refused_is_counted_and_not_quoted() {
    let place = Place::new();
    make_state(&place);
    let config = place.0.join("bad.toml");
    fs::write(&config, "[site]\nname = 3\nnom = \"Jeanne\"\n").unwrap();
    let output = guichet(&place, &["kiosk", "--config", config.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&place), ["config-refused problems=2"]);
}

#[test]
fn a_computer_out_of_service_says_why() {
    let place = Place::new();
    make_state(&place);
    let config = place.config("hopeless");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    terminal.wait_for("out of service");
    terminal.signal(Signal::TERM);
    terminal.wait_for_end();
    let told = lines(&place);
    assert_eq!(told.iter().filter(|it| *it == "visit-never-ready").count(), 6, "{told:#?}");
    assert!(told.contains(&"pack-left-aside".to_owned()));
    assert!(told.contains(&"out-of-service why=no-visit".to_owned()));
}

#[test]
fn everything_that_can_be_written_down_can_be_listed() {
    let told = guichet(&Place::new(), &["journal", "--events"]).stdout;
    assert!(String::from_utf8(told).unwrap().contains("\nvisit-ended\n    A visit ended."));
}
