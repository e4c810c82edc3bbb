//! What only staff may do: the supervisor knows who they are, whatever a visit says.

use std::{
    fs,
    io::Write,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output, Stdio},
    thread,
    time::Duration,
};

use rustix::process::Signal;

use crate::{
    canary,
    terminal::{Empty, HASH, PIN, Place, Terminal, kill, processes_of, stand_in},
};

/// The keys of the stand-in: check what was typed, the staff are gone, out of service, in, leave.
const CHECK: &str = "k";

fn kiosk(place: &Place) -> Terminal {
    let config = place.config("pack");
    Terminal::start(place, &["kiosk", "--config", &config])
}

fn enter(terminal: &mut Terminal, pin: &str, reply: &str) {
    terminal.press(pin);
    terminal.wait_for(pin);
    terminal.press(CHECK);
    terminal.wait_for(reply);
}

#[test]
fn a_visit_that_asks_without_a_pin_gets_nothing() {
    for key in ["x", "o", "i"] {
        let place = Place::new();
        let mut terminal = kiosk(&place);
        let first = terminal.wait_for_visit();
        terminal.press(key);
        terminal.wait_for("farewell Stopped fr Verified");
        terminal.press(" ");
        terminal.wait_for_visit_after(first);
        terminal.wait_for("Whole In []");
        assert!(!place.0.join("pin.out-of-service").exists());
    }
}

#[test]
fn a_wrong_pin_allows_nothing() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    enter(&mut terminal, "481516", "Wrong { wait: 0ns }");
    terminal.press("x");
    terminal.wait_for("farewell Stopped fr Verified");
}

#[test]
fn a_right_pin_allows_to_leave() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    terminal.press("x");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
    assert!(place.runtime_folders().is_empty());
}

#[test]
fn where_the_place_does_not_allow_it_not_even_a_right_pin_leaves() {
    let place = Place::new();
    let config = place.config("pack");
    let text = fs::read_to_string(&config).unwrap().replace("may-leave = true\n", "");
    fs::write(&config, text).unwrap();
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    terminal.press("x");
    terminal.wait_for("farewell Stopped fr Verified");
}

#[test]
fn what_a_pin_allows_ends_when_the_staff_go() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    terminal.press("c");
    terminal.wait_for("staff gone");
    terminal.press("o");
    terminal.wait_for("farewell Stopped fr Verified");
}

#[test]
fn what_a_pin_allows_ends_with_the_visit() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    let first = terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    kill(first, Signal::KILL);
    terminal.wait_for("farewell Failed fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
    terminal.press("x");
    terminal.wait_for("farewell Stopped fr Verified");
}

#[test]
fn a_wrong_pin_takes_back_what_a_right_one_allowed() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    enter(&mut terminal, "481516", "Wrong");
    terminal.press("x");
    terminal.wait_for("farewell Stopped fr Verified");
}

#[test]
fn a_computer_that_is_out_of_service_stays_so_after_a_kill() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    let first = terminal.wait_for_visit();
    enter(&mut terminal, PIN, "Right");
    terminal.press("o");
    terminal.wait_for("farewell OutOfService fr Verified");
    terminal.press(" ");
    terminal.wait_for_visit_after(first);
    terminal.wait_for("Whole Out []");
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();

    let mut again = kiosk(&place);
    let paused = again.wait_for_visit();
    again.wait_for("Whole Out []");
    enter(&mut again, PIN, "Right");
    again.press("i");
    again.wait_for_visit_after(paused);
    again.wait_for("Whole In []");
    assert!(!again.written().contains("farewell"), "nobody was there");
}

#[test]
fn the_wait_after_five_tries_outlives_a_kill() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    for _ in 0..4 {
        enter(&mut terminal, "481516", "Wrong { wait: 0ns }");
    }
    enter(&mut terminal, "481516", "Wrong { wait: 15s }");
    enter(&mut terminal, PIN, "TooSoon");
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();

    let mut again = kiosk(&place);
    again.wait_for_visit();
    enter(&mut again, PIN, "TooSoon");
    again.press("x");
    again.wait_for("farewell Stopped fr Verified");
}

#[test]
fn a_try_counts_even_if_the_power_goes_while_it_is_checked() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    terminal.wait_for_visit();
    let tries = place.0.join("pin.tries");
    let before = fs::read_to_string(&tries).unwrap();
    assert!(before.contains("count 0\n"), "{before}");
    terminal.press(PIN);
    terminal.wait_for(PIN);
    terminal.press(CHECK);
    while !fs::read_to_string(&tries).is_ok_and(|it| it.contains("count 1\n")) {
        std::thread::yield_now();
    }
    terminal.signal(Signal::KILL);
    terminal.wait_for_end();
    let after = fs::read_to_string(&tries).unwrap();
    assert!(after.contains("count 1\n"), "{after}");
}

#[test]
fn a_signal_is_served_while_a_pin_is_checked() {
    let place = Place::new();
    let mut terminal = kiosk(&place);
    let visit = terminal.wait_for_visit();
    terminal.press(PIN);
    terminal.wait_for(PIN);
    terminal.press(CHECK);
    let supervisor = terminal.supervisor();
    let is_checking =
        || processes_of(supervisor).iter().any(|it| ![supervisor, visit].contains(it));
    while !is_checking() && !terminal.saw("Right") {
        std::thread::yield_now();
    }
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
}

#[test]
fn without_a_pin_a_kiosk_does_not_start_and_says_what_to_type() {
    let place = Place::new();
    let config = place.config("pack");
    let pin = place.0.join("pin");
    let chmod = |mode| fs::set_permissions(&pin, fs::Permissions::from_mode(mode)).unwrap();
    let told = || {
        let output = started(&["kiosk", "--config", &config]);
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap()
    };
    chmod(0o644);
    assert!(told().contains(&format!("type `chmod 600 {}`", pin.display())), "{}", told());
    chmod(0o600);
    fs::write(&pin, "1234").unwrap();
    assert!(told().contains("not what `guichet pin set` writes"), "{}", told());
    fs::remove_file(&pin).unwrap();
    let remedy = format!("type `guichet pin set --file {}`", pin.display());
    assert!(told().contains(&remedy), "{}", told());
    // And exactly that helps.
    let set = piped(&["pin", "set", "--file", pin.to_str().unwrap()], "73958264\n");
    assert!(set.status.success(), "{set:?}");
    let mut terminal = Terminal::start(&place, &["kiosk", "--config", &config]);
    terminal.wait_for_visit();
}

fn started(arguments: &[&str]) -> Output {
    Command::new(stand_in()).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn piped(arguments: &[&str], typed: &str) -> Output {
    let mut program = Command::new(stand_in())
        .args(arguments)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    program.wait_with_output().unwrap()
}

#[test]
fn a_pin_that_would_be_guessed_is_refused_and_the_old_one_stays() {
    let place = Place::new();
    let config = place.config("pack");
    let before = fs::read_to_string(place.0.join("pin")).unwrap();
    for (typed, reason) in [
        ("345678\n", "counts up or down"),
        ("23081994\n", "reads like a date"),
        ("048151\n", "does not begin with 0"),
        ("secret\n", "digits alone"),
        ("", "nothing was changed"),
    ] {
        let output = piped(&["pin", "set", "--config", &config], typed);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{typed}");
        assert!(told.contains(reason), "{told}");
        assert!(typed.is_empty() || !told.contains(typed.trim()), "{told}");
    }
    assert_eq!(fs::read_to_string(place.0.join("pin")).unwrap(), before);
}

#[test]
fn on_a_terminal_a_pin_is_typed_twice_and_never_shown() {
    let place = Place::new();
    let file = place.0.join("pin");
    let arguments = ["pin", "set", "--file", file.to_str().unwrap()];
    let mut terminal = Terminal::start(&place, &arguments);
    terminal.wait_for("6 to 12 digits");
    terminal.press("739582641\x7f\r");
    terminal.wait_for("again");
    terminal.press("73958264\r");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_sane();
    assert!(!terminal.written().contains("7395"), "{}", terminal.written());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    let before = fs::read_to_string(&file).unwrap();
    let mut other = Terminal::start(&place, &arguments);
    other.wait_for("6 to 12 digits");
    other.press("73958265\r");
    other.wait_for("again");
    other.press("73958266\r");
    assert_eq!(other.wait_for_end(), 1);
    let mut given_up = Terminal::start(&place, &arguments);
    given_up.wait_for("6 to 12 digits");
    given_up.press("739\x03");
    assert_eq!(given_up.wait_for_end(), 1);
    given_up.is_sane();
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
}

/// The real program, its screens and its keys, from a wrong PIN to leaving.
#[test]
fn staff_come_fail_wait_and_succeed() {
    let place = Place::new();
    let mut terminal = real(&place);
    terminal.wait_for("Bonjour");
    to_the_pin(&mut terminal);
    type_pin(&mut terminal, "518246");
    terminal.wait_for("Ce n’est pas le bon code");
    // The number keys of a French keyboard, without Shift: the same digits.
    type_pin(&mut terminal, "è\"ç&(é-");
    terminal.wait_for("Ce n’est pas le bon code");
    type_pin(&mut terminal, PIN);
    terminal.wait_for("Que voulez-vous faire");
    terminal.press("3");
    terminal.wait_for("en pause ?");
    terminal.press("2");
    terminal.wait_for("Tout est effacé");
    terminal.press(" ");
    terminal.wait_for("Cet ordinateur fait une pause");
    terminal.press("1");
    terminal.wait_for("Code du personnel");
    type_pin(&mut terminal, PIN);
    terminal.wait_for("Remettre l’ordinateur en service");
    terminal.press("2");
    terminal.wait_for("Bonjour");
    to_the_pin(&mut terminal);
    type_pin(&mut terminal, PIN);
    terminal.wait_for("Quitter vers le système");
    terminal.press("4");
    terminal.wait_for("Quitter vers le système ?");
    terminal.press("2");
    assert_eq!(terminal.wait_for_end(), 0);
    terminal.is_given_back();
    assert_eq!(canary::holding(&place.0, PIN), None, "the PIN is in a file");
}

#[test]
fn after_the_visit_the_pin_is_in_no_memory_and_no_file() {
    let place = Place::new();
    let mut terminal = real(&place);
    terminal.wait_for("Bonjour");
    to_the_pin(&mut terminal);
    terminal.press(PIN);
    terminal.wait_for("●●●●●●●●●●●●");
    // What comes after it in a buffer covers its beginning first.
    let tail = &PIN[4..];
    assert!(canary::in_memory(&terminal, tail) != Some(false), "the test must be able to find it");
    terminal.press("\r");
    terminal.wait_for("Que voulez-vous faire");
    terminal.press("2");
    terminal.wait_for("Finir cette visite ?");
    terminal.press("\x1b[B\r");
    terminal.wait_for("Tout est effacé");
    assert_eq!(canary::holding(&place.0, tail), None, "the PIN is in a file");
    assert!(!terminal.written().contains(tail));
    match canary::in_memory(&terminal, tail) {
        Some(found) => assert!(!found, "the PIN is in the memory of a process"),
        None => eprintln!("skipped: the memory of the processes cannot be read by this account"),
    }
}

/// The first visit is split from the process that read it.
#[test]
fn the_hash_of_the_pin_is_in_no_memory() {
    let place = Place::new();
    let mut terminal = real(&place);
    terminal.wait_for("Bonjour");
    assert_ne!(
        canary::in_memory(&terminal, "personne",),
        Some(false),
        "it must be able to find it"
    );
    assert_ne!(canary::in_memory(&terminal, &HASH[HASH.len() - 20..]), Some(true));
}

/// Lines are shown as they are typed, but for a PIN.
#[test]
fn in_lines_a_pin_is_not_shown_either() {
    let place = Place::new();
    let mut terminal = real_with(&place, &["--linear"]);
    terminal.wait_for("Ou appuyez");
    terminal.press("f1\n");
    terminal.wait_for("4. Personnel");
    terminal.press("4\n");
    terminal.wait_for("Code du personnel");
    terminal.wait_for("Esc Retour");
    assert!(!terminal.shows_typing());
    terminal.press(&format!("{PIN}\n"));
    terminal.wait_for("Quitter vers");
    terminal.press("1\n");
    terminal.wait_for("Ou appuyez");
    terminal.wait_for("Esc Arrêter");
    assert!(terminal.shows_typing());
    assert!(!terminal.scrolled().contains(PIN) && !terminal.written().contains(PIN));
}

fn real(place: &Place) -> Terminal {
    real_with(place, &[])
}

fn real_with(place: &Place, options: &[&str]) -> Terminal {
    let config = place.config("pack");
    fs::create_dir(place.0.join("pack")).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_guichet"));
    let arguments = [options, &["kiosk", "--config", &config]].concat();
    Empty::new().run(place, program, &arguments)
}

fn to_the_pin(terminal: &mut Terminal) {
    terminal.press("\x1bOP");
    terminal.wait_for("Qui peut vous aider");
    // Its row is on the next page of so small a window, and is to be seen before it acts.
    terminal.press("4");
    terminal.wait_for("4  Personnel");
    thread::sleep(Duration::from_millis(500)); // two presses in a row would be one gesture
    terminal.press("4");
    terminal.wait_for("Code du personnel");
}

fn type_pin(terminal: &mut Terminal, pin: &str) {
    terminal.press(pin);
    terminal.wait_for(&"●".repeat(pin.chars().count()));
    terminal.press("\r");
}
